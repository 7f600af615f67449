#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where a reader's bytes come from: an open file, or memory. The only place that talks to the system about files' bytes.
struct ByteSource: ~Copyable, Sendable {
  private let descriptor: Int32
  private let path: String
  private var memory: ArraySlice<UInt8>

  init(bytes: [UInt8]) {
    descriptor = -1
    path = ""
    memory = bytes[...]
  }

  init(path: String) throws(LogReadError) {
    self.path = path
    memory = []
    var status = stat()
    guard stat(path, &status) == 0 else { throw ByteSource.failure(path, errno) }
    switch status.st_mode & S_IFMT {
    case S_IFREG, S_IFIFO, S_IFCHR: break
    case S_IFDIR:
      throw LogReadError(.wrongKind, path: path, "\(path) is a directory; name a file in it, or list it first.")
    default:
      throw LogReadError(.wrongKind, path: path, "\(path) is not a file that can be read as a log.")
    }
    let opened = open(path, O_RDONLY | O_CLOEXEC)
    guard opened >= 0 else { throw ByteSource.failure(path, errno) }
    descriptor = opened
  }

  deinit { if descriptor >= 0 { _ = close(descriptor) } }

  /// Up to `count` bytes; none at the end.
  mutating func read(_ count: Int) throws(LogReadError) -> [UInt8] {
    guard descriptor >= 0 else {
      let taken = memory.prefix(count)
      memory = memory.dropFirst(count)
      return Array(taken)
    }
    var failed: Int32 = 0
    let descriptor = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while true {
        let got = unistdRead(descriptor, buffer.baseAddress, count)
        if got >= 0 {
          filled = got
          return
        }
        if errno != EINTR {
          failed = errno
          return
        }
      }
    }
    guard failed == 0 else { throw ByteSource.failure(path, failed) }
    return bytes
  }

  static func failure(_ path: String, _ number: Int32) -> LogReadError {
    switch number {
    case ENOENT, ENOTDIR:
      LogReadError(.notFound, path: path, "There is no file or directory \(path); check the spelling.")
    case EACCES, EPERM:
      LogReadError(.permissionDenied, path: path, "\(path) may not be read; ask its owner, or read a copy.")
    default:
      LogReadError(
        .unreadable, path: path, "\(path) cannot be read: \(String(cString: strerror(number))) (error \(number)).")
    }
  }
}

private func unistdRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The operating system's files: with `ErrorNumber`, the module's one edge to the C library.
///
/// - Descriptors carry `O_CLOEXEC`, and are never 0, 1 or 2: in a host that closed a standard stream, a log line
///   would otherwise land in a segment.
/// - `O_NOFOLLOW` refuses symbolic links inside the store; `O_NONBLOCK` keeps a FIFO in a file's place from
///   hanging the process.
/// - Files are 0600 and directories 0700, set by the creating call.
/// - `sync` is `fdatasync` on Linux and `F_FULLFSYNC` on Apple systems, where `fsync` does not reach the medium;
///   `fsync` stands in only where the file system does not support the full form.
package struct POSIXFileSystem: FileSystem {
  package init() {}

  package func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile {
    try refuseNUL(path, .openDirectory)
    let follow = parent == nil ? 0 : O_NOFOLLOW
    let flags = O_RDONLY | O_DIRECTORY | O_CLOEXEC | follow
    return try handle(openat(parent?.number ?? AT_FDCWD, path, flags), .openDirectory, path)
  }

  package func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) {
    try refuseNUL(path, .makeDirectory)
    try check(mkdirat(parent?.number ?? AT_FDCWD, path, 0o700), .makeDirectory, path)
  }

  package func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile {
    try refuseNUL(name, .open)
    let flags =
      switch access {
      case .read: O_RDONLY
      case .append: O_RDWR | O_APPEND
      case .create: O_RDWR | O_APPEND | O_CREAT | O_EXCL
      }
    let guarded = flags | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK
    return try handle(openat(directory.number, name, guarded, 0o600), .open, name)
  }

  package func close(_ file: OpenFile) throws(FileSystemError) {
    try check(systemClose(file.number), .close, label(file))
  }

  package func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileSystemError) -> Int {
    let count = pread(file.number, buffer.baseAddress, buffer.count, off_t(offset))
    guard count >= 0 else { throw FileSystemError(.read, label(file), errno) }
    return count
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int {
    let (count, code) = bytes.withUnsafeBytes { source in
      let written = systemWrite(file.number, source.baseAddress, source.count)
      return (written, written < 0 ? errno : 0)
    }
    guard count >= 0 else { throw FileSystemError(.write, label(file), code) }
    return count
  }

  package func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError) {
    try check(ftruncate(file.number, off_t(length)), .truncate, label(file))
  }

  package func sync(_ file: OpenFile) throws(FileSystemError) {
    #if canImport(Darwin)
      if fcntl(file.number, F_FULLFSYNC) == 0 { return }
      guard errno == ENOTSUP || errno == EINVAL else { throw FileSystemError(.sync, label(file), errno) }
      try check(fsync(file.number), .sync, label(file))
    #else
      try check(fdatasync(file.number), .sync, label(file))
    #endif
  }

  package func syncDirectory(_ directory: OpenFile) throws(FileSystemError) {
    #if canImport(Darwin)
      if fcntl(directory.number, F_FULLFSYNC) == 0 { return }
    #endif
    try check(fsync(directory.number), .syncDirectory, label(directory))
  }

  package func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError) {
    try refuseNUL(name, .rename)
    try refuseNUL(newName, .rename)
    try check(renameat(directory.number, name, directory.number, newName), .rename, name)
  }

  package func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError) {
    try refuseNUL(name, .unlink)
    try check(unlinkat(directory.number, name, 0), .unlink, name)
  }

  package func list(_ directory: OpenFile) throws(FileSystemError) -> [String] {
    // A stream owns its descriptor and its position, so it gets one of its own.
    let copy = openat(directory.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard copy >= 0 else { throw FileSystemError(.list, label(directory), errno) }
    guard let stream = fdopendir(copy) else {
      let code = errno
      _ = systemClose(copy)
      throw FileSystemError(.list, label(directory), code)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        guard errno == 0 else { throw FileSystemError(.list, label(directory), errno) }
        break
      }
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { raw in
        String(decoding: raw.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != "." && name != ".." { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  package func status(of file: OpenFile) throws(FileSystemError) -> FileStatus {
    var info = stat()
    try check(fstat(file.number, &info), .status, label(file))
    let kind: FileStatus.Kind =
      switch info.st_mode & S_IFMT {
      case S_IFREG: .regular
      case S_IFDIR: .directory
      default: .other
      }
    return FileStatus(kind: kind, size: Int64(info.st_size), linkCount: Int(info.st_nlink))
  }

  package func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool {
    if flock(file.number, LOCK_EX | LOCK_NB) == 0 { return true }
    guard errno == EWOULDBLOCK else { throw FileSystemError(.lock, label(file), errno) }
    return false
  }

  package func unlock(_ file: OpenFile) throws(FileSystemError) {
    try check(flock(file.number, LOCK_UN), .unlock, label(file))
  }

  package func processIdentifier() -> Int32 {
    getpid()
  }

  private func handle(
    _ descriptor: Int32, _ operation: FileOperation, _ name: String
  ) throws(FileSystemError) -> OpenFile {
    guard descriptor >= 0 else { throw FileSystemError(operation, name, errno) }
    guard descriptor <= 2 else { return OpenFile(number: descriptor) }
    let moved = fcntl(descriptor, F_DUPFD_CLOEXEC, 3)
    let code = errno
    _ = systemClose(descriptor)
    guard moved >= 0 else { throw FileSystemError(operation, name, code) }
    return OpenFile(number: moved)
  }

  private func check(_ result: Int32, _ operation: FileOperation, _ name: String) throws(FileSystemError) {
    guard result == 0 else { throw FileSystemError(operation, name, errno) }
  }

  private func refuseNUL(_ name: String, _ operation: FileOperation) throws(FileSystemError) {
    guard !name.utf8.contains(0) else { throw FileSystemError(operation, "a name with NUL", EINVAL) }
  }

  private func label(_ file: OpenFile) -> String {
    "descriptor \(file.number)"
  }
}

/// `close` and `write` of the C library, out of reach of the methods of the same name.
private func systemClose(_ descriptor: Int32) -> Int32 {
  close(descriptor)
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

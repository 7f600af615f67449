#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#endif

/// The few things that the program asks of the operating system, beyond what the readers of logs and the store do.
enum SystemCalls {
  /// The message of the last failed call.
  static var lastError: String { String(cString: strerror(errno)) }

  /// The value of an environment variable.
  static func variable(_ name: String) -> String? { getenv(name).map { String(cString: $0) } }

  /// Whether a descriptor is a terminal.
  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// How many columns a terminal has; `nil` for anything else.
  static func columns(_ descriptor: Int32) -> Int? {
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A closed pipe shall be an error that can be told apart, not the end of the process.
  static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  /// The path without links and detours; `nil` when it leads nowhere.
  static func canonicalPath(_ path: String) -> String? {
    guard let found = realpath(path, nil) else { return nil }
    defer { free(found) }
    return String(cString: found)
  }

  /// When a file was last written, in milliseconds since 1970, and whether it is one that can be read at any place.
  static func status(_ path: String) -> (modified: Int64, isRegular: Bool)? {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    #if canImport(Darwin)
      let seconds = Int64(status.st_mtimespec.tv_sec)
    #else
      let seconds = Int64(status.st_mtim.tv_sec)
    #endif
    return (seconds.multipliedReportingOverflow(by: 1_000).partialValue, status.st_mode & S_IFMT == S_IFREG)
  }

  /// Writes all bytes.
  static func write(_ bytes: [UInt8], to descriptor: Int32) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { write(descriptor, $0) }
      if written >= 0 {
        rest = rest.dropFirst(written)
      } else if errno != EINTR {
        throw OutputError(isClosed: errno == EPIPE, message: "the output cannot be written: \(lastError)")
      }
    }
  }

  /// Up to `count` bytes, from the descriptor's place or from `offset`; `nil` when the system refuses.
  static func read(_ count: Int, from descriptor: Int32, at offset: Int? = nil) -> [UInt8]? {
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      var got = -1
      repeat {
        got =
          offset.map { readAt(descriptor, buffer.baseAddress, count, $0) }
          ?? readOn(descriptor, buffer.baseAddress, count)
      } while got < 0 && errno == EINTR
      failed = got < 0
      filled = max(got, 0)
    }
    return failed ? nil : bytes
  }

  /// Opens a file for reading; -1 when the system refuses.
  static func openFile(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK) }

  /// Closes a descriptor.
  static func closeFile(_ descriptor: Int32) { _ = close(descriptor) }

  private static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    writeOn(descriptor, bytes.baseAddress, bytes.count)
  }
}

private func readOn(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}

private func readAt(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int, _ offset: Int) -> Int {
  pread(descriptor, buffer, count, off_t(offset))
}

private func writeOn(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

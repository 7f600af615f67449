/// One of the process's own streams.
struct StandardOutput: ByteOutput {
  let descriptor: Int32

  func write(_ bytes: [UInt8]) throws { try SystemCalls.write(bytes, to: descriptor) }
}

/// The process's standard input.
struct StandardInput: ByteInput {
  func read() throws -> [UInt8] {
    guard let bytes = SystemCalls.read(1 << 16, from: 0) else {
      throw Failure("standard input cannot be read: \(SystemCalls.lastError)")
    }
    return bytes
  }
}

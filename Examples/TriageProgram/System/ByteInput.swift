/// Where bytes come from: standard input, or a test's memory.
package protocol ByteInput: Sendable {
  /// The next bytes, as many as are there; none at the end. It waits for the first.
  func read() throws -> [UInt8]
}

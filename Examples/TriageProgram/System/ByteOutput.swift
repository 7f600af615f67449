/// Where bytes go: standard output, standard error, or a test's memory.
package protocol ByteOutput: Sendable {
  /// Writes all of the bytes.
  ///
  /// - Throws: ``OutputError``.
  func write(_ bytes: [UInt8]) throws
}

/// Why bytes could not be written.
package struct OutputError: Error, Sendable {
  /// Whether the reader went away, as `head` does: no failure, just the end.
  package let isClosed: Bool
  /// One line for a person.
  package let message: String

  /// Makes an error.
  package init(isClosed: Bool, message: String) {
    self.isClosed = isClosed
    self.message = message
  }
}

/// A system call that failed: which one, on what, and with which `errno`.
package struct FileSystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The call that failed.
  package var operation: FileOperation
  /// The name of the file or directory, relative to the store where there is one.
  package var name: String
  /// The `errno` that the call left.
  package var code: Int32

  package init(_ operation: FileOperation, _ name: String, _ code: Int32) {
    self.operation = operation
    self.name = name
    self.code = code
  }

  package var description: String {
    "\(operation.rawValue) of \(name): \(ErrorNumber.describe(code))"
  }
}

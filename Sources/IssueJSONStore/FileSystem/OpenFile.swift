/// A handle that a file system gave out for an open file or directory.
///
/// It means something only to the file system that made it, until `close`.
package struct OpenFile: Hashable, Sendable {
  /// The descriptor, or the simulated file system's own number.
  package let number: Int32

  package init(number: Int32) {
    self.number = number
  }
}

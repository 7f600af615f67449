internal import TriageLogs

/// A log file that is about to be read.
package struct LogFile: Sendable {
  /// The path to open.
  package let path: String
  /// What people call it.
  package let name: String
  /// The path without links and detours; what tells two files apart.
  package let canonicalPath: String
  /// Its size in bytes.
  package let size: Int
  /// When it was last written, in milliseconds since 1970: what dates without a year are near to.
  package let modified: Int64?
  /// Whether it can be read at any place; pipes cannot.
  package let isRegular: Bool

  /// Looks at a file.
  package init(path: String, name: String, size: Int) {
    self.path = path
    self.name = name
    self.size = size
    let status = SystemCalls.status(path)
    modified = status?.modified
    isRegular = status?.isRegular ?? false
    canonicalPath = SystemCalls.canonicalPath(path) ?? path
  }
}

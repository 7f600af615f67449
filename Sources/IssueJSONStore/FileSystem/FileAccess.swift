/// How a file is opened. No mode follows a symbolic link in the last component, and none truncates.
package enum FileAccess: String, Hashable, Sendable {
  /// An existing file, for reading.
  case read
  /// An existing file, for reading and for writing at its end.
  case append
  /// A file that must not exist yet, for reading and for writing at its end; created with mode 0600.
  case create
}

/// Why a file or directory could not be read.
public struct LogReadError: Error, Sendable, Hashable, CustomStringConvertible {
  /// What went wrong; new codes may come with a minor version.
  public struct Code: Sendable, Hashable, CustomStringConvertible {
    /// The code's name.
    public let description: String

    /// There is no such file or directory.
    public static let notFound = Code(description: "notFound")
    /// The path leads to something else than was asked for, such as a directory instead of a file.
    public static let wrongKind = Code(description: "wrongKind")
    /// The process may not read it.
    public static let permissionDenied = Code(description: "permissionDenied")
    /// The system failed to read; the message has its error number.
    public static let unreadable = Code(description: "unreadable")
  }

  /// What went wrong.
  public let code: Code
  /// The path that was asked for.
  public let path: String
  /// One sentence for a person, with what to do next.
  public let message: String

  /// The message.
  public var description: String { message }

  init(_ code: Code, path: String, _ message: String) {
    self.code = code
    self.path = path
    self.message = message
  }
}

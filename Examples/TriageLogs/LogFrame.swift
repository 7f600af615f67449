/// One call of a stack trace.
public struct LogFrame: Sendable, Hashable {
  /// The function or method, as the trace spells it.
  public var function: String?
  /// The class, package or module that holds the function, when the trace names it.
  public var module: String?
  /// The source file, as the trace spells it.
  public var file: String?
  /// The line in `file`, from 1.
  public var line: Int?
  /// False for the frames of libraries and of the language's own runtime, true for others, nil when the trace does not tell.
  public var isInApp: Bool?

  /// Makes a frame.
  public init(
    function: String? = nil, module: String? = nil, file: String? = nil, line: Int? = nil, isInApp: Bool? = nil
  ) {
    self.function = function
    self.module = module
    self.file = file
    self.line = line
    self.isInApp = isInApp
  }
}

/// One call of a stack trace, as a runtime reported it.
///
/// Every part is optional because every runtime leaves something out.
public struct StackFrame: Hashable, Codable, Sendable {
  /// The function or method, as spelled by the runtime (mangled or not).
  public var function: String?
  /// The module, package or class that the function belongs to.
  public var module: String?
  /// The source file, or the binary where there is no source file.
  public var file: String?
  /// The line in `file`, from 1.
  public var line: Int?
  /// The column in `line`, from 1.
  public var column: Int?
  /// The instruction address, as the runtime spelled it.
  public var address: String?
  /// Whether the frame is the application's own code; `nil` when the client did not say.
  public var isInApp: Bool?

  /// Makes a frame of what is known.
  public init(
    function: String? = nil, module: String? = nil, file: String? = nil, line: Int? = nil, column: Int? = nil,
    address: String? = nil, isInApp: Bool? = nil
  ) {
    self.function = function
    self.module = module
    self.file = file
    self.line = line
    self.column = column
    self.address = address
    self.isInApp = isInApp
  }
}

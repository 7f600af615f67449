/// One link of an exception chain: what was thrown, what it said and where.
public struct ExceptionInfo: Hashable, Codable, Sendable {
  /// The exception's type, such as `java.net.SocketTimeoutException`.
  public var type: String
  /// The exception's message, if it had one.
  public var message: String?
  /// The calls, the innermost (where it was thrown) first.
  public var frames: [StackFrame]

  /// Makes one link of a chain.
  public init(type: String, message: String? = nil, frames: [StackFrame] = []) {
    self.type = type
    self.message = message
    self.frames = frames
  }
}

/// One exception of a chain, with its stack.
public struct LogException: Sendable, Hashable {
  /// The type's name, as the log spells it: `java.lang.NullPointerException`, `KeyError`, `panic`.
  public var type: String
  /// What the exception says; may have several lines, may be empty.
  public var message: String
  /// The stack, the place where the exception was raised first, whatever the order in the log.
  public var frames: [LogFrame]

  /// Makes an exception.
  public init(type: String, message: String, frames: [LogFrame] = []) {
    self.type = type
    self.message = message
    self.frames = frames
  }
}

/// What a grouper may look at: the parts of an event that say which problem it tells of.
///
/// It holds no time, no identity and no user, so that a fingerprint cannot depend on them.
public struct GroupingInput: Hashable, Sendable {
  /// The logged message.
  public var message: String
  /// The module that logged it.
  public var module: String?
  /// The exception chain, the outermost exception first, the root cause last.
  public var exceptions: [ExceptionInfo]
  /// Custom attributes; `_error_type`, `_http_method` and `_http_url` bear on grouping (checklist S2.69).
  public var attributes: [String: String]
  /// The fingerprint that the client asked for; `{{ default }}` in it stands for the grouper's own.
  public var clientFingerprint: [String]?

  /// Makes an input of an event's parts.
  public init(
    message: String, module: String? = nil, exceptions: [ExceptionInfo] = [], attributes: [String: String] = [:],
    clientFingerprint: [String]? = nil
  ) {
    self.message = message
    self.module = module
    self.exceptions = exceptions
    self.attributes = attributes
    self.clientFingerprint = clientFingerprint
  }
}

public import IssueModels

/// What a grouper looked at when it saw a fingerprint first, cut to a bounded size; kept for explanations.
public struct GroupingSample: Hashable, Codable, Sendable {
  /// The message.
  public let message: String
  /// The module.
  public let module: String?
  /// The exception chain.
  public let exceptions: [ExceptionInfo]
  /// The attributes that bear on grouping.
  public let attributes: [String: String]
  /// The fingerprint that the client asked for.
  public let clientFingerprint: [String]?
  /// Whether something was left out.
  public let isCut: Bool

  /// The most bytes of a message that are kept.
  public static let maximumMessageBytes = 8_192
  /// The most exceptions, and the most frames of each, that are kept.
  public static let maximumParts = 64

  /// Keeps an input.
  public init(_ input: GroupingInput) {
    message = Text.shortened(input.message, to: GroupingSample.maximumMessageBytes)
    module = input.module
    exceptions = input.exceptions.prefix(GroupingSample.maximumParts).map { exception in
      ExceptionInfo(
        type: exception.type,
        message: exception.message.map { Text.shortened($0, to: GroupingSample.maximumMessageBytes) },
        frames: Array(exception.frames.prefix(GroupingSample.maximumParts)))
    }
    attributes = input.attributes.filter { ["_error_type", "_http_method", "_http_url"].contains($0.key) }
    clientFingerprint = input.clientFingerprint
    isCut =
      message.utf8.count != input.message.utf8.count || exceptions.count != input.exceptions.count
      || zip(exceptions, input.exceptions).contains { $0 != $1 }
  }

  /// What to give to a grouper.
  public var input: GroupingInput {
    GroupingInput(
      message: message, module: module, exceptions: exceptions, attributes: attributes,
      clientFingerprint: clientFingerprint)
  }
}

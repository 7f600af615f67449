import IssueModels

/// The title of an issue that begins with an event (checklist S2.71).
enum GroupingTitle {
  /// The request, the message, or for want of both the outermost exception.
  static func of(_ input: GroupingInput, _ request: NetworkRequest?) -> String {
    if let request { return "Network error: \(request.summary)" }
    guard input.message.unicodeScalars.allSatisfy(\.properties.isWhitespace) else { return input.message }
    guard let exception = input.exceptions.first else { return input.message }
    guard let message = exception.message, !message.isEmpty else { return exception.type }
    return exception.type.isEmpty ? message : "\(exception.type): \(message)"
  }
}

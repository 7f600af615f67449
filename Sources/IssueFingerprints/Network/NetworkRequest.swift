import IssueModels

/// A failed network request, as clients report it: the message `sdk:network_request` with the attributes `_http_method`
/// and `_http_url` (checklist S2.69).
struct NetworkRequest: Hashable, Sendable {
  static let message = "sdk:network_request"

  /// `METHOD host/path`, with the path's ids replaced; the method as it was reported.
  let summary: String

  /// Reads a request; `nil` when the event is another or method or URL are missing, empty or malformed.
  init?(_ input: GroupingInput) {
    guard input.message == Self.message else { return nil }
    guard let method = input.attributes["_http_method"], !method.isEmpty else { return nil }
    guard let url = input.attributes["_http_url"].flatMap(NetworkURL.init) else { return nil }
    summary = "\(method) \(url.host)\(PathTemplate.of(url.path))"
  }
}

import IssueModels

/// The fingerprint that a client asked for: a list of texts in which a few names in double braces are filled in.
///
/// `{{ default }}` is the grouper's own fingerprint, `{{ type }}` the outermost exception's type (or the attribute
/// `_error_type`), `{{ module }}` the module and `{{ message }}` the normalised message. Spaces inside the braces are
/// free, the names may stand inside a longer text, and any other name stays as it is written.
struct ClientFingerprint {
  /// How far apart a pair of braces may stand, in characters, so that reading stays linear.
  private static let longestName = 64

  private let parts: [String]
  private let type: String
  private let module: String

  /// Reads the wish of a client; `nil` when there is none or its list is empty.
  init?(_ input: GroupingInput) {
    guard let parts = input.clientFingerprint, !parts.isEmpty else { return nil }
    self.parts = parts
    type = input.exceptions.first?.type ?? input.attributes["_error_type"] ?? ""
    module = input.module ?? ""
  }

  /// The grouping that the client asked for; the grouper's own where it only asked for `{{ default }}`.
  func applied(to own: GroupingExplanation, message: String) -> GroupingExplanation {
    if parts.count == 1, Self.name(inBraces: parts[0][...]) == "default" { return own }
    let filled = parts.map { part in
      Self.fill(part) { name in
        switch name {
        case "default": own.grouping.fingerprint.text
        case "type": type
        case "module": module
        case "message": message
        default: nil
        }
      }
    }
    var result = own
    result.components = filled.map { GroupingComponent(name: "client", text: $0) }
    result.grouping.fingerprint = ComponentHash.fingerprint(of: result.components)
    result.grouping.basis = .clientFingerprint
    return result
  }

  private static func fill(_ part: String, _ value: (Substring) -> String?) -> String {
    var result = ""
    var rest = part[...]
    while let open = rest.firstRange(of: "{{") {
      result += rest[..<open.lowerBound]
      let near = rest[open.lowerBound...].prefix(longestName)
      if let close = near.firstRange(of: "}}"), let name = name(inBraces: near[..<close.upperBound]),
        let filled = value(name)
      {
        result += filled
        rest = rest[close.upperBound...]
      } else {
        result += "{{"
        rest = rest[open.upperBound...]
      }
    }
    return result + rest
  }

  private static func name(inBraces text: Substring) -> Substring? {
    guard text.utf8.count >= 4, text.hasPrefix("{{"), text.hasSuffix("}}") else { return nil }
    let inner = text.dropFirst(2).dropLast(2).drop { $0 == " " }
    return inner[..<(inner.lastIndex { $0 != " " }.map(inner.index(after:)) ?? inner.startIndex)]
  }
}

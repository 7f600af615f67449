import IssueModels

/// One row of a table of Owlmetry's fingerprints.
struct OwlmetryVector {
  let input: GroupingInput
  let fingerprint: String

  init?(_ row: Substring) {
    let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 6, let message = Self.value(fields[1]) else { return nil }
    var attributes: [String: String] = [:]
    attributes["_error_type"] = Self.value(fields[2])
    attributes["_http_method"] = Self.value(fields[3])
    attributes["_http_url"] = Self.value(fields[4])
    input = GroupingInput(message: message, module: Self.value(fields[0]), attributes: attributes)
    fingerprint = String(fields[5])
  }

  private static func value(_ field: Substring) -> String? {
    guard field.first == "=" else { return nil }
    var result = ""
    var rest = field.dropFirst()
    while let character = rest.popFirst() {
      guard character == "\\" else {
        result.append(character)
        continue
      }
      guard rest.popFirst() == "u", let close = rest.firstIndex(of: "}") else {
        result.append("\\")
        continue
      }
      let digits = rest[..<close].dropFirst()
      if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) { result.unicodeScalars.append(scalar) }
      rest = rest[rest.index(after: close)...]
    }
    return result
  }
}

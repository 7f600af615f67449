/// A text that is written piece by piece, with what it was before.
struct EditedText {
  private(set) var original: [UInt8] = []
  private(set) var result: [UInt8] = []
  private(set) var replacements: [GroupingReplacement] = []

  var text: String { String(decoding: result, as: UTF8.self) }

  mutating func keep(_ bytes: some Collection<UInt8>) {
    original.append(contentsOf: bytes)
    result.append(contentsOf: bytes)
  }

  mutating func replace(_ bytes: some Collection<UInt8>, by replacement: String, rule: StandardRule) {
    let start = original.count
    original.append(contentsOf: bytes)
    result.append(contentsOf: replacement.utf8)
    let removed = String(decoding: bytes, as: UTF8.self)
    guard removed != replacement else { return }
    replacements.append(
      GroupingReplacement(
        range: start..<original.count, original: removed, replacement: replacement, rule: rule.name))
  }

  mutating func append(_ other: EditedText) {
    let shift = original.count
    original += other.original
    result += other.result
    replacements += other.replacements.map { replacement in
      var moved = replacement
      moved.range = replacement.range.lowerBound + shift..<replacement.range.upperBound + shift
      return moved
    }
  }
}

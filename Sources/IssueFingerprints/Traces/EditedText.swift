/// A text that is written piece by piece, with what it was before.
struct EditedText {
  private(set) var original: [UInt8] = []
  private(set) var result: [UInt8] = []
  private(set) var replacements: [GroupingReplacement] = []

  init() {}

  /// A text with the spans that were replaced in it.
  init(_ text: String, _ replacements: [GroupingReplacement]) {
    let bytes = Array(text.utf8)
    var position = 0
    for replacement in replacements {
      keep(bytes[position..<replacement.range.lowerBound])
      append(bytes[replacement.range], replacement.replacement, replacement.rule)
      position = replacement.range.upperBound
    }
    keep(bytes[position...])
  }

  var text: String { String(decoding: result, as: UTF8.self) }

  mutating func keep(_ bytes: some Collection<UInt8>) {
    original.append(contentsOf: bytes)
    result.append(contentsOf: bytes)
  }

  mutating func replace(_ bytes: some Collection<UInt8>, by replacement: String, rule: StandardRule) {
    append(bytes, replacement, rule.name)
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

  private mutating func append(_ bytes: some Collection<UInt8>, _ replacement: String, _ rule: String) {
    let start = original.count
    original.append(contentsOf: bytes)
    result.append(contentsOf: replacement.utf8)
    let removed = String(decoding: bytes, as: UTF8.self)
    guard removed != replacement else { return }
    replacements.append(
      GroupingReplacement(range: start..<original.count, original: removed, replacement: replacement, rule: rule))
  }
}

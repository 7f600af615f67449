/// Normalises names from stack traces: of functions, modules, types and files.
///
/// What a compiler or a bundler counted or hashed becomes `*` (addresses, offsets, `$1`, `lambda$run$0`, `Proxy12`,
/// `main.3f2a9c.js`); the names of nameless functions become `<anonymous>`; numbers that a person chose (`sha256`) stay.
enum FrameName {
  static func normalized(_ name: String) -> EditedText {
    var edited = EditedText()
    append(name, to: &edited)
    return edited
  }

  static func append(_ name: String, to edited: inout EditedText) {
    var bytes = Array(name.utf8)[...]
    if nameless.contains(name) { return edited.replace(bytes, by: "<anonymous>", rule: .frame) }
    for prefix in prefixes where bytes.starts(with: prefix) {
      edited.replace(bytes.prefix(prefix.count), by: "", rule: .frame)
      bytes = bytes.dropFirst(prefix.count)
    }
    var position = bytes.startIndex
    var kept = position
    while position < bytes.endIndex {
      guard let end = generatedEnd(bytes, position) else {
        position += 1
        continue
      }
      edited.keep(bytes[kept..<position])
      edited.replace(bytes[position..<end], by: "*", rule: .frame)
      position = end
      kept = end
    }
    edited.keep(bytes[kept...])
  }

  private static let nameless: Set<String> = [
    "", "?", "??", "<anonymous>", "(anonymous)", "anonymous", "<unknown>", "(anonymous function)", "anonymous function",
    "Object.<anonymous>", "<lambda>", "lambda", "{closure}", "<closure>", "closure", "Anonymous function", "<redacted>",
  ]

  private static let prefixes = ["async ", "new async "].map { Array($0.utf8) }

  private static let generators: [[UInt8]] = [
    "proxy", "accessor", "lambda", "closure", "anonymous", "anon", "block", "fn", "invoker", "thunk",
  ].map { Array($0.utf8) }

  /// Where the generated part ends that begins at a position, or `nil` when there is none.
  private static func generatedEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let before = start > bytes.startIndex ? bytes[start - 1] : 0
    if bytes[start] == 0x68, before == 0x3A, let end = hashEnd(bytes, start + 1) { return end }
    guard isHex(bytes[start]), !isDigit(before) else { return nil }
    if bytes[start] == 0x30, start + 2 < bytes.endIndex, bytes[start + 1] | 0x20 == 0x78, isHex(bytes[start + 2]) {
      return run(bytes, start + 2, isHex)
    }
    if !isName(before), let end = hashEnd(bytes, start) { return end }
    guard isDigit(bytes[start]) else { return nil }
    let end = run(bytes, start, isDigit)
    let counted = before == 0x24 || before == 0x23 || before == 0x2B || before == 0x40 || follows(bytes, start)
    let isOffset = before == 0x20 && start - 2 >= bytes.startIndex && bytes[start - 2] == 0x2B
    return counted || isOffset || end - start >= 5 ? end : nil
  }

  /// A whole name of six or more hexadecimal digits, numbers among them, as bundlers put into file names.
  private static func hashEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let end = run(bytes, min(start, bytes.endIndex), isHex)
    guard end - start >= 6, end == bytes.endIndex || !isName(bytes[end]) else { return nil }
    return bytes[start..<end].contains(where: isDigit) ? end : nil
  }

  /// Whether a word of a code generator, or one and `_`, stands right before a position.
  private static func follows(_ bytes: ArraySlice<UInt8>, _ position: Int) -> Bool {
    var head = bytes[..<position]
    if head.last == 0x5F { head = head.dropLast() }
    let tail = head.suffix(12).map { $0 | 0x20 }
    return generators.contains { generator in
      guard tail.count >= generator.count, tail.suffix(generator.count).elementsEqual(generator) else { return false }
      guard generator.count <= 5 else { return true }
      let start = head.endIndex - generator.count
      return start == head.startIndex || !isName(head[start - 1])
    }
  }

  private static func run(_ bytes: ArraySlice<UInt8>, _ start: Int, _ isPart: (UInt8) -> Bool) -> Int {
    bytes[start...].firstIndex { !isPart($0) } ?? bytes.endIndex
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isHex(_ byte: UInt8) -> Bool { isDigit(byte) || (0x61...0x66).contains(byte | 0x20) }

  private static func isName(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte >= 0x80
  }
}

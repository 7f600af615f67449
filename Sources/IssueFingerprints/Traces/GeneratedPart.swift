/// Finds the numbers and hashes that compilers and bundlers put into names.
enum GeneratedPart {
  /// The part that begins at a position, or `nil` when there is none.
  static func part(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    end(bytes, start).map { FramePart(end: $0, replacement: "*") }
  }

  private static func end(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let before = start > bytes.startIndex ? bytes[start - 1] : 0
    if bytes[start] == 0x68, before == 0x3A || before.isFrameDigit, let end = hashEnd(bytes, start + 1) { return end }
    guard bytes[start].isFrameHex, !before.isFrameDigit else { return nil }
    if bytes[start] == 0x30, start + 2 < bytes.endIndex, bytes[start + 1] | 0x20 == 0x78, bytes[start + 2].isFrameHex {
      return bytes.frameRun(from: start + 2, \.isFrameHex)
    }
    if !before.isFrameName || before == 0x5F, let end = hashEnd(bytes, start) { return end }
    guard bytes[start].isFrameDigit else { return nil }
    let end = bytes.frameRun(from: start, \.isFrameDigit)
    let counted = before == 0x24 || before == 0x23 || before == 0x2B || before == 0x40 || follows(bytes, start)
    let isOffset = before == 0x20 && start - 2 >= bytes.startIndex && bytes[start - 2] == 0x2B
    let isNested = before == 0x2E && start - 2 >= bytes.startIndex && bytes[start - 2].isFrameDigit
    return counted || isOffset || isNested || end - start >= 5 ? end : nil
  }

  /// A whole name of six or more hexadecimal digits, numbers among them, as bundlers put into file names.
  private static func hashEnd(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    var end = bytes.frameRun(from: min(start, bytes.endIndex), \.isFrameHex)
    guard end - start >= 6 else { return nil }
    if end - start == 16, end + 1 == bytes.endIndex, bytes[end] == 0x45 { end += 1 }
    guard end == bytes.endIndex || !bytes[end].isFrameName || end - start >= 32 else { return nil }
    return bytes[start..<end].contains(where: \.isFrameDigit) ? end : nil
  }

  private static let generators: [[UInt8]] = [
    "proxy", "accessor", "lambda", "closure", "anonymous", "anonfun", "anon", "block", "fn", "func", "gowrap",
    "deferwrap", "invoker", "thunk", "lambda_method", "fun", "inner",
  ].map { Array($0.utf8) }

  /// Whether a word of a code generator, or one and `_` or `-`, stands right before a position.
  private static func follows(_ bytes: ArraySlice<UInt8>, _ position: Int) -> Bool {
    var head = bytes[..<position]
    if head.last == 0x5F || head.last == 0x2D { head = head.dropLast() }
    let tail = head.suffix(14).map { $0 == 0x5F ? $0 : $0 | 0x20 }
    return generators.contains { generator in
      guard tail.count >= generator.count, tail.suffix(generator.count).elementsEqual(generator) else { return false }
      guard generator.count <= 5 else { return true }
      let start = head.endIndex - generator.count
      return start == head.startIndex || !head[start - 1].isFrameName
    }
  }
}

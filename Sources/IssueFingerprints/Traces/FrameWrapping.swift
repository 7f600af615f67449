/// Finds what compilers and proxies wrap around the name that a person gave.
enum FrameWrapping {
  /// How far apart two brackets may stand, so that reading stays linear.
  private static let longest = 1024

  /// The part that begins at a position, or `nil` when there is none.
  static func part(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    switch bytes[start] {
    case 0x3C: bracket(bytes, start)
    case 0x3E: dotNetSuffix(bytes, start)
    case 0x5B: squareBracket(bytes, start)
    case 0x24: dollar(bytes, start)
    case 0x3A: rustHash(bytes, start)
    case 0x60: backtick(bytes, start)
    case 0x2E: clone(bytes, start)
    case 0x20: cloneNote(bytes, start)
    case 0x40: version(bytes, start)
    case 0x2D: bytes[start...].elementsEqual("-fm".utf8) ? FramePart(end: bytes.endIndex, replacement: "") : nil
    case 0x54: swiftSuffix(bytes, start)
    default: nil
    }
  }

  /// Arguments of generics and templates; the brackets around the name that .NET's compiler moved.
  private static func bracket(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    if bytes.frameHas("<locals>", at: start) { return nil }
    let before = start > bytes.startIndex ? bytes[start - 1] : 0
    guard before.isFrameName || before == 0x3A else {
      guard let close = bytes[start...].prefix(longest).firstIndex(of: 0x3E), close > start + 1 else { return nil }
      return dotNetSuffix(bytes, close) == nil ? nil : FramePart(end: start + 1, replacement: "")
    }
    if bytes.frameEnds("operator", before: start) { return nil }
    var (position, depth) = (start, 0)
    while position < min(bytes.endIndex, start + longest) {
      if bytes[position] == 0x3C { depth += 1 }
      if bytes[position] == 0x3E, bytes[position - 1] != 0x2D {
        depth -= 1
        if depth == 0 { return FramePart(end: position + 1, replacement: "") }
      }
      position += 1
    }
    return nil
  }

  /// What stands after the name that .NET's compiler moved into brackets: `>d__3`, `>b__3_1`, `>g__Local|3_0`.
  private static func dotNetSuffix(_ bytes: ArraySlice<UInt8>, _ close: Int) -> FramePart? {
    let kind = close + 1 < bytes.endIndex ? bytes[close + 1] : 0
    guard kind == 0x64 || kind == 0x62 || kind == 0x67, bytes.frameHas("__", at: close + 2) else { return nil }
    let end = bytes.frameRun(from: close + 4) { $0.isFrameDigit || $0 == 0x5F }
    if kind == 0x64 {
      return FramePart(end: bytes.frameHas(".MoveNext", at: end) ? end + 9 : end, replacement: "")
    }
    if kind == 0x67 { return FramePart(end: close + 4, replacement: ".") }
    return FramePart(end: end, replacement: ".<lambda>")
  }

  /// `[...]` of Go, ` [as x]`, `[System.Int32]` after a name.
  private static func squareBracket(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    guard start > bytes.startIndex, bytes[start - 1].isFrameName || bytes[start - 1] == 0x60 else { return nil }
    var (position, depth) = (start, 0)
    while position < min(bytes.endIndex, start + longest) {
      if bytes[position] == 0x5B { depth += 1 }
      if bytes[position] == 0x5D { depth -= 1 }
      if depth == 0 { return FramePart(end: position + 1, replacement: "") }
      position += 1
    }
    return nil
  }

  /// Subclasses and lambdas that Java frameworks make while the program runs.
  private static func dollar(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    func upToDot() -> Int { bytes.frameRun(from: start) { $0 != 0x2E && $0 != 0x28 && $0 != 0x20 } }
    if bytes.frameHas("$$Lambda", at: start) {
      var end = start + 8
      while end < bytes.endIndex, bytes[end] == 0x24 || bytes[end] == 0x2F || bytes[end].isFrameDigit { end += 1 }
      if bytes.frameHas(".0x", at: end) { end += 1 }
      end = bytes.frameRun(from: end) { $0.isFrameHex || $0 == 0x78 }
      return FramePart(end: end, replacement: "$$Lambda")
    }
    let wrappers: [StaticString] = [
      "$$EnhancerBy", "$$FastClassBy", "$$SpringCGLIB", "$HibernateProxy$", "$MockitoMock$", "$ByteBuddy$",
      "$$_jvst", "$$_javassist", "$$_WeldClientProxy", "$$_WeldSubclass",
    ]
    return wrappers.contains { bytes.frameHas($0, at: start) } ? FramePart(end: upToDot(), replacement: "") : nil
  }

  /// `::h0123456789abcdef` at the end of a name of Rust.
  private static func rustHash(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    guard bytes.frameHas("::h", at: start) else { return nil }
    let end = bytes.frameRun(from: start + 3, \.isFrameHex)
    return end - start == 19 && (end == bytes.endIndex || !bytes[end].isFrameName)
      ? FramePart(end: end, replacement: "") : nil
  }

  /// The number of a generic type's parameters in .NET.
  private static func backtick(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    let end = bytes.frameRun(from: start + 1, \.isFrameDigit)
    guard end > start + 1 else { return nil }
    guard end < bytes.endIndex, bytes[end] == 0x5B else { return FramePart(end: end, replacement: "") }
    return FramePart(end: bytes[end...].prefix(longest).firstIndex(of: 0x5D).map { $0 + 1 } ?? end, replacement: "")
  }

  /// `.isra.0` and the like, which optimisers add.
  private static func clone(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    let notes: [StaticString] = [".isra.", ".constprop.", ".part.", ".llvm.", ".lto_priv.", ".cold"]
    guard let note = notes.first(where: { bytes.frameHas($0, at: start) }) else { return nil }
    let end = bytes.frameRun(from: start + note.utf8CodeUnitCount) { $0.isFrameDigit || $0 == 0x2E }
    return end == bytes.endIndex || bytes[end] == 0x5D ? FramePart(end: end, replacement: "") : nil
  }

  private static func cloneNote(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    if bytes.frameHas(" [clone ", at: start) || bytes.frameHas(" [as ", at: start) {
      return bytes[start...].prefix(longest).firstIndex(of: 0x5D).map { FramePart(end: $0 + 1, replacement: "") }
    }
    guard bytes.frameHas(" in goroutine ", at: start) else { return nil }
    return FramePart(end: bytes.frameRun(from: start + 14, \.isFrameDigit), replacement: "")
  }

  /// `@1.2.3`, `@v2.0.0`, `@@GLIBC_2.34` after the name of a package or a symbol.
  private static func version(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    guard start > bytes.startIndex else { return nil }
    if bytes.frameHas("@plt", at: start), start + 4 == bytes.endIndex {
      return FramePart(end: start + 4, replacement: "")
    }
    let first = bytes.frameRun(from: start + 1) { $0 == 0x76 || $0 == 0x5E || $0 == 0x7E }
    let isLibrary = bytes.frameHas("@@", at: start) || bytes.frameHas("@GLIBC", at: start)
    guard isLibrary || (first < bytes.endIndex && bytes[first].isFrameDigit) else { return nil }
    let end = bytes.frameRun(from: start + 1) { $0.isFrameName || $0 == 0x2E || $0 == 0x2B || $0 == 0x2D || $0 == 0x40 }
    return isLibrary || bytes[first..<end].contains(0x2E) ? FramePart(end: end, replacement: "") : nil
  }

  /// What Swift adds at the end of a mangled name for the parts of an `async` function and for specialisations.
  private static func swiftSuffix(_ bytes: ArraySlice<UInt8>, _ start: Int) -> FramePart? {
    let isMangled = bytes.frameHas("$s", at: bytes.startIndex) || bytes.frameHas("_$s", at: bytes.startIndex)
    guard isMangled, start + 1 < bytes.endIndex else { return nil }
    switch bytes[start + 1] {
    case 0x59, 0x51:
      let end = bytes.frameRun(from: start + 2, \.isFrameDigit)
      guard end < bytes.endIndex, bytes[end] == 0x5F else { return nil }
      return FramePart(end: end + 1, replacement: "")
    case 0x66, 0x67, 0x47, 0x6D, 0x41:
      let rest = bytes[start...]
      let isTail = rest.count <= 24 && (bytes[start + 1] == 0x6D || bytes[start + 1] == 0x41 || rest.contains(0x34))
      return isTail ? FramePart(end: bytes.endIndex, replacement: "") : nil
    default: return nil
    }
  }
}

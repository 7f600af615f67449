/// A part of a name from a stack trace that is taken out or replaced.
struct FramePart {
  var end: Int
  var replacement: String
}

extension UInt8 {
  var isFrameDigit: Bool { (0x30...0x39).contains(self) }

  var isFrameHex: Bool { isFrameDigit || (0x61...0x66).contains(self | 0x20) }

  /// Whether the byte may stand in a name.
  var isFrameName: Bool { isFrameDigit || (0x61...0x7A).contains(self | 0x20) || self == 0x5F || self >= 0x80 }
}

extension ArraySlice<UInt8> {
  /// Where a run of bytes ends that begins at a position.
  func frameRun(from start: Int, _ isPart: (UInt8) -> Bool) -> Int {
    guard start < endIndex else { return endIndex }
    return self[start...].firstIndex { !isPart($0) } ?? endIndex
  }

  /// Whether a word stands at a position.
  func frameHas(_ word: StaticString, at position: Int) -> Bool {
    let length = word.utf8CodeUnitCount
    guard position >= startIndex, endIndex - position >= length else { return false }
    return (0..<length).allSatisfy { self[position + $0] == word.utf8Start[$0] }
  }

  /// Whether a word stands right before a position.
  func frameEnds(_ word: StaticString, before position: Int) -> Bool {
    position - word.utf8CodeUnitCount >= startIndex && frameHas(word, at: position - word.utf8CodeUnitCount)
  }
}

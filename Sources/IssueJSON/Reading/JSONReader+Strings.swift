extension JSONReader {
  /// Where a string's content lies in the text; when it has escapes, `scratch` holds what it means.
  struct StringToken {
    var start: Int
    var end: Int
    var isEscaped: Bool
  }

  /// Reads the string that begins at the quote under the reader.
  mutating func scanString(maximum: Int) throws(JSONError) -> StringToken {
    let start = position + 1
    var index = start
    var copied = start
    var isEscaped = false
    var run = 0
    while true {
      let stop = Self.endOfPlainText(bytes, from: index, to: end)
      if stop > index {
        run = 0
        index = stop
      }
      guard index < end else {
        position = end
        throw error(.syntax, "Close the string with a quote.")
      }
      let byte = bytes[index]
      if byte == Ascii.quote { break }
      if byte < 0x20 { throw error(.syntax, "Write control characters in strings as escapes.", at: index) }
      let scalar: UInt32
      if byte == Ascii.backslash {
        if !isEscaped {
          isEscaped = true
          scratch.removeAll(keepingCapacity: true)
        }
        scratch.append(contentsOf: bytes[copied..<index])
        scalar = try scanEscape(&index)
        if scalar == 0, !limits.allowsNUL { throw error(.nul, "Remove the character U+0000.", at: index) }
        UTF8Coding.append(scalar, to: &scratch)
        copied = index
      } else {
        guard let next = UTF8Coding.decode(bytes, &index, end) else {
          throw error(.invalidUTF8, "Send the text as UTF-8.", at: index)
        }
        scalar = next
      }
      if scalar < 0x300 {
        run = 0
      } else {
        try count(scalar, in: &run, at: index)
      }
    }
    if isEscaped { scratch.append(contentsOf: bytes[copied..<index]) }
    guard (isEscaped ? scratch.count : index - start) <= maximum else {
      throw error(.tooLong, "Shorten this text to at most \(maximum) bytes.")
    }
    position = index + 1
    return StringToken(start: start, end: index, isEscaped: isEscaped)
  }

  func string(_ token: StringToken) -> String {
    if token.isEscaped { return String(decoding: scratch, as: UTF8.self) }
    return bytes.withUnsafeBufferPointer {
      String(decoding: UnsafeBufferPointer(rebasing: $0[token.start..<token.end]), as: UTF8.self)
    }
  }

  private func count(_ scalar: UInt32, in run: inout Int, at index: Int) throws(JSONError) {
    guard limits.maximumCombiningRun < .max else { return }
    let weight = CombiningMarks.weight(scalar)
    run = weight == 0 ? 0 : run + weight
    guard run <= limits.maximumCombiningRun else {
      throw error(.combiningRun, "Use at most \(limits.maximumCombiningRun) combining marks in a row.", at: index)
    }
  }

  /// The scalar of the escape at `index`, which moves behind it.
  private func scanEscape(_ index: inout Int) throws(JSONError) -> UInt32 {
    guard index + 1 < end else { throw error(.syntax, "The text ends within an escape.", at: index) }
    let kind = bytes[index + 1]
    guard kind == UInt8(ascii: "u") else {
      let scalar: UInt32
      switch kind {
      case Ascii.quote, Ascii.backslash, Ascii.slash: scalar = UInt32(kind)
      case UInt8(ascii: "b"): scalar = 8
      case UInt8(ascii: "f"): scalar = 12
      case UInt8(ascii: "n"): scalar = 10
      case UInt8(ascii: "r"): scalar = 13
      case UInt8(ascii: "t"): scalar = 9
      default: throw error(.syntax, "JSON has no such escape.", at: index)
      }
      index += 2
      return scalar
    }
    let unit = try scanHex(at: index + 2)
    guard unit & 0xF800 == 0xD800 else {
      index += 6
      return unit
    }
    guard unit < 0xDC00, index + 7 < end, bytes[index + 6] == Ascii.backslash, bytes[index + 7] == UInt8(ascii: "u")
    else { throw error(.invalidUTF8, "Write both halves of the surrogate pair.", at: index) }
    let low = try scanHex(at: index + 8)
    guard low & 0xFC00 == 0xDC00 else {
      throw error(.invalidUTF8, "Write both halves of the surrogate pair.", at: index)
    }
    index += 12
    return 0x10000 + ((unit & 0x3FF) << 10 | (low & 0x3FF))
  }

  private func scanHex(at start: Int) throws(JSONError) -> UInt32 {
    guard start + 4 <= end else { throw error(.syntax, "The text ends within an escape.", at: start) }
    var value: UInt32 = 0
    for index in start..<(start + 4) {
      let byte = bytes[index]
      switch byte {
      case 0x30...0x39: value = value << 4 | UInt32(byte - 0x30)
      case 0x41...0x46: value = value << 4 | UInt32(byte - 0x41 + 10)
      case 0x61...0x66: value = value << 4 | UInt32(byte - 0x61 + 10)
      default: throw error(.syntax, "Write four hexadecimal digits after \\u.", at: index)
      }
    }
    return value
  }

  /// The first byte from `start` that is a quote, a backslash, a control character or not ASCII.
  static func endOfPlainText(_ bytes: [UInt8], from start: Int, to end: Int) -> Int {
    bytes.withUnsafeBytes { text in
      var index = start
      while index + 8 <= end {
        let word = UInt64(littleEndian: text.loadUnaligned(fromByteOffset: index, as: UInt64.self))
        let special = PlainText.specials(in: word)
        if special != 0 { return index + special.trailingZeroBitCount / 8 }
        index += 8
      }
      while index < end, !PlainText.isSpecial(text[index]) { index += 1 }
      return index
    }
  }
}

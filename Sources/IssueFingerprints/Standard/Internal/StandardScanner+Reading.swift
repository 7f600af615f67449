extension StandardScanner {
  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  func classOf(_ position: Int) -> ByteClass {
    position < bytes.count ? classes[Int(bytes[position])] : .space
  }

  /// Whether white space of any script stands at a position, or nothing more.
  func isSpace(_ position: Int) -> Bool {
    classOf(position) == .space || (classOf(position) == .wide && WideCharacter.spaceEnd(bytes, position) != nil)
  }

  /// Reads one token and gives the position after it.
  @inline(__always)
  mutating func read(at start: Int) -> Int {
    switch classes[Int(bytes[start])] {
    case .letter: return readLetters(at: start)
    case .space: return readSpace(at: start)
    case .digit: return readDigits(at: start)
    case .mark:
      if bytes[start] == 0x3A, let end = mappedAddressEnd(start) {
        pushValue(.value(start, end, .address))
        return end
      }
      pushMark(start, bytes[start])
      return start + 1
    case .wildcard:
      var end = start + 1
      while end < bytes.count, bytes[end] == 0x2A { end += 1 }
      pushValue(.value(start, end, .wildcard))
      return end
    case .wide: return readWide(at: start)
    case .joiner, .twoByteLetter: return readWord(at: start)
    }
  }

  /// Reads white space; stops everything at an escape, which has to be taken out before.
  @inline(__always)
  private mutating func readSpace(at start: Int) -> Int {
    var end = start
    while end < bytes.count, classes[Int(bytes[end])] == .space {
      if bytes[end] == 0x1B {
        hasEscape = true
        return bytes.count
      }
      end += 1
    }
    pushSpace(start, end)
    return end
  }

  /// Reads a word of nothing but ASCII digits; leaves any other to `readWord`.
  @inline(__always)
  private mutating func readDigits(at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, classes[Int(bytes[end])] == .digit { end += 1 }
    let next = byte(end)
    guard classOf(end) == .space || (classOf(end) == .mark && next != 0x3A) else { return readWord(at: start) }
    if keepsCodes, isNumberCode(start, end) {
      pushWord(.word(start, end, codeClass(start, end)))
    } else {
      pushValue(.value(start, end, .number))
    }
    return end
  }

  /// Reads a word of nothing but ASCII letters, as most are; leaves any other to `readWord`.
  @inline(__always)
  private mutating func readLetters(at start: Int) -> Int {
    var end = start + 1
    while end < bytes.count, classes[Int(bytes[end])] == .letter { end += 1 }
    switch classOf(end) {
    case .space, .wildcard: break
    case .mark:
      switch bytes[end] {
      case 0x27: if classOf(end + 1) == .letter { return readWord(at: start) }
      case 0x3A: if mayGoOn(start, end) { return readWord(at: start) }
      default: break
      }
    case .letter, .digit, .joiner, .twoByteLetter, .wide: return readWord(at: start)
    }
    if end - start >= 8, isHex(start, end) {
      pushValue(.value(start, end, .hex))
    } else {
      pushWord(.word(start, end, plainClass(start, end)))
    }
    return end
  }

  /// Whether a word before a colon may be the beginning of a URL, a path or an address.
  @inline(__always)
  private func mayGoOn(_ start: Int, _ colon: Int) -> Bool {
    let next = byte(colon + 1)
    if next == 0x2F || next == 0x5C { return true }
    return colon - start <= 4 && start >= noAddressBefore && (next == 0x3A || classOf(colon + 1) != .space)
  }

  private func isHex(_ start: Int, _ end: Int) -> Bool {
    var position = start
    while position < end, (0x61...0x66).contains(bytes[position] | 0x20) { position += 1 }
    return position == end
  }

  /// Where an IPv6 address ends that begins with `::`.
  private func mappedAddressEnd(_ start: Int) -> Int? {
    guard byte(start + 1) == 0x3A, byte(start + 2) != 0x3A, tokens.top(0).kind != .word else { return nil }
    return AddressShape.end(bytes, from: start)
  }

  private mutating func readWide(at start: Int) -> Int {
    if let end = WideCharacter.spaceEnd(bytes, start) {
      pushSpace(start, end)
      return end
    }
    if WideCharacter.isDigit(bytes, start) { return readWord(at: start) }
    var end = start
    while end < bytes.count, classes[Int(bytes[end])] == .wide, WideCharacter.spaceEnd(bytes, end) == nil,
      !WideCharacter.isDigit(bytes, end)
    {
      end = WideCharacter.end(bytes, end)
    }
    pushWord(.word(start, end, .unspaced))
    return end
  }

  private mutating func readWord(at start: Int) -> Int {
    var shape = WordShape()
    var end = scanWord(from: start, &shape)
    if byte(end) == 0x3A, let far = schemeOrDriveEnd(start, end, shape) {
      pushValue(.value(start, far.end, far.rule))
      return far.end
    }
    if byte(end) == 0x3A, shape.isHex, start >= noAddressBefore {
      if let far = AddressShape.end(bytes, from: start) {
        pushValue(.value(start, far, .address))
        return far
      }
      noAddressBefore = AddressShape.groupsEnd(bytes, from: start)
    }
    if byte(end) == 0x3F, bytes[start] == 0x2F {
      end = restOfReference(from: end)
      pushValue(.value(start, end, .url))
      return end
    }
    let whole = end
    while end > start, classes[Int(bytes[end - 1])] == .joiner, !keepsTail(start, end) {
      end -= 1
      shape.dropJoiner(bytes[end])
    }
    if end == start {
      for position in start..<whole { pushMark(position, bytes[position]) }
      return whole
    }
    if let rule = shape.rule(bytes, start, end, next: byte(whole)) {
      if keepsCodes, isStatusLine(start, end) {
        pushWord(.word(start, end, .http))
      } else if keepsCodes, isCode(start, end, shape, rule) {
        pushWord(.word(start, end, []))
      } else {
        pushValue(.value(start, end, rule))
      }
    } else {
      pushWord(.word(start, end, wordClass(start, end, shape)))
    }
    return end
  }

  /// A slash at the end of a path and a per cent sign after a number belong to what stands before.
  private func keepsTail(_ start: Int, _ end: Int) -> Bool {
    guard end - start > 1 else { return false }
    switch bytes[end - 1] {
    case 0x2F: return bytes[start] == 0x2F && classes[Int(bytes[end - 2])] != .joiner
    case 0x25: return classes[Int(bytes[end - 2])] == .digit
    default: return false
    }
  }

  private func scanWord(from start: Int, _ shape: inout WordShape) -> Int {
    var end = start
    while end < bytes.count {
      let byte = bytes[end]
      switch classes[Int(byte)] {
      case .letter: shape.addLetter(byte)
      case .digit: shape.digits += 1
      case .twoByteLetter:
        guard !WideCharacter.isDigit(bytes, end) else {
          shape.digits += 1
          end += 2
          continue
        }
        shape.addForeignLetter()
        end = WideCharacter.end(bytes, end)
        continue
      case .wide:
        guard WideCharacter.isDigit(bytes, end) else { return end }
        shape.digits += 1
        end += 3
        continue
      case .joiner:
        if byte == 0x2E, self.byte(end + 1) == 0x2E, !isParentStep(start, end) { return max(end, start + 1) }
        shape.addJoiner(byte, at: end - start)
      case .mark:
        guard byte == 0x27, end > start, classOf(end - 1) == .letter, classOf(end + 1) == .letter else { return end }
        shape.hasApostrophe = true
      case .space, .wildcard: return end
      }
      end += 1
    }
    return end
  }

  /// Whether the two dots at a position are the `..` of a path.
  private func isParentStep(_ start: Int, _ position: Int) -> Bool {
    (position == start || bytes[position - 1] == 0x2F) && byte(position + 2) == 0x2F
  }

  private func schemeOrDriveEnd(_ start: Int, _ colon: Int, _ shape: WordShape) -> (end: Int, rule: StandardRule)? {
    guard shape.letters > 0, classes[Int(bytes[start])] == .letter else { return nil }
    let (first, second) = (byte(colon + 1), byte(colon + 2))
    if first == 0x2F, second == 0x2F {
      let end = restOfReference(from: colon + 3)
      return end > colon + 3 ? (end, .url) : nil
    }
    guard colon - start == 1, first == 0x5C || first == 0x2F else { return nil }
    var next = WordShape()
    var end = scanWord(from: colon + 1, &next)
    while end > colon + 2, byte(end - 1) == 0x2E || byte(end - 1) == 0x2D { end -= 1 }
    return end > colon + 2 ? (end, .path) : nil
  }

  /// Where a URL ends that has come as far as a position.
  private func restOfReference(from position: Int) -> Int {
    var end = position
    while end < bytes.count {
      switch bytes[end] {
      case 0...0x20, 0x7F, 0x22, 0x27, 0x2A, 0x3C, 0x3E, 0x60, 0x7B, 0x7C, 0x7D, 0x5D, 0x29, 0x80...0xFF: break
      default:
        end += 1
        continue
      }
      break
    }
    while end > position {
      switch bytes[end - 1] {
      case 0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F: end -= 1
      default: return end
      }
    }
    return end
  }

  private func wordClass(_ start: Int, _ end: Int, _ shape: WordShape) -> WordClass {
    guard shape.isPlain else { return shape.isFileName(bytes, start, end) ? .fileName : [] }
    return plainClass(start, end)
  }

  @inline(__always)
  private func plainClass(_ start: Int, _ end: Int) -> WordClass {
    let result: WordClass = bytes[start] & 0x20 == 0 ? [.letters, .capital] : .letters
    return end - start <= WordTable.longest ? result.union(words.lookup(bytes, start, end)) : result
  }
}

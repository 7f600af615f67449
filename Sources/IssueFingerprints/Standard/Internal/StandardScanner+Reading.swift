extension StandardScanner {
  @inline(__always)
  func byte(_ position: Int) -> UInt8 { position < bytes.count ? bytes[position] : 0 }

  @inline(__always)
  func classOf(_ position: Int) -> ByteClass {
    position < bytes.count ? classes[Int(bytes[position])] : .space
  }

  /// Reads one token and gives the position after it.
  mutating func read(at start: Int) -> Int {
    switch classes[Int(bytes[start])] {
    case .space:
      var end = start + 1
      while end < bytes.count, classes[Int(bytes[end])] == .space { end += 1 }
      push(.space(start, end))
      return end
    case .mark:
      push(.mark(start, bytes[start]))
      return start + 1
    case .wildcard:
      push(.value(start, start + 1, .wildcard))
      return start + 1
    case .wide: return readWide(at: start)
    case .letter, .digit, .joiner, .twoByteLetter: return readWord(at: start)
    }
  }

  private mutating func readWide(at start: Int) -> Int {
    if let end = WideCharacter.spaceEnd(bytes, start) {
      push(.space(start, end))
      return end
    }
    if WideCharacter.isDigit(bytes, start) { return readWord(at: start) }
    var end = start
    while end < bytes.count, classes[Int(bytes[end])] == .wide, WideCharacter.spaceEnd(bytes, end) == nil,
      !WideCharacter.isDigit(bytes, end)
    {
      end = WideCharacter.end(bytes, end)
    }
    push(.word(start, end, .unspaced))
    return end
  }

  private mutating func readWord(at start: Int) -> Int {
    var shape = WordShape()
    var end = scanWord(from: start, &shape)
    if byte(end) == 0x3A, let far = schemeOrDriveEnd(start, end, shape) {
      push(.value(start, far.end, far.rule))
      return far.end
    }
    if shape.isHex, let far = AddressShape.end(bytes, from: start) {
      push(.value(start, far, .address))
      return far
    }
    if byte(end) == 0x3F, bytes[start] == 0x2F {
      end = restOfReference(from: end)
      push(.value(start, end, .url))
      return end
    }
    let whole = end
    while end > start, classes[Int(bytes[end - 1])] == .joiner, !keepsTail(start, end) {
      end -= 1
      shape.dropJoiner(bytes[end])
    }
    if end == start {
      for position in start..<whole { push(.mark(position, bytes[position])) }
      return whole
    }
    if let rule = shape.rule(bytes, start, end, next: byte(whole)) {
      push(.value(start, end, rule))
    } else {
      push(.word(start, end, wordClass(start, end, shape)))
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
    var result: WordClass = .letters
    if bytes[start] & 0x20 == 0 { result.insert(.capital) }
    guard end - start <= WordTable.longest else { return result }
    var key = WordTable.seed
    for position in start..<end { key = WordTable.mix(key, bytes[position]) }
    result.formUnion(words.lookup(key | 1))
    return result
  }
}

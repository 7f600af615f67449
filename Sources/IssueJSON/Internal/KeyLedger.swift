/// The keys of all open objects of one text, to find duplicates and to tell where an error is.
///
/// A small object compares a key with its earlier ones when a 64-bit filter cannot rule a duplicate out; from 24
/// keys on it keeps a hash table under the process's random seed. So a text of n bytes costs O(n), whatever its keys.
struct KeyLedger: Sendable {
  struct Entry: Sendable {
    var start: Int
    var count: Int
    /// Whether the bytes are in the arena (the key had escapes) instead of the text.
    var isResolved: Bool
  }

  private(set) var entries: [Entry] = []
  private(set) var arena: [UInt8] = []
  private var tables: [[Int32]] = []
  /// Byte comparisons between keys so far, to show in tests that the work stays linear.
  private(set) var comparisons = 0

  private static let tableThreshold = 24

  mutating func open(_ frame: inout JSONFrame) {
    frame.firstEntry = entries.count
    frame.firstArenaByte = arena.count
  }

  mutating func close(_ frame: JSONFrame) {
    entries.removeLast(entries.count - frame.firstEntry)
    arena.removeLast(arena.count - frame.firstArenaByte)
    if frame.table >= 0 { tables.removeLast(tables.count - frame.table) }
  }

  /// Notes an object's next key, whose resolved bytes are `scratch` when given, else the text's `range`; false for a
  /// duplicate of one of the `known` keys before it.
  mutating func insert(
    _ text: [UInt8], _ range: Range<Int>, resolved scratch: [UInt8]?, known: Int, in frame: inout JSONFrame
  ) -> Bool {
    var entry = Entry(start: range.lowerBound, count: range.count, isResolved: false)
    if let scratch {
      entry = Entry(start: arena.count, count: scratch.count, isResolved: true)
      arena.append(contentsOf: scratch)
    }
    let coarse = coarseHash(entry, text)
    let isNewByFilter = frame.filter & coarse == 0
    frame.filter |= coarse
    if known >= Self.tableThreshold {
      guard insertIntoTable(entry, text, &frame) else { return false }
    } else if !isNewByFilter {
      for index in frame.firstEntry..<entries.count where isEqual(entries[index], entry, text) { return false }
    }
    entries.append(entry)
    return true
  }

  func bytes(_ entry: Entry, _ text: [UInt8]) -> ArraySlice<UInt8> {
    entry.isResolved
      ? arena[entry.start..<(entry.start + entry.count)] : text[entry.start..<(entry.start + entry.count)]
  }

  private func coarseHash(_ entry: Entry, _ text: [UInt8]) -> UInt64 {
    guard entry.count > 0 else { return 1 }
    let source = entry.isResolved ? arena : text
    let first = Int(source[entry.start])
    let middle = Int(source[entry.start + entry.count / 2])
    let last = Int(source[entry.start + entry.count - 1])
    return 1 << UInt64(truncatingIfNeeded: (first &* 7 &+ middle &* 31 &+ last &* 3 &+ entry.count &* 13) & 63)
  }

  private mutating func isEqual(_ left: Entry, _ right: Entry, _ text: [UInt8]) -> Bool {
    guard left.count == right.count else { return false }
    comparisons += 1
    return bytes(left, text).elementsEqual(bytes(right, text))
  }

  private func hash(_ entry: Entry, _ text: [UInt8]) -> Int {
    var hasher = Hasher()
    let slice = bytes(entry, text)
    slice.withUnsafeBytes { hasher.combine(bytes: $0) }
    return hasher.finalize()
  }

  private mutating func insertIntoTable(_ entry: Entry, _ text: [UInt8], _ frame: inout JSONFrame) -> Bool {
    let known = entries.count - frame.firstEntry
    if frame.table < 0 {
      frame.table = tables.count
      tables.append([])
    }
    if tables[frame.table].count < 2 * (known + 1) {
      var bigger = [Int32](repeating: -1, count: max(64, 4 * (known + 1)).roundedUpToPowerOfTwo)
      for index in 0..<known {
        var slot = hash(entries[frame.firstEntry + index], text) & (bigger.count - 1)
        while bigger[slot] >= 0 { slot = (slot + 1) & (bigger.count - 1) }
        bigger[slot] = Int32(truncatingIfNeeded: index)
      }
      tables[frame.table] = bigger
    }
    let mask = tables[frame.table].count - 1
    var slot = hash(entry, text) & mask
    while true {
      let index = Int(tables[frame.table][slot])
      if index < 0 { break }
      if isEqual(entries[frame.firstEntry + index], entry, text) { return false }
      slot = (slot + 1) & mask
    }
    tables[frame.table][slot] = Int32(truncatingIfNeeded: known)
    return true
  }
}

extension Int {
  fileprivate var roundedUpToPowerOfTwo: Int {
    self <= 1 ? 1 : 1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}

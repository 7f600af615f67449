/// Finds the calls of a recursion that a trace repeats, so that its depth does not matter.
enum RecursionFold {
  /// The longest cycle of calls that is recognised.
  static let longestCycle = 8

  /// The indexes that stay, in rising order, of a trace whose first call is the innermost.
  ///
  /// The trace is read from the outermost call inwards; a cycle that comes again at once is left out, and so is the
  /// beginning of one more at the innermost end. A trace that was cut inside a cycle at its outermost end may begin with
  /// any call of the cycle; it is read as if it began with the first in the order of names.
  ///
  /// - Complexity: linear in the number of calls, for names compared in constant time.
  static func kept(of names: [String]) -> [Int] {
    let (outermost, inner) = outermostCycle(names)
    var kept = outermost
    var lastCycle = 0
    for index in names.indices.prefix(inner).reversed() {
      kept.append(index)
      if let cycle = repeated(kept, names) {
        kept.removeLast(cycle)
        lastCycle = cycle
      } else if lastCycle > 0, !continues(kept, names, cycle: lastCycle) {
        lastCycle = 0
      }
    }
    if lastCycle > 0 { dropBeginning(&kept, names, cycle: lastCycle) }
    return kept.reversed()
  }

  /// The calls that stay of a cycle at the outermost end, the outermost first, and how many calls come before the cycle.
  private static func outermostCycle(_ names: [String]) -> (kept: [Int], inner: Int) {
    for cycle in 1...longestCycle {
      var length = cycle
      while length < names.count, names[names.count - 1 - length] == names[names.count - 1 - length + cycle] {
        length += 1
      }
      guard length >= 2 * cycle, length <= names.count else { continue }
      let starts = (0..<cycle).map { names.count - 1 - $0 }
      let calls = { (start: Int) in (0..<cycle).map { names[start - $0] } }
      let first = starts.min { calls($0).lexicographicallyPrecedes(calls($1)) } ?? names.count - 1
      return ((0..<cycle).map { first - $0 }, names.count - length)
    }
    return ([], names.count)
  }

  private static func repeated(_ kept: [Int], _ names: [String]) -> Int? {
    (1...longestCycle).first { cycle in
      guard kept.count >= 2 * cycle else { return false }
      let (second, first) = (kept.count - cycle, kept.count - 2 * cycle)
      return (0..<cycle).allSatisfy { names[kept[first + $0]] == names[kept[second + $0]] }
    }
  }

  /// Whether the newest call goes on with a cycle that was folded before.
  private static func continues(_ kept: [Int], _ names: [String], cycle: Int) -> Bool {
    kept.count > cycle && names[kept[kept.count - 1]] == names[kept[kept.count - 1 - cycle]]
  }

  private static func dropBeginning(_ kept: inout [Int], _ names: [String], cycle: Int) {
    var partial = 0
    while kept.count - partial > cycle,
      names[kept[kept.count - 1 - partial]] == names[kept[kept.count - 1 - partial - cycle]]
    { partial += 1 }
    if partial < cycle { kept.removeLast(partial) }
  }
}

/// Finds the calls of a recursion that a trace repeats, so that its depth does not matter.
enum RecursionFold {
  /// The longest cycle of calls that is recognised.
  static let longestCycle = 8

  /// The indexes that stay, in rising order, of a trace whose first call is the innermost.
  ///
  /// The trace is read from the outermost call inwards; a cycle that comes again at once is left out, and so is the
  /// beginning of one more at the innermost end.
  ///
  /// - Complexity: linear in the number of calls, for names compared in constant time.
  static func kept(of names: [String]) -> [Int] {
    var kept: [Int] = []
    var lastCycle = 0
    for index in names.indices.reversed() {
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

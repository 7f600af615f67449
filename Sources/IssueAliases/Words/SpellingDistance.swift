/// How many letters two words are apart, as far as it is worth knowing.
enum SpellingDistance {
  /// The longest word for which neighbours are looked for, in scalars.
  static let maximumScalars = 64

  /// How far apart a word of this length and its neighbours may be.
  static func budget(_ length: Int) -> Int { length < 3 ? 0 : min(3, max(1, length / 3)) }

  /// Insertions, deletions, replacements and swaps of neighbours that make one word of the other; nil above `budget`.
  ///
  /// At most `length × (2 × budget + 1)` steps.
  static func between(_ left: [UInt32], _ right: [UInt32], budget: Int) -> Int? {
    guard abs(left.count - right.count) <= budget else { return nil }
    let far = budget + 1
    var older = [Int](repeating: far, count: right.count + 1)
    var old = (0...right.count).map { min($0, far) }
    for row in 1..<(left.count + 1) {
      var new = [Int](repeating: far, count: right.count + 1)
      if row <= budget { new[0] = row }
      let first = max(1, row - budget)
      let last = min(right.count, row + budget)
      if first <= last {
        for column in first...last {
          let same = left[row - 1] == right[column - 1]
          var cost = min(old[column - 1] + (same ? 0 : 1), old[column] + 1, new[column - 1] + 1)
          if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
            cost = min(cost, older[column - 2] + 1)
          }
          new[column] = min(cost, far)
        }
      }
      (older, old) = (old, new)
    }
    return old[right.count] <= budget ? old[right.count] : nil
  }
}

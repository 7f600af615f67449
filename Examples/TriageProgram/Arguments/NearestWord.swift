/// Guesses which of some words was meant.
package enum NearestWord {
  /// The word with the fewest differences, if they are few: a letter too many, missing, changed, or two swapped.
  package static func find(_ text: String, in words: [String]) -> String? {
    let typed = Array(text.utf8.prefix(32))
    let best = words.map { (word: $0, distance: distance(typed, Array($0.utf8))) }.min { $0.distance < $1.distance }
    guard let best, best.distance <= max(1, best.word.utf8.count / 3) else { return nil }
    return best.word
  }

  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var rows = [Array(0...right.count)]
    for (i, letter) in left.enumerated() {
      var row = [i + 1]
      for (j, other) in right.enumerated() {
        var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (letter == other ? 0 : 1))
        if i > 0, j > 0, letter == right[j - 1], left[i - 1] == other { best = min(best, rows[i - 1][j - 1] + 1) }
        row.append(best)
      }
      rows.append(row)
    }
    return rows[left.count][right.count]
  }
}

/// The distance of two words by the plain table, without a bound.
enum PlainDistance {
  static func between(_ left: String, _ right: String) -> Int {
    let (left, right) = (Array(left.unicodeScalars), Array(right.unicodeScalars))
    var cells = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for row in 0...left.count { cells[row][0] = row }
    for column in 0...right.count { cells[0][column] = column }
    guard !left.isEmpty, !right.isEmpty else { return max(left.count, right.count) }
    for row in 1...left.count {
      for column in 1...right.count {
        let step = left[row - 1] == right[column - 1] ? 0 : 1
        var cost = min(cells[row - 1][column - 1] + step, cells[row - 1][column] + 1, cells[row][column - 1] + 1)
        if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
          cost = min(cost, cells[row - 2][column - 2] + 1)
        }
        cells[row][column] = cost
      }
    }
    return cells[left.count][right.count]
  }
}

/// Finds, for rising positions in a stripped text, the positions in its source.
struct AnsiMap {
  private let dropped: [Range<Int>]
  private var next = 0
  private var shift = 0

  init(_ dropped: [Range<Int>]) {
    self.dropped = dropped
  }

  /// The source span of a stripped one; positions must not fall from call to call.
  mutating func source(_ range: Range<Int>) -> Range<Int> {
    let start = map(range.lowerBound)
    return range.isEmpty ? start..<start : start..<map(range.upperBound - 1) + 1
  }

  private mutating func map(_ position: Int) -> Int {
    while next < dropped.count, dropped[next].lowerBound <= position + shift {
      shift += dropped[next].count
      next += 1
    }
    return position + shift
  }
}

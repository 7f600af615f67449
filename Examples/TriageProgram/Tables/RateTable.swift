package import IssueJSON

/// How often things happened over time, for many things on one time axis, in bounded memory.
///
/// The axis has 256 steps. They begin at one millisecond and double whenever a time lies outside.
package struct RateTable<Key: Hashable & Sendable>: Sendable {
  private static var steps: Int64 { 256 }

  private var width: Int64 = 1
  private var first: Int64 = 0
  private var rows: [Key: [UInt32]] = [:]
  private var used: ClosedRange<Int64>?

  /// Counts nothing yet.
  package init() {}

  /// Counts one more.
  package mutating func add(_ key: Key, at time: Timestamp) {
    let time = time.clamped.milliseconds
    let range = used.map { min($0.lowerBound, time)...max($0.upperBound, time) } ?? time...time
    if used == nil { first = step(time) }
    used = range
    while step(range.upperBound) - step(range.lowerBound) >= Self.steps { coarsen() }
    if step(range.lowerBound) < first { shift(by: first - step(range.lowerBound)) }
    if step(range.upperBound) - first >= Self.steps { shift(by: first - step(range.lowerBound)) }
    let index = Int(step(time) - first)
    rows[key, default: Array(repeating: 0, count: Int(Self.steps))][index] &+= 1
  }

  /// The counts of a thing in so many equal parts of the time in which anything happened.
  package func cells(_ keys: [Key], count: Int) -> [Int] {
    var cells = Array(repeating: 0, count: max(count, 1))
    guard let used else { return cells }
    let start = Int(step(used.lowerBound) - first)
    let length = Int(step(used.upperBound) - first) - start + 1
    for row in keys.compactMap({ rows[$0] }) {
      for (index, number) in row[start..<(start + length)].enumerated() {
        cells[length <= 1 ? 0 : index * cells.count / length] += Int(number)
      }
    }
    return cells
  }

  private func step(_ time: Int64) -> Int64 {
    let quotient = time / width
    return time % width < 0 ? quotient - 1 : quotient
  }

  private mutating func coarsen() {
    let isOdd = first & 1 != 0
    for key in rows.keys {
      rows[key] = rows[key].map { row in
        let padded = (isOdd ? [0] : []) + row + [0, 0]
        return (0..<row.count).map { index in
          2 * index + 1 < padded.count ? padded[2 * index] &+ padded[2 * index + 1] : 0
        }
      }
    }
    width *= 2
    first = isOdd ? (first - 1) / 2 : first / 2
  }

  /// Moves the axis so that it begins so many steps earlier.
  private mutating func shift(by steps: Int64) {
    let count = Int(Self.steps)
    for key in rows.keys {
      rows[key] = rows[key].map { row in
        (0..<count).map { index in
          let old = Int64(index) - steps
          return old >= 0 && old < Int64(count) ? row[Int(old)] : 0
        }
      }
    }
    first -= steps
  }
}

internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// A random scan of a random range of a random index, and what it should find.
struct RandomScan {
  private let index: SpecimenIndex
  private let range: IndexRange
  private let expected: [SpecimenIndex.Entry]
  private let reversed: Bool
  private let skip: Int
  private let limit: Int
  private let examined: Int
  private let filter: (@Sendable (Specimen) -> Bool)?

  init(records: [Specimen], _ generator: inout SeededGenerator) {
    let index = generator.pick(SpecimenIndex.allCases)
    self.index = index
    let entries = index.sorted(records)
    let parts = entries.map(\.parts)
    let usable = index != .parent && !entries.isEmpty
    switch Int.random(in: 0..<4, using: &generator) {
    case 0 where usable:
      let key = Array(generator.pick(parts).prefix(generator.chance(50) ? 1 : 2))
      range = .prefix(index.rawValue, index.key(key))
      expected = entries.filter { index.compare($0.parts, key) == 0 }
    case 1 where usable:
      let (low, high) = (generator.pick(parts), generator.pick(parts))
      let closed = generator.chance(50)
      range = .between(index.rawValue, index.key(low), index.key(high), includingUpper: closed)
      expected = entries.filter {
        let upper = index.compare($0.parts, high)
        return index.compare($0.parts, low) >= 0 && (upper < 0 || closed && upper == 0)
      }
    default:
      range = .all(index.rawValue)
      expected = entries
    }
    reversed = generator.chance(40)
    skip = generator.pick([0, 0, 0, 1, 2, 5, 30])
    limit = generator.pick([1, 2, 3, 7, 100])
    examined = generator.pick([.max, .max, 1, 2, 5])
    filter = generator.chance(40) ? RandomScan.isWanted : nil
  }

  @Sendable private static func isWanted(_ record: Specimen) -> Bool { record.rank > 0 || record.isOpen }

  func compare(_ storage: any IssueStorage, _ probe: Probe, step: Int) async throws {
    let what = "\(index.rawValue)\(reversed ? ", reversed" : "") at step \(step)"
    try probe.equal(try await storage.count(Specimen.self, in: range), expected.count, "the count of \(what)")
    let order = reversed ? expected.reversed() : expected
    let matching = order.map(\.record).filter { filter?($0) ?? true }
    let walked = try await probe.walk(
      storage, range, reversed: reversed, size: limit, examined: examined, of: Specimen.self, filter: filter)
    try probe.equal(walked.map(\.record), matching, "a walk over \(what)")
    let page = try await storage.scan(
      ScanRequest(Specimen.self, in: range, reversed: reversed, skip: skip, limit: limit, filter: filter))
    try probe.equal(page.records, Array(matching.dropFirst(skip).prefix(limit)), "a page of \(what), skipping \(skip)")
    let isEnd = matching.count < skip + limit || order.last?.record == page.records.last && filter == nil
    if filter == nil || matching.count < skip + limit {
      try probe.equal(page.next == nil, isEnd, "whether a page of \(what), skipping \(skip), is the last")
    }
  }
}

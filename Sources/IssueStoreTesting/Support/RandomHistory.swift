internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// One random history: each step does the same to a storage and to a model, and compares.
struct RandomHistory {
  let probe: Probe
  var generator: SeededGenerator
  private var model = SpecimenModel()
  private var step = 0

  init(probe: Probe, generator: SeededGenerator) {
    self.probe = probe
    self.generator = generator
  }

  /// - Parameters:
  ///   - reading: How many of a hundred steps read.
  ///   - reopening: How many of a hundred steps open the storage again.
  mutating func run(steps: Int, reading: Int, reopening: Int) async throws {
    var storage = try await probe.make()
    if reopening > 0 { storage = try await probe.reopen(storage) }
    for number in 1...steps {
      step = number
      if generator.chance(reopening) { storage = try await probe.reopen(storage) }
      if generator.chance(reading) {
        try await read(storage)
      } else {
        try await write(storage)
      }
      if number % 30 == 0 { try await probe.holds(storage, model.ordered, " at step \(number)") }
    }
  }

  private mutating func write(_ storage: any IssueStorage) async throws {
    var commands: [SpecimenModel.Command] = []
    for _ in 0..<Int.random(in: 0...4, using: &generator) { commands.append(command()) }
    let allowed = model.apply(commands)
    do {
      let receipt = try await storage.commit(SpecimenModel.changes(commands))
      guard allowed.isEmpty else {
        throw probe.violation(expected: "a refusal: \(names(allowed))", seen: "a commit\(told(commands))")
      }
      let writes = commands.contains { if case .check = $0 { false } else { true } }
      if writes { try probe.equal(receipt.sequence, model.sequence, "the sequence number\(told(commands))") }
    } catch let error as StorageError {
      try probe.demand(
        allowed.contains(error.code), "\(allowed.isEmpty ? "a commit" : names(allowed))",
        seen: "\(error)\(told(commands))")
    }
  }

  private mutating func command() -> SpecimenModel.Command {
    let id = RecordID.numbered(Int.random(in: 0..<24, using: &generator))
    var record = Specimen(id: id, fields: model.records[id] ?? Specimen(0))
    let isThere = model.records[id] != nil
    change(&record)
    if generator.chance(8) { record.revision += generator.pick([-1, 1, 5]) }
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: return .check(record)
    case 1: return .insert(record)
    case 2, 3: return isThere ? .delete(record) : .insert(record)
    default: return isThere ? .update(record) : .insert(record)
    }
  }

  private mutating func change(_ record: inout Specimen) {
    if generator.chance(50) { record.rank = Int64.random(in: -3...3, using: &generator) }
    if generator.chance(50) { record.value = SpecimenValue(RandomValues.value(&generator)) }
    if generator.chance(30) { record.group = generator.pick(RandomHistory.groups) }
    if generator.chance(30) { record.isOpen.toggle() }
    if generator.chance(30) { record.parent = generator.pick([nil, .numbered(1), .numbered(2)]) }
    if generator.chance(40) { record.tags = RandomHistory.groups.filter { _ in generator.chance(40) } }
    if generator.chance(30) { record.slug = generator.pick([nil, nil, "a", "b", "c", "d", "\u{E9}", "e\u{301}"]) }
  }

  private mutating func read(_ storage: any IssueStorage) async throws {
    if generator.chance(20) {
      let ids = (0..<6).map { _ in RecordID.numbered(Int.random(in: 0..<24, using: &generator)) }
      let expected = ids.compactMap { model.records[$0] }
      return try probe.equal(try await storage.fetch(Specimen.self, ids: ids), expected, "fetch at step \(step)")
    }
    let scan = RandomScan(records: model.ordered, &generator)
    try await scan.compare(storage, probe, step: step)
  }

  private func names(_ codes: Set<StorageError.Code>) -> String { codes.map(\.name).sorted().joined(separator: " or ") }

  private func told(_ commands: [SpecimenModel.Command]) -> String { ", step \(step): \(commands)" }

  private static let groups: [UTF8Text] = ["", "a", "a\u{0}", "\u{E9}", "e\u{301}"]
}

extension SpecimenModel {
  /// The records by id.
  var ordered: [Specimen] { records.values.sorted { $0.id < $1.id } }
}

internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let random: [StorageRequirement] = [
    history("random.commits", "random change sets are accepted and refused as by a plain model", reading: 20),
    history("random.reads", "random reads between random change sets agree with a plain model", reading: 75),
    history(
      "random.reopen", "a random history with openings in between agrees with a plain model", reading: 40, reopening: 8),
    StorageRequirement("random.keys", "random values order as their meaning says", .random, isRandom: true) { probe in
      var generator = SeededGenerator(seed: probe.seed)
      for round in 0..<4 {
        let records = (0..<150).map { Specimen($0, value: RandomValues.value(&generator)) }
        let storage = try await probe.make()
        try await storage.insert(records.shuffled(using: &generator))
        for index in [SpecimenIndex.value, .valueDown] {
          let expected = index.sorted(records).map(\.record.value)
          let seen = try await probe.walk(storage, .all(index.rawValue), size: 40, of: Specimen.self)
          try probe.equal(seen.map(\.record.value), expected, "the values of round \(round), by \(index.rawValue)")
        }
      }
    },
    StorageRequirement("random.text", "random text comes back byte for byte", .random, isRandom: true) { probe in
      var generator = SeededGenerator(seed: probe.seed)
      let storage = try await probe.make()
      let records = (0..<100).map { number in
        Payload(.numbered(number)) {
          $0.text = RandomValues.text(&generator, to: 200)
          $0.list = (0..<3).map { _ in RandomValues.text(&generator, to: 20) }
          $0.number = Int64(bitPattern: generator.next())
          $0.ratio = SpecimenValue(.double(Double(bitPattern: generator.next())))
        }
      }
      let stored = try await storage.insert(records)
      for record in stored {
        try probe.equal(try await storage.fetch(Payload.self, ids: [record.id]), [record], "the record")
      }
    },
  ]

  private static func history(
    _ name: String, _ demand: String, reading: Int, reopening: Int = 0
  ) -> StorageRequirement {
    StorageRequirement(name, demand, .random, isRandom: true) { probe in
      for round in 0..<3 {
        var history = RandomHistory(probe: probe, generator: SeededGenerator(seed: probe.seed &+ UInt64(round)))
        try await history.run(steps: 150, reading: reading, reopening: reopening)
      }
    }
  }
}

internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let fidelity: [StorageRequirement] = [
    StorageRequirement("data.text", "text comes back byte for byte", .fidelity) { probe in
      try await probe.keeps(Samples.texts.map { text in Payload { $0.text = text } })
    },
    StorageRequirement("data.scalars", "every kind of Unicode scalar comes back", .fidelity) { probe in
      try await probe.keeps([
        Payload { $0.text = Samples.scalars(0...0x7FF, by: 1) },
        Payload { $0.text = Samples.scalars(0x800...0xFFFF, by: 7) },
        Payload { $0.text = Samples.scalars(0x10000...0x10FFFF, by: 499) },
      ])
    },
    StorageRequirement("data.long_text", "texts of 256 KiB come back, in a field and in a list", .fidelity) { probe in
      let long = UTF8Text(String(repeating: "0123456789abcde\n", count: 16_384))
      let wide = UTF8Text(String(repeating: "\u{1F600}", count: 65_536))
      try await probe.keeps([
        Payload { $0.text = long },
        Payload { $0.text = wide },
        Payload { $0.list = [long, "", wide] },
        Payload { $0.text = UTF8Text(String(repeating: "\"\\", count: 131_072)) },
      ])
    },
    StorageRequirement("data.long_list", "lists of ten thousand elements come back in order", .fidelity) { probe in
      try await probe.keeps([Payload { $0.list = (0..<10_000).map { UTF8Text("element \($0)") } }])
    },
    StorageRequirement("data.integers", "integers come back to both ends of Int64", .fidelity) { probe in
      let edges: [Int64] = [
        0, 1, -1, .max, .max - 1, .min, .min + 1, 1 << 53, 1 << 53 + 1, -(1 << 53) - 1, 1 << 62 + 1,
      ]
      try await probe.keeps(edges.map { number in Payload { $0.number = number } })
      try await probe.keeps([Payload { $0.json = .array(edges.map { .int($0) }) }])
    },
    StorageRequirement("data.doubles", "finite doubles come back bit for bit", .fidelity) { probe in
      let edges: [Double] = [
        0, -0.0, 0.1, 1 / 3, 1e21, 1e-7, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
        .greatestFiniteMagnitude,
        -.greatestFiniteMagnitude, 1.0.nextUp, 1.0.nextDown, 0x1p53, 0x1p63, 123_456_789.012_345_67,
      ]
      for edge in edges {
        let stored = try await probe.kept(Payload { $0.plainRatio = edge })
        try probe.equal(stored.plainRatio.bitPattern, edge.bitPattern, "the bits of \(edge)")
      }
      try await probe.keeps(edges.map { edge in Payload { $0.ratio = SpecimenValue(.double(edge)) } })
    },
    StorageRequirement("data.times", "times come back to the millisecond, from the year 1 to 9999", .fidelity) {
      probe in
      let times: [Int64] = [
        0, 1, 999, -1, -999, 1_700_000_000_123, -62_135_596_800_000, 253_402_300_799_999, -1_001, 951_782_399_999,
      ]
      try await probe.keeps(
        times.map { time in
          Payload {
            $0.time = Timestamp(milliseconds: time)
            $0.maybeTime = Timestamp(milliseconds: time)
          }
        })
    },
    StorageRequirement("data.empty_absent", "empty and absent, false and absent, null and absent stay apart", .fidelity)
    {
      probe in
      try await probe.keeps([
        Payload(), Payload { $0.maybeText = "" }, Payload { $0.maybeList = [] }, Payload { $0.maybeList = [""] },
        Payload { $0.list = [""] }, Payload { $0.list = ["", ""] }, Payload { $0.maybeFlag = false },
        Payload { $0.maybeFlag = true }, Payload { $0.json = [:] }, Payload { $0.json = [] },
        Payload { $0.json = ["a": .null] }, Payload { $0.json = "" },
      ])
    },
    StorageRequirement(
      "data.json", "JSON inside a record keeps its order, its kinds of number and its depth", .fidelity
    ) {
      probe in
      var deep: JSONValue = "bottom"
      for level in 0..<24 { deep = level % 2 == 0 ? .array([deep, .int(Int64(level))]) : ["inner": deep] }
      try await probe.keeps([
        Payload { $0.json = ["z": 1, "a": 2, "m": ["y": .null, "b": [true, false]]] },
        Payload { $0.json = [1, 1.0, -0.0, 0.1, "1", .null] },
        Payload { $0.json = ["\u{E9}": 1, "e\u{301}": 2, "": 3, "a\u{0}": 4] },
        Payload { $0.json = deep },
      ])
    },
    StorageRequirement("data.ids", "ids come back with all their bits", .fidelity) { probe in
      let ids = [
        RecordID(high: 0, low: 0), RecordID(high: .max, low: .max), RecordID(high: 1, low: 1 << 63),
        RecordID(high: 0x0102_0304_0506_0708, low: 0x090A_0B0C_0D0E_0F10),
      ]
      let storage = try await probe.make()
      let records = try await storage.insert(ids.map { Payload($0) })
      try probe.equal(try await storage.fetch(Payload.self, ids: ids), records, "the records")
    },
    StorageRequirement("data.index_keys", "records found through an index are the whole records", .fidelity) { probe in
      let storage = try await probe.make()
      let values = Samples.texts.map { FieldValue.text($0) } + [.int(.max), .double(-0.0), .double(.nan), .bool(true)]
      let records = try await storage.insert(
        values.enumerated().map { Specimen($0.offset, value: $0.element, tags: ["a", "\u{0}"], parent: .numbered(3)) })
      for record in records {
        let range = IndexRange.prefix("value", IndexKey(record.value.value))
        let found = try await probe.walk(storage, range, of: Specimen.self).map(\.record)
        try probe.demand(found.contains(record), "\(record) among those with its value", seen: "\(found)")
      }
    },
    StorageRequirement("data.codable", "a record that is only Codable comes back whole", .fidelity) { probe in
      let storage = try await probe.make()
      let line = Note.Line(
        words: ["", "e\u{301}", "\u{0}"], at: Timestamp(milliseconds: 1_700_000_000_123), count: .min)
      let notes = try await storage.insert([
        Note(id: .numbered(1), title: "a", subtitle: nil, lines: []),
        Note(id: .numbered(2), title: "b", subtitle: "", lines: [line, line]),
      ])
      try probe.equal(try await storage.fetch(Note.self, ids: notes.map(\.id)), notes, "the notes")
      let found = try await probe.walk(storage, .all("title"), reversed: true, of: Note.self)
      try probe.equal(found.map(\.record), notes.reversed(), "the notes by title")
    },
  ]
}

extension Probe {
  /// Demands that records come back as they were stored: each inserted, then written over another one.
  func keeps(_ payloads: [Payload]) async throws {
    for payload in payloads { _ = try await kept(payload) }
  }

  /// A record as it comes back, after demanding that it is the same.
  func kept(_ payload: Payload) async throws -> Payload {
    let storage = try await make()
    var stored = try await storage.insert([payload])[0]
    try await returns(storage, stored, "inserted")
    let other = try await storage.update(Payload(payload.id) { $0.revision = stored.revision })
    stored = payload
    stored.revision = other.revision
    stored = try await storage.update(stored)
    try await returns(storage, stored, "updated")
    guard let back = try await storage.fetch(Payload.self, id: payload.id) else { return stored }
    return back
  }

  private func returns(_ storage: any IssueStorage, _ record: Payload, _ how: String) async throws {
    try equal(try await storage.fetch(Payload.self, ids: [record.id]), [record], "the record as \(how)")
    let found = try await storage.first(Payload.self, in: .all("number"))
    try equal(found, record, "the record as \(how), by its index")
  }
}

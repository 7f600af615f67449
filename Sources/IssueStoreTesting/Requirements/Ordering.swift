internal import IssueJSON
internal import IssueModels
internal import IssueStorage

extension StorageContract {
  static let order: [StorageRequirement] = [
    ordering(
      "order.kinds", "null < false < true < numbers < text",
      [
        [.null], [.bool(false)], [.bool(true)], [.double(.nan)], [.double(-.infinity)], [.int(-1)], [.int(0)],
        [.double(0.5)], [.int(1)], [.double(.infinity)], [.text("")], [.text("0")], [.text("false")], [.text("null")],
      ]),
    ordering(
      "order.integers", "integers order by value, to both ends of Int64",
      [
        [.int(.min)], [.int(.min + 1)], [.int(-256)], [.int(-255)], [.int(-2)], [.int(-1)], [.int(0)], [.int(1)],
        [.int(127)], [.int(128)], [.int(255)], [.int(256)], [.int(65_535)], [.int(65_536)], [.int(1 << 32)],
        [.int(1 << 53 - 1)], [.int(1 << 53)], [.int(1 << 53 + 1)], [.int(1 << 53 + 2)], [.int(.max - 1)], [.int(.max)],
      ]),
    ordering(
      "order.doubles", "doubles order by value, NaN below every other number",
      [
        [.double(.nan), .double(-.nan), .double(.signalingNaN)], [.double(-.infinity)],
        [.double(-.greatestFiniteMagnitude)], [.double(-1.5)], [.double(-1)], [.double(-.leastNormalMagnitude)],
        [.double(-.leastNonzeroMagnitude)], [.double(-0.0), .double(0)], [.double(.leastNonzeroMagnitude)],
        [.double(.leastNormalMagnitude)], [.double(1)], [.double(1.0.nextUp)], [.double(.greatestFiniteMagnitude)],
        [.double(.infinity)],
      ]),
    ordering(
      "order.numbers", "integers and doubles compare by their exact values",
      [
        [.double(.nan)], [.double(-0x1p64)], [.double((-0x1p63).nextDown)], [.int(.min), .double(-0x1p63)],
        [.int(.min + 1)], [.int(-(1 << 53) - 1)], [.int(-(1 << 53)), .double(-0x1p53)], [.double(-1.5)],
        [.int(-1), .double(-1)], [.double(-0.5)], [.int(0), .double(0), .double(-0.0)], [.double(0.5)],
        [.int(1), .double(1)], [.double(1.5)], [.int(2)], [.int(1 << 53), .double(0x1p53)], [.int(1 << 53 + 1)],
        [.int(1 << 53 + 2), .double(0x1p53 + 2)], [.int(1 << 62 - 1)], [.int(1 << 62), .double(0x1p62)],
        [.int(1 << 62 + 1)], [.double(0x1p63.nextDown)], [.int(.max - 1)], [.int(.max)], [.double(0x1p63)],
        [.double(.infinity)],
      ]),
    ordering(
      "order.text", "text orders by its UTF-8 bytes: NUL, prefixes and every plane",
      [
        [.text("")], [.text("\u{0}")], [.text("\u{0}\u{0}")], [.text("\u{0}\u{1}")], [.text("\u{0}a")],
        [.text("\u{1}")],
        [.text("A")], [.text("B")], [.text("a")], [.text("a\u{0}")], [.text("a\u{0}b")], [.text("a\u{1}")],
        [.text("aa")], [.text("b")], [.text("z")], [.text("\u{7F}")], [.text("\u{80}")], [.text("\u{7FF}")],
        [.text("\u{800}")], [.text("\u{D7FF}")], [.text("\u{E000}")], [.text("\u{FF5E}")], [.text("\u{FFFF}")],
        [.text("\u{10000}")], [.text("\u{1F600}")], [.text("\u{E0001}")], [.text("\u{10FFFF}")],
      ]),
    ordering(
      "order.normalisation", "canonically equivalent texts are different and order by bytes",
      [
        [.text("e")], [.text("e\u{301}")], [.text("f")], [.text("\u{C5}")], [.text("\u{E9}")], [.text("\u{212B}")],
        [.text("\u{AC00}")], [.text("\u{1100}\u{1161}")],
      ].sorted { ValueOrder.precedes($0[0], $1[0]) }),
    StorageRequirement("order.ties", "entries with one key order by the record's id", .order) { probe in
      let storage = try await probe.make()
      for number in [5, 1, 9, 3, 7, 2, 8] { try await storage.insert([Specimen(number, rank: 4, tags: ["t"])]) }
      let expected = [1, 2, 3, 5, 7, 8, 9].map { RecordID.numbered($0) }
      for range in [IndexRange.all("rank"), .all("tag"), .all("value_down"), .all("group_rank")] {
        try probe.equal(try await probe.ids(storage, range), expected, "\(range.index)")
        try probe.equal(
          try await probe.ids(storage, range, reversed: true), expected.reversed(), "\(range.index) reversed")
      }
    },
    StorageRequirement("order.ids", "ids order by their sixteen bytes, to both ends", .order) { probe in
      let storage = try await probe.make()
      let ids = [
        RecordID(high: 0, low: 0), RecordID(high: 0, low: 1), RecordID(high: 0, low: .max), RecordID(high: 1, low: 0),
        RecordID(high: 1 << 63, low: 0), RecordID(high: .max, low: 0), RecordID(high: .max, low: .max),
      ]
      let records = ids.shuffled(seed: 1).map { Specimen(id: $0, fields: Specimen(0, rank: 1, parent: $0)) }
      try await storage.insert(records)
      for index in ["rank", "parent"] {
        try probe.equal(try await probe.ids(storage, .all(index)), ids, index)
        try probe.equal(try await probe.ids(storage, .all(index), reversed: true), ids.reversed(), "\(index) reversed")
      }
      for id in ids {
        let found = try await probe.ids(storage, .prefix("parent", IndexKey().with(id)))
        try probe.equal(found, [id], "the records under \(id)")
      }
    },
    StorageRequirement("order.composite", "a later part decides only between equal earlier ones", .order) { probe in
      let storage = try await probe.make()
      var records: [Specimen] = []
      for (place, group) in ["a", "a\u{0}", "a\u{1}", "ab", "b"].enumerated() {
        for rank in [Int64.max, 7, 0, -7, .min] {
          records.append(Specimen(records.count, rank: rank, group: UTF8Text(group)))
        }
        records[place * 5].value = SpecimenValue(.int(1))
      }
      try await storage.insert(records.shuffled(seed: 2))
      try probe.equal(try await probe.ids(storage, .all("group_rank")), records.map(\.id), "groups up, ranks down")
    },
  ]

  /// Values in classes of equal ones: stored in another order, they must come back in this one, and turned round.
  private static func ordering(_ name: String, _ demand: String, _ classes: [[FieldValue]]) -> StorageRequirement {
    StorageRequirement(name, demand, .order) { probe in
      let storage = try await probe.make()
      let values = classes.flatMap { $0 }
      let records = values.enumerated().map { Specimen($0.offset, value: $0.element) }
      try await storage.insert(records.shuffled(seed: 3))
      let up = records.map(\.value)
      try probe.equal(
        try await probe.walk(storage, .all("value"), of: Specimen.self).map(\.record.value), up, "upwards")
      let mirrored = try await probe.walk(storage, .all("value"), reversed: true, of: Specimen.self)
      try probe.equal(mirrored.map(\.record.value), up.reversed(), "upwards, reversed")
      let down = try await probe.walk(storage, .all("value_down"), of: Specimen.self).map(\.record)
      try probe.equal(
        down.map(\.value), SpecimenIndex.valueDown.sorted(records).map(\.record.value), "downwards, ties by id")
      for (members, first) in zip(classes, classes.indices.map { classes[..<$0].joined().count }) {
        for value in members {
          let same = try await probe.ids(storage, .prefix("value", IndexKey(value)))
          try probe.equal(same, members.indices.map { .numbered(first + $0) }, "the records with the value \(value)")
        }
      }
    }
  }
}

extension Array {
  /// The elements in an order that depends on the seed alone.
  func shuffled(seed: UInt64) -> [Element] {
    var generator = SeededGenerator(seed: seed)
    return shuffled(using: &generator)
  }
}

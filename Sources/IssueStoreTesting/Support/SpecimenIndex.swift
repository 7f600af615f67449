internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// The indexes of a specimen, told without ordered bytes: which entries there are, and which comes first.
enum SpecimenIndex: String, CaseIterable, Sendable {
  case rank
  case value
  case valueDown = "value_down"
  case groupRank = "group_rank"
  case tag
  case open
  case parent
  case slug

  /// One entry: the parts of its key, and the record.
  struct Entry: Sendable {
    let parts: [FieldValue]
    let record: Specimen
  }

  /// The keys of a record.
  func entries(_ record: Specimen) -> [Entry] {
    let keys: [[FieldValue]] =
      switch self {
      case .rank: [[.int(record.rank)]]
      case .value, .valueDown: [[record.value.value]]
      case .groupRank: [[.text(record.group), .int(record.rank)]]
      case .tag: Set(record.tags).map { [.text($0)] }
      case .open: record.isOpen ? [[.int(record.rank)]] : []
      case .parent: record.parent.map { [[.text($0.description)]] } ?? []
      case .slug: record.slug.map { [[.text($0)]] } ?? []
      }
    return keys.map { Entry(parts: $0, record: record) }
  }

  /// All entries of some records, in order.
  func sorted(_ records: some Sequence<Specimen>) -> [Entry] {
    records.flatMap(entries).sorted { left, right in
      let order = compare(left.parts, right.parts)
      return order != 0 ? order < 0 : left.record.id < right.record.id
    }
  }

  /// The order of two keys of this index, or of the beginnings that they share.
  func compare(_ left: [FieldValue], _ right: [FieldValue]) -> Int {
    for (place, pair) in zip(left, right).enumerated() {
      let order = ValueOrder.compare(pair.0, pair.1)
      if order != 0 { return isDescending(place) ? -order : order }
    }
    return 0
  }

  /// The ordered bytes of a key or of the beginning of one.
  func key(_ parts: [FieldValue]) -> IndexKey {
    var key = IndexKey()
    for (place, part) in parts.enumerated() { key.append(part, descending: isDescending(place)) }
    return key
  }

  private func isDescending(_ place: Int) -> Bool {
    self == .valueDown && place == 0 || self == .groupRank && place == 1
  }
}

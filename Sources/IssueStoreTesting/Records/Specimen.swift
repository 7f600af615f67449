internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// The record that most requirements work with: one index of every form.
struct Specimen: StorageRecord, Hashable {
  static let collection = "contract_specimen"

  static let indexes: [IndexDefinition<Specimen>] = [
    IndexDefinition("rank") { [IndexKey(.int($0.rank))] },
    IndexDefinition("value") { [IndexKey($0.value.value)] },
    IndexDefinition("value_down") { [IndexKey().with($0.value.value, descending: true)] },
    IndexDefinition("group_rank") { [IndexKey(.text($0.group)).with(.int($0.rank), descending: true)] },
    IndexDefinition("tag") { record in record.tags.map { IndexKey(.text($0)) } },
    IndexDefinition("open") { $0.isOpen ? [IndexKey(.int($0.rank))] : [] },
    IndexDefinition("parent") { record in record.parent.map { [IndexKey().with($0)] } ?? [] },
    IndexDefinition("slug", isUnique: true) { record in record.slug.map { [IndexKey(.text($0))] } ?? [] },
  ]

  let id: RecordID
  var revision: Int64 = 0
  var rank: Int64
  var value: SpecimenValue
  var group: UTF8Text
  var tags: [UTF8Text]
  var isOpen: Bool
  var slug: UTF8Text?
  var parent: RecordID?

  var recordID: RecordID { id }

  init(
    _ number: Int, rank: Int64 = 0, value: FieldValue = .null, group: UTF8Text = "", tags: [UTF8Text] = [],
    isOpen: Bool = false, slug: UTF8Text? = nil, parent: RecordID? = nil
  ) {
    id = .numbered(number)
    self.rank = rank
    self.value = SpecimenValue(value)
    self.group = group
    self.tags = tags
    self.isOpen = isOpen
    self.slug = slug
    self.parent = parent
  }

  /// The record with some fields changed.
  func with(_ change: (inout Specimen) -> Void) -> Specimen {
    var copy = self
    change(&copy)
    return copy
  }
}

extension Specimen {
  func write(to writer: inout JSONWriter) throws {
    try writer.beginObject()
    try writer.field("id", id.description)
    try writer.field("revision", revision)
    try writer.field("rank", rank)
    try writer.field("value", value)
    try writer.field("group", group)
    try writer.field("tags", tags)
    try writer.field("is_open", isOpen)
    try writer.fieldIfPresent("slug", slug)
    try writer.fieldIfPresent("parent", parent?.description)
    try writer.endObject()
  }

  init(from reader: inout JSONReader) throws {
    var id: RecordID?
    var record = Specimen(0)
    try reader.readObject { key, reader in
      switch key {
      case "id": id = RecordID(text: try reader.readString())
      case "revision": record.revision = try reader.readInt64()
      case "rank": record.rank = try reader.readInt64()
      case "value": record.value = try SpecimenValue(from: &reader)
      case "group": record.group = try reader.readText()
      case "tags": record.tags = try [UTF8Text](from: &reader)
      case "is_open": record.isOpen = try reader.readBool()
      case "slug": record.slug = try reader.readText()
      case "parent": record.parent = RecordID(text: try reader.readString())
      default: break
      }
    }
    guard let id else { throw reader.missing("id") }
    self.init(id: id, fields: record)
  }

  /// The fields of a record under an id.
  init(id: RecordID, fields: Specimen) {
    self.id = id
    revision = fields.revision
    rank = fields.rank
    value = fields.value
    group = fields.group
    tags = fields.tags
    isOpen = fields.isOpen
    slug = fields.slug
    parent = fields.parent
  }
}

extension Specimen: CustomStringConvertible {
  var description: String {
    let tags = tags.map(\.string).joined(separator: ",")
    return "#\(id.low & 0xFFFF) r\(revision) rank \(rank) value \(value) group \(group) tags [\(tags)] "
      + "\(isOpen ? "open" : "shut") slug \(slug?.string ?? "-")"
  }
}

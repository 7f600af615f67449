import IssueJSON
import IssueStorage

/// What a careless encoding does to records.
enum Tampering {
  /// The record after a trip through JSON that loses something; the record itself without such a bug.
  static func tampered(_ record: any StorageRecord, _ bug: Bug?) throws -> any StorageRecord {
    switch bug {
    case .doubleForInteger, .millisecondsDropped, .absentForEmpty: try trip(record, bug)
    default: record
    }
  }

  /// The record after a trip through its JSON.
  static func trip<Record: StorageRecord>(_ record: Record) throws -> any StorageRecord {
    try Record(jsonBytes: record.jsonBytes(), limits: .ownRecords)
  }

  private static func trip<Record: StorageRecord>(_ record: Record, _ bug: Bug?) throws -> any StorageRecord {
    let value = try JSONValue(parsing: record.jsonBytes(), limits: .ownRecords)
    return try Record(jsonBytes: changed(value, bug).encoded(), limits: .ownRecords)
  }

  private static func changed(_ value: JSONValue, _ bug: Bug?) -> JSONValue {
    switch value {
    case .int(let number) where bug == .doubleForInteger: return .int(Int64(exactly: Double(number)) ?? .max)
    case .string(let text) where bug == .millisecondsDropped:
      guard text.utf8.count == 24, text.utf8.last == UInt8(ascii: "Z") else { return value }
      return .string(String(text.dropLast(4)) + "000Z")
    case .array(let values): return .array(values.map { changed($0, bug) })
    case .object(let object):
      let members = object.map { ($0.key, changed($0.value, bug)) }
      return .object(JSONObject(members.filter { bug != .absentForEmpty || $0.1 != .string("") && $0.1 != .array([]) }))
    default: return value
    }
  }
}

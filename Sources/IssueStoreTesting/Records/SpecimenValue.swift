internal import IssueJSON
internal import IssueModels

/// A field value that is equal to another only when it is the same bit for bit, and that survives JSON whatever it is.
struct SpecimenValue: Sendable, CustomStringConvertible {
  let value: FieldValue

  init(_ value: FieldValue) { self.value = value }

  var description: String { "\(value)" }
}

extension SpecimenValue: Hashable {
  static func == (left: SpecimenValue, right: SpecimenValue) -> Bool {
    if case .double(let mine) = left.value, case .double(let theirs) = right.value {
      return mine.bitPattern == theirs.bitPattern
    }
    return left.value == right.value
  }

  func hash(into hasher: inout Hasher) {
    if case .double(let number) = value { hasher.combine(number.bitPattern) } else { hasher.combine(value) }
  }
}

extension SpecimenValue: JSONConvertible {
  /// A double is written as its bits in a list of one, because JSON knows neither NaN nor infinity.
  func write(to writer: inout JSONWriter) throws {
    switch value {
    case .null: try writer.null()
    case .bool(let value): try writer.value(value)
    case .int(let value): try writer.value(value)
    case .double(let value): try [Int64(bitPattern: value.bitPattern)].write(to: &writer)
    case .text(let value): try writer.value(value)
    }
  }

  init(from reader: inout JSONReader) throws {
    switch try reader.peekKind() {
    case .null:
      _ = try reader.readNull()
      self.init(.null)
    case .bool: self.init(.bool(try reader.readBool()))
    case .number: self.init(.int(try reader.readInt64()))
    case .string: self.init(.text(try reader.readText()))
    case .array:
      let bits = try [Int64](from: &reader)
      guard bits.count == 1 else { throw reader.failure("A double is a list of one number.") }
      self.init(.double(Double(bitPattern: UInt64(bitPattern: bits[0]))))
    case .object: throw reader.failure("A value is no object.")
    }
  }
}

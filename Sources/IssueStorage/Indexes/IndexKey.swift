internal import IssueJSON
public import IssueModels

/// A tuple of values in one total order, as bytes: comparing the bytes compares the tuples.
///
/// Order of a part: null < false < true < numbers < text by UTF-8 bytes; a descending part turns its order round. A time
/// is its milliseconds. The bytes are the same on every backend and in every version:
///
/// | value | bytes |
/// |---|---|
/// | null, false, true | `01`, `02`, `03` |
/// | number | `04`, 8 bytes of the nearest double (sign bit flipped; all bits where negative), 2 bytes of what the integer is above it, plus 32768 |
/// | text | `06`, the UTF-8 bytes with `00` written as `00 FF`, then `00 01` |
/// | id | `07`, 16 bytes |
///
/// A descending part has every byte inverted. No key is a prefix of another with as many parts.
public struct IndexKey: Hashable, Sendable {
  /// The ordered bytes.
  public private(set) var bytes: [UInt8]

  /// Makes a key of values, all ascending.
  public init(_ values: FieldValue...) {
    bytes = []
    bytes.reserveCapacity(values.count * 24)
    for value in values { append(value) }
  }

  /// Makes a key of bytes that another key had.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// Adds a part.
  public mutating func append(_ value: FieldValue, descending: Bool = false) {
    let start = bytes.count
    switch value {
    case .null: bytes.append(1)
    case .bool(let value): bytes.append(value ? 3 : 2)
    case .int(let value): append(integer: value)
    case .double(let value): append(double: value, above: 0)
    case .text(let value): append(text: value.string)
    }
    if descending { invert(from: start) }
  }

  /// Adds an id as a part.
  public mutating func append(_ id: RecordID, descending: Bool = false) {
    let start = bytes.count
    bytes.append(7)
    appendBigEndian(id.high)
    appendBigEndian(id.low)
    if descending { invert(from: start) }
  }

  /// A key with one more part.
  public func with(_ value: FieldValue, descending: Bool = false) -> IndexKey {
    var key = self
    key.append(value, descending: descending)
    return key
  }

  /// A key with an id as one more part.
  public func with(_ id: RecordID, descending: Bool = false) -> IndexKey {
    var key = self
    key.append(id, descending: descending)
    return key
  }

  private mutating func append(integer: Int64) {
    let nearest = Double(integer)
    // 2^63 is a double but no Int64; the integers that round to it lie just below.
    let above = nearest < 0x1p63 ? integer &- Int64(nearest) : integer &- Int64.max &- 1
    append(double: nearest, above: Int16(truncatingIfNeeded: above))
  }

  private mutating func append(double: Double, above: Int16) {
    bytes.append(4)
    let pattern = double.isNaN ? UInt64.max : (double == 0 ? 0 : double.bitPattern)
    appendBigEndian(pattern >> 63 == 1 ? ~pattern : pattern | 1 << 63)
    let offset = UInt16(bitPattern: above) ^ 0x8000
    bytes.append(UInt8(offset >> 8))
    bytes.append(UInt8(truncatingIfNeeded: offset))
  }

  private mutating func append(text: String) {
    bytes.append(6)
    for byte in text.utf8 {
      bytes.append(byte)
      if byte == 0 { bytes.append(0xFF) }
    }
    bytes.append(0)
    bytes.append(1)
  }

  private mutating func appendBigEndian(_ number: UInt64) {
    for shift in stride(from: 56, through: 0, by: -8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> UInt64(shift)))
    }
  }

  private mutating func invert(from start: Int) {
    for index in start..<bytes.count { bytes[index] = ~bytes[index] }
  }
}

extension IndexKey: Comparable {
  /// Orders by the bytes.
  public static func < (left: IndexKey, right: IndexKey) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

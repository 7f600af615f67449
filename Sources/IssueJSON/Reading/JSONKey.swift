/// An object's key, compared by its bytes with literals and strings without making a `String`.
///
///     switch key {
///     case "id": id = try reader.readString()
///     default: break
///     }
public struct JSONKey: Sendable {
  /// The number of bytes.
  public let count: Int
  /// The first 32 bytes, little-endian, zeros behind the end.
  private let head: (UInt64, UInt64, UInt64, UInt64)
  /// All bytes of a key longer than 32.
  private let whole: [UInt8]?

  init(_ bytes: [UInt8], _ start: Int, _ count: Int) {
    self.count = count
    head = bytes.withUnsafeBytes { Self.load($0, start, count) }
    whole = count > 32 ? Array(bytes[start..<(start + count)]) : nil
  }

  /// The key as a string; allocates when it is longer than 15 bytes.
  public var string: String {
    if let whole { return String(decoding: whole, as: UTF8.self) }
    return withUnsafeBytes(of: (head.0.littleEndian, head.1.littleEndian, head.2.littleEndian, head.3.littleEndian)) {
      String(decoding: $0.prefix(count), as: UTF8.self)
    }
  }

  /// Whether the key is this literal.
  @inlinable
  public static func == (key: JSONKey, literal: StaticString) -> Bool {
    key.count == literal.utf8CodeUnitCount && key.hasBytes(of: literal)
  }

  /// Whether the key is this literal, for `switch`.
  @inlinable
  public static func ~= (literal: StaticString, key: JSONKey) -> Bool {
    key.count == literal.utf8CodeUnitCount && key.hasBytes(of: literal)
  }

  /// Whether the key has this string's bytes.
  @_disfavoredOverload
  public static func == (key: JSONKey, string: String) -> Bool {
    var string = string
    return string.withUTF8 { key.hasBytes(UnsafeRawBufferPointer($0)) }
  }

  @usableFromInline
  func hasBytes(of literal: StaticString) -> Bool {
    hasBytes(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  private func hasBytes(_ other: UnsafeRawBufferPointer) -> Bool {
    guard other.count == count else { return false }
    if let whole { return whole.elementsEqual(other) }
    return Self.load(other, 0, count) == head
  }

  /// Up to 32 bytes from `start`; reads past neither the key nor the buffer.
  private static func load(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ count: Int) -> (
    UInt64, UInt64, UInt64, UInt64
  ) {
    let used = min(count, 32)
    func word(_ index: Int) -> UInt64 {
      let offset = index * 8
      guard used > offset else { return 0 }
      if start + offset + 8 <= bytes.count {
        let value = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self))
        let spare = 8 - min(used - offset, 8)
        return value & (UInt64.max >> UInt64(spare * 8))
      }
      var value: UInt64 = 0
      for position in stride(from: used - 1, through: offset, by: -1) {
        value = value << 8 | UInt64(bytes[start + position])
      }
      return value
    }
    return (word(0), word(1), word(2), word(3))
  }
}

extension JSONKey: Hashable {
  /// Whether both keys have the same bytes.
  public static func == (left: JSONKey, right: JSONKey) -> Bool {
    left.count == right.count && left.head == right.head && left.whole == right.whole
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(count)
    guard let whole else {
      hasher.combine(head.0)
      hasher.combine(head.1)
      hasher.combine(head.2)
      hasher.combine(head.3)
      return
    }
    hasher.combine(whole)
  }
}

extension JSONKey: CustomStringConvertible {
  /// The same as ``string``.
  public var description: String { string }
}

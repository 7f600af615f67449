#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension TapeDocument {
  func bool(_ index: Int) throws -> Bool {
    switch tape.tokens[index].kind {
    case .yes: return true
    case .no: return false
    default: throw mismatch(Bool.self, index)
    }
  }

  func string(_ index: Int) throws -> String {
    guard tape.tokens[index].kind == .string else { throw mismatch(String.self, index) }
    return text(index)
  }

  func integer<Integer: FixedWidthInteger>(_ type: Integer.Type, _ index: Int) throws -> Integer {
    let token = tape.tokens[index]
    guard token.kind == .number else { throw mismatch(type, index) }
    guard token.isExactInteger else {
      throw DecodingError.dataCorrupted(context(index, "The number is not a whole number that fits \(type)."))
    }
    var value: Integer?
    if !token.isNegative {
      value = Integer(exactly: token.payload)
    } else if token.payload > 0, token.payload <= UInt64(1) << 63 {
      value = Integer(exactly: Int64(truncatingIfNeeded: 0 &- token.payload))
    }
    guard let value else { throw DecodingError.dataCorrupted(context(index, "The number does not fit \(type).")) }
    return value
  }

  func double(_ index: Int) throws -> Double {
    let token = tape.tokens[index]
    guard token.kind == .number else { throw mismatch(Double.self, index) }
    if token.isExactInteger, token.payload <= 1 << 53 {
      return token.isNegative ? -Double(token.payload) : Double(token.payload)
    }
    var reader = JSONReader(bytes, range: Int(token.start)..<Int(token.end), limits: .ownRecords)
    return try reader.readDouble()
  }

  func float(_ index: Int) throws -> Float {
    guard tape.tokens[index].kind == .number else { throw mismatch(Float.self, index) }
    guard let value = Float(text(index)), value.isFinite else {
      throw DecodingError.dataCorrupted(context(index, "The number does not fit Float."))
    }
    return value
  }

  func timestamp(_ index: Int) throws -> Timestamp {
    let token = tape.tokens[index]
    guard token.kind == .string else { throw mismatch(Timestamp.self, index) }
    let result = (token.isResolved ? tape.arena : bytes).withUnsafeBufferPointer {
      Timestamp.parse(UnsafeBufferPointer(rebasing: $0[Int(token.start)..<Int(token.end)]))
    }
    switch result {
    case .success(let time): return time
    case .failure(let reason): throw DecodingError.dataCorrupted(context(index, reason.message))
    }
  }

  func data(_ index: Int) throws -> Data {
    guard tape.tokens[index].kind == .string else { throw mismatch(Data.self, index) }
    guard let bytes = Base64.decode(text(index)) else {
      throw DecodingError.dataCorrupted(context(index, "Expected base64 with padding and no unused bits."))
    }
    return Data(bytes)
  }

  func url(_ index: Int) throws -> URL {
    guard let url = URL(string: try string(index)) else {
      throw DecodingError.dataCorrupted(context(index, "Expected a URL."))
    }
    return url
  }

  func jsonValue(_ index: Int) throws -> JSONValue {
    let token = tape.tokens[index]
    switch token.kind {
    case .null: return .null
    case .yes: return .bool(true)
    case .no: return .bool(false)
    case .string, .key: return .string(text(index))
    case .number:
      let source = bytes[Int(token.start)..<Int(token.end)]
      let isInteger = !source.contains { $0 == Ascii.point || $0 | 0x20 == UInt8(ascii: "e") }
      guard isInteger, !(token.isNegative && token.payload == 0) else { return .double(try double(index)) }
      return .int(try integer(Int64.self, index))
    case .array:
      var elements: [JSONValue] = []
      elements.reserveCapacity(Int(token.payload))
      var element = index + 1
      while element < Int(token.next) {
        elements.append(try jsonValue(element))
        element = Int(tape.tokens[element].next)
      }
      return .array(elements)
    case .object: return .object(try jsonObject(index))
    }
  }

  func jsonObject(_ index: Int) throws -> JSONObject {
    guard tape.tokens[index].kind == .object else { throw mismatch(JSONObject.self, index) }
    var object = JSONObject()
    var key = index + 1
    while key < Int(tape.tokens[index].next) {
      object.append(newKey: text(key), try jsonValue(key + 1))
      key = Int(tape.tokens[key + 1].next)
    }
    return object
  }

  /// Any value; the types that JSON or this package knows directly, others through their `init(from:)`.
  func value<Value: Decodable>(_ type: Value.Type, _ index: Int) throws -> Value {
    let known: Any
    if type == String.self {
      known = try string(index)
    } else if type == Int.self {
      known = try integer(Int.self, index)
    } else if type == Double.self {
      known = try double(index)
    } else if type == Bool.self {
      known = try bool(index)
    } else if type == Timestamp.self {
      known = try timestamp(index)
    } else if type == UTF8Text.self {
      known = UTF8Text(try string(index))
    } else if type == Date.self {
      known = try timestamp(index).date
    } else if type == Data.self {
      known = try data(index)
    } else if type == URL.self {
      known = try url(index)
    } else if type == JSONValue.self {
      known = try jsonValue(index)
    } else if type == JSONObject.self {
      known = try jsonObject(index)
    } else {
      return try Value(from: TapeDecoder(document: self, index: index))
    }
    guard let value = known as? Value else { throw mismatch(type, index) }
    return value
  }
}

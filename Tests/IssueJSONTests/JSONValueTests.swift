import Foundation
import IssueJSON
import Testing

extension SeededGenerator {
  /// A random value of limited depth.
  mutating func value(_ depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &self) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &self))
    case 2: return .int(int64())
    case 3: return .double(double())
    case 4, 5: return .string(text())
    case 6: return .array((0..<Int.random(in: 0...5, using: &self)).map { _ in value(depth - 1) })
    default:
      return .object(JSONObject((0..<Int.random(in: 0...30, using: &self)).map { _ in (text(), value(depth - 1)) }))
    }
  }
}

/// Whether Foundation's object graph is what a value says. `JSONSerialization` reads doubles through `Decimal` and may
/// miss the last bits.
private func agrees(_ value: JSONValue, _ object: Any) -> Bool {
  switch value {
  case .null: return object is NSNull
  case .bool(let value): return (object as? Bool) == value
  case .int(let value): return (object as? NSNumber)?.int64Value == value
  case .double(let value):
    guard let theirs = (object as? NSNumber)?.doubleValue else { return false }
    return theirs == value || abs(theirs / value - 1) < 1e-14
  case .string(let value): return (object as? String).map { Array($0.utf8) == Array(value.utf8) } ?? false
  case .array(let elements):
    guard let others = object as? [Any], others.count == elements.count else { return false }
    return zip(elements, others).allSatisfy(agrees)
  case .object(let members):
    guard let others = object as? [String: Any] else { return false }
    return members.allSatisfy { member in others[member.key].map { agrees(member.value, $0) } ?? false }
  }
}

@Suite struct JSONValueTests {
  @Test(arguments: 0..<200 as Range<UInt64>)
  func randomValueComesBackByteForByte(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let value = generator.value()
    let bytes = try value.encoded()
    let back = try JSONValue(parsing: bytes, limits: .ownRecords)
    let isSame = back == value
    #expect(isSame, "seed \(seed)")
    let isRewritten = try back.encoded() == bytes
    #expect(isRewritten, "seed \(seed)")
    let isEncoded = try IssueJSONEncoder().encode(value) == bytes
    #expect(isEncoded, "seed \(seed)")
    let isDecoded = try IssueJSONDecoder(limits: .ownRecords).decode(JSONValue.self, from: bytes) == value
    #expect(isDecoded, "seed \(seed)")
    try JSONScanner.validate(bytes, limits: .ownRecords)
    #expect(back.hashValue == value.hashValue)
  }

  /// Canonically equal keys are one key to Foundation, so the documents here have ASCII keys.
  @Test(arguments: 0..<100 as Range<UInt64>)
  func foundationReadsTheSame(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    func plain(_ value: JSONValue) -> JSONValue {
      switch value {
      case .array(let elements): .array(elements.map(plain))
      case .object(let object): .object(JSONObject(object.enumerated().map { ("k\($0)", plain($1.value)) }))
      default: value
      }
    }
    let value = plain(.array([generator.value(), generator.value()]))
    let bytes = try value.encoded()
    let theirs = try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
    let isAgreed = agrees(value, theirs)
    #expect(isAgreed, "seed \(seed)")
    let theirBytes = try JSONEncoder().encode(value)
    let ours = try JSONValue(parsing: Array(theirBytes), limits: .ownRecords)
    #expect(try JSONDecoder().decode(JSONValue.self, from: theirBytes).kind == ours.kind, "seed \(seed)")
  }

  @Test func foundationDecodesTheSameDoublesAndTexts() throws {
    struct Row: Codable {
      var double: Double
      var text: String
      var int: Int64
    }
    var generator = SeededGenerator(seed: 5)
    let rows = (0..<500).map { _ in Row(double: generator.double(), text: generator.text(), int: generator.int64()) }
    let theirs = try JSONDecoder().decode([Row].self, from: Data(IssueJSONEncoder().encode(rows)))
    let ours = try IssueJSONDecoder(limits: .ownRecords).decode([Row].self, from: Array(JSONEncoder().encode(rows)))
    for others in [theirs, ours] {
      #expect(others.map(\.double.bitPattern) == rows.map(\.double.bitPattern))
      #expect(others.map { UTF8Text($0.text) } == rows.map { UTF8Text($0.text) })
      #expect(others.map(\.int) == rows.map(\.int))
    }
  }

  @Test func numbersKeepTheirKind() throws {
    let value = try JSONValue(parsing: "[1,-0,1.0,1e3,9223372036854775807,-9223372036854775808]")
    #expect(value == [1, .double(-0.0), 1.0, 1000.0, .int(.max), .int(.min)])
    #expect(value[1]?.double?.sign == .minus)
    for text in ["9223372036854775808", "-9223372036854775809", "18446744073709551616"] {
      #expect(throws: JSONError(.number, "", offset: 0)) { try JSONValue(parsing: text) }
    }
  }

  @Test func textsAndKeysAreComparedByBytes() throws {
    #expect(JSONValue.string("é") != .string("e\u{301}"))
    let object = try JSONValue(parsing: "{\"é\":1,\"e\u{301}\":2}")
    #expect(object["é"] == 1 && object["e\u{301}"] == 2)
    #expect(UTF8Text("é") != "e\u{301}" && UTF8Text("e\u{301}") < "é")
    #expect(Set<UTF8Text>(["é", "e\u{301}", "é"]).count == 2)
  }

  @Test(arguments: [3, 15, 16, 17, 40])
  func objectKeepsOrderAndFindsKeys(count: Int) {
    var object = JSONObject((0..<count).map { ("k\($0)", .int(Int64($0))) })
    #expect(object.keys == (0..<count).map { "k\($0)" })
    object["k1"] = "new"
    object["k0"] = nil
    object["last"] = nil
    #expect(object.count == count - 1 && object["k0"] == nil && object["k1"] == "new")
    #expect(object["k\(count - 1)"] == .int(Int64(count - 1)))
    object["k0"] = true
    #expect(object.keys.last == "k0" && object["k0"] == true)
  }

  @Test func accessorsGiveOnlyWhatIsThere() {
    var value: JSONValue = ["a": [1, 2.5, "x", true, nil]]
    #expect(value["a"]?[0]?.int == 1 && value["a"]?[0]?.double == 1 && value["a"]?[1]?.double == 2.5)
    #expect(value["a"]?[2]?.string == "x" && value["a"]?[3]?.bool == true && value["a"]?[4]?.isNull == true)
    #expect(value["a"]?[5] == nil && value["a"]?[-1] == nil && value["b"] == nil && value[0] == nil)
    value["b"] = 3
    #expect(value["b"] == 3 && value.object?.count == 2 && value.array == nil)
  }

  @Test func deepValueIsRefusedByTheWriter() throws {
    var value: JSONValue = 0
    for _ in 0..<256 { value = [value] }
    #expect(try JSONValue(parsing: value.encoded(), limits: JSONLimits(maximumDepth: 256)) == value)
    #expect { try JSONValue.array([value]).encoded() } throws: { ($0 as? JSONError)?.code == .tooDeep }
  }
}

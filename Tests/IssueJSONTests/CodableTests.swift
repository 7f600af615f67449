import Foundation
import IssueJSON
import Testing

private struct Everything: Codable, Equatable {
  struct Inner: Codable, Equatable {
    var name: String
    var ratio: Double
    var missing: Int?
  }
  enum Shape: Codable, Equatable {
    case circle(radius: Double)
    case box(Int, Int)
    case empty
  }
  enum Level: String, Codable { case low, high }

  var text = "é/\"\\\n\u{2028}🙂e\u{301}"
  var yes = true
  var int = Int.min
  var int8 = Int8.min
  var int16 = Int16.max
  var int32 = Int32.min
  var int64 = Int64.max
  var uint = UInt.max
  var uint8 = UInt8.max
  var uint16 = UInt16.max
  var uint32 = UInt32.max
  var uint64 = UInt64.max
  var float: Float = 0.1
  var double = -0.0
  var tiny = Double.leastNonzeroMagnitude
  var huge = Double.greatestFiniteMagnitude
  var inner = Inner(name: "x", ratio: 1, missing: nil)
  var list = [Inner(name: "", ratio: -1.5, missing: 3)]
  var nested = [[1, 2], [], [3]]
  var words = ["a": 1, "": 2, "e\u{301}": 3]
  var byInt = [1: "one", -2: "two"]
  var shapes: [Shape] = [.circle(radius: 2), .box(1, 2), .empty]
  var level = Level.high
  var levels: Set<Level> = [.low]
  var optional: String?
  var optionals: [Int?] = [nil, 1]
  var date = Date(timeIntervalSince1970: 1_705_312_800.123)
  var data = Data([0, 1, 2, 255])
  var url = URL(string: "https://example.org/a?b=c")
  var uuid = UUID(uuidString: "6BA7B810-9DAD-11D1-80B4-00C04FD430C8")
  var time = Timestamp(milliseconds: 1_705_312_800_500)
  var key: UTF8Text = "k"
  var json: JSONValue = ["a": [1, 2.5, nil, true, "x", [:], []]]
}

@Suite struct CodableTests {
  @Test func everyShapeOfValueComesBackEqual() throws {
    let value = Everything()
    let bytes = try IssueJSONEncoder().encode(value)
    let back = try IssueJSONDecoder().decode(Everything.self, from: bytes)
    #expect(back == value, "\(String(decoding: bytes, as: UTF8.self))")
    #expect(back.double.sign == .minus)
    #expect(Array(back.text.utf8) == Array(value.text.utf8))
  }

  private func text(_ value: some Encodable) throws -> String {
    String(decoding: try IssueJSONEncoder().encode(value), as: UTF8.self)
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try IssueJSONDecoder().decode(type, from: Array(text.utf8))
  }

  /// What a failed decoding says: its kind and its path.
  private func refusal<Value: Decodable>(_ type: Value.Type, _ text: String) -> String {
    func path(_ context: DecodingError.Context, _ kind: String) -> String {
      ([kind] + context.codingPath.map { $0.intValue.map { "#\($0)" } ?? $0.stringValue }).joined(separator: "/")
    }
    do {
      _ = try decode(type, text)
      return "ok"
    } catch DecodingError.typeMismatch(_, let context) {
      return path(context, "type")
    } catch DecodingError.valueNotFound(_, let context) {
      return path(context, "null")
    } catch DecodingError.keyNotFound(let key, let context) {
      return path(context, "key(\(key.stringValue))")
    } catch DecodingError.dataCorrupted(let context) {
      return path(context, "data")
    } catch let error as JSONError {
      return "json(\(error.code))\(error.pointer)"
    } catch {
      return "\(error)"
    }
  }

  @Test func foundationAndThisCoderReadEachOther() throws {
    struct Plain: Codable, Equatable {
      var a: [String: [Int?]]
      var b: Double
      var c: String?
      var d: [[String]]
    }
    let value = Plain(a: ["x": [1, nil], "": []], b: 0.1, c: nil, d: [["é", "\u{1F600}"], []])
    #expect(try JSONDecoder().decode(Plain.self, from: Data(IssueJSONEncoder().encode(value))) == value)
    #expect(try IssueJSONDecoder().decode(Plain.self, from: Array(JSONEncoder().encode(value))) == value)
  }

  @Test func errorsTellTheWholePath() {
    struct Leaf: Decodable {
      var n: Int8
      var s: String
    }
    struct Tree: Decodable {
      var list: [Leaf]
      var map: [String: Leaf]
    }
    let leaf = #"{"n":1,"s":""}"#
    #expect(refusal(Tree.self, #"{"list":[\#(leaf),{"n":1.5,"s":""}],"map":{}}"#) == "data/list/#1/n")
    #expect(refusal(Tree.self, #"{"list":[\#(leaf),{"n":128,"s":""}],"map":{}}"#) == "data/list/#1/n")
    #expect(refusal(Tree.self, #"{"list":[{"n":-0,"s":""}],"map":{}}"#) == "data/list/#0/n")
    #expect(refusal(Tree.self, #"{"list":[{"n":"1","s":""}],"map":{}}"#) == "type/list/#0/n")
    #expect(refusal(Tree.self, #"{"list":[{"n":null,"s":""}],"map":{}}"#) == "null/list/#0/n")
    #expect(refusal(Tree.self, #"{"list":[{"n":1}],"map":{}}"#) == "key(s)/list/#0")
    #expect(refusal(Tree.self, #"{"list":[],"map":{"a\/b":{"n":1,"s":true}}}"#) == "type/map/a/b/s")
    #expect(refusal(Tree.self, #"{"list":{},"map":{}}"#) == "type/list")
    #expect(refusal(Tree.self, #"[]"#) == "type")
    #expect(refusal(Tree.self, #"null"#) == "null")
    #expect(refusal(Tree.self, #"{"list":[],"map":{},"ignored":[1,{"x":01}]}"#) == "json(number)/ignored/1/x")
    #expect(refusal([Int].self, "[1,2]x") == "json(syntax)")
    #expect(refusal([Date].self, #"["2024-02-30T00:00:00Z"]"#) == "data/#0")
    #expect(refusal([Data].self, #"["QQ==","QR=="]"#) == "data/#1")
    #expect(refusal([UInt64].self, "[18446744073709551615,18446744073709551616]") == "data/#1")
    #expect(refusal([UInt].self, "[-1]") == "data/#0")
    #expect(refusal([Int64].self, "[-9223372036854775808,-9223372036854775809]") == "data/#1")
    #expect(refusal([Float].self, "[3.4e38,1e39]") == "data/#1")
    #expect(refusal([JSONValue].self, "[9223372036854775808]") == "data/#0")
  }

  @Test func pathsBeginAtTheReadersText() throws {
    var reader = JSONReader(Array(#"{"a":[0,{"b":"x"}]}"#.utf8))
    do {
      try reader.readObject { _, reader in
        try reader.readArray { reader in
          if try reader.peekKind() == .object {
            _ = try IssueJSONDecoder().decode([String: Int].self, from: &reader)
          }
        }
      }
      Issue.record("a string was read as a number")
    } catch DecodingError.typeMismatch(_, let context) {
      #expect(context.codingPath.map(\.stringValue) == ["a", "1", "b"])
    }
  }

  @Test func encodingErrorsTellTheWholePath() {
    struct Leaf: Encodable { var ok = 1, bad = Double.infinity }
    struct Tree: Encodable { var list = ["k": [Leaf()]] }
    do {
      _ = try IssueJSONEncoder().encode(Tree())
      Issue.record("infinity was encoded")
    } catch EncodingError.invalidValue(_, let context) {
      #expect(context.codingPath.map(\.stringValue) == ["list", "k", "0", "bad"])
    } catch {
      Issue.record(error)
    }
  }

  @Test func subclassWritesItsSuperclassUnderSuper() throws {
    class Base: Codable {
      var a = 1
    }
    final class Derived: Base {
      var b = 2
      enum CodingKeys: CodingKey { case b, late }
      override init() { super.init() }
      required init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        b = try container.decode(Int.self, forKey: .b)
        try super.init(from: container.superDecoder())
      }
      override func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        let late = container.superEncoder(forKey: .late)
        try container.encode(b, forKey: .b)
        try super.encode(to: container.superEncoder())
        try [true].encode(to: late)
      }
    }
    let value = Derived()
    value.a = 7
    #expect(try text(value) == #"{"late":[true],"b":2,"super":{"a":7}}"#)
    let back = try decode(Derived.self, #"{"super":{"a":7},"b":3}"#)
    #expect(back.a == 7 && back.b == 3)
    #expect(refusal(Derived.self, #"{"b":3}"#) == "null/super")
  }

  @Test func containersMayBeWrittenInAnyOrder() throws {
    struct Mixed: Encodable {
      func encode(to encoder: any Encoder) throws {
        var root = encoder.container(keyedBy: JSONCodingKey.self)
        func key(_ name: String) -> JSONCodingKey { JSONCodingKey(stringValue: name) }
        var first = root.nestedContainer(keyedBy: JSONCodingKey.self, forKey: key("first"))
        var second = root.nestedUnkeyedContainer(forKey: key("second"))
        var inner = second.nestedContainer(keyedBy: JSONCodingKey.self)
        let slot = second.superEncoder()
        let unused = second.superEncoder()
        _ = unused
        try root.encode(1, forKey: key("n"))
        try first.encode("x", forKey: key("a"))
        try inner.encode([1: 2], forKey: key("deep"))
        try second.encode(Leaf())
        var late = first.nestedUnkeyedContainer(forKey: key("late"))
        try late.encode(true)
        try root.encode(Leaf(), forKey: key("leaf"))
        try late.encodeNil()
        var scalar = slot.singleValueContainer()
        try scalar.encode(2.5)
        try inner.encode(3, forKey: key("end"))
        try first.encode([Leaf()], forKey: key("z"))
      }
    }
    struct Leaf: Encodable { var l = [1] }
    let expected =
      #"{"first":{"a":"x","late":[true,null],"z":[{"l":[1]}]},"#
      + #""second":[{"deep":{"1":2},"end":3},2.5,{},{"l":[1]}],"n":1,"leaf":{"l":[1]}}"#
    let written = try text(Mixed())
    #expect(written == expected)
    try JSONScanner.validate(Array(written.utf8))
  }

  @Test func keyEncodedTwiceIsRefused() {
    struct Twice: Encodable {
      var keys: [String]
      func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: JSONCodingKey.self)
        for key in keys { try container.encode([0], forKey: JSONCodingKey(stringValue: key)) }
      }
    }
    #expect(throws: EncodingError.self) { try IssueJSONEncoder().encode(Twice(keys: ["a", "b", "a"])) }
    for place in [0, 22, 23, 24, 25, 99] {
      let keys = (0..<100).map { "k\"\($0)" }
      #expect(throws: Never.self) { try IssueJSONEncoder().encode(Twice(keys: keys)) }
      #expect(throws: EncodingError.self) { try IssueJSONEncoder().encode(Twice(keys: keys + [keys[place]])) }
    }
  }

  @Test func misuseOfAnEncoderIsAnErrorAndNoTrap() {
    struct Misuse: Encodable {
      var body: @Sendable (any Encoder) throws -> Void
      func encode(to encoder: any Encoder) throws { try body(encoder) }
    }
    func isRefused(_ body: @escaping @Sendable (any Encoder) throws -> Void) -> Bool {
      (try? IssueJSONEncoder().encode(["x": Misuse(body: body)])) == nil
    }
    #expect(
      isRefused { encoder in
        var container = encoder.singleValueContainer()
        try container.encode(1)
        try container.encode(2)
      })
    #expect(
      isRefused { encoder in
        _ = encoder.container(keyedBy: JSONCodingKey.self)
        _ = encoder.unkeyedContainer()
      })
    #expect(
      isRefused { encoder in
        _ = encoder.unkeyedContainer()
        var container = encoder.singleValueContainer()
        try container.encode("x")
      })
    #expect(!isRefused { _ in })
    #expect(
      !isRefused { encoder in
        var container = encoder.container(keyedBy: JSONCodingKey.self)
        try? container.encode([1, Double.nan], forKey: JSONCodingKey(stringValue: "a"))
        try container.encode([1], forKey: JSONCodingKey(stringValue: "a"))
      })
  }

  @Test func depthIsEncodedUpToTheLimit() throws {
    final class Node: Codable {
      var next: Node?
      init(_ next: Node?) { self.next = next }
    }
    func chain(_ count: Int) -> Node? { (0..<count).reduce(nil as Node?) { next, _ in Node(next) } }
    let bytes = try IssueJSONEncoder().encode(chain(64))
    #expect(throws: Never.self) { try IssueJSONDecoder(limits: .ownRecords).decode(Node.self, from: bytes) }
    #expect(throws: EncodingError.self) { try IssueJSONEncoder().encode(chain(65)) }
    #expect(throws: EncodingError.self) { try IssueJSONEncoder().encode(chain(300)) }
  }

  @Test func userInfoReachesTheTypes() throws {
    struct Told: Codable, Equatable {
      var word: String
      init(word: String) { self.word = word }
      init(from decoder: any Decoder) throws { word = decoder.userInfo.values.first as? String ?? "" }
      func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(encoder.userInfo.values.first as? String ?? "")
      }
    }
    var encoder = IssueJSONEncoder()
    var decoder = IssueJSONDecoder()
    let word = try #require(CodingUserInfoKey(rawValue: "word"))
    encoder.userInfo[word] = "out"
    decoder.userInfo[word] = "in"
    #expect(try encoder.encode([Told(word: "")]) == Array(#"["out"]"#.utf8))
    #expect(try decoder.decode([Told].self, from: Array("[0]".utf8)) == [Told(word: "in")])
  }

  @Test(arguments: 0..<100 as Range<UInt64>)
  func randomTextsAndNumbersComeBack(seed: UInt64) throws {
    struct Row: Codable {
      var text: UTF8Text
      var map: [String: Int64]
      var doubles: [Double]
      var time: Timestamp
      var data: Data
    }
    var generator = SeededGenerator(seed: seed)
    let row = Row(
      text: UTF8Text(generator.text()), map: ["k\(seed)": generator.int64(), generator.text(): generator.int64()],
      doubles: (0..<5).map { _ in generator.double() }, time: Timestamp(milliseconds: generator.int64()).clamped,
      data: Data(
        (0..<Int.random(in: 0...20, using: &generator)).map { _ in UInt8.random(in: 0...255, using: &generator) }))
    let back = try IssueJSONDecoder(limits: .ownRecords).decode(Row.self, from: IssueJSONEncoder().encode(row))
    #expect(
      back.text == row.text && back.map == row.map && back.time == row.time && back.data == row.data, "seed \(seed)")
    #expect(back.doubles.map(\.bitPattern) == row.doubles.map(\.bitPattern), "seed \(seed)")
    #expect(try JSONDecoder().decode(Data.self, from: JSONEncoder().encode(row.data)) == back.data)
  }
}

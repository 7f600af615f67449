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
}

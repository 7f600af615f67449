import IssueJSON
import Testing

private struct Pair: Codable, JSONConvertible, Equatable {
  var left: Int
  var right: [String?]
}

@Suite struct JSONWriterTests {
  private func text(_ body: (inout JSONWriter) throws -> Void) rethrows -> String {
    var writer = JSONWriter()
    try body(&writer)
    return String(decoding: writer.take(), as: UTF8.self)
  }

  @Test func setsCommasAndColons() throws {
    let text = try text { writer in
      try writer.beginObject()
      try writer.field("s", "x")
      try writer.field("i", 1)
      try writer.field("l", Int64.min)
      try writer.field("d", 1.0)
      try writer.field("b", false)
      try writer.field("t", Timestamp(milliseconds: 0))
      try writer.field("v", JSONValue.array([1, [:]]))
      try writer.field("u", UTF8Text("u"))
      try writer.field("none", String?.none)
      try writer.fieldIfPresent("absent", String?.none)
      try writer.fieldIfPresent("present", Optional(7))
      try writer.field("pair", Pair(left: 1, right: ["a", nil]))
      try writer.key("list")
      try writer.beginArray()
      try writer.null()
      try writer.rawJSON(Array("[0]".utf8))
      try writer.value([1, 2])
      try writer.endArray()
      try writer.endObject()
    }
    #expect(
      text == #"{"s":"x","i":1,"l":-9223372036854775808,"d":1.0,"b":false,"t":"1970-01-01T00:00:00.000Z","v":[1,{}],"#
        + #""u":"u","none":null,"present":7,"pair":{"left":1,"right":["a",null]},"list":[null,[0],[1,2]]}"#)
    try JSONScanner.validate(Array(text.utf8))
  }

  @Test func escapesOnlyWhatItMust() throws {
    #expect(
      try text { try $0.value("a/b\"\\\u{8}\t\n\u{C}\r\u{0}\u{1F}\u{7F}\u{2028}é") }
        == "\"a/b\\\"\\\\\\b\\t\\n\\f\\r\\u0000\\u001f\u{7F}\u{2028}é\"")
    #expect(try text { try $0.value("\"\u{301}") } == "\"\\\"\u{301}\"")
  }

  @Test func doublesReadBackToTheBit() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let value = generator.double()
      let written = try text { try $0.value(value) }
      var reader = JSONReader(Array(written.utf8))
      #expect(try reader.readDouble().bitPattern == value.bitPattern, "\(value) as \(written)")
      #expect(written.contains(".") || written.contains("e"))
    }
  }

  @Test func refusesWhatIsNotFinite() {
    for value in [Double.nan, .infinity, -.infinity] {
      var writer = JSONWriter()
      #expect { try writer.value(value) } throws: { ($0 as? JSONError)?.code == .number }
      #expect(writer.count == 0 && !writer.isComplete)
    }
  }

  @Test func refusesCallsOutOfOrder() throws {
    func isMisuse(_ body: (inout JSONWriter) throws -> Void) -> Bool {
      var writer = JSONWriter()
      do {
        try body(&writer)
        return false
      } catch {
        return (error as? JSONError)?.code == .misuse
      }
    }
    #expect(isMisuse { try $0.key("a") })
    #expect(isMisuse { try $0.endObject() })
    #expect(
      isMisuse {
        try $0.value(1); try $0.value(2)
      })
    #expect(
      isMisuse {
        try $0.beginObject(); try $0.value(1)
      })
    #expect(
      isMisuse {
        try $0.beginObject(); try $0.key("a"); try $0.key("b")
      })
    #expect(
      isMisuse {
        try $0.beginObject(); try $0.key("a"); try $0.endObject()
      })
    #expect(
      isMisuse {
        try $0.beginObject(); try $0.endArray()
      })
    #expect(
      isMisuse {
        try $0.beginArray(); try $0.key("a")
      })
    #expect(
      isMisuse {
        try $0.beginArray(); try $0.endArray(); try $0.null()
      })
  }

  @Test func depthIsWrittenUpToTheLimit() throws {
    var writer = JSONWriter(maximumDepth: 2)
    try writer.beginArray()
    try writer.beginArray()
    #expect { try writer.beginArray() } throws: { ($0 as? JSONError)?.code == .tooDeep }
    try writer.endArray()
    try writer.endArray()
    #expect(writer.isComplete)
  }

  @Test func takeLeavesAnEmptyWriter() throws {
    var writer = JSONWriter(reservingCapacity: 64)
    try writer.value("x")
    #expect(writer.take() == Array("\"x\"".utf8))
    #expect(writer.count == 0 && !writer.isComplete)
    try writer.value("y")
    #expect(writer.take() == Array("\"y\"".utf8))
  }

  @Test func convertibleValuesComeBack() throws {
    let value: [Pair?] = [Pair(left: .max, right: ["é", nil]), nil]
    #expect(try [Pair?](jsonBytes: value.jsonBytes()) == value)
    #expect(throws: JSONError.self) { try Int(jsonBytes: Array("1 2".utf8)) }
  }

  @Test func failedEncodingLeavesTheWriterAsBefore() throws {
    struct Bad: Encodable {
      var ok = [1, 2]
      var bad = Double.nan
    }
    var writer = JSONWriter()
    try writer.beginObject()
    try writer.field("a", 1)
    try writer.key("b")
    #expect(throws: EncodingError.self) { try IssueJSONEncoder().encode(Bad(), into: &writer) }
    try writer.null()
    try writer.endObject()
    #expect(writer.take() == Array(#"{"a":1,"b":null}"#.utf8))
  }
}

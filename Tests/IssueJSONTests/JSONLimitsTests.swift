import IssueJSON
import Testing

private func code(_ text: String, _ limits: JSONLimits) -> String {
  do throws(JSONError) {
    try JSONScanner.validate(Array(text.utf8), limits: limits)
    return "ok"
  } catch {
    return error.code.description
  }
}

@Suite struct JSONLimitsTests {
  @Test func bytesAreAcceptedUpToTheLimit() {
    #expect(code("[123]", JSONLimits(maximumBytes: 5)) == "ok")
    #expect(code("[1234]", JSONLimits(maximumBytes: 5)) == "too_long")
    #expect(code("     ", JSONLimits(maximumBytes: 4)) == "too_long")
    #expect(code("", JSONLimits(maximumBytes: -1)) == "too_long")
  }

  @Test(arguments: [0, 1, 2, 32, 64, 256])
  func depthIsAcceptedUpToTheLimit(depth: Int) {
    func nested(_ levels: Int, _ open: String, _ close: String) -> String {
      String(repeating: open, count: levels) + "0" + String(repeating: close, count: levels)
    }
    let limits = JSONLimits(maximumDepth: depth)
    #expect(code(nested(depth, "[", "]"), limits) == "ok")
    #expect(code(nested(depth + 1, "[", "]"), limits) == "too_deep")
    #expect(code(nested(depth, #"{"a":"#, "}"), limits) == "ok")
    #expect(code(nested(depth + 1, #"{"a":"#, "}"), limits) == "too_deep")
  }

  @Test func depthNeverGoesBeyond256() {
    #expect(code(String(repeating: "[", count: 257), JSONLimits(maximumDepth: .max)) == "too_deep")
    #expect(code("[]", JSONLimits(maximumDepth: .min)) == "too_deep")
  }

  @Test func keyBytesAreCountedAfterEscapes() {
    let limits = JSONLimits(maximumKeyBytes: 4)
    #expect(code(#"{"abcd":1}"#, limits) == "ok")
    #expect(code(#"{"abcde":1}"#, limits) == "too_long")
    #expect(code(#"{"\u0061\u0062\u0063\u0064":1}"#, limits) == "ok")
    #expect(code(#"{"\u0061\u0062\u0063\u0064\u0065":1}"#, limits) == "too_long")
    #expect(code(#"{"é\u00e9":1}"#, limits) == "ok")
    #expect(code(#"{"éé\n":1}"#, limits) == "too_long")
    #expect(code(#"["abcde"]"#, limits) == "ok")
  }

  @Test func stringBytesAreCountedAfterEscapes() {
    let limits = JSONLimits(maximumStringBytes: 4)
    #expect(code(#""abcd""#, limits) == "ok")
    #expect(code(#""abcde""#, limits) == "too_long")
    #expect(code(#""\ud83d\ude00""#, limits) == "ok")
    #expect(code(#""\ud83d\ude00x""#, limits) == "too_long")
    #expect(code(#"{"abcde":1}"#, limits) == "ok")
  }

  @Test(arguments: [1, 23, 24, 25, 100])
  func keysPerObjectAreAcceptedUpToTheLimit(count: Int) {
    func object(_ count: Int) -> String {
      "{" + (0..<count).map { #""k\#($0)":{"a":0}"# }.joined(separator: ",") + "}"
    }
    let limits = JSONLimits(maximumKeysPerObject: count)
    #expect(code(object(count), limits) == "ok")
    #expect(code(object(count + 1), limits) == "too_many")
  }

  @Test func valuesAreAcceptedUpToTheLimit() {
    let limits = JSONLimits(maximumValues: 5)
    #expect(code(#"{"a":[1,"x"],"b":null}"#, limits) == "ok")
    #expect(code(#"{"a":[1,"x",{}],"b":null}"#, limits) == "too_many")
    #expect(code("[0,0,0,0]", limits) == "ok")
    #expect(code("[0,0,0,0,0]", limits) == "too_many")
    #expect(code("0", JSONLimits(maximumValues: 0)) == "too_many")
  }

  @Test func numberBytesAreAcceptedUpToTheLimit() {
    let limits = JSONLimits(maximumNumberBytes: 4)
    #expect(code("-123", limits) == "ok")
    #expect(code("-1234", limits) == "too_long")
    #expect(code("1.25", limits) == "ok")
    #expect(code("1.250", limits) == "too_long")
  }

  @Test(arguments: ["\u{301}", "\u{316}", #"\u0301"#, "\u{20D0}", "\u{A66F}", "\u{ABED}", "\u{FB1E}", "\u{1D165}"])
  func combiningMarksAreAcceptedUpToTheLimit(mark: String) {
    let run = String(repeating: mark, count: 30)
    #expect(code("[\"a\(run)\"]", .outside) == "ok")
    #expect(code("[\"a\(run)a\(run)é\(run)\"]", .outside) == "ok")
    #expect(code("[\"a\(run)\(mark)\"]", .outside) == "combining_run")
    #expect(code("[\"\(run)\(mark)\"]", .outside) == "combining_run")
    #expect(code("{\"a\(run)\(mark)\":1}", .outside) == "combining_run")
    #expect(code("[\"a\(run)\(mark)\"]", .ownRecords) == "ok")
  }

  @Test(arguments: ["\u{344}", "\u{F73}", "\u{F75}", "\u{F81}"])
  func marksThatDecomposeIntoTwoCountTwice(mark: String) {
    #expect(code("\"" + String(repeating: mark, count: 15) + "\"", .outside) == "ok")
    #expect(code("\"" + String(repeating: mark, count: 16) + "\"", .outside) == "combining_run")
  }

  @Test func everyScalarThatReordersIsCounted() {
    let limits = JSONLimits(maximumCombiningRun: 0)
    for value in UInt32(0)...0x1_FFFF {
      guard let scalar = Unicode.Scalar(value), scalar.properties.canonicalCombiningClass != .notReordered else {
        continue
      }
      #expect(code("\"\(scalar)\"", limits) == "combining_run", "U+\(String(value, radix: 16))")
    }
  }

  @Test func outsideLimitsFitInsideOwnRecords() {
    #expect(JSONLimits.outside.maximumDepth < JSONLimits.ownRecords.maximumDepth)
    #expect(JSONLimits.outside.maximumKeyBytes <= JSONLimits.ownRecords.maximumKeyBytes)
    #expect(JSONLimits.outside.maximumValues <= JSONLimits.ownRecords.maximumValues)
    #expect(JSONLimits.ownRecords.maximumBytes == 1 << 30)
  }

  @Test func keyWorkStaysLinearForEqualLookingKeys() throws {
    func comparisonsPerKey(_ count: Int) throws -> Double {
      let keys = (0..<count).map { "\"a\(String(repeating: "0", count: 6 - String($0).count))\($0)z\":0" }
      var reader = JSONReader(Array("{\(keys.joined(separator: ","))}".utf8), limits: .ownRecords)
      try reader.skipValue()
      return Double(reader.keyComparisons) / Double(count)
    }
    let few = try comparisonsPerKey(1000)
    let many = try comparisonsPerKey(8000)
    #expect(few < 3 && many < 3, "\(few) and \(many) comparisons per key")
  }

  @Test func duplicateIsFoundAmongManyKeys() {
    for place in [0, 1, 22, 23, 24, 25, 399] {
      let keys = (0..<400).map { "\"key\($0)\":0" } + ["\"\\u006bey\(place)\":0"]
      #expect(code("{\(keys.joined(separator: ","))}", .outside) == "duplicate_key")
    }
  }
}

import IssueJSON
import Testing

@Suite struct JSONReaderTests {
  private func reader(_ text: String) -> JSONReader { JSONReader(Array(text.utf8)) }

  @Test func readsEachType() throws {
    var reader = reader(
      #" { "s" : "a\n", "i": -5, "d": 2.5, "b":true, "n":null, "t":"2024-01-15T10:00:00Z", "v":[1] } "#)
    var seen: [String] = []
    try reader.readObject { key, reader in
      switch key {
      case "s": seen.append(try reader.readString())
      case "i": seen.append("\(try reader.readInt())")
      case "d": seen.append("\(try reader.readDouble())")
      case "b": seen.append("\(try reader.readBool())")
      case "n": seen.append("\(try reader.readNull())")
      case "t": seen.append("\(try reader.readTimestamp())")
      case "v": seen.append("\(try reader.readValue() == [1])")
      default: Issue.record("unknown key \(key)")
      }
    }
    try reader.finish()
    #expect(seen == ["a\n", "-5", "2.5", "true", "true", "2024-01-15T10:00:00.000Z", "true"])
  }

  @Test func unreadValuesAreSkippedAndChecked() throws {
    var good = reader(#"{"a":[1,{"b":2}],"c":3,"d":"x"}"#)
    var value = 0
    try good.readObject { key, reader in if key == "c" { value = try reader.readInt() } }
    try good.finish()
    #expect(value == 3)
    var bad = reader(#"{"a":[1,{"b":1.2.3}],"c":3}"#)
    #expect(throws: JSONError(.syntax, "", pointer: "/a/1/b", offset: 16)) { try bad.readObject { _, _ in } }
  }

  @Test func mismatchLeavesTheReaderBeforeTheValue() throws {
    for text in ["1.5", "true", "[]", "{}", "null", "\"x\"", "-0", "99999999999999999999"] {
      var reader = reader(text)
      #expect(throws: JSONError.self) { try reader.readInt() }
      #expect(throws: JSONError.self) { try reader.readInt64() }
      try reader.skipValue()
      try reader.finish()
    }
    var reader = reader("  [ 1 , \"x\" ]")
    try reader.beginArray()
    #expect(try reader.nextElement())
    #expect { try reader.readString() } throws: {
      ($0 as? JSONError) == JSONError(.typeMismatch, "", pointer: "/0", offset: 4)
    }
    #expect(try reader.readInt() == 1)
  }

  @Test func integersAreExactAndNothingElse() {
    for (text, value) in [
      ("0", 0 as Int64?), ("9223372036854775807", .max), ("-9223372036854775808", .min), ("9223372036854775808", nil),
      ("-9223372036854775809", nil), ("18446744073709551616", nil), ("1.0", nil), ("1e3", nil), ("-0", nil),
      ("10000000000000000000000", nil),
    ] {
      var reader = reader(text)
      #expect((try? reader.readInt64()) == value, "\(text)")
    }
  }

  @Test func doublesAreTheNearest() throws {
    for text in [
      "0.1", "1e22", "1e23", "9007199254740993", "123456789012345678901234567890", "5e-324", "2.2250738585072011e-308",
      "1.7976931348623157e308", "0.000001", "4.35", "18446744073709551615", "184467440737095516160.5", "-0",
    ] {
      var reader = reader(text)
      #expect(try reader.readDouble().bitPattern == Double(text)?.bitPattern, "\(text)")
    }
  }

  @Test(arguments: 0..<50 as Range<UInt64>)
  func randomDecimalsAreTheNearestDoubles(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<50 {
      var digits = (0..<Int.random(in: 1...25, using: &generator)).map { _ in Int.random(in: 0...9, using: &generator) }
      if digits[0] == 0 { digits[0] = 1 }
      let text =
        digits.map(String.init).joined() + ".\(Int.random(in: 0...99999, using: &generator))"
        + "e\(Int.random(in: -280...280, using: &generator))"
      var reader = reader(text)
      #expect(try reader.readDouble() == Double(text), "seed \(seed): \(text)")
    }
  }

  @Test func rawValueGivesTheCheckedBytes() throws {
    var reader = reader(#"{"a": [1, {"b":2}] ,"c":3}"#)
    var raw = ""
    try reader.readObject { key, reader in
      guard key == "a" else { return }
      let range = try reader.rawValue()
      raw = String(decoding: reader.bytes(in: range), as: UTF8.self)
    }
    #expect(raw == #"[1, {"b":2}]"#)
    #expect(reader.bytes(in: -5..<1) == Array("{".utf8) && reader.bytes(in: 900..<1000) == [])
  }

  @Test func keysCompareByBytes() throws {
    let names = ["", "a", "ab", "é", "exactly-eight-and-more-x", String(repeating: "k", count: 32)]
    let long = String(repeating: "k", count: 33)
    let text = "{" + (names + [long]).map { "\"\($0)\":\"\($0)\"" }.joined(separator: ",") + "}"
    var reader = reader(text)
    var found: [JSONKey] = []
    try reader.readObject { key, reader in
      let name = try reader.readString()
      #expect(key == name && key.string == name && key.count == name.utf8.count)
      #expect((key == "a") == (name == "a"))
      #expect((key == "ab") == (name == "ab"))
      #expect((key == "é") == (name == "é"))
      #expect(!(key == "e\u{301}"))
      #expect((key == "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk") == (name == long))
      switch key {
      case "": #expect(name.isEmpty)
      case "exactly-eight-and-more-x": #expect(name.utf8.count == 24)
      default: break
      }
      found.append(key)
    }
    #expect(Set(found).count == names.count + 1)
    var escaped = self.reader(#"{"\u0069d":1}"#)
    try escaped.readObject { key, _ in #expect(key == "id") }
  }

  @Test func callsOutOfOrderAreRefusedAndNeverTrap() throws {
    var reader = reader(#"[{"a":1}]"#)
    #expect(throws: JSONError.self) { try reader.nextKey() }
    #expect(throws: JSONError.self) { try reader.finish() }
    reader = self.reader(#"[{"a":1}]"#)
    try reader.beginArray()
    #expect(throws: JSONError.self) { try reader.readInt() }
    #expect(throws: JSONError.self) { try reader.finish() }
    #expect(throws: JSONError.self) { try reader.nextKey() }
    reader = self.reader("1")
    #expect(try reader.readInt() == 1)
    #expect(throws: JSONError.self) { try reader.readInt() }
    #expect(throws: JSONError.self) { try reader.nextElement() }
    try reader.finish()
    reader = self.reader("1 2")
    #expect(try reader.readInt() == 1)
    #expect { try reader.readInt() } throws: { ($0 as? JSONError)?.code == .syntax }
    #expect { try reader.finish() } throws: { ($0 as? JSONError)?.code == .syntax }
    reader = self.reader("")
    #expect { try reader.finish() } throws: { ($0 as? JSONError)?.code == .syntax }
  }

  @Test func bodyThatLeavesAContainerOpenIsRefused() {
    var reader = reader(#"{"a":[1,2],"b":3}"#)
    #expect { try reader.readObject { _, reader in try reader.beginArray() } } throws: {
      ($0 as? JSONError)?.code == .misuse
    }
  }

  @Test func rangeOutsideTheBytesIsCut() {
    let bytes = Array("[1]".utf8)
    for range in [0..<99, -9..<3, 3..<3, 50..<60, -9..<(-3)] {
      var reader = JSONReader(bytes, range: range)
      _ = try? reader.readValue()
    }
    var reader = JSONReader(bytes[1..<2])
    #expect((try? reader.readInt()) == 1)
  }

  @Test(arguments: 0..<200 as Range<UInt64>)
  func changedBytesNeverTrap(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var bytes = try generator.value(3).encoded()
    for _ in 0..<8 where !bytes.isEmpty {
      bytes[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8(truncatingIfNeeded: generator.next())
      let isValid = (try? JSONScanner.validate(bytes, limits: .ownRecords)) != nil
      var reader = JSONReader(bytes, limits: .ownRecords)
      let value = try? reader.readValue()
      let isRead = value != nil && (try? reader.finish()) != nil
      #expect(isValid || !isRead, "seed \(seed)")
      _ = try? IssueJSONDecoder(limits: .ownRecords).decode([String: JSONValue].self, from: bytes)
    }
  }
}

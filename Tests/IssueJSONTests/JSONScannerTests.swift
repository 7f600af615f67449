import IssueJSON
import Testing

/// The codes of every way to read a text; they must agree.
private func codes(_ bytes: [UInt8], _ limits: JSONLimits = .outside) -> [String] {
  func code(_ body: () throws(JSONError) -> Void) -> String {
    do throws(JSONError) {
      try body()
      return "ok"
    } catch {
      return error.code.description
    }
  }
  return [
    code { () throws(JSONError) in try JSONScanner.validate(bytes, limits: limits) },
    code { () throws(JSONError) in
      var reader = JSONReader([1, 2] + bytes + [3], range: 2..<(bytes.count + 2), limits: limits)
      try reader.skipValue()
      try reader.finish()
    },
    code { () throws(JSONError) in
      do {
        _ = try IssueJSONDecoder(limits: limits).decode(Anything.self, from: bytes)
      } catch let error as JSONError {
        throw error
      } catch {
        throw JSONError(.misuse, "\(error)")
      }
    },
  ]
}

/// Decodes from any text and looks at none of it.
private struct Anything: Decodable {
  init(from decoder: any Decoder) throws {}
}

@Suite struct JSONScannerTests {
  @Test func tableHasAtLeastThreeHundredRows() {
    #expect(verdicts.count >= 300)
  }

  @Test func everyRowGetsItsVerdictFromScannerReaderAndDecoder() {
    for row in verdicts { #expect(codes(row.input) == Array(repeating: row.code, count: 3), "\(row)") }
  }

  @Test func emptyTextEndsTooEarly() {
    #expect(codes([]) == ["syntax", "syntax", "syntax"])
  }

  @Test func everyRowKeepsItsVerdictWithinIgnoredMembers() {
    for row in verdicts where row.code != "ok" && row.code != "syntax" {
      let bytes = Array(#"{"ignored":["#.utf8) + row.input + Array("]}".utf8)
      #expect(codes(bytes) == Array(repeating: row.code, count: 3), "\(row)")
    }
  }

  @Test func noPrefixOfAnyRowTraps() {
    for row in verdicts {
      for length in 0..<row.input.count { _ = codes(Array(row.input.prefix(length)), .ownRecords) }
    }
  }

  @Test func nulEscapeIsAcceptedOnlyWhenAllowed() {
    let bytes = Array(#"["\u0000"]"#.utf8)
    #expect(codes(bytes) == ["nul", "nul", "nul"])
    #expect(codes(bytes, JSONLimits(allowsNUL: true)) == ["ok", "ok", "ok"])
    #expect(codes(Array("\"\0\"".utf8), .ownRecords) == ["syntax", "syntax", "syntax"])
  }

  @Test func errorTellsPointerAndOffset() {
    func place(_ text: String) -> String {
      do throws(JSONError) {
        try JSONScanner.validate(Array(text.utf8))
        return "ok"
      } catch {
        return "\(error.pointer)@\(error.offset ?? -1)"
      }
    }
    #expect(place(#"{"a":[1,{"b":tru}]}"#) == "/a/1/b@13")
    #expect(place(#"[0,1,01]"#) == "/2@5")
    #expect(place(#"{"a/b~c":{"\u00e9":x}}"#) == "/a~1b~0c/é@19")
    #expect(place(#"{"a":1,"b":{"c":1,"c":2}}"#) == "/b/c@18")
    #expect(place(#"{"a":1,b:2}"#) == "@7")
    #expect(place("x") == "@0")
    #expect(place("[1] x") == "@4")
  }

  @Test func bufferIsCheckedAsAnArrayIs() throws {
    for row in verdicts {
      row.input.withUnsafeBufferPointer { buffer in
        do throws(JSONError) {
          try JSONScanner.validate(buffer)
          #expect(row.code == "ok")
        } catch {
          #expect(row.code == error.code.description)
        }
      }
    }
  }
}

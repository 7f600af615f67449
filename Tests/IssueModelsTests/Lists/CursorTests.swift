import IssueModels
import Testing

@Suite("A cursor")
struct CursorTests {
  private static let positions: [[UInt8]] = [
    [], [0], [0xFF], [1, 2, 3], Array(0...255), [UInt8](repeating: 0xFF, count: 40),
    [UInt8](repeating: 0, count: 1_500),
  ]

  @Test("goes through its text", arguments: positions)
  func goesThroughItsText(_ position: [UInt8]) throws {
    for list in [0, 1, UInt32.max, 0xDEAD_BEEF] {
      let cursor = Cursor(position: position, list: list)
      let read = try Cursor(text: cursor.text)
      #expect(read == cursor)
      #expect(read.text == cursor.text)
      #expect(cursor.description == cursor.text)
      #expect(cursor.text.utf8.allSatisfy { Self.alphabet.contains($0) })
      #expect(cursor.text.utf8.count <= Cursor.maximumCharacters)
    }
  }

  @Test("refuses a text of which one character was changed")
  func refusesAChangedCharacter() throws {
    let text = Array(Cursor(position: Array(1...40), list: 77).text.utf8)
    for place in text.indices {
      for letter in Self.alphabet + [UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "/"), 0]
      where letter != text[place] {
        var changed = text
        changed[place] = letter
        let read = try? Cursor(text: String(decoding: changed, as: UTF8.self))
        #expect(read == nil, "character \(place) changed to \(letter)")
      }
    }
  }

  @Test("refuses a text that was cut or added to")
  func refusesACutText() {
    let text = Cursor(position: Array(1...40), list: 77).text
    for count in 0..<text.count {
      #expect(throws: FieldProblem.self) { try Cursor(text: String(text.prefix(count))) }
      #expect(throws: FieldProblem.self) { try Cursor(text: String(text.suffix(count))) }
    }
    for letter in Self.alphabet {
      #expect(throws: FieldProblem.self) { try Cursor(text: text + String(decoding: [letter], as: UTF8.self)) }
    }
  }

  @Test(
    "refuses any other text",
    arguments: [
      "", "1", "null", "AAAA", "AAAAAAAAAAAA", "not a cursor", "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b", "\u{E9}\u{E9}",
      "AQAAAAAAAAAA", String(repeating: "A", count: 2_049), "%41%41",
    ])
  func refusesOtherTexts(_ text: String) {
    let problem = #expect(throws: FieldProblem.self) { try Cursor(text: text) }
    #expect(problem?.field == "cursor")
    #expect(problem?.rule == .malformed)
  }

  @Test("numbers different lists differently")
  func numbersLists() {
    let definitions: [[UInt8]] = [[], [0], [1], [0, 0], Array("status=new".utf8), Array("status=old".utf8)]
    #expect(Set(definitions.map(Cursor.listNumber)).count == definitions.count)
  }

  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)
}

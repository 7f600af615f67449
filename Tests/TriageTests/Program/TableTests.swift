import IssueKit
import Testing
import TriageProgram

@Suite("Tables fit the screen")
struct TableTests {
  private static let titles = [
    "plain", "日本語のとても長いエラーメッセージがここにあります、まだ続きます", "e\u{301}" + String(repeating: "\u{308}", count: 200),
    "\u{1B}[31mred\u{1B}[0m \u{202E}backwards", String(repeating: "x", count: 5_000), "tab\tand\nline", "",
    "🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂",
  ]

  private static func table() -> Table {
    var table = Table([
      .init("ID", isNumeric: true), .init("WHO", expendability: 2), .init("FIRST", expendability: 4), .init("STATUS"),
      .init("RATE", expendability: 3), .init("TITLE"),
    ])
    for (number, title) in titles.enumerated() {
      table.add([
        .init(String(number), .bold), .init("12 users"), .init("11-16 08:10"), .init("regressed", .red),
        .init("▁ ▃ ▅ █", .cyan, isDrawing: true), .init(title),
      ])
    }
    return table
  }

  @Test("No line is wider than the screen, and none holds a control character", arguments: [20, 40, 60, 80, 100, 200])
  func fits(width: Int) {
    for isUTF8 in [true, false] {
      let lines = TableTests.table().lines(Screen(width: width, isUTF8: isUTF8, isColoured: false))
      #expect(lines.count == TableTests.titles.count + 1)
      for line in lines {
        #expect(TerminalText.width(line) <= width)
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) })
      }
    }
  }

  @Test("The columns stand under each other whatever the text")
  func columnsAlign() throws {
    let lines = TableTests.table().lines(Screen(width: 120, isUTF8: true, isColoured: false))
    let heading = try #require(lines.first)
    let start = try #require(heading.firstRange(of: "TITLE").map { heading[..<$0.lowerBound].count })
    for (line, title) in zip(lines.dropFirst(), TableTests.titles) where !title.isEmpty {
      let title = TerminalText.line(title)
      #expect(line.dropFirst(start).first == title.first)
    }
  }

  @Test(
    "What matters least goes first when there is no room",
    arguments: [
      (120, "ID WHO FIRST STATUS RATE TITLE"), (58, "ID WHO STATUS RATE TITLE"), (50, "ID WHO STATUS TITLE"),
      (36, "ID STATUS TITLE"),
    ])
  func drops(width: Int, headings: String) throws {
    let heading = try #require(
      TableTests.table().lines(Screen(width: width, isUTF8: true, isColoured: false)).first)
    #expect(heading.split(separator: " ").joined(separator: " ") == headings)
  }

  @Test("Colours change no width and are there only where they are wanted")
  func colours() {
    let plain = TableTests.table().lines(Screen(width: 100, isUTF8: true, isColoured: false))
    let coloured = TableTests.table().lines(Screen(width: 100, isUTF8: true, isColoured: true))
    #expect(coloured.joined().contains("\u{1B}[31mregressed\u{1B}[0m"))
    #expect(coloured.map { TerminalText.line($0) } == plain.map { TerminalText.line($0) })
  }

  @Test("A table without rows prints nothing")
  func empty() { #expect(Table([.init("A")]).lines(Screen(width: 80, isUTF8: true, isColoured: false)).isEmpty) }

  @Test(
    "A spark line draws the greatest highest and leaves nothing blank",
    arguments: [
      ([0, 1, 2, 3, 4, 5, 6, 7, 8], " ▁▂▃▄▅▆▇█", " _.:-=+*#"), ([1, 1_000_000], "▁█", "_#"), ([0, 0], "  ", "  "),
      ([5], "█", "#"), ([], "", ""), ([.max, 1, .max], "█▁█", "#_#"),
    ] as [([Int], String, String)])
  func spark(numbers: [Int], utf8: String, ascii: String) {
    #expect(SparkLine.text(numbers, isUTF8: true) == utf8)
    #expect(SparkLine.text(numbers, isUTF8: false) == ascii)
  }

  @Test("A rate counts everything once, whatever the times and their order", arguments: [1, 2, 3, 4] as [UInt64])
  func rates(seed: UInt64) {
    let dice = Dice(seed: seed)
    var table = RateTable<Int>()
    var counts = [0, 0, 0]
    let span = [1_000, 100_000_000, 1_000_000_000_000_000][dice.roll(below: 3)]
    for _ in 0..<2_000 {
      let key = dice.roll(below: 3)
      counts[key] += 1
      table.add(key, at: Timestamp(milliseconds: Int64(dice.roll(below: span)) - Int64(span / 2)))
      if dice.roll(below: 100) == 0 {
        #expect((0..<3).map { table.cells([$0], count: 12).reduce(0, +) } == counts, "seed \(seed)")
      }
    }
    #expect(table.cells([0, 1, 2], count: 7).reduce(0, +) == 2_000, "seed \(seed)")
  }

  @Test("A rate keeps the order of time")
  func rateOrder() {
    var table = RateTable<String>()
    let hour: Int64 = 3_600_000
    for (start, count) in [(8, 1), (0, 3), (4, 2), (12, 4)] {
      for _ in 0..<count { table.add("a", at: Timestamp(milliseconds: Int64(start) * hour - 6 * hour)) }
    }
    #expect(table.cells(["a"], count: 4) == [3, 2, 1, 4])
    #expect(table.cells(["b"], count: 4) == [0, 0, 0, 0])
  }
}

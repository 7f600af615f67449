import IssueKit

/// How many messages a second the groupers normalise and hash, by length and for messages made to be slow.
enum GroupingFigures {
  private static let ordinary = "Timeout after 3000 ms reading user 8f14e45f from db-7.example.com (attempt 2 of 5), "

  static func run() {
    lengths()
    adversaries()
  }

  private static func lengths() {
    print("bytes  grouper     µs a message   messages/s   ns a byte")
    for length in [50, 100, 1_000, 100_000] {
      let message = text(ordinary, length)
      for grouper in Groupers.all {
        let input = GroupingInput(message: message)
        show("\(length)  \(grouper.identifier)", length) { _ = grouper.group(input) }
      }
      show("\(length)  SHA-256", length) { _ = SHA256.hex(of: message) }
    }
  }

  /// The second figure of each line is how many times an ordinary message of that length costs.
  private static func adversaries() {
    let grouper = StandardGrouper()
    func time(_ message: String) -> Double {
      let input = GroupingInput(message: message)
      return Stopwatch.median(rounds: 4) { _ = grouper.group(input) } / Double(message.utf8.count)
    }
    let usual = time(text(ordinary, 100_000))
    print("message made to be slow   ns a byte   times the usual")
    for (name, message) in [
      ("digits", text("7", 100_000)), ("quotes", text("\"", 100_000)), ("three kinds of quotes", text("\"'`", 100_000)),
      ("slashes", text("/", 100_000)), ("opening brackets", text("({[<", 100_000)),
      ("closing brackets", text(")]}>", 100_000)), ("keys with open brackets", text("a=(", 100_000)),
      ("hexadecimal groups", text("f:", 100_000)), ("1 MB without a space", text("a1-b.c/d_e", 1_000_000)),
      (
        "invalid UTF-8",
        String(decoding: (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 197) | 0x80 }, as: UTF8.self)
      ),
    ] {
      let cost = time(message)
      print("\(name)  \(Stopwatch.text(cost * 1_000))  \(Stopwatch.text(cost / usual))")
    }
  }

  private static func show(_ name: String, _ length: Int, _ body: () -> Void) {
    let time = Stopwatch.median(rounds: max(1, 200_000 / length), body)
    let perByte = Stopwatch.text(time * 1_000 / Double(length))
    print("\(name)  \(Stopwatch.text(time))  \(Int(1e6 / time))  \(perByte)")
  }

  private static func text(_ piece: String, _ length: Int) -> String {
    let repeated = String(repeating: piece, count: length / piece.utf8.count + 1)
    return String(decoding: repeated.utf8.prefix(length), as: UTF8.self)
  }
}

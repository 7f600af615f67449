import IssueKit

/// How many messages a second the groupers normalise and hash, by length.
enum GroupingFigures {
  static func run() {
    let piece = "Timeout after 3000 ms reading user 8f14e45f from db-7.example.com (attempt 2 of 5), "
    print("bytes  grouper     µs a message   messages/s   ns a byte")
    for length in [50, 100, 1_000, 100_000] {
      let message = String(
        decoding: Array(String(repeating: piece, count: length / piece.utf8.count + 1).utf8).prefix(length),
        as: UTF8.self)
      for grouper in Groupers.all {
        let time = Stopwatch.median(rounds: max(1, 200_000 / length)) {
          _ = grouper.group(GroupingInput(message: message))
        }
        print(
          "\(length)  \(grouper.identifier)  \(Stopwatch.text(time))  \(Int(1e6 / time))  \(Stopwatch.text(time * 1_000 / Double(length)))"
        )
      }
    }
  }
}

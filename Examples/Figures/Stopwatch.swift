/// Times a piece of work several times; a figure is the median, because one slow run says nothing.
struct Stopwatch {
  /// Microseconds for one round of `rounds`.
  static func median(runs: Int = 9, rounds: Int, _ body: (Int) async throws -> Void) async rethrows -> Double {
    var times: [Double] = []
    for run in 0..<runs {
      let start = ContinuousClock.now
      for round in 0..<rounds { try await body(run * rounds + round) }
      times.append(microseconds(since: start) / Double(rounds))
    }
    return times.sorted()[times.count / 2]
  }

  /// Microseconds for one round of work that does not wait.
  static func median(runs: Int = 9, rounds: Int, _ body: () -> Void) -> Double {
    var times: [Double] = []
    for _ in 0..<runs {
      let start = ContinuousClock.now
      for _ in 0..<rounds { body() }
      times.append(microseconds(since: start) / Double(rounds))
    }
    return times.sorted()[times.count / 2]
  }

  static func microseconds(since start: ContinuousClock.Instant) -> Double {
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Double(seconds) * 1e6 + Double(attoseconds) / 1e12
  }

  static func text(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}

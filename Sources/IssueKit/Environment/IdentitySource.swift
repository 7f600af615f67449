internal import IssueJSON
internal import IssueModels
internal import IssueStorage

/// Makes UUIDs of version 7 that never go back: inside one millisecond, or when the clock steps back, the 12 bits next
/// to the time count up (RFC 9562, section 6.2, method 1).
final class IdentitySource: Sendable {
  private struct State {
    var milliseconds: Int64 = 0
    var counter: UInt64 = 0
  }

  private let random: @Sendable () -> UInt64
  private let state = Guarded(State())

  init(random: @escaping @Sendable () -> UInt64) { self.random = random }

  func next(at now: Timestamp) -> RecordID {
    let (seed, low) = (random(), random())
    let (time, counter) = state.withLock { state in
      if now.milliseconds > state.milliseconds {
        state.milliseconds = now.milliseconds
        state.counter = seed & 0x3FF
      } else if state.counter < 0xFFF {
        state.counter += 1
      } else {
        state.milliseconds += 1
        state.counter = seed & 0x3FF
      }
      return (state.milliseconds, state.counter)
    }
    return RecordID(version7At: time, random: (counter, low))
  }
}

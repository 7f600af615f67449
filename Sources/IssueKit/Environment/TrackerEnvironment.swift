public import IssueJSON
internal import IssueModels

/// Where a tracker gets time and randomness from, so that a test can give both.
///
/// Trackers on one storage should share one environment: its ids are then in the order in which they were made.
public struct TrackerEnvironment: Sendable {
  /// The time now.
  public let now: @Sendable () -> Timestamp
  private let identities: IdentitySource

  /// Makes an environment of a clock and a source of random numbers.
  public init(now: @escaping @Sendable () -> Timestamp, random: @escaping @Sendable () -> UInt64) {
    self.now = now
    identities = IdentitySource(random: random)
  }

  /// The system's clock and random numbers, shared by all trackers that are not told otherwise.
  public static let live = TrackerEnvironment(
    now: { SystemClock.now() }, random: { UInt64.random(in: .min ... .max) })

  /// A new id; it sorts after every id that this environment made before.
  func newID() -> RecordID { identities.next(at: now()) }
}

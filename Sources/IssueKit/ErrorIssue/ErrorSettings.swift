public import IssueFingerprints
public import IssueValidation

/// How a tracker takes events in.
public struct ErrorSettings: Sendable {
  /// What makes fingerprints.
  public var grouper: any Grouper
  /// How long after a burst's first event its last may be, in milliseconds (checklist S2.73).
  public var burstWindow: Int64
  /// How large the parts of an event may be.
  public var limits: EventLimits
  /// How many events one commit takes in at the most.
  public var eventsPerCommit: Int

  /// The settings of seed 002, with the standard grouper.
  public init(
    grouper: any Grouper = StandardGrouper(), burstWindow: Int64 = 5_000, limits: EventLimits = .standard,
    eventsPerCommit: Int = 1_000
  ) {
    self.grouper = grouper
    self.burstWindow = min(max(burstWindow, 0), 3_600_000)
    self.limits = limits
    self.eventsPerCommit = min(max(eventsPerCommit, 1), 10_000)
  }
}

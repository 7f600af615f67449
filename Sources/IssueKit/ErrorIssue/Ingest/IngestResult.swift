public import IssueModels

/// What became of a batch of events: one answer for each, in the order in which they were sent.
public struct IngestResult: Hashable, Sendable {
  /// What became of one event.
  public enum Outcome: Hashable, Sendable {
    /// It is the first of a new issue.
    case created
    /// It is the first of its session in an issue.
    case occurrence
    /// Its session counts for the issue already.
    case repeated
    /// An event of that id was taken in before; nothing changed.
    case duplicate
    /// It is not an error, only something that was said (checklist S2.66).
    case ignored
    /// It broke limits; nothing of it was kept.
    case rejected([FieldProblem])
  }

  /// One answer.
  public struct Answer: Hashable, Sendable {
    /// The event's id.
    public let eventID: String
    /// What became of it.
    public let outcome: Outcome
    /// The issue that shows it; `nil` when it was ignored or rejected.
    public let issueID: IssueID?
    /// What the event did to the issue's status, such as `snoozed → new: next occurrence`.
    public let effect: String?
  }

  /// One answer for each event.
  public internal(set) var answers: [Answer] = []
  /// The issues that are new, in the order of their first events.
  public internal(set) var created: [IssueID] = []
  /// The issues that regressed.
  public internal(set) var regressed: [IssueID] = []
  /// The issues that woke from a snooze.
  public internal(set) var woken: [IssueID] = []

  /// How many events had an outcome.
  public func count(_ outcome: Outcome) -> Int { answers.count { $0.outcome == outcome } }

  /// How many events were rejected.
  public var rejected: Int {
    answers.count { if case .rejected = $0.outcome { true } else { false } }
  }

  mutating func append(_ other: IngestResult) {
    answers += other.answers
    created += other.created
    regressed += other.regressed
    woken += other.woken
  }
}

public import IssueModels

/// Tells which events belong to one issue.
///
/// A grouper is a pure function: the same input gives the same grouping on every machine and in every process. A change
/// that moves any fingerprint takes a new ``version``, because stored issues keep the fingerprints they were found by.
public protocol Grouper: Sendable {
  /// The grouper's name, such as `standard`.
  var name: String { get }

  /// The version of its rules, from 1.
  var version: Int { get }

  /// The fingerprint and title of an event.
  ///
  /// It takes any input and never fails.
  func group(_ input: GroupingInput) -> Grouping

  /// The same grouping as ``group(_:)``, with how it came about.
  func explain(_ input: GroupingInput) -> GroupingExplanation
}

extension Grouper {
  /// Name and version as stored with an issue, such as `standard:1`.
  public var identifier: String { "\(name):\(version)" }
}

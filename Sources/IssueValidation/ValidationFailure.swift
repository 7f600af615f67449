public import IssueModels

/// All that is wrong with an input, at once.
public struct ValidationFailure: Error, Hashable, Sendable {
  /// The problems, in the order of the fields.
  public let problems: [FieldProblem]

  /// Makes a failure of at least one problem.
  public init(_ problems: [FieldProblem]) { self.problems = problems }
}

extension ValidationFailure: CustomStringConvertible {
  /// One line.
  public var description: String { problems.map(\.description).joined(separator: "; ") }
}

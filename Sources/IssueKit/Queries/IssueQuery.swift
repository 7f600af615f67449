public import IssueModels

/// Which issues to list, and in which order.
///
///     IssueQuery<Fault>().where("status", .text("new")).where("module", .text("db")).sorted(by: "created")
///
/// Values of one field are alternatives; several fields must all match (checklist S0.17, S3.23).
public struct IssueQuery<Kind: IssueKind>: Sendable {
  /// One field and the values that it may have.
  public struct Filter: Sendable {
    /// The field's name.
    public let field: String
    /// The values.
    public let values: [FieldValue]
  }

  /// The filters, in the order in which they were added.
  public private(set) var filters: [Filter] = []
  /// The sort key's name.
  public private(set) var sort = "activity"
  /// Whether the greatest comes first.
  public private(set) var isDescending = true
  /// A last condition that no index helps with: issues are looked at one by one.
  public private(set) var condition: (@Sendable (Issue<Kind>) -> Bool)?

  /// All issues, the most recently active first.
  public init() {}

  /// Only issues whose field has one of the values.
  public func `where`(_ field: String, _ values: FieldValue...) -> IssueQuery { self.where(field, anyOf: values) }

  /// Only issues whose field has one of the values; none of them finds nothing.
  public func `where`(_ field: String, anyOf values: [FieldValue]) -> IssueQuery {
    var query = self
    query.filters.append(Filter(field: field, values: values))
    return query
  }

  /// Only issues with one of the statuses.
  public func status(_ statuses: Kind.Status...) -> IssueQuery {
    self.where("status", anyOf: statuses.map { .text($0.rawValue) })
  }

  /// Only issues for which a condition holds; see ``condition``.
  public func matching(_ condition: @escaping @Sendable (Issue<Kind>) -> Bool) -> IssueQuery {
    var query = self
    let earlier = self.condition
    query.condition = { issue in (earlier?(issue) ?? true) && condition(issue) }
    return query
  }

  /// In another order.
  public func sorted(by sort: String, descending: Bool = true) -> IssueQuery {
    var query = self
    query.sort = sort
    query.isDescending = descending
    return query
  }
}

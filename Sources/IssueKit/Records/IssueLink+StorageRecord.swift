public import IssueModels
public import IssueStorage

extension IssueLink: StorageRecord {
  /// `link`
  public static let collection = "link"

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// The links of an issue, those that point at one, and each link once.
  public static let indexes: [IndexDefinition<IssueLink>] = [
    IndexDefinition(ThreadIndex.thread) { [ThreadIndex.key($0.scope, $0.issueID).with(.time($0.createdAt))] },
    IndexDefinition(LinkIndex.target) { link in
      guard case .issue(let issue, _) = link.target else { return [] }
      return [ThreadIndex.key(link.scope, issue).with(.time(link.createdAt))]
    },
    IndexDefinition(LinkIndex.identity, isUnique: true) { [LinkIndex.identity(of: $0)] },
  ]
}

enum LinkIndex {
  static let target = "target"
  static let identity = "identity"

  static func identity(of link: IssueLink) -> IndexKey {
    let key = ThreadIndex.key(link.scope, link.issueID).with(.text(link.relation.rawValue))
    switch link.target {
    case .issue(let issue, let kind): return key.with(.text(kind)).with(.text(issue.description))
    case .external(let system, let name, _): return key.with(.text("external:\(system)")).with(.text(name))
    }
  }
}

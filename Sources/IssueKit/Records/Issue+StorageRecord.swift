public import IssueModels
public import IssueStorage

/// Issues are indexed by what lists ask for: every sort key, and every field together with the last activity. Deleted
/// and merged issues are in no list; their number stays taken.
extension Issue: StorageRecord {
  /// `issue.` and the kind's name.
  public static var collection: String { "issue.\(Kind.name)" }

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// One index for each sort key and field, the number, and the trash.
  public static var indexes: [IndexDefinition<Issue>] {
    let sorts = IssueSort<Kind>.all.map { sort in
      IndexDefinition<Issue>(IssueIndex.sorted(by: sort.name)) { issue in
        issue.isListed ? [IndexKey(.text(issue.scope.name), sort.indexed(issue))] : []
      }
    }
    let fields = IndexedField<Kind>.all.map { field in
      IndexDefinition<Issue>(IssueIndex.filtered(by: field.name)) { issue in
        guard issue.isListed else { return [] }
        return field.values(issue).map { value in
          IndexKey(.text(issue.scope.name), value, .time(issue.lastActivityAt))
        }
      }
    }
    return sorts + fields + [
      IndexDefinition(IssueIndex.identity, isUnique: true) {
        [IndexKey(.text($0.scope.name), .int(Int64($0.number)))]
      },
      IndexDefinition(IssueIndex.trash) { issue in
        issue.deletedAt.map { [IndexKey(.text(issue.scope.name), .time($0))] } ?? []
      },
    ]
  }
}

/// The names of an issue's indexes.
enum IssueIndex {
  static let identity = "identity"
  static let trash = "trash"
  static func sorted(by sort: String) -> String { "sort.\(sort)" }
  static func filtered(by field: String) -> String { "by.\(field)" }
}

extension IssueSort {
  /// The value as the index holds it: of a long text the beginning, so that keys and cursors stay short.
  fileprivate func indexed(_ issue: Issue<Kind>) -> FieldValue {
    guard case .text(let text) = value(issue), text.string.utf8.count > IssueSort.maximumTextBytes else {
      return value(issue)
    }
    return .text(Text.shortened(text.string, to: IssueSort.maximumTextBytes))
  }
}

public import IssueModels
public import IssueStorage

extension Attachment: StorageRecord {
  /// `attachment`
  public static let collection = "attachment"

  /// The record's identity.
  public var recordID: RecordID { id.recordID }

  /// The attachments of an issue by creation, and those whose event was not seen yet.
  public static let indexes: [IndexDefinition<Attachment>] = [
    IndexDefinition(ThreadIndex.thread) { file in
      guard let issue = file.issueID, file.deletedAt == nil else { return [] }
      return [ThreadIndex.key(file.scope, issue).with(.time(file.createdAt))]
    },
    IndexDefinition(ThreadIndex.everything) { file in
      file.issueID.map { [ThreadIndex.key(file.scope, $0).with(.time(file.createdAt))] } ?? []
    },
    IndexDefinition(AttachmentIndex.unlinked) { file in
      guard let event = file.eventID, let app = file.appID, file.issueID == nil, file.deletedAt == nil else {
        return []
      }
      return [IndexKey(.text(file.scope.name), .text(app), .text(event))]
    },
  ]
}

enum AttachmentIndex {
  static let unlinked = "unlinked"
}

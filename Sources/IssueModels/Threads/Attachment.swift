public import IssueJSON

/// What is known of a file that belongs to an issue; the bytes are the host's.
public struct Attachment: Hashable, Codable, Sendable {
  /// The identity; it sorts by creation.
  public let id: AttachmentID
  /// The issue; `nil` while the event that it came with has not been seen.
  public var issueID: IssueID?
  /// The tenant.
  public let scope: Scope
  /// The event that it came with.
  public let eventID: String?
  /// The app that sent the event; ids of events are unique in their app only.
  public let appID: String?
  /// The file's name as the client gave it: a label, never a path.
  public let originalFilename: String
  /// The media type, such as `text/plain`.
  public let contentType: String
  /// The file's length in bytes.
  public let sizeBytes: Int64
  /// Who attached it.
  public let uploader: Actor
  /// When the bytes were there, if they are.
  public var uploadedAt: Timestamp?
  /// When the record was made.
  public let createdAt: Timestamp
  /// When it was deleted.
  public var deletedAt: Timestamp?
  /// How often the record was written.
  public var revision: Int64

  /// Makes a record; a tracker does it from a draft.
  public init(
    id: AttachmentID, issueID: IssueID?, scope: Scope, draft: AttachmentDraft, appID: String? = nil, uploader: Actor,
    createdAt: Timestamp
  ) {
    self.id = id
    self.issueID = issueID
    self.scope = scope
    eventID = draft.eventID
    self.appID = appID
    originalFilename = draft.originalFilename
    contentType = draft.contentType
    sizeBytes = draft.sizeBytes
    self.uploader = uploader.stored
    uploadedAt = draft.uploadedAt
    self.createdAt = createdAt
    deletedAt = nil
    revision = 0
  }
}

/// What a caller says of a file to attach.
public struct AttachmentDraft: Hashable, Codable, Sendable {
  /// The file's name as the client gave it.
  public var originalFilename: String
  /// The media type.
  public var contentType: String
  /// The file's length in bytes.
  public var sizeBytes: Int64
  /// The event that it came with, if any.
  public var eventID: String?
  /// When the bytes were there, if they are.
  public var uploadedAt: Timestamp?

  /// Makes a draft.
  public init(
    originalFilename: String, contentType: String, sizeBytes: Int64, eventID: String? = nil,
    uploadedAt: Timestamp? = nil
  ) {
    self.originalFilename = originalFilename
    self.contentType = contentType
    self.sizeBytes = sizeBytes
    self.eventID = eventID
    self.uploadedAt = uploadedAt
  }
}

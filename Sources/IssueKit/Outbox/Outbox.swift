public import IssueJSON
public import IssueModels
public import IssueStorage

/// The messages that wait for the host to deliver them. It spans all scopes: each message says which one it is of.
///
///     for message in try await outbox.pending() { try await send(message); try await outbox.markDelivered(message.id) }
public struct Outbox: Sendable {
  private let storage: any IssueStorage
  private let environment: TrackerEnvironment

  /// Opens the outbox of a storage.
  public init(storage: any IssueStorage, environment: TrackerEnvironment = .live) {
    self.storage = storage
    self.environment = environment
  }

  /// The undelivered messages, oldest first.
  ///
  /// - Throws: ``StorageError``.
  public func pending(limit: Int = 100) async throws -> [OutboxMessage] {
    try await storage.scan(ScanRequest<OutboxMessage>(in: .all("pending"), limit: limit)).records
  }

  /// Takes a message out of the waiting ones; the second time changes nothing.
  ///
  /// - Throws: ``StorageError``.
  public func markDelivered(_ id: Identifier<OutboxMessage>) async throws {
    guard var message = try await storage.fetch(OutboxMessage.self, id: id.recordID), message.deliveredAt == nil else {
      return
    }
    message.deliveredAt = environment.now()
    var changes = ChangeSet()
    changes.update(message)
    do {
      try await storage.commit(changes)
    } catch let error as StorageError where error.code == .conflict {
      return
    }
  }

  /// Removes the messages that were delivered before a time.
  ///
  /// - Returns: How many were removed.
  /// - Throws: ``StorageError``.
  @discardableResult
  public func purge(deliveredBefore time: Timestamp) async throws -> Int {
    let range = IndexRange.between("delivered", IndexKey(.int(.min)), IndexKey(.time(time)))
    var removed = 0
    while true {
      let records = try await storage.scan(ScanRequest<OutboxMessage>(in: range, limit: 500)).records
      guard !records.isEmpty else { return removed }
      var changes = ChangeSet()
      for record in records { changes.delete(record) }
      do {
        try await storage.commit(changes)
        removed += records.count
      } catch let error as StorageError where error.code == .conflict {
        // Somebody else purges too: go on with what is left.
        try Task.checkCancellation()
      }
    }
  }
}

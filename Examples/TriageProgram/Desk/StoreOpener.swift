package import IssueKit

/// Opens the stores that a run works on; a test gives stores in memory.
package protocol StoreOpener: Sendable {
  /// Opens the store in a directory.
  ///
  /// - Throws: ``Failure`` when there is none and none is to be made, or `StorageError`.
  func open(_ directory: String, for use: StoreUse) async throws -> OpenStore

  /// Reads a whole store.
  ///
  /// - Returns: What is there, in lines for people.
  /// - Throws: ``Failure`` when there is none, `StorageError` when something is wrong with it.
  func verify(_ directory: String) async throws -> [String]
}

/// What a store is opened for.
package enum StoreUse: Sendable {
  /// To look at what is there, beside whoever writes.
  case reading
  /// To change what is there.
  case changing
  /// To take something in, into a new store if there is none.
  case taking
}

/// A store that is open.
package struct OpenStore: Sendable {
  /// The store.
  package let storage: any IssueStorage
  /// Closes it.
  package let close: @Sendable () async throws -> Void

  /// Makes one.
  package init(storage: any IssueStorage, close: @escaping @Sendable () async throws -> Void) {
    self.storage = storage
    self.close = close
  }
}

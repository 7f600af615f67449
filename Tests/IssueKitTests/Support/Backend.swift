import IssueJSONStore
import IssueKit

/// The storages that every suite runs over.
enum Backend: String, CaseIterable, Sendable, CustomStringConvertible {
  case memory
  case json

  /// Makes an empty store. A backend is added here, and nowhere else.
  func open() async throws -> any ChangeFeed {
    switch self {
    case .memory: MemoryStore()
    case .json: try await JSONStore.open(at: "/store", options: JSONStoreOptions(), on: .simulated)
    }
  }

  var description: String { rawValue }
}

extension StorePlatform {
  /// A disk of its own in memory.
  static var simulated: StorePlatform {
    StorePlatform(fileSystem: SimulatedFileSystem(), now: { 0 }, makeIdentity: StorePlatform.system.makeIdentity)
  }
}

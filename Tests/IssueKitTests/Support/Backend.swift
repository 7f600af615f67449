import IssueKit

/// The storages that every suite runs over.
enum Backend: String, CaseIterable, Sendable, CustomStringConvertible {
  case memory

  /// Makes an empty store. A backend is added here, and nowhere else.
  func open() throws -> any ChangeFeed {
    switch self {
    case .memory: MemoryStore()
    }
  }

  var description: String { rawValue }
}

private import Synchronization

/// The identity of one editing session of one tree, or of one store's trees.
///
/// No two sessions in a process have the same identity, so a node made in a session can be told from all others
/// without looking at reference counts.
package struct TreeEdit: Sendable, Equatable {
  private static let last = Atomic<UInt64>(0)
  private let number: UInt64

  /// A new identity. Only its being different matters, so the counter orders no other memory.
  package init() {
    number = Self.last.wrappingAdd(1, ordering: .relaxed).newValue
  }
}

internal import IssueModels
internal import IssueStorage

/// Gives out the numbers of one kind, scope by scope. The store is asked once a scope; a number that is taken
/// meanwhile by another tracker shows as a unique violation, and the store is asked again.
final class NumberSource: Sendable {
  private let next = Guarded<[Scope: Int]>([:])

  func take<Kind: IssueKind>(_ kind: Kind.Type, in scope: Scope, from storage: any IssueStorage) async throws -> Int {
    if let number = takeKnown(scope) { return number }
    let range = IndexRange.prefix(IssueIndex.identity, IndexKey(.text(scope.name)))
    let last = try await storage.first(Issue<Kind>.self, in: range, reversed: true)?.number ?? 0
    let floorRange = IndexRange.prefix("identity", NumberFloor.key(Kind.name, scope))
    let floor = try await storage.first(NumberFloor.self, in: floorRange)?.number ?? 0
    return next.withLock { next in
      let number = max(next[scope] ?? 0, max(last, floor) + 1)
      next[scope] = number + 1
      return number
    }
  }

  /// Forgets what is known of a scope, after a number turned out to be taken.
  func forget(_ scope: Scope) {
    next.withLock { next in next[scope] = nil }
  }

  private func takeKnown(_ scope: Scope) -> Int? {
    next.withLock { next in
      guard let number = next[scope] else { return nil }
      next[scope] = number + 1
      return number
    }
  }
}

internal import IssueModels
internal import IssueStorage

/// What the body of a requirement works with: storages to try, and words for what it finds.
struct Probe: Sendable {
  let requirement: String
  let seed: UInt64
  let isRandom: Bool
  let makeStorage: StorageRequirement.Make
  let reopenStorage: StorageRequirement.Reopen?

  func make() async throws -> any IssueStorage { try await makeStorage() }

  func reopen(_ storage: any IssueStorage) async throws -> any IssueStorage {
    guard let reopenStorage else { throw ContractSkip(reason: "no way to open the storage again was given") }
    return try await reopenStorage(storage)
  }

  func makeFeed() async throws -> any ChangeFeed {
    guard let feed = try await make() as? any ChangeFeed else {
      throw ContractSkip(reason: "the storage is no ChangeFeed")
    }
    return feed
  }

  func violation(expected: String, seen: String) -> ContractViolation {
    ContractViolation(
      requirement: requirement, expected: Text.shortened(expected, to: 600), seen: Text.shortened(seen, to: 600),
      seed: isRandom ? seed : nil)
  }

  func demand(_ condition: Bool, _ expected: @autoclosure () -> String, seen: @autoclosure () -> String) throws {
    if !condition { throw violation(expected: expected(), seen: seen()) }
  }

  func equal<Value: Equatable>(_ seen: Value, _ expected: Value, _ what: @autoclosure () -> String) throws {
    if seen != expected { throw violation(expected: "\(what()): \(expected)", seen: "\(seen)") }
  }

  /// Demands that a call throws a ``StorageError`` of one code, and returns it.
  @discardableResult
  func refused<Value>(
    _ code: StorageError.Code, _ what: String, _ call: () async throws -> Value
  ) async throws -> StorageError {
    do {
      let value = try await call()
      throw violation(expected: "\(what) is refused with \(code.name)", seen: "it returned \(value)")
    } catch let error as StorageError {
      guard error.code == code else {
        throw violation(expected: "\(what) is refused with \(code.name)", seen: "\(error)")
      }
      return error
    }
  }
}

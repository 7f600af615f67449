import IssueKit

/// A test has not what it needs to go on.
struct Missing: Error {}

/// The value, or the end of the test.
func required<Value>(_ value: Value?) throws -> Value {
  guard let value else { throw Missing() }
  return value
}

/// The tracker's error that something ends with; `nil` when it does not fail.
func failure<Result>(_ body: () async throws -> Result) async throws -> IssueError? {
  do {
    _ = try await body()
    return nil
  } catch let error as IssueError {
    return error
  }
}

/// The code of the error that something ends with; `nil` when it does not fail.
func code<Result>(_ body: () async throws -> Result) async throws -> IssueError.Code? {
  try await failure(body)?.code
}

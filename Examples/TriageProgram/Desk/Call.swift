internal import IssueKit

/// One run of a verb: what was asked, and how to answer.
struct Call: Sendable {
  let arguments: Arguments
  let surroundings: Surroundings
  let screen: Screen

  /// The store's directory.
  var directory: String { arguments.value(.store) ?? "./triage-store" }
  /// The project's name.
  var project: String { arguments.value(.project) ?? "logs" }
  /// The time now.
  var now: Timestamp { surroundings.environment.now() }

  /// A word of the command line; the parser has counted them.
  func word(_ index: Int) -> String { index < arguments.words.count ? arguments.words[index] : "" }

  /// Prints lines.
  func print(_ lines: [String]) throws {
    guard !lines.isEmpty else { return }
    try surroundings.output.write(Array((lines.joined(separator: "\n") + "\n").utf8))
  }

  /// Opens the store, works on it, and closes it whatever happens.
  func withDesk<Result>(_ use: StoreUse, _ body: (Desk) async throws -> Result) async throws -> Result {
    let scope: Scope
    do {
      scope = try Scope(project)
    } catch {
      throw Failure.usage("--project: \(error.advice)")
    }
    let variables = surroundings.variables
    let name =
      arguments.value(.actor) ?? [variables["USER"], variables["LOGNAME"]].compactMap { $0 }.first { !$0.isEmpty }
    let store = try await surroundings.stores.open(directory, for: use)
    let desk = Desk(
      tracker: ErrorTracker(storage: store.storage, environment: surroundings.environment), scope: scope,
      actor: .person(name ?? "unknown"))
    let result: Result
    do {
      result = try await body(desk)
    } catch {
      try? await store.close()
      throw error
    }
    try await store.close()
    return result
  }
}

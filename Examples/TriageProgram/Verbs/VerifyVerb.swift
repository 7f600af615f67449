internal import IssueKit

extension Verb {
  /// Checks the store.
  static let verify = Verb(
    name: "verify", synopsis: "", summary: "read the whole store and say whether it is sound", words: 0...0
  ) { call in
    let contents = try await call.surroundings.stores.verify(call.directory)
    try call.print(contents.map(call.screen.line) + ["The store is sound."])
  }
}

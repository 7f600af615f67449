internal import IssueJSONStore
internal import IssueKit

let store = try await JSONStore.open(at: "./embed-store")
let errors = ErrorTracker(storage: store)
let shop = try Scope("acme/shop")
let now = TrackerEnvironment.live.now()

try await errors.ingest(
  [
    ErrorEvent(id: "1", appID: "web", sessionID: "s1", message: "Timeout after 300 ms", timestamp: now, userID: "ann"),
    ErrorEvent(id: "2", appID: "web", sessionID: "s2", message: "Timeout after 512 ms", timestamp: now, userID: "bob"),
  ], in: shop)

for issue in try await errors.list(in: shop).items {
  print("\(issue.status)  \(issue.stats.occurrences) occurrences  \(issue.stats.users) users  \(issue.title)")
}
try await store.close()

import IssueModels
import IssueStorage
import Testing

@Suite struct StoreStateWorkTests {
  @Test func `a page costs about as much in a large store as in a small one`() throws {
    var works: [Int] = []
    for size in [500, 8_000] {
      var state = StoreState()
      var changes = ChangeSet()
      for number in 0..<size { changes.insert(EngineNote(number)) }
      _ = try state.apply(changes)
      var work = 0
      let request = ScanRequest(EngineNote.self, in: .all("status"), skip: size / 2, limit: 50)
      let page = try state.snapshot().scan(request, visits: &work)
      #expect(page.entries.count == 50)
      works.append(work)
    }
    #expect(works[1] <= 2 * works[0], "\(works)")
  }

  @Test func `a filter looks at no more entries than it may`() throws {
    var state = StoreState()
    var changes = ChangeSet()
    for number in 0..<300 { changes.insert(EngineNote(number)) }
    _ = try state.apply(changes)
    var request = ScanRequest(EngineNote.self, in: .all("status"), limit: 10, examined: 100) { $0.id.low == 250 }
    var pages = 0
    var found: [EngineNote] = []
    repeat {
      let page = try state.scan(request)
      found += page.records
      request.position = page.next
      pages += 1
    } while request.position != nil
    #expect(pages == 3)
    #expect(found.map(\.id.low) == [250])
  }
}

import IssueModels
import Testing

@Suite("A page request")
struct PageRequestTests {
  @Test(
    "clamps sizes to 1 … 1,000",
    arguments: [(0, 1), (1, 1), (-1, 1), (.min, 1), (50, 50), (1_000, 1_000), (1_001, 1_000), (.max, 1_000)])
  func clampsSizes(_ size: Int, _ clamped: Int) {
    #expect(PageRequest.cursor(size: size).size == clamped)
    #expect(PageRequest.page(1, size: size).size == clamped)
    #expect(PageRequest.skip(0, limit: size).size == clamped)
  }

  @Test(
    "turns page numbers from 1 into offsets",
    arguments: [
      (1, 20, 0), (2, 20, 20), (3, 7, 14), (0, 20, 0), (-9, 20, 0), (.min, .min, 0), (50_001, 20, 1_000_000),
      (50_002, 20, 1_000_000), (.max, .max, 1_000_000), (1_001, 1_000, 1_000_000),
    ])
  func turnsPageNumbersIntoOffsets(_ number: Int, _ size: Int, _ offset: Int) {
    #expect(Self.offset(PageRequest.page(number, size: size)) == offset)
  }

  @Test(
    "clamps offsets to 0 … 1,000,000",
    arguments: [(0, 0), (-1, 0), (.min, 0), (5, 5), (1_000_000, 1_000_000), (1_000_001, 1_000_000), (.max, 1_000_000)])
  func clampsOffsets(_ offset: Int, _ clamped: Int) {
    #expect(Self.offset(PageRequest.skip(offset)) == clamped)
  }

  @Test("has a total where it counts, none where it follows a cursor")
  func hasATotal() {
    #expect(PageRequest.page(3).hasTotal)
    #expect(PageRequest.skip(3).hasTotal)
    #expect(!PageRequest.first.hasTotal)
    #expect(!PageRequest.cursor(Cursor(position: [1], list: 1)).hasTotal)
    #expect(PageRequest.first.size == 50)
    #expect(PageRequest.page(1).size == 20)
  }

  @Test("makes pages that know whether more follows")
  func makesPages() {
    let cursor = Cursor(position: [1], list: 1)
    let page = Page(items: [1, 2], cursor: cursor, total: 9, size: 2).map { "\($0)" }
    #expect(page.items == ["1", "2"])
    #expect(page.hasMore && page.cursor == cursor && page.total == 9 && page.size == 2)
    #expect(!Page(items: [1], cursor: nil, size: 2).hasMore)
  }

  private static func offset(_ request: PageRequest) -> Int? {
    if case .skipping(let offset) = request.position { offset } else { nil }
  }
}

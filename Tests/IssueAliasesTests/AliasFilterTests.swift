import IssueAliases
import Testing

@Suite struct AliasFilterTests {
  @Test func eachLineIsAnsweredByOneLine() throws {
    var input = ["OK", " critical\r", "", "no such word", "UNKNOWN"].makeIterator()
    var output: [String] = []
    var filter = try AliasFilter(source: "Nagios", field: .status)
    filter.run(read: { input.next() }, write: { output.append($0) })
    #expect(output == ["resolved", "open", "unknown", "unknown", "open"])
    #expect(filter.knownCount == 3)
    #expect(filter.unknownCount == 2)
  }

  @Test func unknownSourceIsRefused() {
    let error = #expect(throws: AliasError.self) { try AliasFilter(source: "githb", field: .status) }
    #expect(error?.code == .unknownSource)
    #expect(error?.description.contains("github") == true)
  }

  @Test func listingNamesEachSourceOnce() {
    let listing = Aliases.standard.listing
    #expect(listing.count == Aliases.standard.sources.count)
    #expect(listing.contains { $0.hasPrefix("cloudwatch\tAmazon CloudWatch\thttps://") })
    #expect(listing.allSatisfy { $0.split(separator: "\t").count == 3 })
  }
}

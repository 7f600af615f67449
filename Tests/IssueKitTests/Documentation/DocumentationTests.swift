import Foundation
import IssueKit
import Testing

@Suite("The documentation")
struct DocumentationTests {
  private let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  @Test("The README's program is the compiled example, to the letter")
  func program() throws {
    let program = try text("Examples/Embed/main.swift")
    #expect(try text("README.md").contains("```swift\n\(program)```"))
  }

  @Test("The README's program has 15 lines")
  func length() throws {
    #expect(try text("Examples/Embed/main.swift").split(separator: "\n").count == 15)
  }

  @Test("The architecture page shows the error workflow as it is")
  func workflow() throws {
    #expect(try text("Documentation/Architecture.md").contains("```mermaid\n\(ErrorIssue.workflow.mermaid)\n```"))
  }

  @Test("A kind of one's own takes under 40 lines")
  func kind() throws {
    #expect(try text("Examples/OwnKind/main.swift").split(separator: "\n", omittingEmptySubsequences: false).count < 40)
  }

  @Test("Every module has its line in the table of rooms")
  func rooms() throws {
    let page = try text("Documentation/Architecture.md")
    for room in try FileManager.default.contentsOfDirectory(atPath: root.appending(path: "Sources").path) {
      #expect(page.contains("| `\(room)` |"), "\(room)")
    }
  }
}

import IssueFingerprints
import IssueModels
import Testing

@Suite struct FrameNameTests {
  private let grouper = StandardGrouper()

  private func text(_ function: String) -> String {
    let frames = [StackFrame(function: function, module: "app", isInApp: true)]
    let input = GroupingInput(message: "", exceptions: [ExceptionInfo(type: "E", frames: frames)])
    let explanation = grouper.explain(input)
    explanation.expectExactSpans()
    #expect(explanation.replacedText == explanation.normalizedText)
    return explanation.normalizedText
  }

  @Test func spellingsOfOneFunctionComeTogether() throws {
    for row in sameFramePairs.split(separator: "\n") {
      let pair = row.split(separator: " ||| ").map(String.init)
      try #require(pair.count == 2, "\(row)")
      #expect(text(pair[0]) == text(pair[1]), "\(row)")
    }
  }

  @Test func differentFunctionsStayApart() throws {
    for row in differentFramePairs.split(separator: "\n") {
      let pair = row.split(separator: " ||| ").map(String.init)
      try #require(pair.count == 2, "\(row)")
      #expect(text(pair[0]) != text(pair[1]), "\(row)")
    }
  }

  @Test(arguments: [1, 2] as [UInt64])
  func anyNameIsReadWithoutATrap(seed: UInt64) {
    var random = SeededRandom(seed: seed)
    let words = sameFramePairs.split { "\n |".contains($0) }.map(String.init)
    let pieces = words + ["<", ">", "[", "]", "$", "::h", "T", "@", "`", "("]
    for _ in 0..<2000 {
      let count = Int.random(in: 0...4, using: &random)
      let name = (0..<count).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      _ = text(String(name.prefix(Int.random(in: 0...60, using: &random))))
    }
  }

  @Test(
    arguments: [
      ("/srv/app/node_modules/express/lib/router.js", nil), ("/usr/lib/python3.12/asyncio/base_events.py", nil),
      ("/venv/lib/python3.12/site-packages/django/core.py", nil), ("node:internal/process/task_queues", nil),
      ("/root/go/pkg/mod/github.com/a/b@v1.2.3/x.go", nil), ("/usr/local/go/src/runtime/panic.go", nil),
      ("/home/a/.cargo/registry/src/index/tokio-1.2.3/src/x.rs", nil), ("/var/lib/gems/3.2.0/gems/rack-3.0/x.rb", nil),
      ("/app/vendor/symfony/x.php", nil), ("Thread.java", "java.lang.Thread"), ("X.java", "org.springframework.web.X"),
      ("X.kt", "kotlinx.coroutines.X"), (nil, "System.Threading.Tasks.Task"), (nil, "UIKitCore"),
      (nil, "libdispatch.dylib"),
      (nil, "ntdll.dll"), ("webpack:///webpack/bootstrap", nil),
    ] as [(String?, String?)])
  func callsOfLibrariesAreToldByTheirPlace(file: String?, module: String?) {
    func trace(_ foreign: String) -> Fingerprint {
      let frames = [
        StackFrame(function: foreign, module: module, file: file),
        StackFrame(function: "own", module: "shop", file: "own.x"),
      ]
      return grouper.group(GroupingInput(message: "", exceptions: [ExceptionInfo(type: "E", frames: frames)]))
        .fingerprint
    }
    #expect(trace("one") == trace("two"))
  }
}

import IssueFingerprints
import IssueModels
import Testing

@Suite struct StackTraceGroupingTests {
  private let grouper = StandardGrouper()

  private func frame(_ name: String, in module: String? = "app", inApp: Bool? = nil) -> StackFrame {
    StackFrame(function: name, module: module, isInApp: inApp)
  }

  private func group(_ exceptions: ExceptionInfo..., message: String = "") -> Grouping {
    grouper.group(GroupingInput(message: message, exceptions: exceptions))
  }

  private func group(_ names: [String]) -> Grouping {
    group(ExceptionInfo(type: "E", frames: names.map { frame($0) }))
  }

  @Test func saysTraceThenExceptionThenMessage() {
    let frames = [frame("run")]
    #expect(group(ExceptionInfo(type: "E", message: "x", frames: frames), message: "m").basis == .stackTrace)
    #expect(group(ExceptionInfo(type: "E", message: "x"), message: "m").basis == .exception)
    #expect(group(ExceptionInfo(type: "E", message: "x", frames: [StackFrame(line: 5)])).basis == .exception)
    #expect(group(ExceptionInfo(type: ""), message: "m").basis == .message)
    #expect(grouper.group(GroupingInput(message: "m")).basis == .message)
  }

  @Test func leavesOutLinesColumnsAddressesAndWhatVariesInMessages() {
    let first = StackFrame(function: "run", module: "app", file: "a.swift", line: 1, column: 2, address: "0x1")
    let second = StackFrame(function: "run", module: "app", file: "b.swift", line: 9, column: 8, address: "0x2")
    #expect(
      group(ExceptionInfo(type: "E", message: "x 1", frames: [first])).fingerprint
        == group(ExceptionInfo(type: "E", message: "x 2", frames: [second])).fingerprint)
  }

  @Test func keepsTwoErrorsOfOnePlaceApart() {
    let frames = [frame("run", inApp: true)]
    let full = group(ExceptionInfo(type: "E", message: "disk is full", frames: frames))
    #expect(full.fingerprint != group(ExceptionInfo(type: "E", message: "net is down", frames: frames)).fingerprint)
    #expect(full.fingerprint != group(ExceptionInfo(type: "F", message: "disk is full", frames: frames)).fingerprint)
    #expect(full.fingerprint == group(ExceptionInfo(type: "E", message: "disk is full\n5", frames: frames)).fingerprint)
  }

  @Test func goesByInAppFramesOnly() {
    func trace(_ library: String, _ own: String) -> Fingerprint {
      group(ExceptionInfo(type: "E", frames: [frame(library, inApp: false), frame(own, inApp: true)])).fingerprint
    }
    #expect(trace("read", "load") == trace("write", "load"))
    #expect(trace("read", "load") != trace("read", "save"))
  }

  @Test func goesByAllFramesWhereNoneIsInApp() {
    for inApp in [nil, false] as [Bool?] {
      let one = group(ExceptionInfo(type: "E", frames: [frame("a", inApp: inApp), frame("b", inApp: inApp)]))
      let two = group(ExceptionInfo(type: "E", frames: [frame("c", inApp: inApp), frame("b", inApp: inApp)]))
      #expect(one.basis == .stackTrace && one.fingerprint != two.fingerprint)
    }
  }

  @Test func goesByTheRootCauseAndEveryType() {
    let cause = ExceptionInfo(type: "Cause", frames: [frame("read", inApp: true)])
    let otherCause = ExceptionInfo(type: "Cause", frames: [frame("write", inApp: true)])
    let outer = ExceptionInfo(type: "Outer", frames: [frame("x", inApp: true)])
    let otherFrames = ExceptionInfo(type: "Outer", frames: [frame("y", inApp: true)])
    let otherType = ExceptionInfo(type: "Wrapper", frames: [frame("x", inApp: true)])
    #expect(group(outer, cause).fingerprint == group(otherFrames, cause).fingerprint)
    #expect(group(outer, cause).fingerprint != group(outer, otherCause).fingerprint)
    #expect(group(outer, cause).fingerprint != group(otherType, cause).fingerprint)
  }

  @Test func goesByTheInnermostExceptionWithInAppFrames() {
    let cause = ExceptionInfo(type: "Cause", frames: [frame("read", inApp: false)])
    let outer = ExceptionInfo(type: "Outer", frames: [frame("load", inApp: true)])
    #expect(group(outer, cause).normalizedText == "Outer\nCause\napp load")
  }

  @Test(arguments: [
    (["leaf", "f", "main"], ["leaf", "f", "f", "f", "main"]),
    (["f", "main"], ["f", "f", "f", "f", "f", "main"]),
    (["b", "a", "main"], ["b", "a", "b", "a", "b", "a", "main"]),
    (["b", "a", "b", "a", "main"], ["a", "b", "a", "b", "a", "main"]),
    (["leaf", "c", "b", "a", "main"], ["leaf", "c", "b", "a", "c", "b", "a", "main"]),
    (["f", "g", "f", "g", "f", "g"], ["g", "f", "g", "f", "g", "f", "g"]),
    (["leaf", "f", "g", "f", "g"], ["leaf", "f", "g", "f", "g", "f", "g", "f"]),
    (["leaf", "x", "a", "b", "c", "a", "b", "c"], ["leaf", "x", "a", "b", "c", "a", "b", "c", "a", "b"]),
    (["f", "f"], ["f", "f", "f", "f", "f", "f", "f"]),
  ])
  func foldsRecursion(shallow: [String], deep: [String]) {
    #expect(group(shallow).fingerprint == group(deep).fingerprint)
  }

  @Test func keepsCallsThatOnlyLookLikeRecursion() {
    #expect(group(["a", "b", "a", "main"]).fingerprint != group(["a", "b", "main"]).fingerprint)
    #expect(group(["a", "b"]).fingerprint != group(["b", "a"]).fingerprint)
  }

  @Test func looksAtFiftyCalls() {
    let names = (0..<50).map { "f" + String(repeating: "x", count: $0) }
    #expect(group(names).fingerprint == group(names + ["main"]).fingerprint)
    #expect(group(Array(names.dropLast())).fingerprint != group(names).fingerprint)
  }

  @Test(arguments: [
    ("lambda$run$0", "lambda$run$3"), ("Foo$1.call", "Foo$12.call"),
    ("Foo$$Lambda$14/0x0008f1.get", "Foo$$Lambda$77/0x77ab.get"),
    ("$Proxy12.save", "$Proxy7.save"), ("GeneratedMethodAccessor41.invoke", "GeneratedMethodAccessor9.invoke"),
    ("closure #1 in run()", "closure #2 in run()"), ("run::{{closure}}#0", "run::{{closure}}#3"),
    ("core::call_once::h0123456789abcdef", "core::call_once::hfedcba9876543210"), ("main + 45", "main + 1203"),
    ("sub_0x7fff12", "sub_0x1"), ("(anonymous)", "<anonymous>"), ("Object.<anonymous>", "anonymous"),
    ("async load", "load"), ("block_3", "block_5"), ("fn_1", "fn_2"), ("__lambda_12", "__lambda_3"),
  ])
  func treatsGeneratedNamesAlike(left: String, right: String) {
    #expect(group([left]).normalizedText == group([right]).normalizedText)
  }

  @Test(arguments: [
    ("sha256", "sha512"), ("utf8", "utf16"), ("run", "stop"), ("parse2", "parse3"), ("Foo.call", "Bar.call"),
    ("decade", "facade"), ("unlock2", "unlock3"),
  ])
  func keepsChosenNamesApart(left: String, right: String) {
    #expect(group([left]).fingerprint != group([right]).fingerprint)
  }

  @Test func treatsHashesInFileNamesAlike() {
    func name(_ file: String) -> String {
      group(ExceptionInfo(type: "E", frames: [StackFrame(function: "f", file: file)])).normalizedText
    }
    #expect(name("https://a.io/js/main.3f2a9c1b.js?v=5") == "E\nmain.*.js f")
    #expect(name("/srv/main.77aa00ff.js") == "E\nmain.*.js f")
    #expect(name("C:\\src\\app.cs") == "E\napp.cs f")
  }

  @Test func explainsATraceExactly() {
    let frames = ["leaf$1", "f", "f", "(anonymous)", "async main"].map { frame($0, inApp: true) }
    let input = GroupingInput(message: "", module: "ui", exceptions: [ExceptionInfo(type: "E$2", frames: frames)])
    let explanation = grouper.explain(input)
    explanation.expectExactSpans()
    #expect(explanation.originalText == "E$2\napp leaf$1\napp f\napp f\napp (anonymous)\napp async main")
    #expect(explanation.normalizedText == "E$*\napp leaf$*\napp f\napp <anonymous>\napp main")
    #expect(explanation.replacedText == explanation.normalizedText)
    #expect(explanation.components.map(\.name) == ["module", "type", "frame", "frame", "frame", "frame"])
    #expect(explanation.replacements.map(\.rule) == ["frame", "frame", "recursion", "frame", "frame"])
    #expect(explanation.grouping == grouper.group(input))
  }
}

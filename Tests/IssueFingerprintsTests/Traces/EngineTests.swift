import IssueFingerprints
import IssueModels
import Testing

@Suite struct EngineTests {
  private struct Report {
    var type: String
    var message: String
    var functions: [String?]
  }

  private func fingerprint(_ report: Report) -> Fingerprint {
    let files = ["https://shop.example/js/cart.3f2a9c1b.js", "https://shop.example/js/main.77aa00ff.js?v=2"]
    let frames = report.functions.enumerated().map {
      StackFrame(function: $1, file: files[min($0, 1)], line: 1 + $0, column: 7)
    }
    let chain = [ExceptionInfo(type: report.type, message: report.message, frames: frames)]
    return StandardGrouper().group(GroupingInput(message: "", exceptions: chain)).fingerprint
  }

  /// Types and messages of one error in V8, SpiderMonkey, JavaScriptCore and, last, others or older ones.
  private static let errors: [[(String, String)]] = [
    [
      ("TypeError", "Cannot read properties of undefined (reading 'name')"),
      ("TypeError", "can't access property \"name\", user is undefined"), ("TypeError", "user is undefined"),
      ("TypeError", "undefined is not an object (evaluating 'user.name')"),
      ("TypeError", "Cannot read property 'name' of undefined"),
      ("TypeError", "Unable to get property 'name' of undefined or null reference"),
    ],
    [
      ("TypeError", "cart.total is not a function"), ("TypeError", "cart.total is not a function"),
      ("TypeError", "cart.total is not a function. (In 'cart.total()', 'cart.total' is undefined)"),
      ("TypeError", "Object doesn't support property or method 'total'"),
    ],
    [
      ("ReferenceError", "total is not defined"), ("ReferenceError", "Can't find variable: total"),
      ("ReferenceError", "'total' is undefined"),
    ],
    [
      ("ReferenceError", "Cannot access 'x' before initialization"),
      ("ReferenceError", "can't access lexical declaration 'x' before initialization"),
      ("ReferenceError", "Cannot access uninitialized variable."),
    ],
    [
      ("SyntaxError", "Unexpected token '<', \"<!DOCTYPE \"... is not valid JSON"),
      ("SyntaxError", "Unexpected token < in JSON at position 0"),
      ("SyntaxError", "JSON.parse: unexpected character at line 1 column 1 of the JSON data"),
      ("SyntaxError", "JSON Parse error: Unrecognized token '<'"), ("SyntaxError", "Invalid character"),
    ],
    [
      ("SyntaxError", "Unexpected end of JSON input"),
      ("SyntaxError", "JSON.parse: unexpected end of data at line 1 column 1 of the JSON data"),
      ("SyntaxError", "JSON Parse error: Unexpected EOF"),
    ],
    [
      ("TypeError", "Failed to fetch"), ("TypeError", "NetworkError when attempting to fetch resource."),
      ("TypeError", "Load failed"),
    ],
    [
      ("RangeError", "Maximum call stack size exceeded"), ("InternalError", "too much recursion"),
      ("RangeError", "Maximum call stack size exceeded."),
    ],
    [
      ("TypeError", "Assignment to constant variable."), ("TypeError", "invalid assignment to const 'x'"),
      ("TypeError", "Attempted to assign to readonly property."),
    ],
    [
      ("TypeError", "Foo is not a constructor"), ("TypeError", "Foo is not a constructor (evaluating 'new Foo()')"),
    ],
    [("RangeError", "Invalid array length"), ("RangeError", "invalid array length")],
    [
      ("TypeError", "Converting circular structure to JSON"), ("TypeError", "cyclic object value"),
      ("TypeError", "JSON.stringify cannot serialize cyclic structures."),
    ],
  ]

  private static let spellings: [[String?]] = [
    ["Cart.total", "async Object.submit", "HTMLButtonElement.<anonymous>"], ["total", "async*submit", "submit/<"],
    ["total", "submit", nil], ["Cart.total [as onclick]", "Module.submit", ""],
    ["new total", "outer/submit", "Anonymous function"],
  ]

  @Test func oneErrorOfEveryEngineIsOneIssue() {
    for error in Self.errors {
      let all = error.flatMap { error in
        Self.spellings.map { fingerprint(Report(type: error.0, message: error.1, functions: $0)) }
      }
      #expect(Set(all).count == 1, "\(error)")
    }
  }

  @Test func differentErrorsOfOnePlaceAreDifferentIssues() {
    let all = Self.errors.compactMap(\.first).map { error in
      fingerprint(Report(type: error.0, message: error.1, functions: ["total"]))
    }
    #expect(Set(all).count == Self.errors.count)
    #expect(
      fingerprint(Report(type: "Error", message: "cart is empty", functions: ["total"]))
        != fingerprint(Report(type: "Error", message: "cart is locked", functions: ["total"])))
  }

  @Test func oneErrorAtTwoPlacesIsTwoIssues() {
    let one = Report(type: "TypeError", message: "Load failed", functions: ["total", "submit"])
    let two = Report(type: "TypeError", message: "Load failed", functions: ["count", "submit"])
    #expect(fingerprint(one) != fingerprint(two))
  }

  @Test func callsOfTheEngineItselfPlayNoPart() {
    let own = StackFrame(function: "total", file: "https://shop.example/cart.js")
    let native = StackFrame(function: "Array.map", file: "<anonymous>")
    func group(_ frames: [StackFrame]) -> Grouping {
      StandardGrouper().group(
        GroupingInput(message: "", exceptions: [ExceptionInfo(type: "TypeError", frames: frames)]))
    }
    #expect(group([native, own]) == group([own]))
  }

  @Test func otherMessagesOfThoseTypesStayAsTheyAre() {
    let chain = [ExceptionInfo(type: "TypeError", message: "unsupported operand type(s) for +: 'int' and 'str'")]
    let grouping = StandardGrouper().group(GroupingInput(message: "", exceptions: chain))
    #expect(grouping.normalizedText.hasPrefix("unsupported operand type"))
    let engine = [ExceptionInfo(type: "InternalError", message: "too much recursion")]
    let explanation = StandardGrouper().explain(GroupingInput(message: "", exceptions: engine))
    #expect(explanation.components.map(\.text) == ["", "RangeError", "stack overflow"])
    #expect(explanation.replacements.map(\.rule) == ["engine"])
  }
}

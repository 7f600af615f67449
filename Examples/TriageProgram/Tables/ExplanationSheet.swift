internal import IssueKit

/// How one fingerprint came about, as lines.
struct ExplanationSheet {
  private let record: FingerprintRecord
  private let explanation: GroupingExplanation

  init(_ record: FingerprintRecord, _ explanation: GroupingExplanation) {
    self.record = record
    self.explanation = explanation
  }

  func lines(_ screen: Screen) -> [String] {
    let outer = TextBlock(screen: screen, indent: 2)
    let inner = TextBlock(screen: screen, indent: 4)
    func section(_ title: String, _ lines: [String]) -> [String] {
      lines.isEmpty ? [] : ["  " + screen.styled(title, .dim)] + lines
    }
    var lines = [
      screen.styled(screen.line("Fingerprint \(record.value)", within: screen.width), .bold),
      outer.line("made by \(record.grouper) from the \(basis)"),
    ]
    if record.isPinned { lines.append(outer.line("pinned: a person took its issue apart from another")) }
    if record.sample.isCut { lines.append(outer.line("the text was cut when it was kept")) }
    lines += section("as it came", inner.lines(explanation.originalText))
    lines += section("normalised", inner.lines(explanation.normalizedText))
    lines += section("replaced", inner.indented(replacements.lines(inner.inner)))
    lines += section("hashed", explanation.components.prefix(40).map { inner.line("\($0.name): \($0.text)") })
    return lines
  }

  private var replacements: Table {
    var table = Table([.init("RULE"), .init("BECAME"), .init("WAS")])
    for span in explanation.replacements.prefix(200) {
      table.add([
        .init(span.rule, .cyan), .init(ExplanationSheet.visible(span.replacement)),
        .init(ExplanationSheet.visible(span.original)),
      ])
    }
    return table
  }

  private static func visible(_ text: String) -> String {
    if text.isEmpty { return "(nothing)" }
    return TerminalText.line(text).isEmpty ? "(white space)" : text
  }

  private var basis: String {
    switch GroupingBasis(rawValue: record.basis) {
    case .stackTrace: "stack trace"
    case .exception: "exception's type and message"
    case .message: "message"
    case .clientFingerprint: "fingerprint that the client asked for"
    case let other: other.rawValue
    }
  }
}

/// Lines under a heading, set in from the left.
struct TextBlock {
  let screen: Screen
  let indent: Int

  /// One text as one line.
  func line(_ text: String) -> String {
    String(repeating: " ", count: indent) + screen.line(text, within: screen.width - indent)
  }

  /// A text of several lines, so many at the most.
  func lines(_ text: String, most: Int = 20) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline)
    let shown = lines.prefix(most).map { line(String($0)) }
    return lines.count > most ? shown + [line("... and \(NumberText.grouped(lines.count - most)) more lines")] : shown
  }

  /// Lines that are harmless already.
  func indented(_ lines: [String]) -> [String] {
    lines.map { String(repeating: " ", count: indent) + $0 }
  }

  /// The same screen without what the indent takes.
  var inner: Screen { Screen(width: screen.width - indent, isUTF8: screen.isUTF8, isColoured: screen.isColoured) }
}

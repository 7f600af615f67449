/// What the output can show.
package struct Screen: Sendable, Equatable {
  /// How many columns a line may have.
  package let width: Int
  /// Whether it shows more than ASCII.
  package let isUTF8: Bool
  /// Whether it shows colours.
  package let isColoured: Bool

  /// The width of what is no terminal.
  package static let plainWidth = 100

  /// Makes a screen.
  package init(width: Int, isUTF8: Bool, isColoured: Bool) {
    self.width = min(max(width, 20), 1_000)
    self.isUTF8 = isUTF8
    self.isColoured = isColoured
  }

  /// What the surroundings say. `COLUMNS` goes before what the terminal says; `NO_COLOR` and `TERM=dumb` are honoured;
  /// the first of `LC_ALL`, `LC_CTYPE` and `LANG` that is set tells the encoding.
  package init(_ surroundings: Surroundings) {
    let variables = surroundings.variables
    let named = variables["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].compactMap { variables[$0] }.first { !$0.isEmpty } ?? ""
    let encoding = locale.lowercased().utf8.filter { $0 != UInt8(ascii: "-") }
    self.init(
      width: named ?? (surroundings.isOutputTerminal ? surroundings.columns : nil) ?? Screen.plainWidth,
      isUTF8: String(decoding: encoding, as: UTF8.self).hasSuffix("utf8"),
      isColoured: surroundings.isOutputTerminal && (variables["NO_COLOR"] ?? "").isEmpty
        && variables["TERM"] != "dumb")
  }

  /// A text from outside as one harmless line.
  package func line(_ text: String) -> String { TerminalText.line(text, isUTF8: isUTF8) }

  /// A text from outside as one harmless line of at most so many columns.
  package func line(_ text: String, within columns: Int) -> String {
    TerminalText.cut(line(text), to: columns, isUTF8: isUTF8)
  }

  /// A text in a style, where there are colours.
  package func styled(_ text: String, _ style: Style) -> String {
    isColoured && style != .plain && !text.isEmpty ? "\u{1B}[\(style.code)m\(text)\u{1B}[0m" : text
  }
}

/// Rows of text under headings, fitted into a width.
package struct Table: Sendable {
  /// A column.
  package struct Column: Sendable {
    /// The heading.
    package let title: String
    /// Whether its cells stand at the right.
    package var isNumeric = false
    /// Columns with a higher number go first when there is no room for all; 0 never goes.
    package var expendability = 0

    /// Makes a column.
    package init(_ title: String, isNumeric: Bool = false, expendability: Int = 0) {
      self.title = title
      self.isNumeric = isNumeric
      self.expendability = expendability
    }
  }

  /// A cell.
  package struct Cell: Sendable {
    /// What stands there; made harmless when it is printed.
    package let text: String
    /// How it stands out.
    package let style: Style
    /// Whether spaces in it mean something, as in a spark line.
    package let isDrawing: Bool

    /// Makes a cell.
    package init(_ text: String, _ style: Style = .plain, isDrawing: Bool = false) {
      self.text = text
      self.style = style
      self.isDrawing = isDrawing
    }
  }

  /// The least room for the last column before others go.
  static let roomForLast = 24

  private let columns: [Column]
  private var rows: [[Cell]] = []

  /// Makes a table without rows. The last column takes what the others leave, and is cut.
  package init(_ columns: [Column]) { self.columns = columns }

  /// Adds a row: one cell for each column.
  package mutating func add(_ row: [Cell]) { rows.append(row) }

  /// The lines, none wider than the screen. None at all without rows.
  package func lines(_ screen: Screen) -> [String] {
    guard !rows.isEmpty else { return [] }
    let texts = rows.map { row in row.map { $0.isDrawing ? $0.text : screen.line($0.text) } }
    let widths = columns.indices.map { index in
      texts.reduce(TerminalText.width(columns[index].title)) { widest, row in
        max(widest, index < row.count ? TerminalText.width(row[index]) : 0)
      }
    }
    let shown = fitting(widths, screen.width)
    let heading = line(shown, widths, columns.map { Cell($0.title, .dim) }, columns.map(\.title), screen)
    return [heading] + zip(rows, texts).map { line(shown, widths, $0.0, $0.1, screen) }
  }

  private func fitting(_ widths: [Int], _ width: Int) -> [Int] {
    var shown = Array(columns.indices)
    let last = columns.count - 1
    func needed() -> Int {
      shown.dropLast().reduce(0) { $0 + widths[$1] + 2 } + min(widths[last], Table.roomForLast)
    }
    while needed() > width,
      let least = shown.dropLast().max(by: { columns[$0].expendability < columns[$1].expendability }),
      columns[least].expendability > 0
    { shown.removeAll { $0 == least } }
    return shown
  }

  private func line(
    _ shown: [Int], _ widths: [Int], _ cells: [Cell], _ texts: [String], _ screen: Screen
  ) -> String {
    var line = ""
    var used = 0
    for index in shown {
      let isLast = index == shown.last
      let width = min(widths[index], max(screen.width - used, 1))
      let text = TerminalText.cut(index < texts.count ? texts[index] : "", to: width, isUTF8: screen.isUTF8)
      let style = index < cells.count ? cells[index].style : .plain
      let spaces = String(repeating: " ", count: width - TerminalText.width(text))
      let styled = screen.styled(text, style)
      line += columns[index].isNumeric ? spaces + styled : styled + (isLast ? "" : spaces)
      line += isLast ? "" : "  "
      used += width + 2
    }
    return line
  }
}

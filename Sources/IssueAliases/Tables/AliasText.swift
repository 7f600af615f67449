internal import IssueModels

/// Reads a table's text.
///
/// One line gives words one meaning, the words parted by ` | `:
///
///     status in_progress: acknowledged | Work in progress
///     level high: MAJOR             a step of a scale: priority high, and the severity that goes with it
///     level low warning: minor      the same with another severity
///     severity error: 1             a severity only, and likewise `priority`
///     # why a word means what it means
package struct AliasText: Sendable {
  /// The table.
  package private(set) var table: AliasTable
  /// What is wrong with the text, each with its line.
  package private(set) var problems: [String] = []

  /// Reads a text; what is wrong is left out and told in ``problems``. Linear.
  package init(_ text: String, name: String) {
    table = AliasTable(name: name)
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let line = Text.trimmed(String(line))
      if !line.isEmpty, !line.hasPrefix("#") { read(line, "\(name), line \(number + 1)") }
    }
  }

  private mutating func read(_ line: String, _ place: String) {
    guard let colon = line.firstIndex(of: ":") else { return fail(place, "write `field meaning: words`") }
    let head = line[..<colon].split(separator: " ")
    let words = line[line.index(after: colon)...].split(separator: "|").map { Text.trimmed(String($0)) }
    guard head.count == (head.first == "level" && head.count == 3 ? 3 : 2) else {
      return fail(place, "write a field and its meaning before the colon")
    }
    let meaning = String(head[1])
    for word in words where word.isEmpty || AliasWord.folded(word) == nil {
      fail(place, "write words of 1 to \(AliasWord.maximumBytes) bytes")
    }
    switch head[0] {
    case "status": add(words, CanonicalStatus(rawValue: meaning), \.statuses, place)
    case "severity": add(words, Severity(rawValue: meaning), \.severities, place)
    case "priority": add(words, Priority(rawValue: meaning), \.priorities, place)
    case "level":
      let priority = Priority(rawValue: meaning)
      let severity = head.count == 3 ? Severity(rawValue: String(head[2])) : priority.map { Severity($0) }
      add(words, priority, \.priorities, place)
      add(words, severity, \.severities, place)
    default: fail(place, "`\(head[0])` is no field: use status, severity, priority or level")
    }
  }

  private mutating func add<Canonical>(
    _ words: [String], _ canonical: Canonical?, _ path: WritableKeyPath<AliasTable, AliasVocabulary<Canonical>>,
    _ place: String
  ) {
    guard let canonical else { return fail(place, "not a canonical word of this field") }
    for word in words where !word.isEmpty {
      guard let older = table[keyPath: path].add(word, canonical) else { continue }
      let fault = older.canonical == canonical ? "is there already" : "has two meanings"
      fail(place, "`\(word)` \(fault) (as `\(older.spelling)`: \(older.canonical.rawValue))")
    }
  }

  private mutating func fail(_ place: String, _ fault: String) { problems.append("\(place): \(fault)") }
}

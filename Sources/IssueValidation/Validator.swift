internal import IssueJSON
public import IssueModels

/// Collects what is wrong with an input, field by field.
///
///     var check = Validator()
///     check.text(draft.title, "title", limit: 500, .line)
///     try check.finish()
public struct Validator: Sendable {
  /// What a text may hold.
  public enum Form: Sendable {
    /// One line: not blank, no control characters.
    case line
    /// A body: not blank; tab, line feed and carriage return are kept as they are.
    case body
    /// A body that may be empty.
    case optionalBody
  }

  /// How many combining marks may follow each other (Unicode UAX #15, Stream-Safe Text Format).
  public static let maximumCombiningRun = 30

  /// What was found so far.
  public private(set) var problems: [FieldProblem] = []

  /// Starts with no problem.
  public init() {}

  /// Checks a text. Linear in its length, whatever it holds.
  ///
  /// - Parameter limit: The most UTF-8 bytes.
  public mutating func text(_ text: String, _ field: String, limit: Int, _ form: Form) {
    guard text.utf8.count <= limit else {
      return add(field, .tooLong(limit), "shorten it; it has \(text.utf8.count) bytes")
    }
    var isBlank = true
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      let isKept = form != .line && (scalar == "\t" || scalar == "\n" || scalar == "\r")
      if isControl && !isKept { return add(field, .controlCharacter, "leave control characters out") }
      if isBlank && !scalar.properties.isWhitespace { isBlank = false }
    }
    if isBlank && form != .optionalBody { return add(field, .required, "write something in it") }
    if text.longestCombiningRun > Validator.maximumCombiningRun {
      add(field, .combiningRun(Validator.maximumCombiningRun), "use fewer combining marks on one letter")
    }
  }

  /// Checks a text that may be missing.
  public mutating func text(_ text: String?, _ field: String, limit: Int, _ form: Form) {
    if let text { self.text(text, field, limit: limit, form) }
  }

  /// Checks the length of a list.
  public mutating func count(_ count: Int, _ field: String, limit: Int) {
    if count > limit { add(field, .tooMany(limit), "send fewer; there are \(count)") }
  }

  /// Checks that a number lies in a range.
  public mutating func number(_ number: Int64, _ field: String, in range: ClosedRange<Int64>) {
    if number < range.lowerBound {
      add(field, .tooSmall(Int(clamping: range.lowerBound)), "use a larger number")
    } else if number > range.upperBound {
      add(field, .tooLarge(Int(clamping: range.upperBound)), "use a smaller number")
    }
  }

  /// Adds a problem that the caller found.
  public mutating func add(_ field: String, _ rule: FieldProblem.Rule, _ advice: String) {
    problems.append(FieldProblem(field, rule, advice))
  }

  /// Adds problems that were found elsewhere.
  public mutating func add(_ others: [FieldProblem]) { problems += others }

  /// Ends the check.
  ///
  /// - Throws: ``ValidationFailure`` with all problems, when there are any.
  public func finish() throws(ValidationFailure) {
    if !problems.isEmpty { throw ValidationFailure(problems) }
  }
}

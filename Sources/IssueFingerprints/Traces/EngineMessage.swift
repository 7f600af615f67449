/// Says in one way what the JavaScript engines say each in its own: Chrome, Edge and Node (V8), Firefox (SpiderMonkey),
/// Safari (JavaScriptCore) and old Edge (Chakra).
enum EngineMessage {
  /// The common wording of a message, or `nil` when it is not one that engines word differently.
  static func common(type: String, message: String) -> String? {
    switch type {
    case "TypeError": typeError(message)
    case "ReferenceError": referenceError(message)
    case "SyntaxError": syntaxError(message)
    case "RangeError", "InternalError", "Error": rangeError(message)
    default: nil
    }
  }

  /// The common name of an error's type: a stack overflow is a `RangeError` in every engine but one.
  static func commonType(_ type: String, message: String?) -> String {
    type == "InternalError" && message.flatMap(rangeError) == overflow ? "RangeError" : type
  }

  private static let overflow = "stack overflow"

  private static func typeError(_ text: String) -> String? {
    if isFetchFailure(text) { return "network failure" }
    if hasAny(text, "is not a function") || hasAny(text, "t support property or method") { return "not a function" }
    if hasAny(text, "is not a constructor") { return "not a constructor" }
    if isNothing(text) { return "property of undefined or null" }
    if hasAny(text, "is not iterable") || hasAny(text, "Spread syntax requires") { return "not iterable" }
    if text.hasPrefix("Assignment to constant") || text.hasPrefix("invalid assignment to const")
      || text.hasPrefix("Attempted to assign to readonly") || text.hasPrefix("Assignment to const")
    {
      return "assignment to constant"
    }
    if hasAny(text, "circular structure") || hasAny(text, "cyclic object value") || hasAny(text, "cyclic structures") {
      return "cyclic structure"
    }
    if hasAny(text, "'in' operator") || text.hasPrefix("right-hand side of 'in'") { return "in needs an object" }
    return nil
  }

  /// Whether something was asked of `undefined` or `null`.
  private static func isNothing(_ text: String) -> Bool {
    if text.hasPrefix("Cannot read propert") || text.hasPrefix("Cannot set propert") { return true }
    if text.hasPrefix("Unable to get property") || text.hasPrefix("Unable to set property") { return true }
    if text.hasPrefix("undefined is not an object") || text.hasPrefix("null is not an object") { return true }
    if text.hasPrefix("Cannot destructure") || text.hasPrefix("undefined is not iterable (cannot read") { return true }
    return text.hasSuffix(" is undefined") || text.hasSuffix(" is null")
  }

  private static func isFetchFailure(_ text: String) -> Bool {
    switch text {
    case "Failed to fetch", "NetworkError when attempting to fetch resource.", "Load failed",
      "The network connection was lost.", "Network request failed", "fetch failed":
      true
    default: false
    }
  }

  private static func referenceError(_ text: String) -> String? {
    if hasAny(text, "before initialization") || hasAny(text, "uninitialized variable") {
      return "used before initialization"
    }
    if let name = inner(text, "", " is not defined") ?? inner(text, "Can't find variable: ", "") {
      return "not defined: \(name)"
    }
    return inner(text, "'", "' is undefined").map { "not defined: \($0)" }
  }

  private static func syntaxError(_ text: String) -> String? {
    guard hasAny(text, "JSON") || text == "Invalid character" else { return nil }
    let isEnd =
      hasAny(text, "end of JSON") || hasAny(text, "end of data") || hasAny(text, "EOF") || hasAny(text, "Unterminated")
    return isEnd ? "JSON ends too early" : "no valid JSON"
  }

  private static func rangeError(_ text: String) -> String? {
    if text.hasPrefix("Maximum call stack size exceeded") || text == "too much recursion"
      || text == "Out of stack space"
    {
      return overflow
    }
    if text == "Invalid array length" || text == "invalid array length" || text.hasPrefix("Array size is not a small")
      || text.hasPrefix("Array length must be")
    {
      return "invalid array length"
    }
    return nil
  }

  private static func inner(_ text: String, _ prefix: String, _ suffix: String) -> Substring? {
    guard text.utf8.count > prefix.utf8.count + suffix.utf8.count, text.hasPrefix(prefix), text.hasSuffix(suffix) else {
      return nil
    }
    let name = text.dropFirst(prefix.count).dropLast(suffix.count)
    return name.contains(" ") ? nil : name
  }

  private static func hasAny(_ text: String, _ part: String) -> Bool {
    text.utf8.count < 1_000 && text.firstRange(of: part) != nil
  }
}

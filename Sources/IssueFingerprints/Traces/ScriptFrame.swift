import IssueModels

/// Reads calls in JavaScript, which every engine spells in its own way.
///
/// `Foo.bar`, `Object.bar`, `async bar`, `new bar`, `bar [as x]` (V8), `outer/bar<`, `async*bar`, `Foo.prototype.bar`
/// (SpiderMonkey) and `bar` (JavaScriptCore) are all `bar`.
enum ScriptFrame {
  /// Whether a call is in a script, by its file.
  static func isScript(_ frame: StackFrame) -> Bool {
    guard let file = frame.file else { return false }
    if file.hasPrefix("http://") || file.hasPrefix("https://") || file.hasPrefix("webpack") { return true }
    if file.hasPrefix("node:") || file.hasPrefix("app:///") || file.hasPrefix("capacitor:") { return true }
    let path = file.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    return endings.contains { ending in path.reversed().starts(with: ending.utf8.reversed()) }
  }

  /// Whether a call is in the engine itself; some engines show these and others do not.
  static func isNative(_ frame: StackFrame) -> Bool {
    switch frame.file {
    case "<anonymous>", "native", "[native code]", "native code": true
    default: false
    }
  }

  /// The part of a function's name that every engine gives; empty for a function without a name.
  static func name(_ function: String) -> Substring {
    var name = function[...]
    if let alias = name.firstRange(of: " [as ") { name = name[..<alias.lowerBound] }
    if let cause = name.lastIndex(of: "*") { name = name[name.index(after: cause)...] }
    for prefix in ["async ", "new ", "get ", "set ", "static "] where name.hasPrefix(prefix) {
      name = name.dropFirst(prefix.count)
    }
    if name.hasSuffix(" code") || name.hasPrefix("eval at ") || name.hasSuffix("/<") { return "" }
    if let folder = name.lastIndex(of: "/") { name = name[name.index(after: folder)...] }
    while name.hasSuffix("<") { name = name.dropLast() }
    if name.hasSuffix(">") { return "" }
    if let dot = name.lastIndex(of: ".") { name = name[name.index(after: dot)...] }
    if name.hasPrefix("#") { name = name.dropFirst() }
    return nameless.contains(name) ? "" : name
  }

  private static let endings = [".js", ".mjs", ".cjs", ".jsx", ".ts", ".tsx", ".vue", ".svelte"]

  private static let nameless: Set<Substring> = [
    "?", "anonymous", "(anonymous)", "anonymous function", "Anonymous function", "(anonymous function)", "default",
  ]
}

/// Normalises names from stack traces: of functions, modules, types and files.
///
/// What a compiler, a bundler or a proxy counted, hashed or wrapped is taken out or becomes `*` (addresses, offsets,
/// `$1`, `lambda$run$0`, `$$EnhancerBySpringCGLIB$$1a2b`, `<Load>d__3`, `::h0123456789abcdef`, `main.3f2a9c.js`,
/// arguments of generics); the names of nameless functions become `<anonymous>`; numbers that a person chose (`sha256`)
/// stay.
enum FrameName {
  static func normalized(_ name: String) -> EditedText {
    var edited = EditedText()
    append(name, to: &edited)
    return edited
  }

  static func append(_ name: String, to edited: inout EditedText) {
    var bytes = Array(name.utf8)[...]
    if nameless.contains(name) { return edited.replace(bytes, by: "<anonymous>", rule: .frame) }
    while let prefix = prefixes.first(where: bytes.starts) {
      edited.replace(bytes.prefix(prefix.count), by: "", rule: .frame)
      bytes = bytes.dropFirst(prefix.count)
    }
    if let end = resumedEnd(bytes) {
      edited.replace(bytes[..<end], by: "", rule: .frame)
      bytes = bytes[end...]
    }
    var position = bytes.startIndex
    var kept = position
    while position < bytes.endIndex {
      guard let part = FrameWrapping.part(bytes, position) ?? GeneratedPart.part(bytes, position) else {
        position += 1
        continue
      }
      edited.keep(bytes[kept..<position])
      edited.replace(bytes[position..<part.end], by: part.replacement, rule: .frame)
      position = part.end
      kept = position
    }
    edited.keep(bytes[kept...])
  }

  private static let nameless: Set<String> = [
    "", "?", "??", "<anonymous>", "(anonymous)", "anonymous", "<unknown>", "(anonymous function)", "anonymous function",
    "Object.<anonymous>", "<lambda>", "lambda", "{closure}", "<closure>", "closure", "Anonymous function", "<redacted>",
    "<anonymous closure>", "<fn>", "global code", "module code", "eval code", "Global code",
  ]

  private static let prefixes = [
    "async ", "new ", "async*", "static ", "partial apply for ", "merged ", "specialized ", "@objc ", "@nonobjc ",
    "block in ", "rescue in ", "ensure in ", "dispatch thunk of ", "protocol witness for ", "__thiscall ", "__cdecl ",
  ].map { Array($0.utf8) }

  /// Where the words end that Swift puts before a function that goes on after an `await`, and Ruby before a nested block:
  /// `(1) await resume partial function for `, `block (2 levels) in `.
  private static func resumedEnd(_ bytes: ArraySlice<UInt8>) -> Int? {
    for (opening, ending) in resumptions where bytes.starts(with: opening) {
      let near = bytes.prefix(64)
      var position = near.startIndex
      while position < near.endIndex {
        if near[position...].starts(with: ending) { return position + ending.count }
        position += 1
      }
    }
    return nil
  }

  private static let resumptions = [("(", "resume partial function for "), ("block (", ") in ")].map {
    (Array($0.0.utf8), Array($0.1.utf8))
  }
}

/// `panic: …`, `goroutine 1 [running]:`, then pairs of `pkg.f(…)` and `\t/path/file.go:12 +0x4a`.
enum GoStack {
  /// The frames of the first goroutine, which is the one that failed.
  static func exceptions(in lines: [Bytes]) -> [LogException] {
    var found = LogException(type: "panic", message: "")
    var call: Bytes?
    var isInside = false
    for line in lines {
      if line.starts(with: "goroutine ") {
        if isInside { break }
        isInside = true
      } else if !isInside {
        if let (type, message) = heading(line), found.message.isEmpty { (found.type, found.message) = (type, message) }
      } else if line.isIndented, let made = call {
        if found.frames.count < StackReader.frameLimit { found.frames.append(frame(made, at: line.trimmed)) }
        call = nil
      } else {
        call = line.isEmpty ? nil : line
      }
    }
    return isInside ? [found] : []
  }

  private static func heading(_ line: Bytes) -> (String, String)? {
    for (text, type) in [("panic: ", "panic"), ("fatal error: ", "fatal error")] as [(StaticString, String)] {
      var rest = line
      if rest.take(text) { return (type, rest.string) }
    }
    return nil
  }

  private static func frame(_ call: Bytes, at place: Bytes) -> LogFrame {
    var name = call
    _ = name.take("created by ")
    if let paren = name.lastIndex(of: Ascii.openParen), name.last == Ascii.closeParen { name = name[..<paren] }
    let slash = name.lastIndex(of: Ascii.slash) ?? name.startIndex
    let dot = name[slash...].firstIndex(of: Ascii.dot)
    let package = name[..<(dot ?? name.startIndex)]
    let spot = place.prefix { $0 != Ascii.space }
    let colon = spot.lastIndex(of: Ascii.colon) ?? spot.endIndex
    return LogFrame(
      function: (dot.map { name[($0 + 1)...] } ?? name).string, module: package.isEmpty ? nil : package.string,
      file: spot[..<colon].string, line: spot[colon...].dropFirst().decimal.map { Int($0) },
      isInApp: !isLibrary(package, file: spot))
  }

  /// The standard library's packages have no dot before their first slash.
  private static func isLibrary(_ package: Bytes, file: Bytes) -> Bool {
    if package.equals("main") { return false }
    return !package.prefix { $0 != Ascii.slash }.contains(Ascii.dot) || file.find("/pkg/mod/") != nil
      || file.find("/vendor/") != nil || file.starts(with: "runtime/")
  }
}

import IssueModels

/// The calls and exception types that a stack trace is grouped by.
///
/// The calls are those of the innermost exception of the chain that has any in the application's own code, and only
/// those; where no call is marked as such, all calls of the innermost exception that has any. Line numbers, columns and
/// addresses play no part. The types are those of the whole chain.
struct TraceText {
  /// The most calls that count, from the innermost.
  static let limit = 50

  let edited: EditedText
  let components: [GroupingComponent]

  /// Reads a chain; `nil` when it has no call with a name.
  init?(_ exceptions: [ExceptionInfo]) {
    guard let frames = Self.frames(exceptions) else { return nil }
    var text = EditedText()
    var components: [GroupingComponent] = []
    for exception in exceptions {
      let type = FrameName.normalized(exception.type)
      if !components.isEmpty { text.keep([0x0A]) }
      text.append(type)
      components.append(GroupingComponent(name: "type", text: type.text))
    }
    let names = frames.map(\.text)
    let kept = Set(RecursionFold.kept(of: names))
    var count = 0
    for (index, frame) in frames.enumerated() where count < Self.limit {
      guard kept.contains(index) else {
        text.replace([0x0A] + frame.original, by: "", rule: .recursion)
        continue
      }
      text.keep([0x0A])
      text.append(frame)
      components.append(GroupingComponent(name: "frame", text: names[index]))
      count += 1
    }
    edited = text
    self.components = components
  }

  private static func frames(_ exceptions: [ExceptionInfo]) -> [EditedText]? {
    for exception in exceptions.reversed() {
      let inApp = exception.frames.filter { $0.isInApp == true }.compactMap(name)
      if !inApp.isEmpty { return inApp }
    }
    for exception in exceptions.reversed() {
      let all = exception.frames.compactMap(name)
      if !all.isEmpty { return all }
    }
    return nil
  }

  /// `module function`, with the file's name where there is no module; `nil` when the frame names nothing.
  private static func name(_ frame: StackFrame) -> EditedText? {
    let place = frame.module ?? frame.file.map(baseName)
    guard place != nil || frame.function != nil else { return nil }
    var text = EditedText()
    if let place {
      FrameName.append(place, to: &text)
      text.keep([0x20])
    }
    FrameName.append(frame.function ?? "", to: &text)
    return text
  }

  private static func baseName(_ file: String) -> String {
    let path = file.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    let start = path.lastIndex { $0 == 0x2F || $0 == 0x5C }.map(path.index(after:)) ?? path.startIndex
    return String(path[start...]) ?? file
  }
}

import IssueModels

/// The calls, exception types and message that a stack trace is grouped by.
///
/// The calls are those of the innermost exception of the chain that has any in the application's own code, and only
/// those; where no call is known to be, all calls of the innermost exception that has any. Where the client did not say
/// which calls are the application's, ``InAppRules`` tell. Line numbers, columns and addresses play no part. The types are
/// those of the whole chain; the message is the first line of the root cause's, so that two errors thrown at one place
/// stay apart.
struct TraceText {
  /// The most calls that count, from the innermost.
  static let limit = 50

  let edited: EditedText
  let components: [GroupingComponent]

  /// Reads a chain; `nil` when it has no call with a name.
  init?(_ exceptions: [ExceptionInfo], keepsCodes: Bool) {
    guard let frames = Self.frames(exceptions) else { return nil }
    var text = EditedText()
    var components: [GroupingComponent] = []
    for exception in exceptions {
      let type = Self.type(exception)
      if !components.isEmpty { text.keep([0x0A]) }
      text.append(type)
      components.append(GroupingComponent(name: "type", text: type.text))
    }
    if let cause = exceptions.last, let message = Self.message(cause, keepsCodes: keepsCodes) {
      text.keep([0x0A])
      text.append(message)
      components.append(GroupingComponent(name: "message", text: message.text))
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

  /// The name of an exception's type, as every engine gives it.
  static func type(_ exception: ExceptionInfo) -> EditedText {
    let common = EngineMessage.commonType(exception.type, message: exception.message)
    guard common == exception.type else {
      var text = EditedText()
      text.replace(exception.type.utf8, by: common, rule: .engine)
      return text
    }
    return FrameName.normalized(exception.type)
  }

  private static func message(_ exception: ExceptionInfo, keepsCodes: Bool) -> EditedText? {
    guard let message = exception.message, let line = message.utf8.split(separator: 0x0A).first else { return nil }
    let first = String(decoding: line, as: UTF8.self)
    if let common = EngineMessage.common(type: exception.type, message: first) {
      var text = EditedText()
      text.replace(first.utf8, by: common, rule: .engine)
      return text
    }
    let text = EditedText(first, StandardNormalizer.replacements(first, keepsCodes: keepsCodes))
    return text.result.isEmpty ? nil : text
  }

  private static func frames(_ exceptions: [ExceptionInfo]) -> [EditedText]? {
    for exception in exceptions.reversed() {
      let inApp = inApp(exception.frames).compactMap(name)
      if !inApp.isEmpty { return inApp }
    }
    for exception in exceptions.reversed() {
      let all = exception.frames.compactMap(name)
      if !all.isEmpty { return all }
    }
    return nil
  }

  /// The application's own calls: those that the client marked, or for want of any mark those not known as foreign.
  private static func inApp(_ frames: [StackFrame]) -> [StackFrame] {
    if frames.contains(where: { $0.isInApp != nil }) { return frames.filter { $0.isInApp == true } }
    return frames.filter { !InAppRules.isForeign($0) }
  }

  /// `module function`, with the file's name where there is no module; `nil` when the frame names nothing.
  private static func name(_ frame: StackFrame) -> EditedText? {
    if ScriptFrame.isNative(frame) { return nil }
    let isScript = ScriptFrame.isScript(frame)
    let place = (isScript ? nil : frame.module) ?? frame.file.map(baseName) ?? frame.module
    guard place != nil || frame.function != nil else { return nil }
    var text = EditedText()
    if let place {
      FrameName.append(place, to: &text)
      text.keep([0x20])
    }
    let function = frame.function ?? ""
    guard isScript else {
      FrameName.append(function, to: &text)
      return text
    }
    let name = String(ScriptFrame.name(function))
    if name == function, !name.isEmpty {
      FrameName.append(name, to: &text)
    } else {
      text.replace(function.utf8, by: FrameName.normalized(name).text, rule: .frame)
    }
    return text
  }

  private static func baseName(_ file: String) -> String {
    let path = file.utf8.prefix { $0 != 0x3F && $0 != 0x23 }
    let start = path.lastIndex { $0 == 0x2F || $0 == 0x5C }.map(path.index(after:)) ?? path.startIndex
    return String(path[start...]) ?? file
  }
}

internal import IssueKit

/// The first event of a fingerprint, as lines: the message, and the exceptions with the innermost of their calls.
struct SampleSheet {
  /// How many calls of an exception are printed.
  static let frames = 6

  private let sample: GroupingSample

  init(_ sample: GroupingSample) { self.sample = sample }

  func lines(_ screen: Screen) -> [String] {
    let outer = TextBlock(screen: screen, indent: 2)
    let inner = TextBlock(screen: screen, indent: 4)
    var lines = outer.lines(sample.message, most: 6)
    for (index, exception) in sample.exceptions.prefix(8).enumerated() {
      let text = exception.message.map { "\(exception.type): \($0)" } ?? exception.type
      lines.append(outer.line((index == 0 ? "" : "caused by ") + text))
      lines += exception.frames.prefix(SampleSheet.frames).map { inner.line(SampleSheet.text($0)) }
      let rest = exception.frames.count - SampleSheet.frames
      if rest > 0 { lines.append(inner.line("... and \(NumberText.grouped(rest)) more")) }
    }
    return lines
  }

  private static func text(_ frame: StackFrame) -> String {
    let name = [frame.module, frame.function].compactMap { $0 }.joined(separator: ".")
    let place = frame.file.map { file in frame.line.map { "\(file):\($0)" } ?? file }
    return "at \(name.isEmpty ? "?" : name)" + (place.map { " (\($0))" } ?? "")
  }
}

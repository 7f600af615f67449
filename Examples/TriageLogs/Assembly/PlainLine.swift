/// A line of no known layout: `tar: /srv/data: Cannot open: Permission denied`.
enum PlainLine {
  static func head(_ line: Bytes) -> LineHead {
    var head = LineHead(.plain, message: line)
    var rest = line
    let program = rest.take { $0.isName || $0 == Ascii.slash }
    if !program.isEmpty, program.count <= 64, rest.starts(with: ": "), LogLevel(word: program) == nil {
      head.module = program.string
      head.message = rest.dropFirst(2)
    }
    head.level = WordLevel.infer(line)
    return head
  }
}

extension Call {
  /// Answers each line of standard input with one line of standard output, as they come. Bytes that are not UTF-8 are
  /// replaced.
  func answerLines(_ answer: (String) -> String) throws {
    var lines = LineCutter()
    var answers: [UInt8] = []
    func take(_ line: ArraySlice<UInt8>) {
      answers += answer(String(decoding: line, as: UTF8.self)).utf8
      answers.append(UInt8(ascii: "\n"))
    }
    while true {
      let chunk = try surroundings.input.read()
      if chunk.isEmpty { break }
      lines.cut(chunk, take)
      if !answers.isEmpty { try surroundings.output.write(answers) }
      answers.removeAll(keepingCapacity: true)
    }
    lines.end(take)
    try surroundings.output.write(answers)
  }
}

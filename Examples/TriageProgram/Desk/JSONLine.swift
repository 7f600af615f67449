internal import IssueJSON

/// JSON for other programs, one value a line.
enum JSONLine {
  /// The line, with its end.
  ///
  /// What the writer leaves as it is and a terminal would obey (DEL and the control characters above ASCII) is written
  /// as escapes: such bytes are only ever inside strings.
  static func bytes(_ write: (inout JSONWriter) throws -> Void) throws -> [UInt8] {
    var writer = JSONWriter()
    try write(&writer)
    let written = writer.take()
    var bytes: [UInt8] = []
    bytes.reserveCapacity(written.count + 1)
    var index = 0
    while index < written.count {
      let byte = written[index]
      if byte == 0x7F {
        bytes += Array("\\u007f".utf8)
      } else if byte == 0xC2, index + 1 < written.count, (0x80...0x9F).contains(written[index + 1]) {
        index += 1
        bytes += Array("\\u00".utf8) + [written[index] < 0x90 ? 0x38 : 0x39, digit(written[index] & 15)]
      } else {
        bytes.append(byte)
      }
      index += 1
    }
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}

/// Reads what tells an entry of a file from all others: its first line, and what stands before it.
struct EntryBytes: ~Copyable {
  /// How much of what stands before is read. A line without a time, such as the first of a stack trace, is told from one
  /// at the same place of another day's file by the lines before.
  static let before = 512
  /// How much of a line is read.
  static let limit = 4_096

  private let descriptor: Int32

  init(_ file: LogFile) { descriptor = file.isRegular ? SystemCalls.openFile(file.path) : -1 }

  deinit { if descriptor >= 0 { SystemCalls.closeFile(descriptor) } }

  /// The bytes before an offset and the line that begins there, without its end; `nil` when they cannot be read.
  func bytes(at offset: Int) -> [UInt8]? {
    let before = min(offset, EntryBytes.before)
    guard descriptor >= 0,
      let bytes = SystemCalls.read(before + EntryBytes.limit, from: descriptor, at: offset - before),
      bytes.count >= before
    else { return nil }
    let end = bytes[before...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
    return Array(bytes[..<end])
  }
}

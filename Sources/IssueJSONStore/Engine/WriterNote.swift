/// Who has the store open for writing, in `WRITER.json`: for the message that the next opener gets.
///
/// The lock itself is the kernel's, on the directory. The note may be missing or stale and nothing depends on it.
///
///     ["<checksum>",{"format":1,"process":<number>}]
enum WriterNote {
  /// Leaves the note; does without it where that fails.
  static func leave(_ process: Int32, in directory: StoreDirectory) {
    let text = #"{"format":\#(StoreFormat.current),"process":\#(process)}"#
    guard let file = try? directory.createAnew(StoreNames.writer) else { return }
    try? file.append(ChecksummedDocument.framing(text)[...])
  }

  /// Takes the note away.
  static func remove(from directory: StoreDirectory) {
    try? directory.unlinkIfPresent(StoreNames.writer)
  }

  /// The process that left a note.
  static func read(from directory: StoreDirectory) -> Int32? {
    guard let file = try? directory.readSmallFile(StoreNames.writer, limit: 256), file.last == UInt8(ascii: "\n"),
      let object = ChecksummedDocument.unframing(file.dropLast())
    else { return nil }
    var reader = FixedReader(object)
    guard reader.take(#"{"format":"#), reader.integer() != nil, reader.take(#","process":"#),
      let process = reader.integer()
    else { return nil }
    return Int32(exactly: process)
  }
}

/// The frame of the small files beside the segments: `["<checksum>",{…}]` and a line feed, on one line.
///
/// The checksum is CRC-32C over every byte from the comma after it up to and including the closing bracket, as in
/// `LogLine`.
enum ChecksummedDocument {
  /// Frames an object's text.
  static func framing(_ object: String) -> [UInt8] {
    var bytes = Array(#"["00000000","#.utf8)
    bytes.append(contentsOf: object.utf8)
    bytes.append(UInt8(ascii: "]"))
    var digits: [UInt8] = []
    FixedWriter.append(checksum: CRC32C.checksum(bytes[11...]), to: &digits)
    bytes.replaceSubrange(2..<10, with: digits)
    bytes.append(UInt8(ascii: "\n"))
    return bytes
  }

  /// The object's bytes from a line without its line feed; `nil` when the frame or the checksum is wrong.
  static func unframing(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    var reader = FixedReader(line)
    guard reader.take(#"[""#), let checksum = reader.checksum(), reader.take(#"""#),
      CRC32C.checksum(reader.rest) == checksum, reader.take(","), reader.rest.last == UInt8(ascii: "]")
    else { return nil }
    return reader.rest.dropLast()
  }

  /// The format number of a document or header of this or any later format, which all begin with
  /// `["<8 characters>",{"format":<number>`; looked at before the checksum, whose algorithm may have changed.
  static func format(of line: ArraySlice<UInt8>) -> Int64? {
    let object = line.drop { $0 != UInt8(ascii: "{") }
    var reader = FixedReader(object)
    guard reader.take(#"{"format":"#) else { return nil }
    return reader.integer()
  }
}

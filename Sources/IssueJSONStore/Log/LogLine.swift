/// One line of a segment: a commit, a segment's header, or a clean-close marker.
///
/// A line is a JSON array on one line, ended by a line feed:
///
///     ["<checksum>",<sequence>,"<previous>",<payload>,<durable>]\n
///
/// - `checksum`: CRC-32C, eight lower-case hexadecimal digits, over **every byte from the comma after the
///   checksum's closing quotation mark up to and including the closing bracket**. Not under it are the opening
///   `["`, the checksum itself, its closing quotation mark and the line feed, all of which have one legal form.
/// - `sequence`: the commit's number, one more than the previous commit's. A header and a marker carry the
///   number of the last commit before them.
/// - `previous`: the checksum of the line before, `00000000` for the first line of a chain. It ties lines to their
///   places: one that is missing, doubled, moved or pasted in breaks the chain.
/// - `payload`: a JSON object for a commit and a header, the string `"close"` for a marker. It holds no byte below
///   0x20, so a line feed can only be a line's end and NUL can only be a page that was never written.
/// - `durable`: how many bytes of this segment were known to be on the medium when the line was written. A line
///   below such a mark can't be torn, only damaged, whatever it looks like.
///
/// There is no declared length: a line that was cut short has lost its line feed, and one with holes has NUL bytes,
/// so a length could report no tear that these two do not.
struct LogLine {
  /// What a line stands for.
  enum Kind {
    case object
    case closeMarker
  }

  var checksum: UInt32
  var sequence: Int64
  var previous: UInt32
  var kind: Kind
  /// The payload's bytes, as a part of the line's.
  var payload: ArraySlice<UInt8>
  var durableBytes: Int64

  /// The most bytes that a frame takes beside its payload.
  static let frameLength = 2 + 8 + 1 + 1 + 19 + 2 + 8 + 2 + 1 + 19 + 1 + 1

  /// The payload of a clean-close marker.
  static let closeMarker: [UInt8] = Array(#""close""#.utf8)

  /// Reads a line without its line feed. `nil` when the checksum or the layout is wrong.
  init?(_ bytes: ArraySlice<UInt8>) {
    var reader = FixedReader(bytes)
    guard reader.take(#"[""#), let checksum = reader.checksum(), reader.take(#"""#) else { return nil }
    guard CRC32C.checksum(reader.rest) == checksum else { return nil }
    guard reader.take(","), let sequence = reader.integer() else { return nil }
    guard reader.take(#",""#), let previous = reader.checksum(), reader.take(#"","#) else { return nil }

    guard let comma = reader.rest.lastIndex(of: UInt8(ascii: ",")) else { return nil }
    var end = FixedReader(reader.rest[comma...].dropFirst())
    guard let durableBytes = end.integer(), end.take("]"), end.rest.isEmpty else { return nil }

    let payload = reader.rest[..<comma]
    if Self.isObject(payload) {
      kind = .object
    } else if payload.elementsEqual(Self.closeMarker) {
      kind = .closeMarker
    } else {
      return nil
    }
    self.checksum = checksum
    self.sequence = sequence
    self.previous = previous
    self.payload = payload
    self.durableBytes = durableBytes
  }

  /// Writes a line with its line feed and returns its checksum.
  static func append(
    sequence: Int64, previous: UInt32, payload: ArraySlice<UInt8>, durableBytes: Int64, to bytes: inout [UInt8]
  ) -> UInt32 {
    let start = bytes.count
    bytes.append(contentsOf: #"["00000000","#.utf8)
    FixedWriter.append(integer: sequence, to: &bytes)
    bytes.append(contentsOf: #",""#.utf8)
    FixedWriter.append(checksum: previous, to: &bytes)
    bytes.append(contentsOf: #"","#.utf8)
    bytes.append(contentsOf: payload)
    bytes.append(UInt8(ascii: ","))
    FixedWriter.append(integer: durableBytes, to: &bytes)
    bytes.append(UInt8(ascii: "]"))

    let checksum = CRC32C.checksum(bytes[(start + 11)...])
    var digits: [UInt8] = []
    FixedWriter.append(checksum: checksum, to: &digits)
    bytes.replaceSubrange(start + 2..<start + 10, with: digits)
    bytes.append(UInt8(ascii: "\n"))
    return checksum
  }

  /// Whether bytes can be a commit's payload: an object by its first and last byte, without control characters.
  static func canCarry(_ payload: ArraySlice<UInt8>) -> Bool {
    isObject(payload) && !payload.contains { $0 < 0x20 }
  }

  private static func isObject(_ payload: ArraySlice<UInt8>) -> Bool {
    payload.count >= 2 && payload.first == UInt8(ascii: "{") && payload.last == UInt8(ascii: "}")
  }
}

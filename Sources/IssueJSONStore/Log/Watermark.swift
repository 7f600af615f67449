/// How far the last segment was known to be durable: one line of `watermark-<generation>.jsonl`.
///
///     ["<checksum>",{"format":1,"store":"<uuid>","generation":<number>,"segment":<number>,
///       "bytes":<durable bytes>,"sequence":<last durable commit>}]
///
/// on one line. Lines are added at most every few seconds and never waited for, so the file may lag behind or be
/// missing; what it does say was true. With it a segment that lost whole lines at its end is told from one that
/// never had them.
struct Watermark: Equatable {
  var identity: StoreIdentity
  var generation: Int64
  var segment: Int64
  var durableBytes: Int64
  var sequence: Int64

  /// The file starts over beyond this size.
  static let largestFile: Int64 = 1 << 16

  /// The line with its line feed.
  var line: [UInt8] {
    ChecksummedDocument.framing(
      #"{"format":\#(StoreFormat.current),"store":"\#(identity)","generation":\#(generation),"#
        + #""segment":\#(segment),"bytes":\#(durableBytes),"sequence":\#(sequence)}"#)
  }

  init(identity: StoreIdentity, generation: Int64, segment: Int64, durableBytes: Int64, sequence: Int64) {
    self.identity = identity
    self.generation = generation
    self.segment = segment
    self.durableBytes = durableBytes
    self.sequence = sequence
  }

  /// Reads a line without its line feed; `nil` when anything in it is wrong.
  init?(_ line: ArraySlice<UInt8>) {
    guard let object = ChecksummedDocument.unframing(line) else { return nil }
    var reader = FixedReader(object)
    guard reader.take(#"{"format":"#), reader.integer() == StoreFormat.current,
      reader.take(#","store":""#), let text = reader.plainText(), let identity = StoreIdentity(text),
      reader.take(#"","generation":"#), let generation = reader.integer(),
      reader.take(#","segment":"#), let segment = reader.integer(),
      reader.take(#","bytes":"#), let durableBytes = reader.integer(),
      reader.take(#","sequence":"#), let sequence = reader.integer(), reader.take("}"), reader.rest.isEmpty
    else { return nil }
    self.init(
      identity: identity, generation: generation, segment: segment, durableBytes: durableBytes, sequence: sequence)
  }
}

/// The pointer to the live segments, in `MANIFEST.json`; replacing it is the moment at which a new generation
/// becomes the store.
///
///     ["<checksum>",{"format":1,"store":"<uuid>","generation":<number>,
///       "segments":[{"name":"segment-<generation>-<number>.jsonl","bytes":<durable bytes>}]}]
///
/// all on one line. `bytes` is how much of a segment was durable when the manifest was written: a segment that is
/// shorter, or wrong below, is damaged.
struct Manifest: Equatable {
  /// One live segment.
  struct Segment: Equatable {
    var generation: Int64
    var number: Int64
    var durableBytes: Int64

    var name: String { StoreNames.segment(generation: generation, number: number) }
  }

  var identity: StoreIdentity
  var generation: Int64
  /// In the order of their sequence numbers; never empty. Commits go to the last.
  var segments: [Segment]

  /// More than any legal manifest needs; a larger file is refused unread.
  static let largestFile = 1 << 20

  /// The whole file.
  var bytes: [UInt8] {
    let list = segments.map { #"{"name":"\#($0.name)","bytes":\#($0.durableBytes)}"# }.joined(separator: ",")
    return ChecksummedDocument.framing(
      #"{"format":\#(StoreFormat.current),"store":"\#(identity)","generation":\#(generation),"segments":[\#(list)]}"#)
  }

  init(identity: StoreIdentity, generation: Int64, segments: [Segment]) {
    self.identity = identity
    self.generation = generation
    self.segments = segments
  }

  /// Reads a file of the current format; `nil` when anything in it is wrong.
  init?(_ file: ArraySlice<UInt8>) {
    guard file.last == UInt8(ascii: "\n"), let object = ChecksummedDocument.unframing(file.dropLast()) else {
      return nil
    }
    var reader = FixedReader(object)
    guard reader.take(#"{"format":"#), reader.integer() == StoreFormat.current,
      reader.take(#","store":""#), let text = reader.plainText(), let identity = StoreIdentity(text),
      reader.take(#"","generation":"#), let generation = reader.integer(), reader.take(#","segments":["#)
    else { return nil }
    var segments: [Segment] = []
    repeat {
      guard reader.take(#"{"name":""#), let name = reader.plainText(),
        let (generation, number) = StoreNames.parseSegment(name),
        reader.take(#"","bytes":"#), let bytes = reader.integer(), reader.take("}")
      else { return nil }
      segments.append(Segment(generation: generation, number: number, durableBytes: bytes))
    } while reader.take(",")
    guard reader.take("]}"), reader.rest.isEmpty else { return nil }
    self.init(identity: identity, generation: generation, segments: segments)
  }
}

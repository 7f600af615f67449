/// The payload of a segment's first line: which format, store, generation and segment it begins.
///
///     {"format":1,"store":"<uuid>","generation":<number>,"segment":<number>}
struct SegmentHeader: Equatable {
  var identity: StoreIdentity
  var generation: Int64
  var number: Int64

  /// The payload's bytes.
  var payload: [UInt8] {
    let text =
      #"{"format":\#(StoreFormat.current),"store":"\#(identity)","generation":\#(generation),"segment":\#(number)}"#
    return Array(text.utf8)
  }

  init(identity: StoreIdentity, generation: Int64, number: Int64) {
    self.identity = identity
    self.generation = generation
    self.number = number
  }

  /// Reads a payload of the current format; `nil` for anything else.
  init?(_ payload: ArraySlice<UInt8>) {
    var reader = FixedReader(payload)
    guard reader.take(#"{"format":"#), reader.integer() == StoreFormat.current,
      reader.take(#","store":""#), let text = reader.plainText(), let identity = StoreIdentity(text),
      reader.take(#"","generation":"#), let generation = reader.integer(),
      reader.take(#","segment":"#), let number = reader.integer(), reader.take("}"), reader.rest.isEmpty
    else { return nil }
    self.init(identity: identity, generation: generation, number: number)
  }
}

/// The names that the store gives to files in its directory. All other names are somebody else's and left alone.
enum StoreNames {
  static let manifest = "MANIFEST.json"
  static let writer = "WRITER.json"
  static let quarantine = "quarantine"
  static let temporarySuffix = ".tmp"

  static func segment(generation: Int64, number: Int64) -> String {
    "segment-\(generation)-\(number).jsonl"
  }

  static func watermark(generation: Int64) -> String {
    "watermark-\(generation).jsonl"
  }

  /// Where bytes that were cut off a segment are kept.
  static func tail(of segment: String, at offset: Int64) -> String {
    "\(segment).\(offset).tail"
  }

  /// The generation and number in a segment's name; `nil` for any other name.
  static func parseSegment(_ name: String) -> (generation: Int64, number: Int64)? {
    var reader = FixedReader(ArraySlice(name.utf8))
    guard reader.take("segment-"), let generation = reader.integer(), reader.take("-"),
      let number = reader.integer(), reader.take(".jsonl"), reader.rest.isEmpty
    else { return nil }
    return (generation, number)
  }

  /// The generation in a watermark's name; `nil` for any other name.
  static func parseWatermark(_ name: String) -> Int64? {
    var reader = FixedReader(ArraySlice(name.utf8))
    guard reader.take("watermark-"), let generation = reader.integer(), reader.take(".jsonl"), reader.rest.isEmpty
    else { return nil }
    return generation
  }

  /// Whether a name is that of an unfinished file of ours, which nothing can refer to.
  static func isTemporary(_ name: String) -> Bool {
    let bytes = Array(name.utf8)
    guard bytes.suffix(temporarySuffix.utf8.count).elementsEqual(temporarySuffix.utf8) else { return false }
    let stem = bytes.dropLast(temporarySuffix.utf8.count)
    return stem.elementsEqual(manifest.utf8) || stem.elementsEqual(writer.utf8)
      || parseSegment(String(decoding: stem, as: UTF8.self)) != nil
  }
}

/// A generation's watermark file, open for adding to it.
struct WatermarkFile {
  private let file: StoreFile
  /// Whether what was there before may end in the middle of a line.
  private var mayBeTorn: Bool

  init(for manifest: Manifest, in directory: StoreDirectory) throws(FileSystemError) {
    let name = StoreNames.watermark(generation: manifest.generation)
    if let present = try directory.openIfPresent(name, .append) {
      (file, mayBeTorn) = (present, true)
    } else {
      (file, mayBeTorn) = (try directory.open(name, .create), false)
    }
  }

  /// Adds a line; a file that has grown long starts over.
  mutating func append(_ mark: Watermark) throws(FileSystemError) {
    if try file.status().size > Watermark.largestFile { try file.truncate(to: 0) }
    let separator = mayBeTorn ? [UInt8(ascii: "\n")] : []
    mayBeTorn = true
    try file.append((separator + mark.line)[...])
    mayBeTorn = false
  }
}

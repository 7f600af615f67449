extension StoreDirectory {
  /// The content of a small file, up to a limit; `nil` where the name is missing.
  func readSmallFile(_ name: String, limit: Int) throws(FileSystemError) -> [UInt8]? {
    guard let file = try openIfPresent(name, .read) else { return nil }
    let size = Int(clamping: min(try file.status().size, Int64(limit)))
    var bytes = [UInt8](repeating: 0, count: size)
    var count = 0
    while count < size {
      let read = try file.read(at: Int64(count), into: &bytes, count..<size)
      guard read > 0 else { break }
      count += read
    }
    bytes.removeLast(size - count)
    return bytes
  }

  /// Replaces a small file so that after a crash it is whole, the old one or the new one.
  ///
  /// The names of all files that the new content speaks of become durable before it can be seen.
  func replaceSmallFile(_ name: String, with bytes: [UInt8]) throws(FileSystemError) {
    let temporary = name + StoreNames.temporarySuffix
    let file = try createAnew(temporary)
    try file.append(bytes[...])
    try file.sync()
    try sync()
    try rename(temporary, to: name)
    try sync()
  }
}

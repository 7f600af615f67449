/// Keeps what is cut off a segment: nothing that was read is ever thrown away.
enum Quarantine {
  /// Copies a torn tail into the quarantine directory, durably, and returns its name there.
  static func keep(
    _ tail: SegmentScan.TornTail, of file: StoreFile, in directory: StoreDirectory
  ) throws(FileSystemError) -> String {
    let quarantine = try directory.makeAndOpen(StoreNames.quarantine)
    let name = StoreNames.tail(of: file.name, at: tail.offset)
    let temporary = name + StoreNames.temporarySuffix
    let copy = try quarantine.createAnew(temporary)
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    var offset = tail.offset
    while offset < tail.offset + tail.length {
      let wanted = Int(min(Int64(chunk.count), tail.offset + tail.length - offset))
      let count = try file.read(at: offset, into: &chunk, 0..<wanted)
      guard count > 0 else { break }
      try copy.append(chunk[..<count])
      offset += Int64(count)
    }
    try copy.sync()
    try quarantine.rename(temporary, to: name)
    try quarantine.sync()
    return "\(StoreNames.quarantine)/\(name)"
  }
}

extension Manifest {
  /// Reads the manifest of a directory; `nil` where there is none.
  static func read(from directory: StoreDirectory) throws(CommitLogError) -> Manifest? {
    let file = try mappingErrors { () throws(FileSystemError) in
      try directory.readSmallFile(StoreNames.manifest, limit: largestFile)
    }
    guard let file else { return nil }
    if let format = ChecksummedDocument.format(of: file[...]), format > StoreFormat.current {
      throw .newerFormat(format, file: StoreNames.manifest)
    }
    guard let manifest = Manifest(file[...]) else {
      throw .damaged("The manifest is wrong", file: StoreNames.manifest, offset: 0)
    }
    return manifest
  }

  /// Makes this the store's manifest, durably.
  func replace(in directory: StoreDirectory) throws(FileSystemError) {
    try directory.replaceSmallFile(StoreNames.manifest, with: bytes)
  }
}

/// An open regular file of the store, closed when the last reference goes.
///
/// On top of the raw calls it repeats what was interrupted and completes short writes.
final class StoreFile {
  let fileSystem: any FileSystem
  let handle: OpenFile
  /// The name in the store's directory, for errors; changes with a rename.
  var name: String

  init(_ handle: OpenFile, named name: String, on fileSystem: any FileSystem) {
    self.fileSystem = fileSystem
    self.handle = handle
    self.name = name
  }

  deinit {
    try? fileSystem.close(handle)
  }

  /// Fills as much of a part of the buffer as one read gives; 0 at the end of the file.
  func read(at offset: Int64, into buffer: inout [UInt8], _ part: Range<Int>) throws(FileSystemError) -> Int {
    try buffer.withUnsafeMutableBufferPointer { (elements) throws(FileSystemError) in
      let room = UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(rebasing: elements[part]))
      return try named { () throws(FileSystemError) in try fileSystem.read(handle, at: offset, into: room) }
    }
  }

  /// Writes all the bytes at the end of the file. After an error any part of them may be there.
  func append(_ bytes: ArraySlice<UInt8>) throws(FileSystemError) {
    var rest = bytes
    while !rest.isEmpty {
      let count = try named { () throws(FileSystemError) in try fileSystem.write(rest, to: handle) }
      guard count > 0 else { throw FileSystemError(.write, name, ErrorNumber.inputOutput) }
      rest = rest.dropFirst(count)
    }
  }

  func truncate(to length: Int64) throws(FileSystemError) {
    try named { () throws(FileSystemError) in try fileSystem.truncate(handle, to: length) }
  }

  func sync() throws(FileSystemError) {
    try named { () throws(FileSystemError) in try fileSystem.sync(handle) }
  }

  func status() throws(FileSystemError) -> FileStatus {
    try named { () throws(FileSystemError) in try fileSystem.status(of: handle) }
  }

  private func named<Result>(_ call: () throws(FileSystemError) -> Result) throws(FileSystemError) -> Result {
    do {
      return try retryingInterrupts(call)
    } catch {
      throw FileSystemError(error.operation, name, error.code)
    }
  }
}

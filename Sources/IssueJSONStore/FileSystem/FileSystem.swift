/// Every file operation that the store performs: one call here is one system call there.
///
/// The store reaches files through this protocol alone, so that a test can fail, record or crash after any
/// single operation. Calls are synchronous and report `errno`; they neither retry `EINTR` nor complete a short
/// write, which `StoreFile` and `StoreDirectory` do for all implementations alike.
///
/// Names are relative to a directory handle and never contain a separator. A name that contains NUL is refused
/// with `EINVAL`.
package protocol FileSystem: Sendable {
  /// Opens a directory. Inside a parent the name must not be a symbolic link; without one, `path` is resolved as
  /// the operating system does.
  func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile

  /// Makes a directory with mode 0700. The name is durable only after `syncDirectory` of its parent.
  func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError)

  /// Opens or creates a file. A created name is durable only after `syncDirectory`.
  ///
  /// Never blocks on a FIFO and never hands out one of the three standard descriptors. The caller checks with
  /// `status(of:)` that it got a regular file.
  func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile

  /// Gives a handle back, with any lock held through it. Never repeated, whatever it reports.
  func close(_ file: OpenFile) throws(FileSystemError)

  /// Reads at an offset; returns the number of bytes, 0 at the end of the file.
  func read(_ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer)
    throws(FileSystemError) -> Int

  /// Writes at the end of the file; returns how many of the bytes were taken, at least one of a non-empty slice.
  func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int

  /// Cuts a file to a length.
  func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError)

  /// Makes the file's bytes and size durable; says nothing about its name.
  func sync(_ file: OpenFile) throws(FileSystemError)

  /// Makes the names in a directory durable.
  func syncDirectory(_ directory: OpenFile) throws(FileSystemError)

  /// Gives a file another name, replacing what had it, atomically.
  func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError)

  /// Takes a name away.
  func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError)

  /// The names in a directory, without `.` and `..`, sorted by their bytes.
  func list(_ directory: OpenFile) throws(FileSystemError) -> [String]

  /// Kind, size and link count of an open file.
  func status(of file: OpenFile) throws(FileSystemError) -> FileStatus

  /// Takes the exclusive lock that dies with the handle or its process; `false` when somebody else has it.
  func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool

  /// Gives the lock back, also for copies of the handle that a process which is just being started may hold.
  func unlock(_ file: OpenFile) throws(FileSystemError)

  /// The number of the running process.
  func processIdentifier() -> Int32
}

/// An open directory of the store; every name inside is resolved from its handle, so that a directory that is
/// moved or replaced during use cannot redirect a write.
final class StoreDirectory {
  let fileSystem: any FileSystem
  let handle: OpenFile
  /// The path that it was opened by, for errors.
  let path: String
  /// The process that took the lock, if it was taken.
  private var lockingProcess: Int32?

  private init(_ handle: OpenFile, path: String, on fileSystem: any FileSystem) {
    self.fileSystem = fileSystem
    self.handle = handle
    self.path = path
  }

  deinit {
    // Closing alone would leave the lock to a child process that is between its fork and its exec; a fork, though,
    // must not give away the lock of its parent.
    if let lockingProcess, fileSystem.processIdentifier() == lockingProcess { try? fileSystem.unlock(handle) }
    try? fileSystem.close(handle)
  }

  /// Opens the directory at a path, or throws with `noEntry`.
  static func open(_ path: String, on fileSystem: any FileSystem) throws(FileSystemError) -> StoreDirectory {
    let handle = try retryingInterrupts { () throws(FileSystemError) in
      try fileSystem.openDirectory(path, in: nil)
    }
    return StoreDirectory(handle, path: path, on: fileSystem)
  }

  /// Makes the directory at a path, in a parent that must exist.
  static func make(_ path: String, on fileSystem: any FileSystem) throws(FileSystemError) {
    try retryingInterrupts { () throws(FileSystemError) in
      try fileSystem.makeDirectory(path, in: nil)
    }
  }

  /// Opens a directory inside this one, making it durably where it is missing.
  func makeAndOpen(_ name: String) throws(FileSystemError) -> StoreDirectory {
    do {
      try retryingInterrupts { () throws(FileSystemError) in try fileSystem.makeDirectory(name, in: handle) }
    } catch {
      guard error.code == ErrorNumber.exists else { throw error }
    }
    try sync()
    let opened = try retryingInterrupts { () throws(FileSystemError) in
      try fileSystem.openDirectory(name, in: handle)
    }
    return StoreDirectory(opened, path: "\(path)/\(name)", on: fileSystem)
  }

  /// Opens a regular file, refusing anything else that goes by the name, and hard links.
  func open(_ name: String, _ access: FileAccess) throws(FileSystemError) -> StoreFile {
    let opened = try retryingInterrupts { () throws(FileSystemError) in
      try fileSystem.open(name, in: handle, access)
    }
    let file = StoreFile(opened, named: name, on: fileSystem)
    let status = try file.status()
    switch status.kind {
    case .regular: break
    case .directory: throw FileSystemError(.open, name, ErrorNumber.isDirectory)
    case .other: throw FileSystemError(.open, name, ErrorNumber.noSuchDevice)
    }
    guard status.linkCount == 1 else { throw FileSystemError(.open, name, ErrorNumber.symbolicLink) }
    return file
  }

  /// Opens a regular file, or returns `nil` where the name is missing.
  func openIfPresent(_ name: String, _ access: FileAccess) throws(FileSystemError) -> StoreFile? {
    do {
      return try open(name, access)
    } catch {
      guard error.code == ErrorNumber.noEntry else { throw error }
      return nil
    }
  }

  /// Creates a file of ours anew; a leftover of the name goes first.
  func createAnew(_ name: String) throws(FileSystemError) -> StoreFile {
    try unlinkIfPresent(name)
    return try open(name, .create)
  }

  func rename(_ name: String, to newName: String) throws(FileSystemError) {
    try retryingInterrupts { () throws(FileSystemError) in try fileSystem.rename(name, to: newName, in: handle) }
  }

  func unlinkIfPresent(_ name: String) throws(FileSystemError) {
    do {
      try retryingInterrupts { () throws(FileSystemError) in try fileSystem.unlink(name, in: handle) }
    } catch {
      guard error.code == ErrorNumber.noEntry else { throw error }
    }
  }

  func list() throws(FileSystemError) -> [String] {
    try retryingInterrupts { () throws(FileSystemError) in try fileSystem.list(handle) }
  }

  func sync() throws(FileSystemError) {
    try retryingInterrupts { () throws(FileSystemError) in try fileSystem.syncDirectory(handle) }
  }

  /// Takes the writer lock; `false` when somebody else has it.
  func tryLock() throws(FileSystemError) -> Bool {
    let isLocked = try retryingInterrupts { () throws(FileSystemError) in try fileSystem.tryLock(handle) }
    if isLocked { lockingProcess = fileSystem.processIdentifier() }
    return isLocked
  }
}

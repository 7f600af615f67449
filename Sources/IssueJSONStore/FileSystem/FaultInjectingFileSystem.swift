import IssueStorage

/// Passes calls on, except those that meet the fault that it was made with.
///
/// Raising the fault's index until `wasTriggered` stays `false` tries every call of a run in turn.
package final class FaultInjectingFileSystem: FileSystem {
  private struct State: Sendable {
    var counted = 0
    var failsNextWrite: Int32?
    var triggered: FileOperation?
  }

  private let base: any FileSystem
  private let fault: Fault
  private let state = Guarded(State())

  package init(_ base: any FileSystem, _ fault: Fault) {
    self.base = base
    self.fault = fault
  }

  /// Whether the run came as far as the fault.
  package var wasTriggered: Bool { triggeredOperation != nil }

  /// The first call that met the fault.
  package var triggeredOperation: FileOperation? {
    state.withLock { $0.triggered }
  }

  package func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile {
    try meet(.openDirectory, path)
    return try base.openDirectory(path, in: parent)
  }

  package func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) {
    try meet(.makeDirectory, path)
    try base.makeDirectory(path, in: parent)
  }

  package func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile {
    try meet(.open, name)
    return try base.open(name, in: directory, access)
  }

  package func close(_ file: OpenFile) throws(FileSystemError) {
    // The descriptor goes whatever the call reports.
    try base.close(file)
    try meet(.close, "file")
  }

  package func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileSystemError) -> Int {
    try meet(.read, "file")
    return try base.read(file, at: offset, into: buffer)
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int {
    let pending = state.withLock { state in
      defer { state.failsNextWrite = nil }
      return state.failsNextWrite
    }
    if let pending { throw FileSystemError(.write, "file", pending) }
    guard let limit = try meet(.write, "file") else { return try base.write(bytes, to: file) }
    return try base.write(bytes.prefix(max(limit, 1)), to: file)
  }

  package func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError) {
    try meet(.truncate, "file")
    try base.truncate(file, to: length)
  }

  package func sync(_ file: OpenFile) throws(FileSystemError) {
    try meet(.sync, "file")
    try base.sync(file)
  }

  package func syncDirectory(_ directory: OpenFile) throws(FileSystemError) {
    try meet(.syncDirectory, "directory")
    try base.syncDirectory(directory)
  }

  package func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError) {
    try meet(.rename, name)
    try base.rename(name, to: newName, in: directory)
  }

  package func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError) {
    try meet(.unlink, name)
    try base.unlink(name, in: directory)
  }

  package func list(_ directory: OpenFile) throws(FileSystemError) -> [String] {
    try meet(.list, "directory")
    return try base.list(directory)
  }

  package func status(of file: OpenFile) throws(FileSystemError) -> FileStatus {
    try meet(.status, "file")
    return try base.status(of: file)
  }

  package func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool {
    try meet(.lock, "directory")
    return try base.tryLock(file)
  }

  package func unlock(_ file: OpenFile) throws(FileSystemError) {
    try meet(.unlock, "directory")
    try base.unlock(file)
  }

  package func processIdentifier() -> Int32 {
    base.processIdentifier()
  }

  /// Counts a call; throws when it is to fail, and returns the limit when it is a write to be cut short.
  @discardableResult
  private func meet(_ operation: FileOperation, _ name: String) throws(FileSystemError) -> Int? {
    guard fault.operation == nil || fault.operation == operation else { return nil }
    let isHit = state.withLock { state in
      defer { state.counted += 1 }
      let isHit = fault.isSticky ? state.counted >= fault.index : state.counted == fault.index
      if isHit && state.triggered == nil { state.triggered = operation }
      return isHit
    }
    guard isHit else { return nil }
    switch fault.effect {
    case .error(let code):
      throw FileSystemError(operation, name, code)
    case .shortWrite(let limit):
      return operation == .write ? limit : nil
    case .shortWriteThenError(let limit, let code):
      guard operation == .write else { return nil }
      state.withLock { $0.failsNextWrite = code }
      return limit
    }
  }
}

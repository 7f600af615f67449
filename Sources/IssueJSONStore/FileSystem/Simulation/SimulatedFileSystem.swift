import IssueStorage

/// Files in memory, with a memory of what would survive a power cut after each operation.
///
/// The model is strict, stricter than any real file system:
///
/// - Syncing a file keeps its bytes and size, not its name; names need a sync of their directory.
/// - Changes of names that no sync covered survive in any subset.
/// - Each write that no sync covered may be missing, whole, cut at any byte, filled with zeros or with garbage in
///   any part, and missing while later ones are there.
/// - After a sync that failed, the bytes that it was to save stay readable and never reach the medium.
///
/// `CrashEnumerator` lists the outcomes.
package final class SimulatedFileSystem: FileSystem {
  /// The disk after an operation, and what the test had been promised by then.
  struct Moment: Sendable {
    var disk: SimulatedDisk
    var promise: Int
    var operation: FileOperation?
  }

  private let state: Guarded<SimulatedState>

  /// An empty disk whose history is kept for `CrashEnumerator`.
  package init() {
    let disk = SimulatedDisk()
    state = Guarded(SimulatedState(disk: disk, history: [Moment(disk: disk, promise: 0)]))
  }

  /// A disk after a crash.
  package init(after crash: CrashState, keepsHistory: Bool = false, promise: Int = 0) {
    let disk = SimulatedDisk(crash)
    let history = keepsHistory ? [Moment(disk: disk, promise: promise)] : nil
    state = Guarded(SimulatedState(disk: disk, promise: promise, history: history))
  }

  /// Notes that something, of which there have now been `count`, was acknowledged: crashes from here on must keep it.
  package func promise(_ count: Int) {
    state.withLock { state in
      state.promise = count
      state.history?.append(Moment(disk: state.disk, promise: count))
    }
  }

  /// Makes one file sync, counted from 0, fail and lose what it was to save.
  package func failSync(at index: Int) {
    state.withLock { $0.failingSync = index }
  }

  /// How many file syncs there have been.
  package var syncCount: Int { state.withLock { $0.syncCount } }

  /// What readers see now: the outcome of a crash of the process alone.
  package var visibleState: CrashState {
    let disk = state.withLock { $0.disk }
    var result = CrashState()
    var rest = [("", SimulatedDisk.root)]
    while let (path, node) = rest.popLast() {
      for (name, child) in disk.directories[node]?.current ?? [:] {
        if let file = disk.files[child] {
          result.files["\(path)/\(name)"] = file.current
        } else {
          result.directories.insert("\(path)/\(name)")
          rest.append(("\(path)/\(name)", child))
        }
      }
    }
    return result
  }

  var history: [Moment] { state.withLock { $0.history ?? [] } }

  package func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile {
    try change(.openDirectory, path) { (state) throws(SimulatedState.Failure) in
      let node = try state.resolve(path, from: parent)
      guard state.disk.directories[node] != nil else { throw SimulatedState.Failure(ErrorNumber.notDirectory) }
      return state.makeHandle(node)
    }
  }

  package func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) {
    try change(.makeDirectory, path) { (state) throws(SimulatedState.Failure) in
      let components = path.utf8.split(separator: UInt8(ascii: "/")).map { String(decoding: $0, as: UTF8.self) }
      guard let name = components.last else { throw SimulatedState.Failure(ErrorNumber.exists) }
      let directory = try state.resolve(components.dropLast().joined(separator: "/"), from: parent)
      guard state.disk.directories[directory]?.current[name] == nil else {
        throw SimulatedState.Failure(ErrorNumber.exists)
      }
      let node = state.disk.makeNode()
      state.disk.directories[node] = SimulatedDirectory()
      state.disk.directories[directory]?.make(.link(name, node))
    }
  }

  package func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile {
    try change(.open, name) { (state) throws(SimulatedState.Failure) in
      let parent = try state.node(directory)
      if let node = state.disk.directories[parent]?.current[name] {
        guard access != .create else { throw SimulatedState.Failure(ErrorNumber.exists) }
        guard access == .read || state.disk.files[node] != nil else {
          throw SimulatedState.Failure(ErrorNumber.isDirectory)
        }
        return state.makeHandle(node)
      }
      guard access == .create else { throw SimulatedState.Failure(ErrorNumber.noEntry) }
      let node = state.disk.makeNode()
      state.disk.files[node] = SimulatedFile()
      state.disk.directories[parent]?.make(.link(name, node))
      return state.makeHandle(node)
    }
  }

  package func close(_ file: OpenFile) throws(FileSystemError) {
    try change(.close, "file") { (state) throws(SimulatedState.Failure) in
      let node = try state.node(file)
      state.open[file] = nil
      if state.lockHolders[node] == file { state.lockHolders[node] = nil }
    }
  }

  package func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileSystemError) -> Int {
    let content = try change(.read, "file") { (state) throws(SimulatedState.Failure) in
      guard let found = state.disk.files[try state.node(file)] else {
        throw SimulatedState.Failure(ErrorNumber.isDirectory)
      }
      return found.current
    }
    guard offset < content.count else { return 0 }
    let part = content[Int(offset)...].prefix(buffer.count)
    buffer.copyBytes(from: part)
    return part.count
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int {
    try change(.write, "file") { (state) throws(SimulatedState.Failure) in
      state.disk.files[try state.node(file)]?.append(bytes)
      return bytes.count
    }
  }

  package func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError) {
    try change(.truncate, "file") { (state) throws(SimulatedState.Failure) in
      state.disk.files[try state.node(file)]?.truncate(to: Int(length))
    }
  }

  package func sync(_ file: OpenFile) throws(FileSystemError) {
    let failed = try change(.sync, "file") { (state) throws(SimulatedState.Failure) in
      let node = try state.node(file)
      defer { state.syncCount += 1 }
      guard state.failingSync != state.syncCount else {
        state.disk.files[node]?.failSync()
        return true
      }
      state.disk.files[node]?.sync()
      return false
    }
    if failed { throw FileSystemError(.sync, "file", ErrorNumber.inputOutput) }
  }

  package func syncDirectory(_ directory: OpenFile) throws(FileSystemError) {
    try change(.syncDirectory, "directory") { (state) throws(SimulatedState.Failure) in
      state.disk.directories[try state.node(directory)]?.sync()
    }
  }

  package func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError) {
    try change(.rename, name) { (state) throws(SimulatedState.Failure) in
      let parent = try state.node(directory)
      guard let node = state.disk.directories[parent]?.current[name] else {
        throw SimulatedState.Failure(ErrorNumber.noEntry)
      }
      if let replaced = state.disk.directories[parent]?.current[newName], state.disk.files[replaced] == nil {
        throw SimulatedState.Failure(ErrorNumber.isDirectory)
      }
      state.disk.directories[parent]?.make(.rename(name, newName, node))
    }
  }

  package func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError) {
    try change(.unlink, name) { (state) throws(SimulatedState.Failure) in
      let parent = try state.node(directory)
      guard let node = state.disk.directories[parent]?.current[name] else {
        throw SimulatedState.Failure(ErrorNumber.noEntry)
      }
      guard state.disk.files[node] != nil else { throw SimulatedState.Failure(ErrorNumber.isDirectory) }
      state.disk.directories[parent]?.make(.unlink(name))
    }
  }

  package func list(_ directory: OpenFile) throws(FileSystemError) -> [String] {
    try change(.list, "directory") { (state) throws(SimulatedState.Failure) in
      let names = state.disk.directories[try state.node(directory)]?.current.keys.map { $0 } ?? []
      return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
  }

  package func status(of file: OpenFile) throws(FileSystemError) -> FileStatus {
    try change(.status, "file") { (state) throws(SimulatedState.Failure) in
      let node = try state.node(file)
      guard let found = state.disk.files[node] else { return FileStatus(kind: .directory, size: 0, linkCount: 2) }
      return FileStatus(
        kind: .regular, size: Int64(found.current.count), linkCount: state.disk.linkCount(of: node))
    }
  }

  package func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool {
    try change(.lock, "directory") { (state) throws(SimulatedState.Failure) in
      let node = try state.node(file)
      guard state.lockHolders[node] == nil || state.lockHolders[node] == file else { return false }
      state.lockHolders[node] = file
      return true
    }
  }

  package func unlock(_ file: OpenFile) throws(FileSystemError) {
    try change(.unlock, "directory") { (state) throws(SimulatedState.Failure) in
      let node = try state.node(file)
      if state.lockHolders[node] == file { state.lockHolders[node] = nil }
    }
  }

  package func processIdentifier() -> Int32 {
    4711
  }

  /// Performs one operation and, where it changed the disk, keeps the moment after it.
  private func change<Result: Sendable>(
    _ operation: FileOperation, _ name: String,
    _ body: (inout SimulatedState) throws(SimulatedState.Failure) -> Result
  ) throws(FileSystemError) -> Result {
    do {
      return try state.withLock { (state) throws(SimulatedState.Failure) in
        let result = try body(&state)
        if operation.changesDisk {
          state.history?.append(Moment(disk: state.disk, promise: state.promise, operation: operation))
        }
        return result
      }
    } catch {
      throw FileSystemError(operation, name, error.code)
    }
  }
}

extension FileOperation {
  /// Whether a successful call can change what is on the disk.
  fileprivate var changesDisk: Bool {
    switch self {
    case .makeDirectory, .open, .write, .truncate, .sync, .syncDirectory, .rename, .unlink: true
    case .openDirectory, .close, .read, .list, .status, .lock, .unlock: false
    }
  }
}

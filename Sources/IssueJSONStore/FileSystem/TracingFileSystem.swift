import IssueStorage

/// Passes every call on and writes down what it was: for holding the simulation to the real file system.
package final class TracingFileSystem: FileSystem {
  /// One call: what, on which name, how many bytes or to which length, and the error it met.
  package struct Entry: Hashable, Sendable, CustomStringConvertible {
    package var operation: FileOperation
    package var name: String
    package var amount: Int64
    package var error: Int32?

    package var description: String {
      "\(operation.rawValue) \(name) \(amount)" + (error.map { " failed: \(ErrorNumber.describe($0))" } ?? "")
    }
  }

  private struct State: Sendable {
    var entries: [Entry] = []
    var names: [OpenFile: String] = [:]
  }

  private let base: any FileSystem
  private let state = Guarded(State())

  package init(_ base: any FileSystem) {
    self.base = base
  }

  /// Everything so far, in order.
  package var entries: [Entry] {
    state.withLock { $0.entries }
  }

  package func openDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) -> OpenFile {
    let name = lastComponent(of: path)
    let file = try record(.openDirectory, name) { () throws(FileSystemError) in
      try base.openDirectory(path, in: parent)
    }
    state.withLock { $0.names[file] = name }
    return file
  }

  package func makeDirectory(_ path: String, in parent: OpenFile?) throws(FileSystemError) {
    try record(.makeDirectory, lastComponent(of: path)) { () throws(FileSystemError) in
      try base.makeDirectory(path, in: parent)
    }
  }

  package func open(_ name: String, in directory: OpenFile, _ access: FileAccess) throws(FileSystemError) -> OpenFile {
    let file = try record(.open, "\(name) \(access.rawValue)") { () throws(FileSystemError) in
      try base.open(name, in: directory, access)
    }
    state.withLock { $0.names[file] = name }
    return file
  }

  package func close(_ file: OpenFile) throws(FileSystemError) {
    try record(.close, name(file)) { () throws(FileSystemError) in try base.close(file) }
  }

  package func read(
    _ file: OpenFile, at offset: Int64, into buffer: UnsafeMutableRawBufferPointer
  ) throws(FileSystemError) -> Int {
    try record(.read, name(file), amount: offset) { () throws(FileSystemError) in
      try base.read(file, at: offset, into: buffer)
    }
  }

  package func write(_ bytes: ArraySlice<UInt8>, to file: OpenFile) throws(FileSystemError) -> Int {
    try record(.write, name(file), amount: Int64(bytes.count)) { () throws(FileSystemError) in
      try base.write(bytes, to: file)
    }
  }

  package func truncate(_ file: OpenFile, to length: Int64) throws(FileSystemError) {
    try record(.truncate, name(file), amount: length) { () throws(FileSystemError) in
      try base.truncate(file, to: length)
    }
  }

  package func sync(_ file: OpenFile) throws(FileSystemError) {
    try record(.sync, name(file)) { () throws(FileSystemError) in try base.sync(file) }
  }

  package func syncDirectory(_ directory: OpenFile) throws(FileSystemError) {
    try record(.syncDirectory, name(directory)) { () throws(FileSystemError) in try base.syncDirectory(directory) }
  }

  package func rename(_ name: String, to newName: String, in directory: OpenFile) throws(FileSystemError) {
    try record(.rename, "\(name) \(newName)") { () throws(FileSystemError) in
      try base.rename(name, to: newName, in: directory)
    }
  }

  package func unlink(_ name: String, in directory: OpenFile) throws(FileSystemError) {
    try record(.unlink, name) { () throws(FileSystemError) in try base.unlink(name, in: directory) }
  }

  package func list(_ directory: OpenFile) throws(FileSystemError) -> [String] {
    try record(.list, name(directory)) { () throws(FileSystemError) in try base.list(directory) }
  }

  package func status(of file: OpenFile) throws(FileSystemError) -> FileStatus {
    try record(.status, name(file)) { () throws(FileSystemError) in try base.status(of: file) }
  }

  package func tryLock(_ file: OpenFile) throws(FileSystemError) -> Bool {
    try record(.lock, name(file)) { () throws(FileSystemError) in try base.tryLock(file) }
  }

  package func unlock(_ file: OpenFile) throws(FileSystemError) {
    try record(.unlock, name(file)) { () throws(FileSystemError) in try base.unlock(file) }
  }

  package func processIdentifier() -> Int32 {
    base.processIdentifier()
  }

  private func record<Result>(
    _ operation: FileOperation, _ name: String, amount: Int64 = 0, _ call: () throws(FileSystemError) -> Result
  ) throws(FileSystemError) -> Result {
    do {
      let result = try call()
      state.withLock { $0.entries.append(Entry(operation: operation, name: name, amount: amount)) }
      return result
    } catch {
      let code = error.code
      state.withLock { $0.entries.append(Entry(operation: operation, name: name, amount: amount, error: code)) }
      throw error
    }
  }

  private func name(_ file: OpenFile) -> String {
    state.withLock { $0.names[file] ?? "unknown" }
  }

  private func lastComponent(of path: String) -> String {
    String(decoding: path.utf8.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}

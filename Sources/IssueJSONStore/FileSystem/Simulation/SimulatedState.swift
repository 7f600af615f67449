/// What a simulated file system guards with its lock.
struct SimulatedState: Sendable {
  /// The `errno` of a call that fails.
  struct Failure: Error {
    var code: Int32

    init(_ code: Int32) {
      self.code = code
    }
  }

  var disk: SimulatedDisk
  var open: [OpenFile: Int] = [:]
  var lastHandle: Int32 = 2
  var lockHolders: [Int: OpenFile] = [:]
  var promise = 0
  var history: [SimulatedFileSystem.Moment]?
  var syncCount = 0
  var failingSync: Int?

  init(disk: SimulatedDisk, promise: Int = 0, history: [SimulatedFileSystem.Moment]?) {
    self.disk = disk
    self.promise = promise
    self.history = history
  }

  /// The file or directory behind a handle.
  func node(_ file: OpenFile) throws(Failure) -> Int {
    guard let node = open[file] else { throw Failure(ErrorNumber.badDescriptor) }
    return node
  }

  mutating func makeHandle(_ node: Int) -> OpenFile {
    lastHandle += 1
    let file = OpenFile(number: lastHandle)
    open[file] = node
    return file
  }

  /// The file or directory that a path leads to.
  func resolve(_ path: String, from parent: OpenFile?) throws(Failure) -> Int {
    var node = SimulatedDisk.root
    if let parent { node = try self.node(parent) }
    for component in path.utf8.split(separator: UInt8(ascii: "/")) where !component.elementsEqual(".".utf8) {
      let name = String(decoding: component, as: UTF8.self)
      guard let next = disk.directories[node]?.current[name] else { throw Failure(ErrorNumber.noEntry) }
      node = next
    }
    return node
  }
}

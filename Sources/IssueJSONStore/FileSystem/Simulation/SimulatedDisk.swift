/// Files and directories by number; number 0 is the root directory.
struct SimulatedDisk: Sendable {
  static let root = 0

  var files: [Int: SimulatedFile] = [:]
  var directories: [Int: SimulatedDirectory] = [root: SimulatedDirectory()]
  private var lastNode = root

  init() {}

  /// A disk on which a crash's outcome, and nothing else, is durable.
  init(_ state: CrashState) {
    var names: [Int: [String: Int]] = [Self.root: [:]]
    var numbers: [String: Int] = ["": Self.root]
    let paths = state.directories.map { ($0, nil) } + state.files.map { ($0.key, Optional($0.value)) }
    for (path, content) in paths.sorted(by: { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }) {
      let node = makeNode()
      if let content { files[node] = SimulatedFile(durable: content) } else { names[node] = [:] }
      numbers[path] = node
      let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex
      let parent = numbers[String(path[..<slash])] ?? Self.root
      names[parent]?[String(path[slash...].dropFirst())] = node
    }
    directories = names.mapValues { SimulatedDirectory(durable: $0) }
  }

  mutating func makeNode() -> Int {
    lastNode += 1
    return lastNode
  }

  /// How many visible names lead to a file.
  func linkCount(of node: Int) -> Int {
    directories.values.reduce(0) { $0 + $1.current.values.count { $0 == node } }
  }
}

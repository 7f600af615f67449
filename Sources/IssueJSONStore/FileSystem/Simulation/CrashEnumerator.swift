/// Lists what a disk may hold after a power cut behind each operation of a simulated file system's history.
///
/// Deterministic; outcomes that came up before are left out, and keep the largest promise that any of their moments
/// made.
package struct CrashEnumerator {
  /// One outcome.
  package struct Outcome: Sendable {
    package var state: CrashState
    /// What had been acknowledged at the latest moment that can leave this outcome.
    package var promise: Int
    /// Which moment of the history it was first found at, for messages.
    package var moment: Int
    /// The operation before that moment.
    package var operation: FileOperation?
  }

  /// Whether a lone unsynced write is cut at every byte, or at a handful of telling places.
  package var cutsEveryByte: Bool
  /// Whether torn contents are combined with every outcome for the names, or with all names lost and all kept.
  package var crossesNamesAndContents: Bool
  /// The most combinations of several files' contents to look at, per moment and set of names.
  package var combinationLimit: Int

  package init(cutsEveryByte: Bool = false, crossesNamesAndContents: Bool = false, combinationLimit: Int = 8) {
    self.cutsEveryByte = cutsEveryByte
    self.crossesNamesAndContents = crossesNamesAndContents
    self.combinationLimit = combinationLimit
  }

  /// All outcomes, in the order of the history.
  package func outcomes(of fileSystem: SimulatedFileSystem) -> [Outcome] {
    var found: [Outcome] = []
    var places: [UInt64: Int] = [:]
    for (index, moment) in fileSystem.history.enumerated() {
      for (names, isExtreme) in nameOutcomes(moment.disk) {
        let tree = Tree(names: names, disk: moment.disk)
        let choices = tree.files.map { file in contents(of: file.file).map { Content(bytes: $0) } }
        let varies = isExtreme || crossesNamesAndContents
        for combination in combinations(choices.map(\.count), varies: varies) {
          let chosen = zip(choices, combination).map { $0[$1] }
          let key = tree.fingerprint(chosen)
          if let place = places[key] {
            found[place].promise = max(found[place].promise, moment.promise)
          } else {
            places[key] = found.count
            found.append(
              Outcome(
                state: tree.state(chosen), promise: moment.promise, moment: index, operation: moment.operation))
          }
        }
      }
    }
    return found
  }

  /// Every subset of the pending changes of names; beyond four, the subsets that keep or lose a single one, and the
  /// prefixes.
  private func nameOutcomes(_ disk: SimulatedDisk) -> [(names: [Int: [String: Int]], isExtreme: Bool)] {
    let pending = disk.directories.sorted { $0.key < $1.key }.flatMap { node, directory in
      directory.pending.map { (node: node, change: $0) }
    }
    let count = pending.count
    var subsets: [[Bool]] = []
    if count <= 4 {
      subsets = (0..<1 << count).map { mask in (0..<count).map { mask >> $0 & 1 == 1 } }
    } else {
      for index in 0...count {
        subsets.append((0..<count).map { $0 < index })
        subsets.append((0..<count).map { $0 != index })
        subsets.append((0..<count).map { $0 == index })
      }
    }
    return subsets.map { subset in
      var names = disk.directories.mapValues(\.durable)
      for (survives, entry) in zip(subset, pending) where survives {
        names[entry.node] = SimulatedDirectory.applying([entry.change], to: names[entry.node] ?? [:])
      }
      return (names, !subset.contains(true) || !subset.contains(false))
    }
  }

  /// Every content that a file may have: durable first, then as readers saw it, then what lies between.
  private func contents(of file: SimulatedFile) -> [[UInt8]] {
    let pending = file.pending
    guard !pending.isEmpty else { return [file.durable] }
    var results = [file.durable, SimulatedFile.applying(pending, to: file.durable)]
    for index in pending.indices {
      let before = SimulatedFile.applying(pending[..<index], to: file.durable)
      results.append(before)
      results.append(SimulatedFile.applying(pending[(index + 1)...], to: before))
      guard case .write(let offset, let bytes) = pending[index] else { continue }
      for damaged in damages(of: bytes, isLast: index + 1 == pending.count) {
        let torn = SimulatedFile.applying([.write(offset: offset, bytes: damaged)], to: before)
        results.append(torn)
        if index + 1 < pending.count {
          results.append(SimulatedFile.applying(pending[(index + 1)...], to: torn))
        }
      }
    }
    var seen: Set<UInt64> = []
    return results.filter { seen.insert(Content.fingerprint($0)).inserted }
  }

  /// A write cut short, with zeros before or after the cut, with garbage after it, all zeros, all garbage.
  private func damages(of bytes: [UInt8], isLast: Bool) -> [[UInt8]] {
    let count = bytes.count
    let telling = [1, 2, 11, count / 3, count / 2, count - 2, count - 1].filter { $0 > 0 && $0 < count }
    let cuts = cutsEveryByte ? Array(1..<max(count, 1)) : Array(Set(telling)).sorted()
    var results: [[UInt8]] = [[UInt8](repeating: 0, count: count), garbage(count, isLast)]
    for cut in cuts {
      results.append(Array(bytes[..<cut]))
      results.append(bytes[..<cut] + [UInt8](repeating: 0, count: count - cut))
      results.append([UInt8](repeating: 0, count: cut) + bytes[cut...])
      results.append(bytes[..<cut] + garbage(count - cut, isLast))
    }
    return results
  }

  /// Bytes that no program of ours wrote. Garbage at the end of a file is free of NUL and of line feeds; with more
  /// behind it, it holds NUL, without which it could not be told from damage to what had been durable.
  private func garbage(_ count: Int, _ isLast: Bool) -> [UInt8] {
    (0..<count).map { [isLast ? 0xff : 0x00, 0x5a, 0x22, 0x81, 0x7d][$0 % 5] }
  }

  /// Choices of one content per file: each file through all of its contents while the others are durable and while
  /// they are current, then all combinations up to the limit.
  private func combinations(_ counts: [Int], varies: Bool) -> [[Int]] {
    let durable = counts.map { _ in 0 }
    let current = counts.map { min($0 - 1, 1) }
    var results = [durable, current]
    guard varies else { return results }
    for (index, count) in counts.enumerated() {
      for choice in 0..<count {
        for base in [durable, current] {
          var combination = base
          combination[index] = choice
          results.append(combination)
        }
      }
    }
    var combination = durable
    for _ in 0..<combinationLimit {
      guard let index = combination.indices.first(where: { combination[$0] + 1 < counts[$0] }) else { break }
      combination[index] += 1
      for lower in 0..<index { combination[lower] = 0 }
      results.append(combination)
    }
    return results
  }
}

/// A file's content with a hash that combinations share.
private struct Content {
  var bytes: [UInt8]
  var fingerprint: UInt64

  init(bytes: [UInt8]) {
    self.bytes = bytes
    fingerprint = Self.fingerprint(bytes)
  }

  /// FNV-1a, 64 bits.
  static func fingerprint(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xcbf2_9ce4_8422_2325
      var index = 0
      while index < bytes.count {
        hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01b3
        index += 1
      }
      return hash
    }
  }
}

/// The files that some names lead to.
private struct Tree {
  var files: [(path: String, file: SimulatedFile)] = []
  var directories: Set<String> = []

  init(names: [Int: [String: Int]], disk: SimulatedDisk) {
    var rest = [("", SimulatedDisk.root)]
    while let (path, node) = rest.popLast() {
      for (name, child) in (names[node] ?? [:]).sorted(by: { $0.key < $1.key }) {
        if let file = disk.files[child] {
          files.append(("\(path)/\(name)", file))
        } else {
          directories.insert("\(path)/\(name)")
          rest.append(("\(path)/\(name)", child))
        }
      }
    }
  }

  func fingerprint(_ contents: [Content]) -> UInt64 {
    var bytes: [UInt8] = []
    for directory in directories.sorted() { bytes.append(contentsOf: directory.utf8 + [0]) }
    for (file, content) in zip(files, contents) {
      bytes.append(contentsOf: file.path.utf8)
      withUnsafeBytes(of: content.fingerprint) { bytes.append(contentsOf: $0) }
    }
    return Content.fingerprint(bytes)
  }

  func state(_ contents: [Content]) -> CrashState {
    var state = CrashState()
    state.directories = directories
    for (file, content) in zip(files, contents) { state.files[file.path] = content.bytes }
    return state
  }
}

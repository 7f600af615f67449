/// A file of the simulated disk: what is durable, what a reader sees, and what lies between.
struct SimulatedFile: Sendable {
  /// A change of content that no sync has covered yet.
  enum Change: Sendable {
    case write(offset: Int, bytes: [UInt8])
    case truncate(length: Int)
  }

  private(set) var durable: [UInt8] = []
  private(set) var current: [UInt8] = []
  private(set) var pending: [Change] = []
  /// Ranges whose bytes a failed sync threw away while readers still see them.
  private var lost: [Range<Int>] = []

  /// A file whose content is durable.
  init(durable: [UInt8] = []) {
    self.durable = durable
    current = durable
  }

  mutating func append(_ bytes: ArraySlice<UInt8>) {
    pending.append(.write(offset: current.count, bytes: Array(bytes)))
    current.append(contentsOf: bytes)
  }

  mutating func truncate(to length: Int) {
    pending.append(.truncate(length: length))
    current = Self.applying([.truncate(length: length)], to: current)
    lost = lost.compactMap { range in
      range.lowerBound < length ? range.lowerBound..<min(range.upperBound, length) : nil
    }
  }

  mutating func sync() {
    durable = current
    for range in lost { durable.replaceSubrange(range, with: [UInt8](repeating: 0, count: range.count)) }
    pending = []
  }

  /// What Linux does when writing back fails: the pages stay readable but count as clean, so that no later sync
  /// writes them; on the medium they may be missing or zero.
  mutating func failSync() {
    pending = pending.map { change in
      guard case .write(let offset, let bytes) = change else { return change }
      lost.append(offset..<offset + bytes.count)
      return .write(offset: offset, bytes: [UInt8](repeating: 0, count: bytes.count))
    }
  }

  /// Content after some changes; a write beyond the end leaves a hole of zeros.
  static func applying(_ changes: some Sequence<Change>, to content: [UInt8]) -> [UInt8] {
    var content = content
    for change in changes {
      switch change {
      case .truncate(let length):
        if length < content.count {
          content.removeLast(content.count - length)
        } else {
          content += [UInt8](repeating: 0, count: length - content.count)
        }
      case .write(let offset, let bytes):
        if offset > content.count {
          content += [UInt8](repeating: 0, count: offset - content.count)
        }
        content.replaceSubrange(offset..<min(offset + bytes.count, content.count), with: bytes)
      }
    }
    return content
  }
}

/// The keys of one tree node in ascending order: the bytes that all of them begin with once, then what is left of
/// each, in a single buffer.
///
/// Neighbouring index keys share their scope and most of their leading parts, so a block holds a small part of the
/// bytes that separate arrays would, in two allocations rather than one per key.
package struct KeyBlock: Sendable {
  /// The shared prefix, then the rest of every key.
  var bytes: [UInt8]
  /// Where in `bytes` the rest of each key ends.
  var ends: [Int]
  /// How many leading bytes of every key are cut off.
  var prefixLength: Int

  /// A block without keys.
  package init() {
    bytes = []
    ends = []
    prefixLength = 0
  }

  /// A block of the given keys, which the caller has put in ascending order.
  package init(_ keys: some Collection<[UInt8]>) {
    self.init()
    guard let first = keys.first else { return }
    var shared = first.count
    var total = 0
    for key in keys {
      shared = min(shared, ByteOrder.commonPrefixLength(first, key))
      total += key.count
    }
    prefixLength = shared
    bytes.reserveCapacity(total - shared * (keys.count - 1))
    ends.reserveCapacity(keys.count)
    bytes.append(contentsOf: first[..<shared])
    for key in keys {
      bytes.append(contentsOf: key[shared...])
      ends.append(bytes.count)
    }
  }

  /// The number of keys.
  package var count: Int { ends.count }

  /// The number of key bytes kept, which is less than that of the keys whenever they share a prefix.
  package var storedBytes: Int { bytes.count }

  /// Where in `bytes` the rest of a key begins.
  func start(_ index: Int) -> Int { index == 0 ? prefixLength : ends[index - 1] }

  /// A key, whole. Allocates.
  package subscript(index: Int) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(prefixLength + ends[index] - start(index))
    append(index, to: &key)
    return key
  }

  /// Appends the bytes of a key to a buffer that the caller reuses.
  package func append(_ index: Int, to buffer: inout [UInt8]) {
    buffer.append(contentsOf: bytes[..<prefixLength])
    buffer.append(contentsOf: bytes[start(index)..<ends[index]])
  }
}

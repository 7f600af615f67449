extension KeyBlock {
  /// The keys of several blocks one after the other, in storage of their own, with the longest prefix cut off.
  ///
  /// The storage is never shared with the parts, even when there is one part: see `TreeNode` for why.
  package init(joining parts: [(block: KeyBlock, range: Range<Int>)], room: Int = 0) {
    self.init()
    let parts = parts.filter { !$0.range.isEmpty }
    guard let first = parts.first, let last = parts.last else { return }
    let low = first.block[first.range.lowerBound]
    let shared = ByteOrder.commonPrefixLength(low, last.block[last.range.upperBound - 1])
    self.init(joining: parts, prefix: low[..<shared], room: room)
  }

  private init(
    joining parts: [(block: KeyBlock, range: Range<Int>)], prefix: ArraySlice<UInt8>, room: Int = 0
  ) {
    self.init()
    prefixLength = prefix.count
    var keys = 0
    var total = prefix.count
    for (block, range) in parts where !range.isEmpty {
      keys += range.count
      total += block.ends[range.upperBound - 1] - block.start(range.lowerBound)
      total += (block.prefixLength - prefix.count) * range.count
    }
    bytes.reserveCapacity(total + (keys == 0 ? 0 : room * (total / keys)))
    ends.reserveCapacity(keys + room)
    bytes.append(contentsOf: prefix)
    for (block, range) in parts {
      for index in range {
        let missing = block.prefixLength - prefixLength
        if missing > 0 { bytes.append(contentsOf: block.bytes[prefixLength..<block.prefixLength]) }
        bytes.append(contentsOf: block.bytes[(block.start(index) + max(0, -missing))..<block.ends[index]])
        ends.append(bytes.count)
      }
    }
  }

  /// The same keys in storage of their own, with room for a few more.
  func detached() -> KeyBlock {
    var copy = KeyBlock()
    copy.prefixLength = prefixLength
    copy.bytes = bytes.detached(room: ends.isEmpty ? 0 : 2 * (bytes.count / ends.count))
    copy.ends = ends.detached(room: 2)
    return copy
  }

  /// Puts a key at the index where `search` says that it belongs.
  ///
  /// - Complexity: O(bytes of the block) at worst, as one move.
  package mutating func insert(_ key: [UInt8], at index: Int) {
    guard count > 0 else {
      self = KeyBlock(CollectionOfOne(key))
      return
    }
    let shared = min(prefixLength, ByteOrder.commonPrefixLength(key, bytes))
    if shared < prefixLength {
      self = KeyBlock(joining: [(self, 0..<count)], prefix: key[..<shared], room: 1)
    }
    let start = start(index)
    bytes.insert(contentsOf: key[prefixLength...], at: start)
    ends.insert(start, at: index)
    shift(from: index, by: key.count - prefixLength)
  }

  /// Takes a key out.
  ///
  /// - Complexity: O(bytes of the block) at worst, as one move.
  package mutating func remove(at index: Int) {
    let gone = start(index)..<ends[index]
    bytes.removeSubrange(gone)
    ends.remove(at: index)
    shift(from: index, by: -gone.count)
  }

  /// Keeps the keys before `index` and returns those from it on.
  package mutating func split(at index: Int) -> KeyBlock {
    let right = KeyBlock(joining: [(self, index..<count)])
    self = KeyBlock(joining: [(self, 0..<index)])
    return right
  }

  private mutating func shift(from index: Int, by distance: Int) {
    ends.withUnsafeMutableBufferPointer { ends in
      for position in index..<ends.count { ends[position] &+= distance }
    }
  }
}

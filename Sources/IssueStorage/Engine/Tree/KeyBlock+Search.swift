extension KeyBlock {
  /// Where a key stands: the number of keys before it, and whether the block holds it.
  ///
  /// - Complexity: O(log `count`) comparisons; allocates nothing.
  package func search(_ key: [UInt8]) -> (index: Int, found: Bool) {
    key.withUnsafeBytes { search($0) }
  }

  /// As the other `search`, for a key that is no array.
  func search(_ key: UnsafeRawBufferPointer) -> (index: Int, found: Bool) {
    bytes.withUnsafeBytes { bytes in
      ends.withUnsafeBufferPointer { ends in search(key, bytes: bytes, ends: ends) }
    }
  }

  /// Which child of an inner node a key belongs to, when the block holds that node's separators.
  package func child(for key: [UInt8]) -> Int { key.withUnsafeBytes { child(for: $0) } }

  /// As the other `child`, for a key that is no array.
  func child(for key: UnsafeRawBufferPointer) -> Int {
    let (index, found) = search(key)
    return found ? index + 1 : index
  }

  private func search(
    _ key: UnsafeRawBufferPointer, bytes: UnsafeRawBufferPointer, ends: UnsafeBufferPointer<Int>
  ) -> (index: Int, found: Bool) {
    let prefix = UnsafeRawBufferPointer(rebasing: bytes[..<prefixLength])
    let head = UnsafeRawBufferPointer(rebasing: key[..<min(key.count, prefixLength)])
    let order = ByteOrder.compare(head, prefix)
    guard order == 0 else { return (order < 0 ? 0 : ends.count, false) }
    let rest = UnsafeRawBufferPointer(rebasing: key[prefixLength...])
    var low = 0
    var high = ends.count
    while low < high {
      let middle = (low + high) / 2
      let from = middle == 0 ? prefixLength : ends[middle - 1]
      let order = ByteOrder.compare(rest, UnsafeRawBufferPointer(rebasing: bytes[from..<ends[middle]]))
      if order == 0 { return (middle, true) }
      if order < 0 { high = middle } else { low = middle + 1 }
    }
    return (low, false)
  }
}

/// Ways to make an array that never borrow another array's storage; `TreeNode` says why its arrays need that.
///
/// An empty array has no storage of its own: all share one, which nothing may be written to, not even a count of 0.
extension Array {
  /// The same elements in storage that nothing else refers to, with room for more.
  func detached(room: Int = 0) -> [Element] {
    guard count + room > 0 else { return [] }
    return Array(unsafeUninitializedCapacity: count + room) { buffer, filled in
      filled = withUnsafeBufferPointer { buffer.initialize(fromContentsOf: $0) }
    }
  }

  /// These elements and then the others, in storage that nothing else refers to.
  func joined(to others: [Element]) -> [Element] {
    guard count + others.count > 0 else { return [] }
    return Array(unsafeUninitializedCapacity: count + others.count) { buffer, filled in
      filled = withUnsafeBufferPointer { buffer.initialize(fromContentsOf: $0) }
      filled = others.withUnsafeBufferPointer { buffer[filled...].initialize(fromContentsOf: $0) }
    }
  }

  /// Keeps the elements before `index` and returns those from it on.
  mutating func cut(from index: Int) -> [Element] {
    guard index < count else { return [] }
    let tail = Array(unsafeUninitializedCapacity: count - index) { buffer, filled in
      filled = withUnsafeBufferPointer { buffer.initialize(fromContentsOf: $0[index...]) }
    }
    removeSubrange(index...)
    return tail
  }
}

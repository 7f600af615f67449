extension JSONWriter {
  /// Where a writer stood before a value.
  struct Mark {
    fileprivate var count: Int
    fileprivate var top: Frame?
    fileprivate var awaitsValue: Bool
    fileprivate var hasRoot: Bool
  }

  var mark: Mark { Mark(count: bytes.count, top: frames.last, awaitsValue: awaitsValue, hasRoot: hasRoot) }

  /// Takes back one value that was begun after the mark, with no container of it left open.
  mutating func restore(_ mark: Mark) {
    bytes.removeLast(max(bytes.count - mark.count, 0))
    if let top = mark.top, !frames.isEmpty { frames[frames.count - 1] = top }
    awaitsValue = mark.awaitsValue
    hasRoot = mark.hasRoot
  }
}

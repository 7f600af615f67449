import IssueStorage

/// What an ordered tree must behave like: a plain sorted array.
struct TreeModel: Equatable {
  private(set) var keys: [[UInt8]] = []
  private(set) var values: [Int] = []

  private func place(_ key: [UInt8]) -> Int {
    keys.firstIndex { !$0.lexicographicallyPrecedes(key) } ?? keys.count
  }

  func value(for key: [UInt8]) -> Int? { keys.firstIndex(of: key).map { values[$0] } }

  func rank(of key: [UInt8]) -> Int { place(key) }

  mutating func insert(_ key: [UInt8], _ value: Int) -> Int? {
    let index = place(key)
    if index < keys.count, keys[index] == key {
      defer { values[index] = value }
      return values[index]
    }
    keys.insert(key, at: index)
    values.insert(value, at: index)
    return nil
  }

  mutating func remove(_ key: [UInt8]) -> Int? {
    guard let index = keys.firstIndex(of: key) else { return nil }
    keys.remove(at: index)
    return values.remove(at: index)
  }

  func contains(_ key: [UInt8], in range: KeyRange) -> Bool {
    let isAbove =
      switch range.lower {
      case .unbounded: true
      case .including(let low): !key.lexicographicallyPrecedes(low)
      case .excluding(let low): low.lexicographicallyPrecedes(key)
      }
    let isBelow =
      switch range.upper {
      case .unbounded: true
      case .including(let high): !high.lexicographicallyPrecedes(key)
      case .excluding(let high): key.lexicographicallyPrecedes(high)
      }
    return isAbove && isBelow
  }

  func indices(in range: KeyRange) -> [Int] { keys.indices.filter { contains(keys[$0], in: range) } }
}

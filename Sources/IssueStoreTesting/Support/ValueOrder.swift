internal import IssueJSON
internal import IssueModels

/// The order of field values, told by comparing the values themselves: the oracle for ordered bytes.
enum ValueOrder {
  static func precedes(_ left: FieldValue, _ right: FieldValue) -> Bool { compare(left, right) < 0 }

  /// Below 0 when the left one comes first, 0 when neither does.
  static func compare(_ left: FieldValue, _ right: FieldValue) -> Int {
    let ranks = (rank(left), rank(right))
    if ranks.0 != ranks.1 { return ranks.0 - ranks.1 }
    switch (left, right) {
    case (.text(let left), .text(let right)):
      return sign(left.bytes.lexicographicallyPrecedes(right.bytes), right.bytes.lexicographicallyPrecedes(left.bytes))
    case (.int(let left), .int(let right)): return sign(left < right, right < left)
    case (.double(let left), .double(let right)): return compare(left, right)
    case (.int(let left), .double(let right)): return compare(left, right)
    case (.double(let left), .int(let right)): return -compare(right, left)
    default: return 0
    }
  }

  private static func compare(_ left: Double, _ right: Double) -> Int {
    if left.isNaN || right.isNaN { return (left.isNaN ? 0 : 1) - (right.isNaN ? 0 : 1) }
    return sign(left < right, right < left)
  }

  private static func compare(_ left: Int64, _ right: Double) -> Int {
    if right.isNaN { return 1 }
    if right >= 0x1p63 { return -1 }
    if right < -0x1p63 { return 1 }
    let whole = right.rounded(.down)
    let floor = Int64(whole)
    if left != floor { return left < floor ? -1 : 1 }
    return whole < right ? -1 : 0
  }

  private static func rank(_ value: FieldValue) -> Int {
    switch value {
    case .null: 0
    case .bool(false): 1
    case .bool(true): 2
    case .int, .double: 3
    case .text: 4
    }
  }

  private static func sign(_ isLess: Bool, _ isGreater: Bool) -> Int { (isGreater ? 1 : 0) - (isLess ? 1 : 0) }
}

/// The part of the contract that a requirement belongs to. More levels may come in a minor release.
public struct ContractLevel: Hashable, Sendable {
  /// The level's stable name.
  public let name: String

  /// Names a level.
  public init(_ name: String) { self.name = name }

  /// What a commit accepts, refuses and leaves behind; what a fetch returns.
  public static let semantics = ContractLevel("semantics")
  /// The order of index entries.
  public static let order = ContractLevel("order")
  /// Ranges, pages, positions, filters and counts.
  public static let scanning = ContractLevel("scanning")
  /// What was stored comes back bit for bit.
  public static let fidelity = ContractLevel("fidelity")
  /// Many tasks at once.
  public static let concurrency = ContractLevel("concurrency")
  /// The change feed, where the storage has one.
  public static let feed = ContractLevel("feed")
  /// Everything is there after the storage was opened again, where it can be.
  public static let durability = ContractLevel("durability")
  /// Random histories against a plain model.
  public static let random = ContractLevel("random")

  /// All levels, in the order in which a backend's author will want them to pass.
  public static let all: [ContractLevel] = [
    semantics, order, scanning, fidelity, concurrency, feed, durability, random,
  ]
}

extension ContractLevel: CustomStringConvertible {
  /// The level's name.
  public var description: String { name }
}

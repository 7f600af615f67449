/// The members of a JSON object, in order, found by the bytes of their keys.
///
/// Looking a key up is linear in the number of members up to 16 of them, constant beyond.
public struct JSONObject: Sendable {
  /// One member.
  public struct Member: Hashable, Sendable {
    /// The key.
    public let key: String
    /// The value.
    public var value: JSONValue

    /// Makes a member.
    public init(key: String, value: JSONValue) {
      self.key = key
      self.value = value
    }

    /// Whether both have the same value under keys with the same bytes.
    public static func == (left: Self, right: Self) -> Bool {
      left.key.hasSameBytes(as: right.key) && left.value == right.value
    }

    /// Hashes the key's bytes and the value.
    public func hash(into hasher: inout Hasher) {
      key.hashBytes(into: &hasher)
      hasher.combine(value)
    }
  }

  /// The members in order; no two keys have the same bytes.
  public private(set) var members: [Member] = []
  /// Where each key is; empty while there are few members.
  private var places: [UTF8Text: Int] = [:]

  private static let placesThreshold = 16

  /// Makes an object without members.
  public init() {}

  /// Makes an object from pairs; a later pair replaces the value of an earlier one with the same key.
  public init(_ pairs: some Sequence<(String, JSONValue)>) {
    for (key, value) in pairs { self[key] = value }
  }

  /// The number of members.
  public var count: Int { members.count }

  /// Whether there is no member.
  public var isEmpty: Bool { members.isEmpty }

  /// The keys in order.
  public var keys: [String] { members.map(\.key) }

  /// The value under a key. Setting keeps a present key's place and appends a new one; setting nil removes the member.
  public subscript(key: String) -> JSONValue? {
    get { index(of: key).map { members[$0].value } }
    set {
      switch (index(of: key), newValue) {
      case (let index?, let value?): members[index].value = value
      case (let index?, nil):
        members.remove(at: index)
        rebuildPlaces()
      case (nil, let value?): append(newKey: key, value)
      case (nil, nil): break
      }
    }
  }

  /// Appends a member whose key is known to be new.
  mutating func append(newKey key: String, _ value: JSONValue) {
    members.append(Member(key: key, value: value))
    guard members.count >= Self.placesThreshold else { return }
    if places.isEmpty { rebuildPlaces() } else { places[UTF8Text(key)] = members.count - 1 }
  }

  private func index(of key: String) -> Int? {
    guard places.isEmpty else { return places[UTF8Text(key)] }
    return members.firstIndex { $0.key.hasSameBytes(as: key) }
  }

  private mutating func rebuildPlaces() {
    places.removeAll(keepingCapacity: true)
    guard members.count >= Self.placesThreshold else { return }
    for (index, member) in members.enumerated() { places[UTF8Text(member.key)] = index }
  }
}

extension JSONObject: Hashable {
  /// Whether both have the same members in the same order.
  public static func == (left: Self, right: Self) -> Bool { left.members == right.members }

  /// Hashes the members in order.
  public func hash(into hasher: inout Hasher) { hasher.combine(members) }
}

extension JSONObject: Sequence {
  /// Walks the members in order.
  public func makeIterator() -> IndexingIterator<[Member]> { members.makeIterator() }
}

/// The wall between tenants: a project, space or organisation whose issues nobody else sees.
///
/// Every call takes one; a record of another scope is not found, never forbidden, so that its existence does not leak
/// (checklist S2.37). Two scopes are equal when their UTF-8 bytes are.
///
///     let shop = try Scope("acme/shop")
public struct Scope: Sendable {
  /// The longest scope, in UTF-8 bytes.
  public static let maximumBytes = 200

  /// The scope's name, as the host gave it.
  public let name: String

  /// Makes a scope.
  ///
  /// - Throws: ``FieldProblem`` when the name is empty, longer than ``maximumBytes`` or holds a control character.
  public init(_ name: String) throws(FieldProblem) {
    guard !name.isEmpty else { throw FieldProblem("scope", .required, "name the project or space") }
    guard name.utf8.count <= Scope.maximumBytes else {
      throw FieldProblem("scope", .tooLong(Scope.maximumBytes), "use a shorter name or an id")
    }
    guard !name.unicodeScalars.contains(where: { $0.value < 0x20 || (0x7F...0x9F).contains($0.value) }) else {
      throw FieldProblem("scope", .controlCharacter, "leave control characters out")
    }
    self.name = name
  }
}

extension Scope: Hashable, Comparable {
  /// Equal when the bytes are.
  public static func == (left: Scope, right: Scope) -> Bool { left.name.utf8.elementsEqual(right.name.utf8) }

  /// Ordered by the bytes.
  public static func < (left: Scope, right: Scope) -> Bool {
    left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }

  /// Hashes the bytes.
  public func hash(into hasher: inout Hasher) {
    for byte in name.utf8 { hasher.combine(byte) }
    hasher.combine(0xFF as UInt8)
  }
}

extension Scope: CustomStringConvertible {
  /// The scope's name.
  public var description: String { name }
}

extension Scope: Codable {
  /// Reads the name; throws what ``init(_:)`` throws, as a decoding error.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    do {
      self = try Scope(text)
    } catch {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: error.description)
    }
  }

  /// Writes the name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(name)
  }
}

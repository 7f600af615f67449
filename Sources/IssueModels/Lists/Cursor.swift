/// Where a list goes on: opaque, short, and valid for the same list only.
///
/// A keyset cursor: it holds the sort value and id of the last element (decision D22), so elements that come or go
/// meanwhile shift nothing. Its text is URL-safe; a text that was cut, changed or made for another list is refused.
public struct Cursor: Hashable, Sendable {
  /// What the list sorts by, and the id, as ordered bytes.
  package let position: [UInt8]
  /// Which list it belongs to.
  package let list: UInt32

  /// Makes a cursor of a place in a list.
  package init(position: [UInt8], list: UInt32) {
    self.position = position
    self.list = list
  }

  /// The longest cursor that is read, in characters.
  public static let maximumCharacters = 4_096

  private static let version: UInt8 = 1

  /// The cursor as text.
  public var text: String {
    var bytes = [Cursor.version] + Cursor.bytes(list) + position
    bytes += Cursor.bytes(Cursor.check(bytes))
    return Base64URL.encode(bytes)
  }

  /// Reads a cursor's text.
  ///
  /// - Throws: ``FieldProblem`` for `cursor` when the text is no cursor; ask for the first page instead.
  public init(text: String) throws(FieldProblem) {
    let problem = FieldProblem("cursor", .malformed, "pass the cursor of the previous page unchanged, or none")
    guard text.utf8.count <= Cursor.maximumCharacters, let bytes = Base64URL.decode(text), bytes.count >= 9 else {
      throw problem
    }
    let body = Array(bytes.dropLast(4))
    guard body[0] == Cursor.version, Array(bytes.suffix(4)) == Cursor.bytes(Cursor.check(body)) else { throw problem }
    list = body[1...4].reduce(0) { $0 << 8 | UInt32($1) }
    position = Array(body.dropFirst(5))
  }

  /// A number that stands for a list: FNV-1a over what defines it.
  package static func listNumber(_ definition: [UInt8]) -> UInt32 { check(definition) }

  private static func check(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(2_166_136_261) { ($0 ^ UInt32($1)) &* 16_777_619 }
  }

  private static func bytes(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> UInt32(24 - $0 * 8)) }
  }
}

extension Cursor: CustomStringConvertible {
  /// The cursor's text.
  public var description: String { text }
}

/// Hashes a list of named texts so that no two lists give the same bytes.
///
/// Each component adds one byte that says what it is and that UTF-8 never holds (from 0xF8), and the text's UTF-8 bytes.
/// A module without a name adds nothing.
struct ComponentHash {
  private var hash = SHA256()

  static func fingerprint(of components: [GroupingComponent]) -> Fingerprint {
    var hash = Self()
    for component in components { hash.add(GroupingComponent.Kind(component.name), component.text) }
    return hash.fingerprint
  }

  @inline(__always)
  mutating func add(_ kind: GroupingComponent.Kind, _ text: String) {
    guard kind != .module || !text.isEmpty else { return }
    withUnsafeBytes(of: kind.rawValue) { hash.update($0) }
    hash.update(text)
  }

  var fingerprint: Fingerprint { Fingerprint(hash.finalizeHex()) }
}

extension GroupingComponent {
  /// What a part is, by the byte that stands before it in what is hashed.
  enum Kind: UInt8, Sendable {
    case module = 0xF8
    case type = 0xF9
    case frame = 0xFA
    case message = 0xFB
    case discriminator = 0xFC
    case client = 0xFD

    /// The kind with a name.
    init(_ name: String) {
      switch name {
      case "module": self = .module
      case "type": self = .type
      case "frame": self = .frame
      case "discriminator": self = .discriminator
      case "client": self = .client
      default: self = .message
      }
    }
  }
}

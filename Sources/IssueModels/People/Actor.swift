/// Who does something: a person, an agent or the system itself.
///
/// Every change names its actor, and the audit trail keeps the name as it was then (checklist S2.100).
/// In a file that also means Swift's own protocol, write `Swift.Actor` for that one.
///
///     let jane = Actor.person("u1", name: "Jane Doe", email: "jane@example.com")
public struct Actor: Hashable, Codable, Sendable {
  /// What an actor is.
  public enum Kind: String, Codable, CaseIterable, Sendable {
    /// A human being.
    case person
    /// A program that acts on its own account, such as an AI agent with an API key.
    case agent
    /// The host's own automation, such as a scan job.
    case system
  }

  /// What the actor is.
  public let kind: Kind
  /// The host's id for the actor; together with `kind` it is the identity.
  public let id: String
  /// The name to show.
  public let name: String
  /// The e-mail address, if known.
  public let email: String?
  /// Whether the host lets this actor moderate: delete the comments of others (checklist S2.104). Never stored.
  public var isModerator: Bool

  /// Makes an actor; `name` falls back to the e-mail address, then to the id.
  public init(_ kind: Kind, id: String, name: String? = nil, email: String? = nil, isModerator: Bool = false) {
    self.kind = kind
    self.id = id
    self.name = name ?? email ?? id
    self.email = email
    self.isModerator = isModerator
  }

  private enum CodingKeys: String, CodingKey { case kind, id, name, email }

  /// Reads an actor as stored; it is no moderator.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    kind = try container.decode(Kind.self, forKey: .kind)
    id = try container.decode(String.self, forKey: .id)
    name = try container.decode(String.self, forKey: .name)
    email = try container.decodeIfPresent(String.self, forKey: .email)
    isModerator = false
  }
}

extension Actor {
  /// A human being.
  public static func person(
    _ id: String, name: String? = nil, email: String? = nil, isModerator: Bool = false
  ) -> Actor {
    Actor(.person, id: id, name: name, email: email, isModerator: isModerator)
  }

  /// A program that acts on its own account.
  public static func agent(_ id: String, name: String = "Agent") -> Actor { Actor(.agent, id: id, name: name) }

  /// The host's automation.
  public static func system(_ id: String = "system") -> Actor { Actor(.system, id: id) }

  /// Whether both are the same actor, whatever they are called now.
  public func isSame(as other: Actor) -> Bool { kind == other.kind && id.utf8.elementsEqual(other.id.utf8) }

  /// The actor as the store keeps it: without the host's permission.
  public var stored: Actor { Actor(kind, id: id, name: name, email: email) }
}

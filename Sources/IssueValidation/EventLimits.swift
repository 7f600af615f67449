/// How large the parts of an event may be. Lengths count UTF-8 bytes.
public struct EventLimits: Hashable, Sendable {
  /// An id: of the event, app, session or user.
  public var idBytes = 200
  /// The message.
  public var messageBytes = 65_536
  /// A version, an environment, an SDK's name, a module.
  public var nameBytes = 200
  /// How many exceptions a chain may have.
  public var exceptions = 32
  /// How many frames one exception may have.
  public var frames = 512
  /// A function, module, file or address of a frame; an exception's type.
  public var frameBytes = 2_048
  /// How many attributes.
  public var attributes = 100
  /// An attribute's name.
  public var attributeNameBytes = 100
  /// An attribute's value.
  public var attributeBytes = 8_192
  /// How many parts a client's fingerprint may have.
  public var fingerprintParts = 16
  /// One part of a client's fingerprint.
  public var fingerprintBytes = 500

  /// Makes the standard limits.
  public init() {}

  /// What a tracker takes unless told otherwise.
  public static let standard = EventLimits()
}

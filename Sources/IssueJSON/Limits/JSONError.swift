/// Why a JSON text, or a value for one, was refused.
///
/// Thrown by the scanner, the reader, the writer and the JSON values. Two errors are equal when code, pointer and
/// offset are; the wording of a message may change.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What kind of refusal it is; more may be added in a minor release.
  public struct Code: Hashable, Sendable, CustomStringConvertible {
    /// The code's stable name, as `too_deep`.
    public let description: String

    /// Makes a code of a caller's own, for its checks while it reads.
    public init(_ description: String) { self.description = description }

    /// The bytes do not follow the grammar of RFC 8259, or something follows the value.
    public static let syntax = Code("syntax")
    /// More arrays and objects are open than ``JSONLimits/maximumDepth``.
    public static let tooDeep = Code("too_deep")
    /// The text, a key, a string or a number has more bytes than its limit.
    public static let tooLong = Code("too_long")
    /// The text has more values, or an object more members, than its limit.
    public static let tooMany = Code("too_many")
    /// An object has the same key twice, compared by bytes after escapes are resolved.
    public static let duplicateKey = Code("duplicate_key")
    /// The bytes of a string are not UTF-8, or an escape names half of a surrogate pair.
    public static let invalidUTF8 = Code("invalid_utf8")
    /// A number is malformed, does not fit the type asked for, or is not finite.
    public static let number = Code("number")
    /// The value has another type than the one asked for.
    public static let typeMismatch = Code("type_mismatch")
    /// A member that must be there is not.
    public static let missingKey = Code("missing_key")
    /// More combining marks follow each other than ``JSONLimits/maximumCombiningRun``.
    public static let combiningRun = Code("combining_run")
    /// A string holds U+0000 and ``JSONLimits/allowsNUL`` is false.
    public static let nul = Code("nul")
    /// The value has the right type but a meaning that is not accepted, as a text that is no time.
    public static let invalidValue = Code("invalid_value")
    /// The program used a reader or a writer out of order; no text can cause this.
    public static let misuse = Code("misuse")
  }

  /// What kind of refusal it is.
  public var code: Code
  /// What is wrong and what to do about it. Never quotes the text.
  public var message: String
  /// Where in the document, as an RFC 6901 JSON pointer; empty for the whole document.
  public var pointer: String
  /// The byte of the text at which it was noticed; nil when there is no text.
  public var offset: Int?

  /// Makes an error.
  public init(_ code: Code, _ message: String, pointer: String = "", offset: Int? = nil) {
    self.code = code
    self.message = message
    self.pointer = pointer
    self.offset = offset
  }

  /// Code, message and place in one line.
  public var description: String {
    let place = pointer.isEmpty ? "the document" : pointer
    guard let offset else { return "\(code) at \(place): \(message)" }
    return "\(code) at \(place), byte \(offset): \(message)"
  }

  /// Whether code, pointer and offset are the same.
  public static func == (left: Self, right: Self) -> Bool {
    left.code == right.code && left.offset == right.offset && left.pointer.hasSameBytes(as: right.pointer)
  }

  /// Hashes code, pointer and offset.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(code)
    hasher.combine(offset)
    pointer.hashBytes(into: &hasher)
  }
}

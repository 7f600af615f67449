/// A strict pull reader over the bytes of one JSON text.
///
/// It checks while it reads (RFC 8259, UTF-8, duplicate keys, every one of the ``JSONLimits``), so bytes from a
/// stranger need no pass before it, and what it skips is checked as hard as what it reads. Time and memory are linear
/// in the bytes read; nothing recurses. Pass it `inout`:
///
///     var reader = JSONReader(bytes)
///     var title = ""
///     try reader.readObject { key, reader in
///       switch key {
///       case "title": title = try reader.readString()
///       default: break  // a value left unread is checked and skipped
///       }
///     }
///     try reader.finish()
///
/// After a ``JSONError/Code/typeMismatch``, and after a number that does not fit, the reader still stands before the
/// value, which may be read as another type; after any other error it is of no further use. All errors are
/// ``JSONError`` with pointer and offset.
public struct JSONReader: Sendable {
  let bytes: [UInt8]
  let end: Int
  /// What the text may ask for.
  public let limits: JSONLimits

  var position: Int
  /// Where a value may begin, or -1 when none may.
  var pending: Int
  var frames: [JSONFrame] = []
  var ledger = KeyLedger()
  /// The last string's bytes, when it had escapes.
  var scratch: [UInt8] = []
  var valueCount = 0
  private let isTooLong: Bool

  /// Makes a reader over `bytes`, or over `range` of them (cut to fit), without copying them.
  ///
  /// A text that is too long or begins with a byte order mark is refused by the first read.
  public init(_ bytes: [UInt8], range: Range<Int>? = nil, limits: JSONLimits = .outside) {
    let whole = range?.clamped(to: 0..<bytes.count) ?? 0..<bytes.count
    isTooLong = whole.count > limits.maximumBytes
    self.bytes = bytes
    self.limits = limits
    position = whole.lowerBound
    end = isTooLong ? whole.lowerBound : whole.upperBound
    pending = -1
    skipWhitespace()
    pending = position
  }

  /// Makes a reader over a copy of a slice.
  public init(_ slice: ArraySlice<UInt8>, limits: JSONLimits = .outside) {
    self.init(Array(slice), limits: limits)
  }

  /// The byte at which the reader stands.
  public var offset: Int { position }

  /// How many arrays and objects are open.
  public var depth: Int { frames.count }

  /// Where the reader stands, as an RFC 6901 JSON pointer.
  public var pointer: String {
    codingPath.reduce(into: "") { $0 += "/" + JSONPointer.escaped($1.stringValue) }
  }

  /// The keys and indexes that lead to where the reader stands.
  var codingPath: [any CodingKey] {
    var path: [any CodingKey] = []
    for frame in frames where frame.count > 0 {
      let index = frame.firstEntry + frame.count - 1
      if !frame.isObject {
        path.append(JSONCodingKey(intValue: frame.count - 1))
      } else if index < ledger.entries.count {
        let key = ledger.bytes(ledger.entries[index], bytes)
        path.append(JSONCodingKey(stringValue: String(decoding: key, as: UTF8.self)))
      }
    }
    return path
  }

  /// Key comparisons done so far: the one part of the work that is not a single visit of each byte.
  package var keyComparisons: Int { ledger.comparisons }

  /// Makes sure that nothing but white space follows the value that was read.
  ///
  /// - Throws: ``JSONError/Code/syntax`` when something follows, ``JSONError/Code/misuse`` when no whole value was
  ///   read.
  public mutating func finish() throws(JSONError) {
    guard frames.isEmpty, pending < 0 else {
      if pending >= 0, position >= end { throw endError() }
      throw error(.misuse, "Read the whole value before finish().")
    }
    skipWhitespace()
    guard position >= end else { throw error(.syntax, "Remove what follows the value.") }
  }

  @inline(__always)
  mutating func skipWhitespace() {
    while position < end {
      switch bytes[position] {
      case 0x20, 0x0A, 0x0D, 0x09: position += 1
      default: return
      }
    }
  }

  @inline(never)
  func error(_ code: JSONError.Code, _ message: String, at offset: Int? = nil) -> JSONError {
    JSONError(code, message, pointer: pointer, offset: offset ?? position)
  }

  /// An error of the caller's own about the value that was read last, with this place's pointer.
  public func failure(_ message: String, code: JSONError.Code = .invalidValue) -> JSONError {
    error(code, message)
  }

  /// The error for an object that lacks a member; call it where the object was read.
  public func missing(_ key: String) -> JSONError {
    error(.missingKey, "Add the member \(key).")
  }

  @inline(never)
  func endError() -> JSONError {
    if isTooLong { return error(.tooLong, "Send at most \(limits.maximumBytes) bytes.") }
    return error(.syntax, "The text ends too early.")
  }

  @inline(never)
  func unexpectedByteError() -> JSONError {
    guard position < end else { return endError() }
    if frames.isEmpty, end - position >= 3, bytes[position] == 0xEF, bytes[position + 1] == 0xBB,
      bytes[position + 2] == 0xBF
    {
      return error(.syntax, "Remove the byte order mark.")
    }
    return error(.syntax, "Unexpected byte; a JSON value was expected here.")
  }
}

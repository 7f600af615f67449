/// Writes one JSON text into bytes; it sets the commas and colons.
///
///     var writer = JSONWriter()
///     try writer.beginObject()
///     try writer.field("id", "a1")
///     try writer.field("count", 3)
///     try writer.endObject()
///     writer.take()  // {"id":"a1","count":3}
///
/// Strings keep their bytes: only quote, backslash and control characters are escaped, `/` and U+2028 are not.
/// Doubles are written with the fewest digits that read back as the same bits, and always with a point or an exponent,
/// so that they stay apart from integers. Nothing recurses. It does not look for duplicate keys.
///
/// Calls out of order (a key in an array, two values after one key) throw ``JSONError/Code/misuse``.
public struct JSONWriter: Sendable {
  var bytes: [UInt8] = []
  /// One bit of state per open container: whether it is an object and whether it has members.
  var frames: [Frame] = []
  /// Whether a key was written whose value is due.
  var awaitsValue = false
  /// Whether the text's one value has been begun.
  var hasRoot = false
  /// The most arrays and objects open at once.
  public let maximumDepth: Int

  struct Frame: Sendable {
    var isObject: Bool
    var isEmpty = true
  }

  /// Makes an empty writer. `maximumDepth` should be at most that of the limits under which the text will be read.
  public init(maximumDepth: Int = JSONLimits.ownRecords.maximumDepth, reservingCapacity capacity: Int = 0) {
    self.maximumDepth = min(max(maximumDepth, 0), 256)
    if capacity > 0 { bytes.reserveCapacity(capacity) }
  }

  /// How many bytes have been written.
  public var count: Int { bytes.count }

  /// How many arrays and objects are open.
  public var depth: Int { frames.count }

  /// Whether one whole value has been written.
  public var isComplete: Bool { hasRoot && frames.isEmpty }

  /// The bytes written; leaves the writer empty and ready for the next text.
  public mutating func take() -> [UInt8] {
    let result = bytes
    bytes = []
    frames.removeAll(keepingCapacity: true)
    awaitsValue = false
    hasRoot = false
    return result
  }

  /// Opens an object.
  public mutating func beginObject() throws(JSONError) { try open(Ascii.openBrace, isObject: true) }

  /// Closes the object opened last.
  public mutating func endObject() throws(JSONError) { try close(Ascii.closeBrace, isObject: true) }

  /// Opens an array.
  public mutating func beginArray() throws(JSONError) { try open(Ascii.openBracket, isObject: false) }

  /// Closes the array opened last.
  public mutating func endArray() throws(JSONError) { try close(Ascii.closeBracket, isObject: false) }

  /// Writes a member's key.
  public mutating func key(_ key: String) throws(JSONError) {
    let top = frames.count - 1
    guard top >= 0, frames[top].isObject, !awaitsValue else {
      throw misuse("Write a key only within an object, before its value.")
    }
    if frames[top].isEmpty {
      frames[top].isEmpty = false
    } else {
      bytes.append(Ascii.comma)
    }
    JSONText.append(key, to: &bytes)
    bytes.append(Ascii.colon)
    awaitsValue = true
  }

  /// Sets the comma before a value and notes that it comes.
  @inline(__always)
  mutating func beginValue() throws(JSONError) {
    if awaitsValue {
      awaitsValue = false
      return
    }
    try beginElement()
  }

  private mutating func beginElement() throws(JSONError) {
    let top = frames.count - 1
    guard top >= 0 else {
      guard !hasRoot else { throw misuse("Write only one value per text.") }
      hasRoot = true
      return
    }
    guard !frames[top].isObject else { throw misuse("Write a key before each value of an object.") }
    if frames[top].isEmpty {
      frames[top].isEmpty = false
    } else {
      bytes.append(Ascii.comma)
    }
  }

  private mutating func open(_ byte: UInt8, isObject: Bool) throws(JSONError) {
    guard frames.count < maximumDepth else {
      throw JSONError(.tooDeep, "Nest at most \(maximumDepth) arrays and objects.", offset: bytes.count)
    }
    try beginValue()
    bytes.append(byte)
    frames.append(Frame(isObject: isObject))
  }

  private mutating func close(_ byte: UInt8, isObject: Bool) throws(JSONError) {
    guard !awaitsValue, let top = frames.last, top.isObject == isObject else {
      throw misuse("End what was begun last, after the value of its last key.")
    }
    frames.removeLast()
    bytes.append(byte)
  }

  @inline(never)
  func misuse(_ message: String) -> JSONError { JSONError(.misuse, message, offset: bytes.count) }
}

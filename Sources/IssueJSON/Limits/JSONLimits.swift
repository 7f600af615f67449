/// How much a JSON text may ask of its reader.
///
/// Every limit is the largest value that is still accepted. The scanner, the reader and the decoder all enforce all
/// of them while they read, so no other pass is needed.
public struct JSONLimits: Hashable, Sendable {
  /// The longest whole text, in bytes.
  public var maximumBytes: Int
  /// The most arrays and objects open at once. Values above 256 count as 256, so that no text can use up the stack.
  public var maximumDepth: Int
  /// The longest object key, in bytes after its escapes are resolved.
  public var maximumKeyBytes: Int
  /// The most members of one object.
  public var maximumKeysPerObject: Int
  /// The most values in the whole text; an array or object counts as one, a key does not count.
  public var maximumValues: Int
  /// The longest string value, in bytes after its escapes are resolved.
  public var maximumStringBytes: Int
  /// The most combining marks in a row, in keys and strings.
  ///
  /// The default is that of Unicode's stream-safe text format (UAX #15).
  public var maximumCombiningRun: Int
  /// The longest number, in bytes.
  public var maximumNumberBytes: Int
  /// Whether a string may hold U+0000, written `\u0000`. A raw NUL byte is never accepted.
  public var allowsNUL: Bool

  /// Makes limits; what is left out is as in ``outside``.
  public init(
    maximumBytes: Int = 1 << 20, maximumDepth: Int = 32, maximumKeyBytes: Int = 256,
    maximumKeysPerObject: Int = 1024, maximumValues: Int = 50_000, maximumStringBytes: Int = 1 << 20,
    maximumCombiningRun: Int = 30, maximumNumberBytes: Int = 1024, allowsNUL: Bool = false
  ) {
    self.maximumBytes = maximumBytes
    self.maximumDepth = maximumDepth
    self.maximumKeyBytes = maximumKeyBytes
    self.maximumKeysPerObject = maximumKeysPerObject
    self.maximumValues = maximumValues
    self.maximumStringBytes = maximumStringBytes
    self.maximumCombiningRun = maximumCombiningRun
    self.maximumNumberBytes = maximumNumberBytes
    self.allowsNUL = allowsNUL
  }

  /// For bytes from strangers: 1 MiB, depth 32, keys of 256 bytes, 1,024 keys per object, 50,000 values, runs of 30
  /// combining marks, no U+0000.
  public static let outside = JSONLimits()

  /// For what this package wrote itself: 1 GiB, depth 64 (an outside value may lie inside a record), any text.
  public static let ownRecords = JSONLimits(
    maximumBytes: 1 << 30, maximumDepth: 64, maximumKeyBytes: 1 << 16, maximumKeysPerObject: 1 << 26,
    maximumValues: 1 << 28, maximumStringBytes: 1 << 30, maximumCombiningRun: .max, allowsNUL: true)

  var depth: Int { min(max(maximumDepth, 0), 256) }
}

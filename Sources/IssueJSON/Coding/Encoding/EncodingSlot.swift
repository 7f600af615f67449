/// One place for a value in the text that an encoder is writing.
struct EncodingSlot {
  enum Kind {
    /// Nothing is written; the value's place is the end of the text.
    case pending
    /// `{}` is written in the place of a value that may still come.
    case placeholder
    /// A scalar or a whole value is written.
    case value
    case object
    case array
  }

  var kind: Kind
  /// Tells a handle that its slot is gone.
  var serial: Int
  /// The slot of the container around this one, or -1.
  var parent: Int
  /// What leads here from the parent.
  var key: EncodingKey
  /// How many containers are around this one.
  var depth: Int
  /// Whether the container ends where the text ends; its closing byte is not written yet.
  var isOpen = false
  /// The slot that was innermost open before this one.
  var below = -1
  /// Where the value begins.
  var start: Int
  /// Where the closing byte of a closed container or placeholder is.
  var end = 0
  /// How many members or elements have been begun.
  var count = 0
  /// Where the hashes of an open object's keys begin among those of all open objects.
  var firstHash = 0
  /// The hashes of an open object's keys, once there are many.
  var hashes: Set<Int> = []
}

/// A step of a coding path.
enum EncodingKey {
  case none
  case index(Int)
  case key(any CodingKey)
}

/// A container or encoder of the caller's, good as long as the `encode(to:)` call that made it.
struct EncodingHandle {
  let sink: EncodingSink
  let slot: Int
  let serial: Int
}

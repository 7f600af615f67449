/// Reads a message once, from left to right, into tokens that are kept or replaced.
///
/// The reader cuts the bytes into tokens (`StandardScanner+Reading`) and pushes them on a stack, where rules look only at
/// the tokens already there (`StandardScanner+Rules`). What is left on the stack is what no rule changes, and reading the
/// text that it spells gives the same tokens again: that is why normalising twice changes nothing.
struct StandardScanner: ~Copyable {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafePointer<ByteClass>
  let words: WordTable
  let keepsCodes: Bool
  var tokens: TokenStack
  /// How many tokens there were when a word came that a code may follow.
  var lastIntroduction = -100
  /// Before which position no address begins, because the groups there are too many.
  var noAddressBefore = 0
  /// Whether an escape was met, which has to be taken out before.
  var hasEscape = false
  /// Whether a request line of an access log was read, after which a status is one measure among others.
  var sawRequestLine = false

  private init(_ bytes: UnsafeBufferPointer<UInt8>, keepsCodes: Bool) {
    self.bytes = bytes
    self.keepsCodes = keepsCodes
    let tables = StandardTables.shared
    classes = tables.classes
    words = tables.words
    tokens = TokenStack(capacity: bytes.count / 2 + 8)
  }

  /// The tokens of a text of fewer than 2³¹ bytes; `nil` when it has an escape character.
  static func tokens(of bytes: UnsafeBufferPointer<UInt8>, keepsCodes: Bool) -> TokenStack? {
    var scanner = StandardScanner(bytes, keepsCodes: keepsCodes)
    var position = 0
    while position < bytes.count { position = scanner.read(at: position) }
    guard !scanner.hasEscape else { return nil }
    scanner.finish()
    return scanner.tokens
  }
}

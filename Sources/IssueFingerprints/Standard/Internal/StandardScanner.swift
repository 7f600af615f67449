/// Reads a message once, from left to right, into tokens that are kept or replaced.
///
/// The reader cuts the bytes into tokens (`StandardScanner+Reading`) and pushes them on a stack, where rules look only at
/// the tokens already there (`StandardScanner+Rules`). What is left on the stack is what no rule changes, and reading the
/// text that it spells gives the same tokens again: that is why normalising twice changes nothing.
struct StandardScanner {
  let bytes: UnsafeBufferPointer<UInt8>
  let classes: UnsafeBufferPointer<ByteClass>
  let words: WordTable
  var tokens: [StandardToken] = []

  private init(_ bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>) {
    self.bytes = bytes
    self.classes = classes
    words = WordTable.standard
    tokens.reserveCapacity(bytes.count / 4 + 8)
  }

  /// The tokens of a text; `classes` is the table of ``ByteClass``.
  static func tokens(
    of bytes: UnsafeBufferPointer<UInt8>, classes: UnsafeBufferPointer<ByteClass>
  ) -> [StandardToken] {
    var scanner = StandardScanner(bytes, classes: classes)
    var position = 0
    while position < bytes.count { position = scanner.read(at: position) }
    scanner.finish()
    return scanner.tokens
  }
}

/// The tokens read so far, in memory of their own, so that the scanner's loop counts no references.
///
/// Every access is clamped: below the first token stands one of the kind `none`.
struct TokenStack: ~Copyable {
  private var base: UnsafeMutablePointer<StandardToken>
  private var capacity: Int
  private(set) var count = 0
  /// Where the opening brackets stand that follow `key=`.
  private var keyedOpenings: [Int] = []
  /// Where the last of them stands, or -1.
  private(set) var keyedOpening = -1

  init(capacity: Int) {
    self.capacity = max(capacity, 8)
    base = .allocate(capacity: self.capacity + 1)
    base.initialize(to: StandardToken(0, 0, .none, .kept))
  }

  deinit {
    base.deallocate()
  }

  /// The token at a depth below the top, which has depth 0.
  @inline(__always)
  func top(_ depth: Int) -> StandardToken { base[max(count - depth, 0)] }

  /// The token at an index from the bottom.
  @inline(__always)
  subscript(index: Int) -> StandardToken { base[min(max(index, -1), count - 1) + 1] }

  /// All tokens, from the bottom.
  @inline(__always)
  func withTokens<Result>(_ body: (UnsafeBufferPointer<StandardToken>) -> Result) -> Result {
    body(UnsafeBufferPointer(start: base + 1, count: count))
  }

  @inline(__always)
  mutating func append(_ token: StandardToken) {
    if count == capacity { grow() }
    count += 1
    (base + count).initialize(to: token)
  }

  mutating func appendKeyedOpening(_ token: StandardToken) {
    append(token)
    keyedOpening = count - 1
    keyedOpenings.append(keyedOpening)
  }

  @inline(__always)
  mutating func removeLast(_ number: Int = 1) {
    count = max(count - number, 0)
    if keyedOpening >= count { forgetOpenings() }
  }

  private mutating func forgetOpenings() {
    while let last = keyedOpenings.last, last >= count { keyedOpenings.removeLast() }
    keyedOpening = keyedOpenings.last ?? -1
  }

  /// Lets the token on top reach further.
  @inline(__always)
  mutating func extendTop(to end: Int, _ rule: StandardRule? = nil) {
    guard count > 0 else { return }
    base[count].end = end
    if let rule { base[count].rule = rule }
  }

  /// Adds to what the token on top means.
  mutating func mark(_ depth: Int, as words: WordClass) {
    if count > depth { base[count - depth].words.formUnion(words) }
  }

  private mutating func grow() {
    let larger = UnsafeMutablePointer<StandardToken>.allocate(capacity: capacity * 2 + 1)
    larger.moveInitialize(from: base, count: count + 1)
    base.deallocate()
    base = larger
    capacity *= 2
  }
}

/// The hash function SHA-256 (FIPS 180-4), for fingerprints.
///
/// It takes bytes in any number of pieces and gives the same digest however they are cut:
///
///     var hash = SHA256()
///     hash.update("a")
///     hash.update("bc")
///     hash.finalize()  // ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad
///
/// Whole blocks are read where they lie; only a rest of fewer than 64 bytes is kept.
public struct SHA256: Sendable {
  private var state = SHA256State()
  private var rest: [UInt8] = []
  private var byteCount: UInt64 = 0

  /// Starts a hash of nothing.
  public init() {
    rest.reserveCapacity(128)
  }

  /// Adds bytes to what is hashed.
  ///
  /// - Complexity: linear in the number of bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if !rest.isEmpty {
      offset = min(64 - rest.count, bytes.count)
      rest.append(contentsOf: bytes[..<offset])
      guard rest.count == 64 else { return }
      rest.withUnsafeBytes { state.compress($0, from: 0, blocks: 1) }
      rest.removeAll(keepingCapacity: true)
    }
    let blocks = (bytes.count - offset) / 64
    if blocks > 0 {
      state.compress(bytes, from: offset, blocks: blocks)
      offset += blocks * 64
    }
    if offset < bytes.count { rest.append(contentsOf: bytes[offset...]) }
  }

  /// Adds bytes to what is hashed.
  public mutating func update(_ bytes: [UInt8]) {
    bytes.withUnsafeBytes { update($0) }
  }

  /// Adds the UTF-8 bytes of a text to what is hashed.
  public mutating func update(_ text: String) {
    var text = text
    text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
  }

  /// The digest of everything added so far: 32 bytes.
  ///
  /// The hash itself stays as it was, so that more can be added afterwards.
  public func finalize() -> [UInt8] {
    var digest: [UInt8] = []
    digest.reserveCapacity(32)
    for word in finalWords() {
      digest.append(UInt8(truncatingIfNeeded: word >> 24))
      digest.append(UInt8(truncatingIfNeeded: word >> 16))
      digest.append(UInt8(truncatingIfNeeded: word >> 8))
      digest.append(UInt8(truncatingIfNeeded: word))
    }
    return digest
  }

  /// The digest of everything added so far, as 64 lower-case hexadecimal digits.
  public func finalizeHex() -> String {
    let words = finalWords()
    return String(unsafeUninitializedCapacity: 64) { out in
      var index = 0
      for word in words {
        for shift in stride(from: UInt32(28), through: 0, by: -4) {
          let nibble = UInt8(truncatingIfNeeded: (word >> shift) & 15)
          out[index] = nibble < 10 ? 48 &+ nibble : 87 &+ nibble
          index += 1
        }
      }
      return 64
    }
  }

  /// The digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return hash.finalizeHex()
  }

  private func finalWords() -> [UInt32] {
    var state = state
    var tail = rest
    tail.append(0x80)
    let padded = tail.count <= 56 ? 56 : 120
    while tail.count < padded { tail.append(0) }
    let bits = byteCount &* 8
    for shift in stride(from: UInt64(56), through: 0, by: -8) {
      tail.append(UInt8(truncatingIfNeeded: bits >> shift))
    }
    tail.withUnsafeBytes { state.compress($0, from: 0, blocks: $0.count / 64) }
    return state.words
  }
}

/// The hash function SHA-256 (FIPS 180-4), for fingerprints.
///
/// It takes bytes in any number of pieces and gives the same digest however they are cut:
///
///     var hash = SHA256()
///     hash.update("a")
///     hash.update("bc")
///     hash.finalize()  // ba7816bf 8f01cfea 414140de 5dae2223 b00361a3 96177a9c b410ff61 f20015ad
///
/// Whole blocks are read where they lie; only a rest of fewer than 64 bytes is kept, inside the value: hashing allocates
/// no memory.
public struct SHA256: Sendable {
  private var state = SHA256State()
  private var rest = SHA256Rest()
  private var byteCount: UInt64 = 0

  /// Starts a hash of nothing.
  public init() {}

  /// Adds bytes to what is hashed.
  ///
  /// - Complexity: linear in the number of bytes.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    guard let base = bytes.baseAddress, bytes.count > 0 else { return }
    byteCount &+= UInt64(bytes.count)
    var offset = 0
    if rest.count > 0 {
      offset = min(64 - rest.count, bytes.count)
      rest.append(base, offset)
      guard rest.count == 64 else { return }
      rest.withBytes { state.compress($0, blocks: 1) }
      rest.count = 0
    }
    let blocks = (bytes.count - offset) / 64
    if blocks > 0 {
      state.compress(base + offset, blocks: blocks)
      offset += blocks * 64
    }
    if offset < bytes.count { rest.append(base + offset, bytes.count - offset) }
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
    for word in final().words {
      digest.append(UInt8(truncatingIfNeeded: word >> 24))
      digest.append(UInt8(truncatingIfNeeded: word >> 16))
      digest.append(UInt8(truncatingIfNeeded: word >> 8))
      digest.append(UInt8(truncatingIfNeeded: word))
    }
    return digest
  }

  /// The digest of everything added so far, as 64 lower-case hexadecimal digits.
  public func finalizeHex() -> String {
    let state = final()
    return String(unsafeUninitializedCapacity: 64) { out in
      let (a, b, c, d) = (state.a, state.b, state.c, state.d)
      let (e, f, g, h) = (state.e, state.f, state.g, state.h)
      let raw = UnsafeMutableRawBufferPointer(out)
      raw.storeBytes(of: Self.hexDigits(a), toByteOffset: 0, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(b), toByteOffset: 8, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(c), toByteOffset: 16, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(d), toByteOffset: 24, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(e), toByteOffset: 32, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(f), toByteOffset: 40, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(g), toByteOffset: 48, as: UInt64.self)
      raw.storeBytes(of: Self.hexDigits(h), toByteOffset: 56, as: UInt64.self)
      return 64
    }
  }

  /// The digest of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits.
  public static func hex(of text: String) -> String {
    var hash = SHA256()
    hash.update(text)
    return hash.finalizeHex()
  }

  /// The eight digits of a word as they lie in memory, all at once: each nibble goes into a byte of its own, to which the
  /// distance to `0` or to `a` is added.
  @inline(__always)
  private static func hexDigits(_ word: UInt32) -> UInt64 {
    var spread = UInt64(word)
    spread = (spread | spread << 16) & 0x0000_ffff_0000_ffff
    spread = (spread | spread << 8) & 0x00ff_00ff_00ff_00ff
    spread = (spread | spread << 4) & 0x0f0f_0f0f_0f0f_0f0f
    let letters = ((spread &+ 0x0606_0606_0606_0606) >> 4) & 0x0101_0101_0101_0101
    return (spread &+ 0x3030_3030_3030_3030 &+ letters &* 0x27).bigEndian
  }

  private func final() -> SHA256State {
    var (state, tail) = (state, rest)
    tail.appendOne(0x80)
    if tail.count > 56 {
      tail.fill(upTo: 64)
      tail.withBytes { state.compress($0, blocks: 1) }
      tail.count = 0
    }
    tail.fill(upTo: 56)
    tail.appendWord((byteCount &* 8).bigEndian)
    tail.withBytes { state.compress($0, blocks: 1) }
    return state
  }
}

/// The eight words that SHA-256 carries from block to block, and the step over one block.
struct SHA256State: Sendable {
  private(set) var a: UInt32 = 0x6a09_e667
  private(set) var b: UInt32 = 0xbb67_ae85
  private(set) var c: UInt32 = 0x3c6e_f372
  private(set) var d: UInt32 = 0xa54f_f53a
  private(set) var e: UInt32 = 0x510e_527f
  private(set) var f: UInt32 = 0x9b05_688c
  private(set) var g: UInt32 = 0x1f83_d9ab
  private(set) var h: UInt32 = 0x5be0_cd19

  var words: [UInt32] { [a, b, c, d, e, f, g, h] }

  /// Takes in whole blocks of 64 bytes; the caller keeps `64 * blocks` within what `bytes` points to.
  mutating func compress(_ bytes: UnsafeRawPointer, blocks: Int) {
    for block in 0..<blocks { compress(bytes + block &* 64) }
  }

  private mutating func compress(_ block: UnsafeRawPointer) {
    var (a, b, c, d) = (self.a, self.b, self.c, self.d)
    var (e, f, g, h) = (self.e, self.f, self.g, self.h)
    var x = b ^ c
    var w0 = Self.word(block, 0)
    var w1 = Self.word(block, 1)
    var w2 = Self.word(block, 2)
    var w3 = Self.word(block, 3)
    var w4 = Self.word(block, 4)
    var w5 = Self.word(block, 5)
    var w6 = Self.word(block, 6)
    var w7 = Self.word(block, 7)
    var w8 = Self.word(block, 8)
    var w9 = Self.word(block, 9)
    var w10 = Self.word(block, 10)
    var w11 = Self.word(block, 11)
    var w12 = Self.word(block, 12)
    var w13 = Self.word(block, 13)
    var w14 = Self.word(block, 14)
    var w15 = Self.word(block, 15)
    Self.round(a, b, &d, e, f, g, &h, &x, 0x428a_2f98 &+ w0)
    Self.round(h, a, &c, d, e, f, &g, &x, 0x7137_4491 &+ w1)
    Self.round(g, h, &b, c, d, e, &f, &x, 0xb5c0_fbcf &+ w2)
    Self.round(f, g, &a, b, c, d, &e, &x, 0xe9b5_dba5 &+ w3)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x3956_c25b &+ w4)
    Self.round(d, e, &g, h, a, b, &c, &x, 0x59f1_11f1 &+ w5)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x923f_82a4 &+ w6)
    Self.round(b, c, &e, f, g, h, &a, &x, 0xab1c_5ed5 &+ w7)
    Self.round(a, b, &d, e, f, g, &h, &x, 0xd807_aa98 &+ w8)
    Self.round(h, a, &c, d, e, f, &g, &x, 0x1283_5b01 &+ w9)
    Self.round(g, h, &b, c, d, e, &f, &x, 0x2431_85be &+ w10)
    Self.round(f, g, &a, b, c, d, &e, &x, 0x550c_7dc3 &+ w11)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x72be_5d74 &+ w12)
    Self.round(d, e, &g, h, a, b, &c, &x, 0x80de_b1fe &+ w13)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x9bdc_06a7 &+ w14)
    Self.round(b, c, &e, f, g, h, &a, &x, 0xc19b_f174 &+ w15)
    Self.extend(&w0, w1, w9, w14)
    Self.round(a, b, &d, e, f, g, &h, &x, 0xe49b_69c1 &+ w0)
    Self.extend(&w1, w2, w10, w15)
    Self.round(h, a, &c, d, e, f, &g, &x, 0xefbe_4786 &+ w1)
    Self.extend(&w2, w3, w11, w0)
    Self.round(g, h, &b, c, d, e, &f, &x, 0x0fc1_9dc6 &+ w2)
    Self.extend(&w3, w4, w12, w1)
    Self.round(f, g, &a, b, c, d, &e, &x, 0x240c_a1cc &+ w3)
    Self.extend(&w4, w5, w13, w2)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x2de9_2c6f &+ w4)
    Self.extend(&w5, w6, w14, w3)
    Self.round(d, e, &g, h, a, b, &c, &x, 0x4a74_84aa &+ w5)
    Self.extend(&w6, w7, w15, w4)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x5cb0_a9dc &+ w6)
    Self.extend(&w7, w8, w0, w5)
    Self.round(b, c, &e, f, g, h, &a, &x, 0x76f9_88da &+ w7)
    Self.extend(&w8, w9, w1, w6)
    Self.round(a, b, &d, e, f, g, &h, &x, 0x983e_5152 &+ w8)
    Self.extend(&w9, w10, w2, w7)
    Self.round(h, a, &c, d, e, f, &g, &x, 0xa831_c66d &+ w9)
    Self.extend(&w10, w11, w3, w8)
    Self.round(g, h, &b, c, d, e, &f, &x, 0xb003_27c8 &+ w10)
    Self.extend(&w11, w12, w4, w9)
    Self.round(f, g, &a, b, c, d, &e, &x, 0xbf59_7fc7 &+ w11)
    Self.extend(&w12, w13, w5, w10)
    Self.round(e, f, &h, a, b, c, &d, &x, 0xc6e0_0bf3 &+ w12)
    Self.extend(&w13, w14, w6, w11)
    Self.round(d, e, &g, h, a, b, &c, &x, 0xd5a7_9147 &+ w13)
    Self.extend(&w14, w15, w7, w12)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x06ca_6351 &+ w14)
    Self.extend(&w15, w0, w8, w13)
    Self.round(b, c, &e, f, g, h, &a, &x, 0x1429_2967 &+ w15)
    Self.extend(&w0, w1, w9, w14)
    Self.round(a, b, &d, e, f, g, &h, &x, 0x27b7_0a85 &+ w0)
    Self.extend(&w1, w2, w10, w15)
    Self.round(h, a, &c, d, e, f, &g, &x, 0x2e1b_2138 &+ w1)
    Self.extend(&w2, w3, w11, w0)
    Self.round(g, h, &b, c, d, e, &f, &x, 0x4d2c_6dfc &+ w2)
    Self.extend(&w3, w4, w12, w1)
    Self.round(f, g, &a, b, c, d, &e, &x, 0x5338_0d13 &+ w3)
    Self.extend(&w4, w5, w13, w2)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x650a_7354 &+ w4)
    Self.extend(&w5, w6, w14, w3)
    Self.round(d, e, &g, h, a, b, &c, &x, 0x766a_0abb &+ w5)
    Self.extend(&w6, w7, w15, w4)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x81c2_c92e &+ w6)
    Self.extend(&w7, w8, w0, w5)
    Self.round(b, c, &e, f, g, h, &a, &x, 0x9272_2c85 &+ w7)
    Self.extend(&w8, w9, w1, w6)
    Self.round(a, b, &d, e, f, g, &h, &x, 0xa2bf_e8a1 &+ w8)
    Self.extend(&w9, w10, w2, w7)
    Self.round(h, a, &c, d, e, f, &g, &x, 0xa81a_664b &+ w9)
    Self.extend(&w10, w11, w3, w8)
    Self.round(g, h, &b, c, d, e, &f, &x, 0xc24b_8b70 &+ w10)
    Self.extend(&w11, w12, w4, w9)
    Self.round(f, g, &a, b, c, d, &e, &x, 0xc76c_51a3 &+ w11)
    Self.extend(&w12, w13, w5, w10)
    Self.round(e, f, &h, a, b, c, &d, &x, 0xd192_e819 &+ w12)
    Self.extend(&w13, w14, w6, w11)
    Self.round(d, e, &g, h, a, b, &c, &x, 0xd699_0624 &+ w13)
    Self.extend(&w14, w15, w7, w12)
    Self.round(c, d, &f, g, h, a, &b, &x, 0xf40e_3585 &+ w14)
    Self.extend(&w15, w0, w8, w13)
    Self.round(b, c, &e, f, g, h, &a, &x, 0x106a_a070 &+ w15)
    Self.extend(&w0, w1, w9, w14)
    Self.round(a, b, &d, e, f, g, &h, &x, 0x19a4_c116 &+ w0)
    Self.extend(&w1, w2, w10, w15)
    Self.round(h, a, &c, d, e, f, &g, &x, 0x1e37_6c08 &+ w1)
    Self.extend(&w2, w3, w11, w0)
    Self.round(g, h, &b, c, d, e, &f, &x, 0x2748_774c &+ w2)
    Self.extend(&w3, w4, w12, w1)
    Self.round(f, g, &a, b, c, d, &e, &x, 0x34b0_bcb5 &+ w3)
    Self.extend(&w4, w5, w13, w2)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x391c_0cb3 &+ w4)
    Self.extend(&w5, w6, w14, w3)
    Self.round(d, e, &g, h, a, b, &c, &x, 0x4ed8_aa4a &+ w5)
    Self.extend(&w6, w7, w15, w4)
    Self.round(c, d, &f, g, h, a, &b, &x, 0x5b9c_ca4f &+ w6)
    Self.extend(&w7, w8, w0, w5)
    Self.round(b, c, &e, f, g, h, &a, &x, 0x682e_6ff3 &+ w7)
    Self.extend(&w8, w9, w1, w6)
    Self.round(a, b, &d, e, f, g, &h, &x, 0x748f_82ee &+ w8)
    Self.extend(&w9, w10, w2, w7)
    Self.round(h, a, &c, d, e, f, &g, &x, 0x78a5_636f &+ w9)
    Self.extend(&w10, w11, w3, w8)
    Self.round(g, h, &b, c, d, e, &f, &x, 0x84c8_7814 &+ w10)
    Self.extend(&w11, w12, w4, w9)
    Self.round(f, g, &a, b, c, d, &e, &x, 0x8cc7_0208 &+ w11)
    Self.extend(&w12, w13, w5, w10)
    Self.round(e, f, &h, a, b, c, &d, &x, 0x90be_fffa &+ w12)
    Self.extend(&w13, w14, w6, w11)
    Self.round(d, e, &g, h, a, b, &c, &x, 0xa450_6ceb &+ w13)
    Self.extend(&w14, w15, w7, w12)
    Self.round(c, d, &f, g, h, a, &b, &x, 0xbef9_a3f7 &+ w14)
    Self.extend(&w15, w0, w8, w13)
    Self.round(b, c, &e, f, g, h, &a, &x, 0xc671_78f2 &+ w15)
    self.a &+= a
    self.b &+= b
    self.c &+= c
    self.d &+= d
    self.e &+= e
    self.f &+= f
    self.g &+= g
    self.h &+= h
  }

  @inline(__always)
  private static func word(_ block: UnsafeRawPointer, _ place: Int) -> UInt32 {
    UInt32(bigEndian: block.loadUnaligned(fromByteOffset: place &* 4, as: UInt32.self))
  }

  /// Moves a word of the message schedule sixteen places on.
  @inline(__always)
  private static func extend(_ word: inout UInt32, _ early: UInt32, _ middle: UInt32, _ late: UInt32) {
    let s0 = rotate(rotate(early, 11) ^ early, 7) ^ (early &>> 3)
    let s1 = rotate(rotate(late, 2) ^ late, 17) ^ (late &>> 10)
    word = word &+ s0 &+ middle &+ s1
  }

  /// One round; `x` is `b ^ c` before it and after it what that is for the next.
  @inline(__always)
  private static func round(
    _ a: UInt32, _ b: UInt32, _ d: inout UInt32, _ e: UInt32, _ f: UInt32, _ g: UInt32, _ h: inout UInt32,
    _ x: inout UInt32, _ word: UInt32
  ) {
    let s1 = rotate(rotate(rotate(e, 14) ^ e, 5) ^ e, 6)
    let first = h &+ word &+ s1 &+ (g ^ (e & (f ^ g)))
    d &+= first
    let y = a ^ b
    let s0 = rotate(rotate(rotate(a, 9) ^ a, 11) ^ a, 2)
    h = first &+ s0 &+ (b ^ (x & y))
    x = y
  }

  @inline(__always)
  private static func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 {
    (word &>> count) | (word &<< (32 &- count))
  }
}

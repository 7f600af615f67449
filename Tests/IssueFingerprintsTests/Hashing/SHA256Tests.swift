import IssueFingerprints
import Testing

@Suite struct SHA256Tests {
  /// FIPS 180-4 examples and short messages of the NIST CAVP byte-oriented set.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("616263", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    ("d3", "28969cdfa74a12c82f3bad960b0b000aca2ac329deea5c2328ebc6f2ba9802c1"),
    ("11af", "5ca7133fa735326081558ac312c620eeca9970d1e70a4b95533d956f072d1f98"),
    ("b4190e", "dff2e73091f6c05e528896c4c831b9448653dc2ff043528f6769437bc7b975c2"),
    ("74ba2521", "b16aa56be3880d18cd41e68384cf1ec8c17680c45a02b1575dc1518923ae8b0e"),
    ("c299209682", "f0887fe961c9cd3beab957e8222494abb969b1ce4c6557976df8b0f6d20e9166"),
    ("e1dc724d5621", "eca0a060b489636225b4fa64d267dabbe44273067ac679f20820bddc6b6a90ac"),
    ("06e076f5a442d5", "3fd877e27450e6bbd5d74bb82f9870c64c66e109418baa8e6bbcff355e287926"),
    ("5738c929c4f4ccb6", "963bb88f27f512777aab6c8b1a02c70ec0ad651d428f870036e1917120fb48bf"),
  ])
  func givesThePublishedDigests(message: String, digest: String) {
    var hash = SHA256()
    hash.update(bytes(message))
    #expect(hash.finalizeHex() == digest)
    #expect(hash.finalize() == bytes(digest))
  }

  @Test func givesThePublishedDigestsOfTexts() {
    #expect(
      SHA256.hex(of: "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")
    #expect(
      SHA256.hex(
        of:
          "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu"
      )
        == "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1")
  }

  @Test func givesThePublishedDigestOfAMillionLetters() {
    var hash = SHA256()
    let piece = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { hash.update(piece) }
    #expect(hash.finalizeHex() == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test func givesOneDigestHoweverTheBytesAreCut() {
    let whole = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    var expected = SHA256()
    expected.update(whole)
    for size in 1...150 {
      var hash = SHA256()
      for start in stride(from: 0, to: whole.count, by: size) {
        hash.update(Array(whole[start..<min(start + size, whole.count)]))
      }
      #expect(hash.finalizeHex() == expected.finalizeHex(), "pieces of \(size)")
    }
  }

  @Test func goesOnAfterADigestWasTaken() {
    var hash = SHA256()
    hash.update("a")
    #expect(hash.finalizeHex() == SHA256.hex(of: "a"))
    hash.update("bc")
    #expect(hash.finalizeHex() == SHA256.hex(of: "abc"))
  }

  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex)
    return stride(from: 0, to: digits.count, by: 2).compactMap { UInt8(String(digits[$0...$0 + 1]), radix: 16) }
  }
}

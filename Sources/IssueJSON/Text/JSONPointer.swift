/// The text form of RFC 6901.
enum JSONPointer {
  /// A key as it stands between two slashes.
  static func escaped(_ key: String) -> String {
    var bytes: [UInt8] = []
    for byte in key.utf8 {
      switch byte {
      case UInt8(ascii: "~"): bytes += [byte, Ascii.zero]
      case Ascii.slash: bytes += [UInt8(ascii: "~"), UInt8(ascii: "1")]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The parts of a URL that bear on grouping, split as browsers do it (WHATWG URL), but smaller.
///
/// Taken over: control characters trimmed, tabs and line ends dropped, scheme and host in lower case, default ports left
/// out, `\` read as `/` and `.`/`..` resolved for `http`, `https`, `ws`, `wss` and `ftp`, characters that a path may not
/// hold percent-encoded. Left out: IDNA and number-like IPv4 hosts, which stay as they are spelled.
struct NetworkURL: Hashable, Sendable {
  /// The scheme, in lower case.
  let scheme: String
  /// The host, in lower case, with the port when it is not the scheme's own.
  let host: String
  /// The path, beginning with `/` when there is one.
  let path: String

  /// Splits a URL; `nil` when it has no scheme, no host or an impossible port, or, for a scheme that
  /// browsers do not know, no `//`.
  init?(_ text: String) {
    var bytes = text.utf8.filter { $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    var rest = bytes.drop { $0 <= 0x20 }
    guard let colon = rest.firstIndex(of: 0x3A), let scheme = Self.scheme(rest[..<colon]) else { return nil }
    let defaultPort = Self.defaultPorts[scheme]
    rest = rest[(colon + 1)...]
    func isSlash(_ byte: UInt8) -> Bool { byte == 0x2F || (defaultPort != nil && byte == 0x5C) }
    guard defaultPort != nil || rest.prefix(while: isSlash).count >= 2 else { return nil }
    rest = defaultPort == nil ? rest.dropFirst(2) : rest.drop(while: isSlash)
    let authority = rest.prefix { !isSlash($0) && $0 != 0x3F && $0 != 0x23 }
    guard let host = Self.host(authority, defaultPort: defaultPort) else { return nil }
    let path = rest[authority.endIndex...].prefix { $0 != 0x3F && $0 != 0x23 }
    self.scheme = scheme
    self.host = host
    self.path = Self.path(path.map { isSlash($0) ? 0x2F : $0 }, isSpecial: defaultPort != nil)
  }

  private static let defaultPorts = ["http": 80, "https": 443, "ws": 80, "wss": 443, "ftp": 21]

  private static func scheme(_ bytes: ArraySlice<UInt8>) -> String? {
    let lower = bytes.map(lowered)
    guard let first = lower.first, (0x61...0x7A).contains(first) else { return nil }
    let isFine = lower.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2B || $0 == 0x2D || $0 == 0x2E
    }
    return isFine ? String(decoding: lower, as: UTF8.self) : nil
  }

  private static func host(_ authority: ArraySlice<UInt8>, defaultPort: Int?) -> String? {
    let afterUser = authority.lastIndex(of: 0x40).map { authority[($0 + 1)...] } ?? authority
    var name = afterUser
    var port = afterUser[afterUser.endIndex...]
    let searched = afterUser.lastIndex(of: 0x5D).map { afterUser[$0...] } ?? afterUser
    if let colon = searched.firstIndex(of: 0x3A) {
      name = afterUser[..<colon]
      port = afterUser[(colon + 1)...]
    }
    guard !name.isEmpty, name.allSatisfy({ !isForbidden($0) }) else { return nil }
    var number = 0
    for digit in port {
      guard (0x30...0x39).contains(digit) else { return nil }
      number = number * 10 + Int(digit - 0x30)
      guard number <= 65_535 else { return nil }
    }
    let host = String(decoding: name.map(lowered), as: UTF8.self)
    return port.isEmpty || number == defaultPort ? host : "\(host):\(number)"
  }

  private static func path(_ bytes: [UInt8], isSpecial: Bool) -> String {
    guard !bytes.isEmpty else { return isSpecial ? "/" : "" }
    var segments: [ArraySlice<UInt8>] = []
    let parts = bytes.dropFirst().split(separator: 0x2F, omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      let isLast = index == parts.count - 1
      switch dots(part) {
      case 1: if isLast { segments.append([]) }
      case 2:
        _ = segments.popLast()
        if isLast { segments.append([]) }
      default: segments.append(part)
      }
    }
    var result: [UInt8] = []
    for segment in segments {
      result.append(0x2F)
      for byte in segment {
        if mustEncode(byte) {
          result.append(0x25)
          result.append(Percent.digit(byte >> 4))
          result.append(Percent.digit(byte & 15))
        } else {
          result.append(byte)
        }
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// 1 for `.`, 2 for `..`, spelled with dots or `%2e`; 0 for anything else.
  private static func dots(_ segment: ArraySlice<UInt8>) -> Int {
    guard segment.count <= 6 else { return 0 }
    let decoded = segment.contains(0x25) ? Array(Percent.spellingOutDots(segment)) : Array(segment)
    return decoded == [0x2E] ? 1 : decoded == [0x2E, 0x2E] ? 2 : 0
  }

  private static func lowered(_ byte: UInt8) -> UInt8 {
    (0x41...0x5A).contains(byte) ? byte + 0x20 : byte
  }

  private static func isForbidden(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x23, 0x25, 0x2F, 0x3C, 0x3E, 0x3F, 0x40, 0x5C, 0x5E, 0x60, 0x7B, 0x7C, 0x7D, 0x7F: true
    default: false
    }
  }

  private static func mustEncode(_ byte: UInt8) -> Bool {
    switch byte {
    case 0...0x20, 0x22, 0x3C, 0x3E, 0x60, 0x7B, 0x7D, 0x7F...0xFF: true
    default: false
    }
  }
}

import IssueModels

extension RecordID {
  /// The 16 bytes as a tree key.
  var keyBytes: [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(16)
    appendKey(to: &key)
    return key
  }

  /// Appends the 16 bytes.
  func appendKey(to bytes: inout [UInt8]) {
    withKeyBytes { bytes.append(contentsOf: $0) }
  }

  /// Lends the 16 bytes without allocating.
  func withKeyBytes<Result>(_ body: (UnsafeRawBufferPointer) -> Result) -> Result {
    withUnsafeBytes(of: (high.bigEndian, low.bigEndian), body)
  }

  /// Reads the last 16 bytes of an index entry; missing bytes count as 0.
  init(endOf entry: [UInt8]) {
    var high: UInt64 = 0
    var low: UInt64 = 0
    for (place, byte) in entry.suffix(16).enumerated() {
      if place < 8 { high = high << 8 | UInt64(byte) } else { low = low << 8 | UInt64(byte) }
    }
    self.init(high: high, low: low)
  }
}

/// Tells names of error types, which say what went wrong and are therefore kept.
enum ErrorName {
  private static let endings: [[UInt8]] = ["Exception", "Error", "Failure", "Fault", "Warning", "Interrupt", "Timeout"]
    .map { Array($0.utf8) }

  static func endsIn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    endings.contains { ending in
      guard end - start >= ending.count else { return false }
      return (0..<ending.count).allSatisfy { bytes[end - ending.count + $0] == ending[$0] }
    }
  }

  /// Whether a name of an error or of a domain of errors stands between two positions.
  static func isIn(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Bool {
    let domain = Array("Domain".utf8)
    if end - start > 6, (0..<6).allSatisfy({ bytes[end - 6 + $0] == domain[$0] }) { return true }
    return end - start > 5 && endsIn(bytes, start, end)
  }
}

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
}

/// Reads single lines of a file by their place, bytes as they are.
struct FirstLines: ~Copyable {
  /// How much of a line is read.
  static let limit = 4_096

  private let descriptor: Int32

  init(_ file: LogFile) { descriptor = file.isRegular ? SystemCalls.openFile(file.path) : -1 }

  deinit { if descriptor >= 0 { SystemCalls.closeFile(descriptor) } }

  /// The line that begins at an offset, without its end; `nil` when it cannot be read.
  func line(at offset: Int) -> [UInt8]? {
    guard descriptor >= 0, let bytes = SystemCalls.read(FirstLines.limit, from: descriptor, at: offset) else {
      return nil
    }
    return bytes.firstIndex(of: UInt8(ascii: "\n")).map { Array(bytes[..<$0]) } ?? bytes
  }
}

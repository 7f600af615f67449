/// A line on the terminal that tells how far a long reading is; nothing where there is no terminal.
struct Progress {
  /// How long a reading may take before it is worth a line, in milliseconds.
  static let patience: Int64 = 500
  /// How often the line changes, in milliseconds.
  static let interval: Int64 = 100

  private let errors: any ByteOutput
  private let isShown: Bool
  private let uptime: @Sendable () -> Int64
  private let total: Int
  private let screen: Screen
  private let start: Int64
  private var next: Int64
  private var isOnScreen = false
  private var calls = 0

  init(_ surroundings: Surroundings, _ screen: Screen, total: Int) {
    errors = surroundings.errors
    isShown = surroundings.isErrorTerminal && surroundings.variables["TERM"] != "dumb"
    uptime = surroundings.uptime
    self.total = total
    self.screen = screen
    start = isShown ? surroundings.uptime() : 0
    next = start + Progress.patience
  }

  /// Says how far the reading is, if it is time to.
  mutating func show(bytes: Int, errors count: Int) {
    guard isShown else { return }
    calls &+= 1
    guard calls & 63 == 0 else { return }
    let now = uptime()
    guard now >= next else { return }
    next = now + Progress.interval
    let seconds = Double(max(now - start, 1)) / 1_000
    let megabytes = Double(bytes) / 1_000_000
    let share = total > 0 ? "\(min(100, Int(Double(bytes) / Double(total) * 100))) %, " : ""
    let text =
      "reading: \(share)\(NumberText.decimal(megabytes)) MB at \(NumberText.decimal(megabytes / seconds)) MB/s, "
      + NumberText.counted(count, "error line")
    write("\r" + TerminalText.cut(text, to: screen.width - 1, isUTF8: screen.isUTF8) + "\u{1B}[K")
    isOnScreen = true
  }

  /// Takes the line away.
  mutating func end() {
    if isOnScreen { write("\r\u{1B}[K") }
    isOnScreen = false
  }

  private func write(_ text: String) { try? errors.write(Array(text.utf8)) }
}

/// A row of little bars.
package enum SparkLine {
  /// One character for each number: the highest bar for the greatest, a space for none, the lowest bar for a little.
  package static func text(_ numbers: [Int], isUTF8: Bool) -> String {
    let bars: [Character] = Array(isUTF8 ? "▁▂▃▄▅▆▇█" : "_.:-=+*#")
    guard let greatest = numbers.max(), greatest > 0 else { return String(repeating: " ", count: numbers.count) }
    return String(
      numbers.map { number in
        guard number > 0 else { return " " }
        let level = Double(number) / Double(greatest) * Double(bars.count)
        return bars[min(bars.count - 1, max(0, Int(level.rounded(.up)) - 1))]
      })
  }
}

/// Numbers for people.
package enum NumberText {
  /// `5,012`.
  package static func grouped(_ number: Int) -> String {
    var digits = Array(String(number.magnitude).utf8)
    var position = digits.count - 3
    while position > 0 {
      digits.insert(UInt8(ascii: ","), at: position)
      position -= 3
    }
    return (number < 0 ? "-" : "") + String(decoding: digits, as: UTF8.self)
  }

  /// A number with one decimal.
  package static func decimal(_ number: Double) -> String {
    guard number.isFinite, number.magnitude < 1e15 else { return "?" }
    let tenths = Int((number * 10).rounded())
    return "\(grouped(tenths / 10)).\(abs(tenths % 10))"
  }

  /// `1 line`, `2 lines`.
  package static func counted(_ number: Int, _ noun: String, _ plural: String? = nil) -> String {
    "\(grouped(number)) \(number == 1 ? noun : plural ?? noun + "s")"
  }
}

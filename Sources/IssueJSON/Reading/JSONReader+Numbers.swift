extension JSONReader {
  /// A number as written, and what its digits mean.
  struct NumberToken {
    var start: Int
    var end: Int
    var isNegative: Bool
    /// Neither fraction nor exponent.
    var isInteger: Bool
    /// The leading digits without point, as many as fit.
    var digits: UInt64
    /// The power of ten by which `digits` must be multiplied.
    var exponent: Int
    /// Whether digits were left out of `digits`.
    var isCut: Bool
  }

  /// Reads the number that begins under the reader, which moves behind it.
  mutating func scanNumber() throws(JSONError) -> NumberToken {
    var index = position
    var token = NumberToken(
      start: index, end: index, isNegative: false, isInteger: true, digits: 0, exponent: 0, isCut: false)
    if bytes[index] == Ascii.minus {
      token.isNegative = true
      index += 1
    }
    let first = index
    index = take(&token, from: index, isFraction: false)
    guard index > first else { throw error(.number, "Write a digit here.", at: index) }
    guard index == first + 1 || bytes[first] != Ascii.zero else {
      throw error(.number, "Remove the leading zero.", at: first)
    }
    if index < end, bytes[index] == Ascii.point {
      token.isInteger = false
      let fraction = index + 1
      index = take(&token, from: fraction, isFraction: true)
      guard index > fraction else { throw error(.number, "Write a digit after the point.", at: index) }
    }
    var needsCheck = index - first > 300
    if index < end, bytes[index] | 0x20 == UInt8(ascii: "e") {
      token.isInteger = false
      needsCheck = true
      index += 1
      var isNegative = false
      if index < end, bytes[index] == Ascii.plus || bytes[index] == Ascii.minus {
        isNegative = bytes[index] == Ascii.minus
        index += 1
      }
      let start = index
      var exponent = 0
      while index < end, bytes[index] >= Ascii.zero, bytes[index] <= Ascii.nine {
        exponent = min(exponent * 10 + Int(bytes[index] - Ascii.zero), 1_000_000)
        index += 1
      }
      guard index > start else { throw error(.number, "Write a digit in the exponent.", at: index) }
      token.exponent += isNegative ? -exponent : exponent
    }
    guard index - token.start <= limits.maximumNumberBytes else {
      throw error(.tooLong, "Write the number with at most \(limits.maximumNumberBytes) bytes.")
    }
    token.end = index
    if needsCheck {
      let value = double(token)
      guard value.isFinite, value != 0 || token.digits == 0 else {
        throw error(.number, "Use a number within the range of a 64-bit float.")
      }
    }
    position = index
    return token
  }

  private func take(_ token: inout NumberToken, from start: Int, isFraction: Bool) -> Int {
    var index = start
    while index < end {
      let digit = bytes[index] &- Ascii.zero
      guard digit <= 9 else { break }
      index += 1
      if !token.isCut {
        if token.digits < 1_844_674_407_370_955_161 {
          token.digits = token.digits &* 10 &+ UInt64(digit)
          if isFraction { token.exponent -= 1 }
          continue
        }
        let (shifted, overflow) = token.digits.multipliedReportingOverflow(by: 10)
        let (sum, carry) = shifted.addingReportingOverflow(UInt64(digit))
        if !overflow, !carry {
          token.digits = sum
          if isFraction { token.exponent -= 1 }
          continue
        }
        token.isCut = true
      }
      if !isFraction { token.exponent += 1 }
    }
    return index
  }

  /// The nearest double, to the last bit.
  func double(_ token: NumberToken) -> Double {
    if !token.isCut, token.digits <= 1 << 53, (-22...22).contains(token.exponent) {
      let digits = Double(token.digits)
      let value =
        token.exponent < 0
        ? digits / PowersOfTen.exact[-token.exponent] : digits * PowersOfTen.exact[token.exponent]
      return token.isNegative ? -value : value
    }
    return Double(String(decoding: bytes[token.start..<token.end], as: UTF8.self)) ?? .nan
  }

  /// The exact integer, or nil when it has a fraction or exponent, is `-0` or does not fit.
  func int64(_ token: NumberToken) -> Int64? {
    guard token.isInteger, !token.isCut else { return nil }
    guard token.isNegative else { return Int64(exactly: token.digits) }
    guard token.digits > 0, token.digits <= UInt64(1) << 63 else { return nil }
    return Int64(truncatingIfNeeded: 0 &- token.digits)
  }
}

/// The powers of ten that a double holds exactly.
enum PowersOfTen {
  static let exact: [Double] = [
    1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
    1e20, 1e21, 1e22,
  ]
}

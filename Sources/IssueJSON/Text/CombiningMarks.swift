/// How many combining marks a scalar adds to a run of them.
enum CombiningMarks {
  /// 0 for a scalar that ends a run, else the number of marks in its canonical decomposition that continue it.
  ///
  /// Four scalars are marks only after decomposition (two marks each), though three of them have combining class 0.
  static func weight(_ scalar: UInt32) -> Int {
    if scalar < 0x300 || (0x3100..<0xA66F).contains(scalar) || (0xAC00..<0xFB1E).contains(scalar) { return 0 }
    switch scalar {
    case 0x0344, 0x0F73, 0x0F75, 0x0F81: return 2
    default: break
    }
    guard let value = Unicode.Scalar(scalar) else { return 0 }
    return value.properties.canonicalCombiningClass == .notReordered ? 0 : 1
  }
}

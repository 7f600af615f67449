/// How a text stands out.
package enum Style: Sendable, Equatable {
  case plain, bold, dim, red, green, yellow, cyan

  /// The parameter of the control sequence (ECMA-48, 8.3.117).
  var code: Int {
    switch self {
    case .plain: 0
    case .bold: 1
    case .dim: 2
    case .red: 31
    case .green: 32
    case .yellow: 33
    case .cyan: 36
    }
  }
}

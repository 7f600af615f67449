internal import IssueJSON
internal import IssueModels

/// Random values that lie close together and at the edges, so that comparisons go wrong where they can.
enum RandomValues {
  static func value(_ generator: inout SeededGenerator) -> FieldValue {
    switch Int.random(in: 0..<10, using: &generator) {
    case 0: generator.pick([.null, .bool(false), .bool(true)])
    case 1: .int(Int64.random(in: -3...3, using: &generator))
    case 2: .int(near(generator.pick(edges), &generator))
    case 3: .double(Double(near(generator.pick(edges), &generator)))
    case 4: .int(Int64(bitPattern: generator.next()))
    case 5: .double(Double(bitPattern: generator.next()))
    case 6: .double(Double(Int64.random(in: -6...6, using: &generator)) / 2)
    default: .text(text(&generator, to: 4))
    }
  }

  static func text(_ generator: inout SeededGenerator, to length: Int) -> UTF8Text {
    var view = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...length, using: &generator) {
      let anywhere = generator.chance(20)
      let number = anywhere ? UInt32.random(in: 0...0x10FFFF, using: &generator) : generator.pick(letters)
      if let scalar = Unicode.Scalar(number) { view.append(scalar) }
    }
    return UTF8Text(String(view))
  }

  private static let edges: [Int64] = [0, 1 << 52, 1 << 53, -(1 << 53), 1 << 54, 1 << 62, .max, .min, 255, 65_536]
  private static let letters: [UInt32] = [0, 1, 0x20, 0x61, 0x62, 0xE9, 0x65, 0x301, 0xFF, 0xFFFF, 0x10000, 0x10FFFF]

  private static func near(_ edge: Int64, _ generator: inout SeededGenerator) -> Int64 {
    let (sum, overflow) = edge.addingReportingOverflow(Int64.random(in: -4...4, using: &generator))
    return overflow ? edge : sum
  }
}

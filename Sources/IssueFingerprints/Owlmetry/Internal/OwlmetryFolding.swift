/// The last steps of Owlmetry's normalisation: lower case, white space, trimming (checklist S2.67), as JavaScript does.
enum OwlmetryFolding {
  static func fold(_ text: String) -> String {
    trimmed(lowercased(text))
  }

  /// Lower case by Unicode's full mapping, free of locale, with the rule for a sigma at the end of a word.
  private static func lowercased(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    let source = text.unicodeScalars
    for index in source.indices {
      let scalar = source[index]
      if scalar.isASCII {
        let isCapital = (0x41...0x5A).contains(scalar.value)
        scalars.append(isCapital ? Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value) + 0x20) : scalar)
      } else if scalar.value == 0x3A3 {
        scalars.append(endsWord(source, index) ? "\u{3C2}" : "\u{3C3}")
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    return String(scalars)
  }

  private static func endsWord(_ source: String.UnicodeScalarView, _ index: String.Index) -> Bool {
    guard let before = source[..<index].last(where: { !$0.properties.isCaseIgnorable }), before.properties.isCased
    else {
      return false
    }
    let after = source[source.index(after: index)...].first { !$0.properties.isCaseIgnorable }
    return after?.properties.isCased != true
  }

  /// Every run of white space becomes one space; none stays at the ends.
  private static func trimmed(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var owesSpace = false
    for scalar in text.unicodeScalars {
      if isSpace(scalar.value) {
        owesSpace = true
        continue
      }
      if owesSpace, !scalars.isEmpty { scalars.append(" ") }
      owesSpace = false
      scalars.append(scalar)
    }
    return String(scalars)
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    switch value {
    case 0x09...0x0D, 0x20, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF: true
    default: false
    }
  }
}

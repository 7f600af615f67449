/// The rules by which the standard grouper replaces a span, in the words that explanations use.
enum StandardRule: UInt8, Sendable {
  case kept
  case number
  case hex
  case uuid
  case url
  case path
  case position
  case email
  case address
  case wordWithDigits
  case dottedName
  case blob
  case keyValue
  case emptyValue
  case quoted
  case bracketed
  case unit
  case date
  case sign
  case name
  case run
  case wildcard
  case whiteSpace
  case ansi
  case frame
  case recursion
  case engine

  /// The name that explanations show.
  var name: String { String(describing: self) }
}

/// What an ordinary word means to its neighbours.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt16

  /// Follows a number and belongs to it: `MB`, `seconds`, `UTC`.
  static let unit = Self(rawValue: 1 << 0)
  /// A month's name; counts only with a capital.
  static let month = Self(rawValue: 1 << 1)
  /// A day's name; counts only with a capital.
  static let day = Self(rawValue: 1 << 2)
  /// Stands before somebody's or something's name: `user`, `host`.
  static let namer = Self(rawValue: 1 << 3)
  /// The word `for`, which names somebody when `from` follows.
  static let forWord = Self(rawValue: 1 << 4)
  /// The word `from`.
  static let fromWord = Self(rawValue: 1 << 5)
  /// Cannot be a name, though it stands where a name could.
  static let notName = Self(rawValue: 1 << 6)
  /// May follow a name: `from`, `is`, `failed`.
  static let afterName = Self(rawValue: 1 << 7)
  /// `true`, `false` and the like, which choose a path through the code and so are never values.
  static let boolean = Self(rawValue: 1 << 8)
  /// A key whose word is what went wrong: `error=EPERM`.
  static let tellingKey = Self(rawValue: 1 << 9)
  /// Letters only, from ASCII.
  static let letters = Self(rawValue: 1 << 10)
  /// Ends like a file or a host: `parser.c`, `example.com`.
  static let fileName = Self(rawValue: 1 << 11)
  /// Begins with a capital.
  static let capital = Self(rawValue: 1 << 12)
  /// A run of characters that take no space between words, such as Chinese.
  static let unspaced = Self(rawValue: 1 << 13)
}

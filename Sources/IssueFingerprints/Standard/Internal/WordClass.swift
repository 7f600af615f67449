/// What an ordinary word means to its neighbours.
struct WordClass: OptionSet, Sendable {
  let rawValue: UInt32

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
  /// A key in quotes before a colon, as JSON spells it.
  static let quotedKey = Self(rawValue: 1 << 14)

  /// `HTTP`, before a status.
  static let http = Self(rawValue: 1 << 15)
  /// `status` and its compounds.
  static let status = Self(rawValue: 1 << 16)
  /// `code` and its compounds: any short number after it is a code.
  static let code = Self(rawValue: 1 << 17)
  /// `errno` and its compounds.
  static let errno = Self(rawValue: 1 << 18)
  /// `error`, before a negative number or after a domain.
  static let error = Self(rawValue: 1 << 19)
  /// `exit`, `exited`, `rc` …
  static let exit = Self(rawValue: 1 << 20)
  /// `signal`.
  static let signal = Self(rawValue: 1 << 21)
  /// `SQLSTATE`.
  static let sqlState = Self(rawValue: 1 << 22)
  /// `HRESULT`, `NTSTATUS` …
  static let result = Self(rawValue: 1 << 23)
  /// `returned`, `responded`, `response`: a status may follow.
  static let returned = Self(rawValue: 1 << 24)
  /// `of`, `is`, `with` …: may stand between such a word and its number.
  static let connector = Self(rawValue: 1 << 25)
  /// The word `Domain`, before `=`, as errors of Apple's systems spell it.
  static let domain = Self(rawValue: 1 << 26)

  /// Every word that a code may follow.
  static let introducesCode: Self = [
    .http, .status, .code, .errno, .error, .exit, .signal, .sqlState, .result, .returned, .domain,
  ]

  /// Every key whose word is kept.
  static let keepsWhatFollows = introducesCode.subtracting(.domain).union([.unspaced, .tellingKey])
}

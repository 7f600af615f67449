/// The short list of English words that bear on grouping, looked up by a hash of their lower-cased bytes.
///
/// The words come from common usage (units, calendar, prepositions), not from anybody's logs.
struct WordTable: Sendable {
  private var keys: [UInt64]
  private var classes: [UInt16]

  static let longest = 16
  static let standard = WordTable()

  private init() {
    keys = Array(repeating: 0, count: 2048)
    classes = Array(repeating: 0, count: 2048)
    for (wordClass, words) in Self.lists {
      for word in words.split(separator: " ") {
        let key = Self.hash(Array(word.utf8))
        var slot = Int(truncatingIfNeeded: key >> 40) & 2047
        while keys[slot] != 0 && keys[slot] != key { slot = (slot + 1) & 2047 }
        keys[slot] = key
        classes[slot] |= wordClass.rawValue
      }
    }
  }

  /// What the word with a hash is, or nothing.
  func lookup(_ key: UInt64) -> WordClass {
    var slot = Int(truncatingIfNeeded: key >> 40) & 2047
    while keys[slot] != 0 {
      if keys[slot] == key { return WordClass(rawValue: classes[slot]) }
      slot = (slot + 1) & 2047
    }
    return []
  }

  static let seed: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte | 0x20)) &* 0x9e37_79b9_7f4a_7c15
  }

  private static func hash(_ word: [UInt8]) -> UInt64 {
    word.reduce(seed, mix) | 1
  }

  private static let lists: [(WordClass, String)] = [
    (
      .unit,
      """
      kb mb gb tb pb kib mib gib tib byte bytes kbyte kbytes mbyte mbytes kilobyte kilobytes megabyte megabytes \
      gigabyte gigabytes bit bits bps kbps mbps gbps hz khz mhz ghz ns nsec nsecs nanosecond nanoseconds us usec usecs \
      microsecond microseconds ms msec msecs millis millisecond milliseconds s sec secs second seconds m min mins minute \
      minutes h hr hrs hour hours d day days week weeks month months year years am pm utc gmt cet cest bst est edt cst \
      cdt mst mdt pst pdt ist jst percent px volts watts
      """
    ),
    (
      .month,
      """
      jan feb mar apr may jun jul aug sep sept oct nov dec january february march april june july august september \
      october november december
      """
    ),
    (.day, "mon tue tues wed thu thur thurs fri sat sun monday tuesday wednesday thursday friday saturday sunday"),
    (.namer, "user username host hostname account"),
    (.forWord, "for"),
    (.fromWord, "from"),
    (
      .notName,
      """
      a an the this that these those is are was were be been has have had does do did can could cannot will would shall \
      should may might must not no none any all some each every other another same new old unknown invalid missing \
      empty null nil and or but nor if then else when while than as with without within in on at to from by for of off \
      over under into onto via per about after before during until since because due between against through across \
      name names id ids identifier agent input output data info request requests response responses reply replies \
      message messages packet packets event events ack answer signal result results value values key keys token tokens \
      group groups role roles session sessions password passwords login logins logout logon account accounts profile \
      profiles permission permissions privilege privileges credential credentials authentication authorization access \
      address addresses port ports interface machine machines system systems process processes space mode level type \
      types list lists table tables record records file files directory folder home path error errors failure failures \
      exception exceptions problem problems warning status state code codes count limit limits quota timeout time times \
      connection connections client clients server servers service services thread threads socket channel resource \
      resources object objects field fields property properties attribute attributes parameter parameters argument \
      arguments option options setting settings config configuration preference preferences email mail found \
      exists exist existed failed fails fail failing denied rejected refused disabled enabled locked expired deleted \
      removed created added updated changed closed opened open close connected disconnected aborted cancelled canceled \
      interrupted defined specific supplied provided given required requested it its he she they we you i \
      his her their our your my up down out lookup resolution unreachable not-known only also already still yet \
      again there here now never always more less most least first last next previous unable attempt attempts action \
      actions activity operation operations command commands context content memory disk network kernel database
      """
    ),
    (
      .afterName,
      """
      from on at by via in to with for of is are was were has have had does did do cannot could can will would not and \
      or failed fails exceeded denied rejected refused logged connected disconnected already because due after before \
      unknown timed went using uses
      """
    ),
    (.boolean, "true false yes no on off"),
    (
      .tellingKey,
      """
      error err errno code reason cause message msg type kind class exception event level op operation method action \
      signal severity errortype errorcode category fault failure detail details status state result
      """
    ),
  ]
}

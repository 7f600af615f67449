/// The short list of English words that bear on grouping, looked up by their lower-cased bytes.
///
/// The words come from common usage (units, calendar, prepositions, names of codes), not from anybody's logs.
struct WordTable {
  private struct Entry {
    var low: UInt64
    var high: UInt64
    var words: WordClass
  }

  private let entries: UnsafeMutablePointer<Entry>

  static let longest = 16
  private static let slots = 4096

  /// A new table, for good.
  init() {
    entries = .allocate(capacity: Self.slots)
    entries.initialize(repeating: Entry(low: 0, high: 0, words: []), count: Self.slots)
    for (words, text) in Self.lists {
      for word in text.split(separator: " ") {
        let bytes = Array(word.utf8)
        let (low, high) = bytes.withUnsafeBufferPointer { Self.key($0, 0, $0.count) }
        var slot = Self.slot(low, high)
        while entries[slot].low != 0 && (entries[slot].low, entries[slot].high) != (low, high) {
          slot = (slot + 1) & (Self.slots - 1)
        }
        entries[slot] = Entry(low: low, high: high, words: entries[slot].words.union(words))
      }
    }
  }

  /// What the word of at most ``longest`` bytes is that stands between two positions, or nothing.
  @inline(__always)
  func lookup(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> WordClass {
    let (low, high) = Self.key(bytes, start, end)
    var slot = Self.slot(low, high)
    while entries[slot].low != 0 {
      if entries[slot].low == low && entries[slot].high == high { return entries[slot].words }
      slot = (slot + 1) & (Self.slots - 1)
    }
    return []
  }

  @inline(__always)
  private static func slot(_ low: UInt64, _ high: UInt64) -> Int {
    Int(truncatingIfNeeded: ((low ^ (high &* 0xff51_afd7_ed55_8ccd)) &* 0x9e37_79b9_7f4a_7c15) >> 52)
  }

  @inline(__always)
  private static func key(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> (UInt64, UInt64) {
    let length = end - start
    if length <= 8 { return (part(bytes, start, length), 0) }
    return (part(bytes, start, 8), part(bytes, start + 8, length - 8))
  }

  /// Up to eight lower-cased bytes as one number.
  @inline(__always)
  private static func part(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ length: Int) -> UInt64 {
    let shift = UInt64(truncatingIfNeeded: 64 - 8 * length)
    if start + 8 <= bytes.count {
      let word = UInt64(
        littleEndian: UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: start, as: UInt64.self))
      return ((word | 0x2020_2020_2020_2020) &<< shift) &>> shift
    }
    var word: UInt64 = 0
    for position in (start..<start + length).reversed() { word = word &<< 8 | UInt64(bytes[position] | 0x20) }
    return word
  }

  private static let lists: [(WordClass, String)] = [
    (
      .unit,
      """
      b k g t kb mb gb tb pb kib mib gib tib byte bytes kbyte kbytes mbyte mbytes kilobyte kilobytes megabyte megabytes \
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
      error err errno code exitcode sqlstate reason cause message msg type kind class exception event level op operation method action \
      signal severity errortype errorcode category fault failure detail details status state result
      """
    ),
    (.http, "http https"),
    (
      .status,
      "status statuscode status_code httpstatus http_status httpstatuscode http_status_code httpcode http_code responsecode response_code responsestatus"
    ),
    (
      .code,
      "code codes errorcode error_code err_code errcode ecode returncode return_code resultcode result_code exitcode exit_code exitstatus exit_status"
    ),
    (.errno, "errno errnum oserror"),
    (.error, "error err"),
    (.exit, "exit exits exited exitcode exit_code exitstatus exit_status rc retcode retval returncode return_code"),
    (.signal, "signal sig signum"),
    (.sqlState, "sqlstate sql_state sql"),
    (.result, "hresult ntstatus hr exception bugcheck stopcode"),
    (.returned, "returned returns responded response replied answered"),
    (.connector, "of is was with value exit return error number state"),
    (.domain, "domain"),
  ]
}

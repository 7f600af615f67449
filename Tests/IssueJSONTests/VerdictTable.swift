/// One row: the verdict (`ok` or an error code) and the bytes it is about.
struct Verdict: Sendable, CustomStringConvertible {
  var code: String
  var input: [UInt8]
  var description: String { "\(code): \(String(decoding: input, as: UTF8.self))" }

  /// Reads rows of `code text`; `<EF>` in a text is that byte, `#` begins a comment line.
  static func rows(_ table: String) -> [Verdict] {
    table.split(separator: "\n").compactMap { line in
      guard !line.hasPrefix("#"), let space = line.firstIndex(of: " ") else { return nil }
      return Verdict(code: String(line[..<space]), input: bytes(Array(line[line.index(after: space)...].utf8)))
    }
  }

  private static func bytes(_ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < text.count {
      if text[index] == UInt8(ascii: "<"), index + 3 < text.count, text[index + 3] == UInt8(ascii: ">"),
        let byte = UInt8(String(decoding: text[(index + 1)...(index + 2)], as: UTF8.self), radix: 16)
      {
        result.append(byte)
        index += 4
      } else {
        result.append(text[index])
        index += 1
      }
    }
    return result
  }
}

let verdicts = Verdict.rows(
  #"""
  # Words and structure
  ok null
  ok true
  ok false
  ok []
  ok {}
  ok [[]]
  ok [{}]
  ok {"a":{}}
  ok {"a":[]}
  ok [1,2,3]
  ok [null,true,false,0,"",[],{}]
  ok {"a":1,"b":2}
  ok {"":0}
  ok {"a":{"a":{"a":1}}}
  ok [{"a":1},{"a":1}]
  ok <20><09><0A><0D>[<20>1<0A>,<0D>2<09>]<20><09><0A><0D>
  ok {<0A>"a"<09>:<20>1<0D>,<20>"b"<20>:<20>2<20>}
  ok <0A>null<0A>
  ok ""
  ok "a"
  ok 0
  ok [[[[[[[[[[]]]]]]]]]]
  syntax <20>
  syntax <0A><0A>
  syntax [
  syntax ]
  syntax {
  syntax }
  syntax [1
  syntax [1,
  syntax [,
  syntax [,]
  syntax [,1]
  syntax [1,]
  syntax [1,,2]
  syntax [1 2]
  syntax [1:2]
  syntax [1}
  syntax {]
  syntax [}
  syntax {"a"
  syntax {"a":
  syntax {"a":1
  syntax {"a":1,
  syntax {"a":1,}
  syntax {,}
  syntax {,"a":1}
  syntax {"a":1,,"b":2}
  syntax {"a":1 "b":2}
  syntax {"a" 1}
  syntax {"a"}
  syntax {"a":}
  syntax {:1}
  syntax {"a"::1}
  syntax {"a":1:2}
  syntax {"a","b"}
  syntax {1:1}
  syntax {null:1}
  syntax {[]:1}
  syntax {a:1}
  syntax {'a':1}
  syntax ['a']
  syntax [a]
  syntax {"a":1]
  syntax ["a":1]
  syntax [[]
  syntax [[]]]
  syntax {"a":{}
  syntax {}}
  syntax [] []
  syntax []x
  syntax {}{}
  syntax {},
  syntax null null
  syntax nullnull
  syntax 1 2
  syntax "a""b"
  syntax []<00>
  syntax [<00>]
  syntax <00>
  syntax []<0C>
  syntax <0C>[]
  syntax [<0B>]
  syntax [<C2><A0>]
  syntax <C2><A0>[]
  syntax [<E2><80><A8>]
  syntax [<E3><80><80>]
  syntax []//c
  syntax /**/[]
  syntax [/**/]
  syntax [1]#
  syntax [1];
  syntax ,
  syntax :
  syntax *
  syntax <7F>
  syntax <80>
  syntax <FF>
  syntax t
  syntax tru
  syntax truth
  syntax True
  syntax TRUE
  syntax fals
  syntax False
  syntax n
  syntax nul
  syntax nil
  syntax Null
  syntax NULL
  syntax undefined
  syntax [tru]
  syntax [nulll]
  syntax [truefalse]
  syntax {"a":tru}
  syntax NaN
  syntax nan
  syntax Infinity
  syntax inf
  # Byte order marks and other encodings
  syntax <EF><BB><BF>[]
  syntax <EF><BB><BF>
  syntax <EF><BB><BF><EF><BB><BF>[]
  syntax <EF><BB>[]
  syntax <FF><FE>[<00>]<00>
  syntax <FE><FF><00>[<00>]
  syntax [<00>]<00>
  syntax <00>[<00>]
  syntax <00><00><00>[
  syntax <FF><FE><00><00>[<00><00><00>
  # Numbers
  ok 1
  ok -1
  ok -0
  ok -0.0
  ok 0.0
  ok 0e0
  ok 0E+0
  ok -0e-0
  ok 10
  ok 1.5
  ok -1.5e10
  ok 1e5
  ok 1E5
  ok 1e+5
  ok 1e-5
  ok 1e05
  ok 1.0
  ok 255.0
  ok 1e3
  ok 123456789012345678901234567890
  ok 9223372036854775807
  ok -9223372036854775808
  ok 9223372036854775808
  ok 18446744073709551615
  ok 18446744073709551616
  ok 9007199254740993.0
  ok 1e19
  ok 1e308
  ok 1.7976931348623157e308
  ok 5e-324
  ok 2.2250738585072011e-308
  ok 0e400
  ok 0e-400
  ok 0.0e999999999999999999999
  ok 3.14159265358979323846264338327950288419716939937510
  ok [1e5,-2E-3]
  number 1e309
  number -1e309
  number 1e400
  number -1e400
  number 1e-400
  number -1e-400
  number 1e-324
  number 1e99999999999999999999
  number 1e-99999999999999999999
  number 1.7976931348623159e308
  number 01
  number 00
  number -01
  number -00
  number 007
  number 0123.5
  number -
  number [-]
  number --5
  number -a
  number - 1
  number -Infinity
  number -NaN
  number -.5
  number 1.
  number 1.e5
  number 0.
  number 1.x
  number [1.]
  number 1e
  number 1E
  number 1e+
  number 1e-
  number 1ex
  number 1e+-5
  number 1e++5
  number [1e]
  number {"a":01}
  syntax +1
  syntax .5
  syntax 1-2
  syntax 1+2
  syntax 1.2.3
  number 1..2
  number 1..
  syntax 1e5.5
  syntax 1e5e5
  syntax 1_000
  syntax 1,000
  syntax 0x10
  syntax 0b1
  syntax 1a
  syntax 1f
  syntax 1n
  syntax 1<00>
  syntax <D9><A1>
  syntax <EF><BC><91>
  syntax {"id":1,"y":1.2.3}
  # Strings and escapes
  ok "\""
  ok "\\"
  ok "\/"
  ok "/"
  ok "\b\f\n\r\t"
  ok "\u0041"
  ok "\u00e9"
  ok "\u00E9"
  ok "\uD83D\uDE00"
  ok "\ud83d\ude00"
  ok "\uFFFF"
  ok "\uFFFE"
  ok "\uFEFF"
  ok "\u007f"
  ok "\u001f"
  ok "\u2028\u2029"
  ok "<7F>"
  ok "<C2><80>"
  ok "<C3><A9>"
  ok "<DF><BF>"
  ok "<E0><A0><80>"
  ok "<ED><9F><BF>"
  ok "<EE><80><80>"
  ok "<EF><BF><BF>"
  ok "<F0><90><80><80>"
  ok "<F0><9F><98><80>"
  ok "<F4><8F><BF><BF>"
  ok "<E2><80><A8>"
  ok "<EF><BB><BF>"
  ok "e<CC><81>"
  ok ["a","\u0061"]
  syntax "
  syntax "a
  syntax "\"
  syntax "\
  syntax "\u
  syntax "\u1
  syntax "\u123
  syntax ["a]
  syntax {"a
  syntax "a\
  syntax "\x41"
  syntax "\a"
  syntax "\v"
  syntax "\0"
  syntax "\'"
  syntax "\U0041"
  syntax "\e"
  syntax "\ "
  syntax "\<C3><A9>"
  syntax "\u12G4"
  syntax "\u 123"
  syntax "\u+123"
  syntax "\u-001"
  syntax "\u00"
  syntax "\u{41}"
  syntax "\u00<C3><A9>"
  syntax "<00>"
  syntax "a<00>b"
  syntax "<01>"
  syntax "<08>"
  syntax "<09>"
  syntax "<0A>"
  syntax "<0D>"
  syntax "<0D><0A>"
  syntax "<1F>"
  syntax "12345678<1F>"
  syntax "1234567<0A>9abcdefg"
  syntax {"a<0A>":1}
  syntax {"x":"<09>"}
  nul "\u0000"
  nul "a\u0000b"
  nul {"\u0000":1}
  invalid_utf8 "\ud800"
  invalid_utf8 "\udbff"
  invalid_utf8 "\udc00"
  invalid_utf8 "\udfff"
  invalid_utf8 "\ud83dx"
  invalid_utf8 "\ud83d\n"
  invalid_utf8 "\ud83d\u0041"
  invalid_utf8 "\ud83d\ud83d"
  invalid_utf8 "\ude00\ud83d"
  invalid_utf8 {"\ud800":1}
  invalid_utf8 {"x":"\udc00"}
  syntax "\ud83d\u12"
  syntax "\ud83d\uzzzz"
  invalid_utf8 "<80>"
  invalid_utf8 "<BF>"
  invalid_utf8 "<C0><80>"
  invalid_utf8 "<C0><AF>"
  invalid_utf8 "<C1><BF>"
  invalid_utf8 "<C3>"
  invalid_utf8 "<C3>a"
  invalid_utf8 "<C3><C3>"
  invalid_utf8 "<E0><80><80>"
  invalid_utf8 "<E0><9F><BF>"
  invalid_utf8 "<E2><82>"
  invalid_utf8 "<E2><82>a"
  invalid_utf8 "<E2>"
  invalid_utf8 "<ED><A0><80>"
  invalid_utf8 "<ED><BF><BF>"
  invalid_utf8 "<ED><A0><BD><ED><B8><80>"
  invalid_utf8 "<F0><80><80><80>"
  invalid_utf8 "<F0><8F><BF><BF>"
  invalid_utf8 "<F0><9F><98>"
  invalid_utf8 "<F0><9F>"
  invalid_utf8 "<F4><90><80><80>"
  invalid_utf8 "<F5><80><80><80>"
  invalid_utf8 "<F8><88><80><80><80>"
  invalid_utf8 "<FC><84><80><80><80><80>"
  invalid_utf8 "<FE>"
  invalid_utf8 "<FF>"
  invalid_utf8 "12345678<FF>"
  invalid_utf8 "caf<E9>"
  invalid_utf8 {"<FF>":1}
  invalid_utf8 {"x":"<FF>"}
  # Keys
  duplicate_key {"a":1,"a":1}
  duplicate_key {"a":1,"b":2,"a":3}
  duplicate_key {"":1,"":2}
  duplicate_key {"a":1,"\u0061":2}
  duplicate_key {"\u0061":1,"a":2}
  duplicate_key {"\u0061":1,"\u0061":2}
  duplicate_key {"/":1,"\/":2}
  duplicate_key {"<C3><A9>":1,"\u00e9":2}
  duplicate_key {"\ud83d\ude00":1,"<F0><9F><98><80>":2}
  duplicate_key {"x":{"a":1,"a":2}}
  duplicate_key [{"a":1,"a":2}]
  duplicate_key {"x":{"b":0},"x":1}
  duplicate_key {"x":{"b":0,"c":[{"d":1}]},"y":0,"x":1}
  ok {"a":1,"A":2}
  ok {"a":1,"a ":2}
  ok {"<C3><A9>":1,"e<CC><81>":2}
  ok {"\u00e9":1,"e\u0301":2}
  ok {"x":{"x":{"x":1}},"y":{"x":1}}
  ok {"<C4><B0>":1,"i":2,"I":3}
  ok {"<E2><84><AA>":1,"K":2,"k":3}
  ok {"ab":1,"ba":2}
  """#)

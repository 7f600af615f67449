import IssueKit
import Testing
import TriageProgram

@Suite("The screen is what the surroundings say")
struct ScreenTests {
  @Test(
    "Width",
    arguments: [
      ([:], false, nil, 100), ([:], false, 150, 100), ([:], true, 150, 150), ([:], true, nil, 100),
      (["COLUMNS": "70"], true, 150, 70), (["COLUMNS": "70"], false, nil, 70), (["COLUMNS": "x"], true, 150, 150),
      (["COLUMNS": "0"], true, 150, 150), (["COLUMNS": "3"], true, 150, 20),
    ] as [([String: String], Bool, Int?, Int)])
  func width(variables: [String: String], isTerminal: Bool, columns: Int?, expected: Int) throws {
    #expect(try screen(variables, isTerminal, columns).width == expected)
  }

  @Test(
    "Encoding",
    arguments: [
      ([:], false), (["LANG": "C.UTF-8"], true), (["LANG": "en_US.utf8"], true), (["LANG": "de_DE.ISO-8859-1"], false),
      (["LC_ALL": "C", "LANG": "C.UTF-8"], false), (["LC_ALL": "", "LC_CTYPE": "C.UTF-8", "LANG": "C"], true),
      (["LANG": "POSIX"], false),
    ])
  func encoding(variables: [String: String], isUTF8: Bool) throws {
    #expect(try screen(variables, true, nil).isUTF8 == isUTF8)
  }

  @Test(
    "Colours",
    arguments: [
      ([:], true, true), ([:], false, false), (["NO_COLOR": "1"], true, false), (["NO_COLOR": ""], true, true),
      (["TERM": "dumb"], true, false), (["TERM": "xterm"], true, true), (["TERM": "xterm"], false, false),
    ])
  func colours(variables: [String: String], isTerminal: Bool, isColoured: Bool) throws {
    #expect(try screen(variables, isTerminal, nil).isColoured == isColoured)
  }

  private func screen(_ variables: [String: String], _ isTerminal: Bool, _ columns: Int?) throws -> Screen {
    var around = try Bench().surroundings(variables)
    around.isOutputTerminal = isTerminal
    around.columns = columns
    return Screen(around)
  }
}

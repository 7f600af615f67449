import Testing
import TriageLogs

@Suite("Files and directories")
struct DirectoryTests {
  @Test("The bundled directory is listed by name, its documentation left out and said so")
  func bundledDirectory() throws {
    let listing = try LogDirectory(path: bundledLogs)
    #expect(listing.files.map(\.name) == listing.files.map(\.name).sorted())
    #expect(listing.skipped.map { "\($0.name): \($0.reason)" } == ["README.md: documentation"])
    #expect(listing.totalSize > 0 && listing.totalSize < 1_500_000)
  }

  @Test("A path to one file lists that file")
  func oneFile() throws {
    let listing = try LogDirectory(path: bundledLogs + "/nginx-error.log")
    #expect(listing.files.map(\.name) == ["nginx-error.log"])
  }

  @Test("What is missing is said in one sentence with the path")
  func missing() {
    let path = bundledLogs + "/no-such.log"
    for attempt in [{ _ = try LogDirectory(path: path) }, { _ = try LogReader(path: path, referenceTime: reference) }] {
      let error = #expect(throws: LogReadError.self) { try attempt() }
      #expect(error?.code == .notFound)
      #expect(error?.message.contains(path) == true)
    }
  }

  @Test("A directory is no log file")
  func directoryIsNoFile() {
    let error = #expect(throws: LogReadError.self) { _ = try LogReader(path: bundledLogs, referenceTime: reference) }
    #expect(error?.code == .wrongKind)
  }

  @Test("A directory without logs is an empty list, the sources of this package are no logs but text")
  func otherDirectory() throws {
    let listing = try LogDirectory(path: bundledLogs + "/../MakeLogs/java")
    #expect(listing.files.contains { $0.name == "com/example/checkout/Main.java" })
  }
}

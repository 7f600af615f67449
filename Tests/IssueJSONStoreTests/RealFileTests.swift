import Foundation
import IssueJSONStore
import Testing

/// The same engine on the operating system's files.
@Suite struct RealFileTests {
  private let directory: TemporaryDirectory
  private var path: String { directory.path + "/store" }

  init() throws {
    directory = try TemporaryDirectory()
  }

  private func open(_ options: CommitLogOptions = fixedOptions()) throws -> (log: CommitLog, replayed: [[UInt8]]) {
    try openLog(path, on: POSIXFileSystem(), options: options)
  }

  private func filled(_ count: Int = 2, closes: Bool = true) throws {
    let (log, replayed) = try open()
    for number in replayed.count..<replayed.count + count { _ = try log.append(payload(number + 1)) }
    if closes { try log.close() }
  }

  @Test(arguments: [Durability.everyCommit, .interval(milliseconds: 5), .system])
  func commitsOutlastClosingAndNotClosing(_ durability: Durability) throws {
    for session in 0..<4 {
      let (log, replayed) = try open(fixedOptions(durability))
      #expect(replayed == payloads(session * 3))
      #expect((log.recovery != nil) == (session == 2))
      for number in 0..<3 { _ = try log.append(payload(session * 3 + number + 1)) }
      if session != 1 { try log.close() }
    }
  }

  @Test func filesAreTheOwnersAlone() throws {
    try filled(closes: false)
    let manager = FileManager.default
    #expect(try manager.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o700)
    for name in try manager.contentsOfDirectory(atPath: path) {
      #expect(try manager.attributesOfItem(atPath: "\(path)/\(name)")[.posixPermissions] as? Int == 0o600, "\(name)")
    }
  }

  @Test func callsAreThoseOfTheSimulation() throws {
    let history = CrashHistory()
    func trace(_ fileSystem: any FileSystem, _ path: String) throws -> [TracingFileSystem.Entry] {
      let tracing = TracingFileSystem(fileSystem)
      var number = 0
      for session in history.sessions {
        let (log, _) = try openLog(path, on: tracing)
        for _ in 0..<session.commits {
          number += 1
          _ = try log.append(payload(number))
        }
        if session.closes { try log.close() }
      }
      return tracing.entries.filter { $0.name != "WRITER.json" }
    }
    let name = String(directory.path.split(separator: "/").last ?? "")
    let simulated = SimulatedFileSystem()
    try simulated.makeDirectory("/\(name)", in: nil)
    let real = try trace(POSIXFileSystem(), path)
    let modelled = try trace(simulated, "/\(name)/store")
    #expect(real.count > 100)
    #expect(real == modelled)
  }

  @Test func whatIsNoPlainFileIsRefused() throws {
    let manager = FileManager.default
    let replacements: [(String, (String) throws -> Void)] = [
      ("symbolic link", { try manager.createSymbolicLink(atPath: $0, withDestinationPath: $0 + ".moved") }),
      ("hard link", { try manager.linkItem(atPath: $0 + ".moved", toPath: $0) }),
      ("directory", { try manager.createDirectory(atPath: $0, withIntermediateDirectories: false) }),
      ("FIFO", { #expect(mkfifo($0, 0o600) == 0) }),
    ]
    try filled()
    for name in ["MANIFEST.json", "segment-1-1.jsonl", "watermark-1.jsonl"] {
      for (what, replace) in replacements {
        let file = "\(path)/\(name)"
        try manager.moveItem(atPath: file, toPath: file + ".moved")
        try replace(file)
        let error = #expect(throws: CommitLogError.self, "\(what) for \(name)") { try open() }
        #expect(error?.code == .notRegularFile, "\(what) for \(name): \(error.map { "\($0)" } ?? "")")
        #expect(error?.file == name)
        try manager.removeItem(atPath: file)
        try manager.moveItem(atPath: file + ".moved", toPath: file)
      }
    }
    #expect(try open().replayed == payloads(2))
  }

  @Test func aSecondWriterInThisProcessIsRefused() throws {
    let (log, _) = try open()
    let error = #expect(throws: CommitLogError.self) { try open() }
    #expect(error?.code == .locked)
    #expect(error?.holder == ProcessInfo.processInfo.processIdentifier)
    // Opening and closing the files elsewhere must not give the lock away.
    _ = try directory.contents()
    _ = try CommitLogReader.open(path, on: POSIXFileSystem(), longestLine: 1 << 20) { _, _ in }
    #expect(throws: CommitLogError.self) { try open() }
    try log.close()
    try open().log.close()
  }

  @Test func aSecondWriterInAnotherProcessIsRefusedAndToldWho() async throws {
    let (log, _) = try open()
    _ = try log.append(payload(1))
    await #expect(processExitsWith: .success) { [path = path as String, holder = getpid() as Int32] in
      do {
        _ = try openLog(path, on: POSIXFileSystem())
        exit(1)
      } catch let error as CommitLogError {
        exit(error.code == .locked && error.holder == holder ? 0 : 2)
      }
    }
    try log.close()
  }

  @Test func aKilledWriterLeavesNoLockAndLosesNothing() async throws {
    await #expect(processExitsWith: .signal(SIGKILL)) { [path = path as String] in
      let (log, _) = try openLog(path, on: POSIXFileSystem())
      for number in 1...20 { _ = try log.append(payload(number)) }
      kill(getpid(), SIGKILL)
    }
    let (log, replayed) = try open()
    #expect(replayed == payloads(20))
    #expect(log.recovery != nil)
    try log.close()
  }

  @Test func filesNeverTakeTheStandardDescriptors() async throws {
    await #expect(processExitsWith: .success) { [path = directory.path as String] in
      for descriptor in 0..<3 { close(Int32(descriptor)) }
      let fileSystem = POSIXFileSystem()
      let directory = try fileSystem.openDirectory(path, in: nil)
      let files = try ["a", "b", "c", "d"].map { try fileSystem.open($0, in: directory, .create) }
      exit(([directory] + files).allSatisfy { $0.number > 2 } ? 0 : 1)
    }
  }

  @Test func aNameWithNULIsRefused() throws {
    let error = #expect(throws: CommitLogError.self) { try openLog(path + "\0x", on: POSIXFileSystem()) }
    #expect(error?.cause?.code == ErrorNumber.invalid)
    #expect(try directory.contents().isEmpty)
  }

  @Test func aRefusedNewerFormatLeavesEveryByteAsItWas() throws {
    try filled()
    let manifest = "\(path)/MANIFEST.json"
    let text = try String(contentsOfFile: manifest, encoding: .utf8)
    try text.replacingOccurrences(of: #""format":1"#, with: #""format":7"#)
      .write(toFile: manifest, atomically: false, encoding: .utf8)
    let before = try directory.contents()
    let error = #expect(throws: CommitLogError.self) { try open() }
    #expect(error?.code == .newerFormat)
    #expect(try directory.contents() == before)
  }

  @Test func aMissingParentIsAnError() throws {
    let error = #expect(throws: CommitLogError.self) { try openLog(path + "/a/b", on: POSIXFileSystem()) }
    #expect(error?.code == .inputOutput)
    #expect(error?.cause?.code == ErrorNumber.noEntry)
  }
}

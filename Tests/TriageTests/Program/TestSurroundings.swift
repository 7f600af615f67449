import Foundation
import IssueKit
import Synchronization
import TriageProgram

/// Output that is kept; it can behave like a pipe whose reader has gone.
final class KeptOutput: ByteOutput {
  private let kept = Mutex<[UInt8]>([])
  private let isClosed: Bool

  init(isClosed: Bool = false) { self.isClosed = isClosed }

  func write(_ bytes: [UInt8]) throws {
    if isClosed { throw OutputError(isClosed: true, message: "nobody reads") }
    kept.withLock { $0 += bytes }
  }

  var bytes: [UInt8] { kept.withLock { $0 } }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

/// Input that comes in given chunks.
final class GivenInput: ByteInput {
  private let chunks: Mutex<[[UInt8]]>

  init(_ chunks: [[UInt8]]) { self.chunks = Mutex(chunks) }

  func read() -> [UInt8] { chunks.withLock { $0.isEmpty ? [] : $0.removeFirst() } }
}

/// Stores in memory, one for each directory's name.
final class MemoryStores: StoreOpener {
  private let stores = Mutex<[String: MemoryStore]>([:])

  func open(_ directory: String, for use: StoreUse) throws -> OpenStore {
    let store = stores.withLock { stores in
      if stores[directory] == nil, use == .taking { stores[directory] = MemoryStore() }
      return stores[directory]
    }
    guard let store else { throw Failure("there is no store at \(directory)") }
    return OpenStore(storage: store) {}
  }

  func verify(_ directory: String) throws -> [String] { [directory] }
}

/// A seeded source of random numbers (SplitMix64).
final class Dice: Sendable {
  private let state: Mutex<UInt64>

  init(seed: UInt64) { state = Mutex(seed) }

  func roll() -> UInt64 {
    state.withLock { state in
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
      return mixed ^ mixed >> 31
    }
  }

  func roll(below bound: Int) -> Int { Int(roll() % UInt64(bound)) }
}

/// A place of its own on disk with logs, a store in memory, and what a run printed.
final class Bench: Sendable {
  struct Outcome {
    let code: Int32
    let output: String
    let errors: String

    var lines: [String] { output.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }
  }

  let directory: URL
  let stores: any StoreOpener
  private let environment: TrackerEnvironment
  let now = Timestamp(milliseconds: 1_795_300_000_000)

  init(stores: any StoreOpener = MemoryStores()) throws {
    self.stores = stores
    directory = FileManager.default.temporaryDirectory.appendingPathComponent("triage-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    let now = now
    let dice = Dice(seed: 7)
    environment = TrackerEnvironment(now: { now }, random: { dice.roll() })
  }

  deinit { try? FileManager.default.removeItem(at: directory) }

  func path(_ name: String) -> String { directory.appendingPathComponent(name).path }

  func write(_ text: String, to name: String) throws {
    let url = directory.appendingPathComponent(name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func surroundings(
    _ variables: [String: String] = ["LANG": "C.UTF-8", "USER": "jane"], input: [[UInt8]] = [],
    output: KeptOutput = KeptOutput(), errors: KeptOutput = KeptOutput()
  ) -> Surroundings {
    Surroundings(
      variables: variables, input: GivenInput(input), output: output, errors: errors, environment: environment,
      uptime: { 0 }, stores: stores)
  }

  /// Runs the program; the store is `store` in this place unless the words say otherwise.
  func run(_ words: String..., variables: [String: String] = ["LANG": "C.UTF-8", "USER": "jane"]) async -> Outcome {
    let (output, errors) = (KeptOutput(), KeptOutput())
    let around = surroundings(variables, output: output, errors: errors)
    let store = words.contains("--store") ? [] : ["--store", path("store")]
    let code = await Program(around).run(words + store)
    return Outcome(code: code, output: output.text, errors: errors.text)
  }

  /// Reads logs into the store and lists its issues as JSON.
  func issues(_ words: String...) async throws -> [JSONValue] {
    let output = KeptOutput()
    let code = await Program(surroundings(output: output)).run(
      ["list", "--json", "--store", path("store"), "--sort", "created"] + words)
    guard code == 0 else { return [] }
    return try output.text.split(separator: "\n").map { try JSONValue(jsonBytes: Array($0.utf8)) }
  }
}

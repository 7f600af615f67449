package import IssueKit

/// Everything that a run of the program has around it, so that a test can give all of it.
package struct Surroundings: Sendable {
  /// The environment variables.
  package var variables: [String: String]
  /// Standard input.
  package var input: any ByteInput
  /// Standard output.
  package var output: any ByteOutput
  /// Standard error.
  package var errors: any ByteOutput
  /// Whether standard output is a terminal.
  package var isOutputTerminal: Bool
  /// Whether standard error is a terminal.
  package var isErrorTerminal: Bool
  /// How many columns the terminal says it has.
  package var columns: Int?
  /// Where trackers get time and identity from.
  package var environment: TrackerEnvironment
  /// A clock that never goes back, in milliseconds.
  package var uptime: @Sendable () -> Int64
  /// What opens stores.
  package var stores: any StoreOpener

  /// Makes surroundings.
  package init(
    variables: [String: String], input: any ByteInput, output: any ByteOutput, errors: any ByteOutput,
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, columns: Int? = nil,
    environment: TrackerEnvironment, uptime: @escaping @Sendable () -> Int64, stores: any StoreOpener
  ) {
    self.variables = variables
    self.input = input
    self.output = output
    self.errors = errors
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    self.columns = columns
    self.environment = environment
    self.uptime = uptime
    self.stores = stores
  }

  /// The process's own.
  package static var live: Surroundings {
    SystemCalls.ignoreClosedPipes()
    let names = ["NO_COLOR", "TERM", "COLUMNS", "USER", "LOGNAME", "LC_ALL", "LC_CTYPE", "LANG"]
    let variables = names.compactMap { name in SystemCalls.variable(name).map { (name, $0) } }
    let start = ContinuousClock.now
    return Surroundings(
      variables: Dictionary(variables) { first, _ in first }, input: StandardInput(),
      output: StandardOutput(descriptor: 1), errors: StandardOutput(descriptor: 2),
      isOutputTerminal: SystemCalls.isTerminal(1), isErrorTerminal: SystemCalls.isTerminal(2),
      columns: SystemCalls.columns(1), environment: .live,
      uptime: {
        let passed = (ContinuousClock.now - start).components
        return passed.seconds * 1_000 + passed.attoseconds / 1_000_000_000_000_000
      }, stores: JSONStoreOpener())
  }
}

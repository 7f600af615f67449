internal import IssueKit
internal import TriageLogs

/// The program: takes a command line, does what it says, and answers with an exit code.
///
///     let code = await Program(.live).run(Array(CommandLine.arguments.dropFirst()))
package struct Program: Sendable {
  private let surroundings: Surroundings

  /// Puts the program into surroundings.
  package init(_ surroundings: Surroundings) { self.surroundings = surroundings }

  /// Runs a command line, without the program's own name.
  ///
  /// - Returns: 0 when all went well, 1 when something failed, 2 when it was asked wrongly. Every failure is one line
  ///   on standard error. Output that nobody reads any more is no failure.
  package func run(_ tokens: [String]) async -> Int32 {
    let screen = Screen(surroundings)
    do {
      guard !tokens.isEmpty else {
        try surroundings.errors.write(Array((Help.program.joined(separator: "\n") + "\n").utf8))
        return 2
      }
      let arguments = try Arguments(tokens)
      let call = Call(arguments: arguments, surroundings: surroundings, screen: screen)
      if arguments.has(.help) {
        try call.print(arguments.verb.map(Help.verb) ?? Help.program)
        return 0
      }
      try await (arguments.verb ?? .read).run(call)
      return 0
    } catch let error as OutputError where error.isClosed {
      return 0
    } catch {
      let failure = Program.failure(error)
      let line = "triage: \(screen.line(failure.description))\n"
      try? surroundings.errors.write(Array(line.utf8))
      return failure.exitCode
    }
  }

  private static func failure(_ error: any Error) -> Failure {
    switch error {
    case let error as Failure: error
    case let error as IssueError: Failure(error.message)
    case let error as StorageError: Failure(error.message)
    case let error as LogReadError: Failure(error.message)
    case let error as OutputError: Failure(error.message)
    default: Failure("\(error)")
    }
  }
}

/// Why a run ends without having done what it was asked to. The message is one line and says what to do next.
package struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
  /// What happened, and what to do next.
  package let description: String
  /// 1 when it failed, 2 when it was asked wrongly.
  package let exitCode: Int32

  /// Something failed.
  package init(_ description: String) {
    self.description = description
    exitCode = 1
  }

  /// Something was asked wrongly.
  package static func usage(_ description: String) -> Failure { Failure(description, exitCode: 2) }

  private init(_ description: String, exitCode: Int32) {
    self.description = description
    self.exitCode = exitCode
  }
}

/// What opening a store after an unclean end found and did.
package struct RecoveryReport: Hashable, Sendable {
  /// The last commit that is there.
  package var lastSequence: Int64
  /// The generation that the store went on in.
  package var generation: Int64
  /// The segment that ended uncleanly.
  package var segment: String
  /// Where a torn tail was cut off; `nil` when the last line was whole.
  package var cutOffset: Int64?
  /// How many bytes were cut off.
  package var cutBytes: Int64
  /// The file that keeps them, relative to the store's directory.
  package var quarantine: String?
}

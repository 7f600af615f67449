import Testing

/// A mistake that a backend's author could make, and the requirement that must notice it.
enum Bug: String, CaseIterable, Sendable, CustomTestStringConvertible {
  case staleRevisionAccepted
  case checksIgnored
  case halfCommitVisible
  case halfCommitKeptAfterConflict
  case uniqueKeyIgnored
  case uniqueKeyOfOldStateOnly
  case uniqueKeyOfOldStateInTheWay
  case sameRecordTwiceAccepted
  case textBeforeNumbers
  case normalisedComparison
  case normalisedUniqueKeys
  case tiesByInsertion
  case skippingCursor
  case repeatingCursor
  case cursorByOffset
  case nextAtTheEnd
  case upperEndIncluded
  case countOneTooMany
  case deletedRecordStaysInIndex
  case staleEntryAfterUpdate
  case repeatedKeyTwice
  case doubleForInteger
  case millisecondsDropped
  case absentForEmpty
  case filterAfterLimit
  case budgetIgnored
  case repeatedIDsDroppedInFetch
  case idsSortedInFetch
  case unknownIndexIsEmpty
  case emptyCommitTakesNumber
  case refusedCommitTakesNumber
  case feedMissesACommit
  case feedOutOfOrder
  case feedTellsOfChecks
  case waitIgnoresCancellation
  case reopenForgetsTheLastCommit
  case reopenRestartsSequence
  case reopenRestartsRevisions
  case reopenKeepsDeletedRecords

  /// The requirement that claims to notice it.
  var requirement: String {
    switch self {
    case .staleRevisionAccepted: "update.stale"
    case .checksIgnored: "tasks.skew"
    case .halfCommitVisible: "readers.scan"
    case .halfCommitKeptAfterConflict: "update.ahead"
    case .uniqueKeyIgnored: "unique.insert"
    case .uniqueKeyOfOldStateOnly: "unique.together"
    case .uniqueKeyOfOldStateInTheWay: "unique.swap"
    case .sameRecordTwiceAccepted: "twice.update"
    case .textBeforeNumbers: "order.kinds"
    case .normalisedComparison: "order.normalisation"
    case .normalisedUniqueKeys: "unique.bytes"
    case .tiesByInsertion: "order.ties"
    case .skippingCursor: "page.sizes"
    case .repeatingCursor: "page.inside"
    case .cursorByOffset: "cursor.inserts"
    case .nextAtTheEnd: "page.next"
    case .upperEndIncluded: "scan.range"
    case .countOneTooMany: "count.walks"
    case .deletedRecordStaysInIndex: "keys.delete"
    case .staleEntryAfterUpdate: "keys.update"
    case .repeatedKeyTwice: "keys.repeated"
    case .doubleForInteger: "data.integers"
    case .millisecondsDropped: "data.times"
    case .absentForEmpty: "data.empty_absent"
    case .filterAfterLimit: "filter.limit"
    case .budgetIgnored: "examined.budget"
    case .repeatedIDsDroppedInFetch: "fetch.duplicates"
    case .idsSortedInFetch: "fetch.order"
    case .unknownIndexIsEmpty: "index.unknown"
    case .emptyCommitTakesNumber: "sequence.empty"
    case .refusedCommitTakesNumber: "sequence.refused"
    case .feedMissesACommit: "feed.order"
    case .feedOutOfOrder: "feed.order"
    case .feedTellsOfChecks: "feed.content"
    case .waitIgnoresCancellation: "feed.cancel"
    case .reopenForgetsTheLastCommit: "reopen.records"
    case .reopenRestartsSequence: "reopen.sequence"
    case .reopenRestartsRevisions: "reopen.revisions"
    case .reopenKeepsDeletedRecords: "reopen.deleted_last"
    }
  }

  /// The random requirement that must notice it too, where one does.
  var randomRequirement: String? {
    switch self {
    case .staleRevisionAccepted, .checksIgnored, .halfCommitKeptAfterConflict, .uniqueKeyIgnored,
      .uniqueKeyOfOldStateOnly, .uniqueKeyOfOldStateInTheWay, .sameRecordTwiceAccepted, .refusedCommitTakesNumber,
      .emptyCommitTakesNumber:
      "random.commits"
    case .textBeforeNumbers, .normalisedComparison: "random.keys"
    case .tiesByInsertion, .skippingCursor, .repeatingCursor, .nextAtTheEnd, .upperEndIncluded, .countOneTooMany,
      .deletedRecordStaysInIndex, .staleEntryAfterUpdate, .filterAfterLimit, .repeatedIDsDroppedInFetch,
      .idsSortedInFetch:
      "random.reads"
    case .reopenForgetsTheLastCommit, .reopenRestartsSequence, .reopenRestartsRevisions, .reopenKeepsDeletedRecords:
      "random.reopen"
    default: nil
    }
  }

  var testDescription: String { rawValue }
}

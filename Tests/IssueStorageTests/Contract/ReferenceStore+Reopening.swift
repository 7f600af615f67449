import IssueModels
import IssueStorage

extension ReferenceStore {
  /// A new store of what this one kept.
  func reopened() -> ReferenceStore {
    var kept = bug == .reopenForgetsTheLastCommit ? previous : state
    if bug == .reopenRestartsSequence { kept.sequence = 0 }
    for (name, records) in kept.collections where bug == .reopenRestartsRevisions {
      for id in records.keys { kept.collections[name]?[id]?.record.revision = 1 }
    }
    for (name, records) in kept.graveyard where bug == .reopenKeepsDeletedRecords {
      for stored in records { kept.collections[name, default: [:]][stored.record.recordID] = stored }
    }
    return ReferenceStore(bug, throughJSON: throughJSON, state: kept)
  }
}

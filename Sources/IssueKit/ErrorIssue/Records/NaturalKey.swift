internal import IssueFingerprints
internal import IssueModels

/// Ids that stand for natural keys, so that a record is found without an index and is there once by construction.
enum NaturalKey {
  static func receipt(_ scope: Scope, app: String, event: String) -> RecordID {
    id("receipt", scope.name, app, event)
  }

  static func fingerprint(_ scope: Scope, app: String, isDev: Bool, _ fingerprint: String) -> RecordID {
    id("fingerprint", scope.name, app, isDev ? "dev" : "prod", fingerprint)
  }

  static func burst(_ scope: Scope, app: String, isDev: Bool, session: String) -> RecordID {
    id("burst", scope.name, app, isDev ? "dev" : "prod", session)
  }

  static func occurrence(_ issue: IssueID, session: String) -> RecordID {
    id("occurrence", issue.description, session)
  }

  /// Each part is preceded by its length, so no two lists of parts read the same.
  private static func id(_ parts: String...) -> RecordID {
    var hash = SHA256()
    for part in parts {
      let length = UInt64(part.utf8.count)
      hash.update((0..<8).map { UInt8(truncatingIfNeeded: length >> UInt64($0 * 8)) })
      hash.update(part)
    }
    return RecordID(version8Of: hash.finalize())
  }
}

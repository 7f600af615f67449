import IssueModels
import IssueStorage
import Testing

@Suite struct StoreStateTests {
  private func changes(_ build: (inout ChangeSet) -> Void) -> ChangeSet {
    var changes = ChangeSet()
    build(&changes)
    return changes
  }

  private func refusal(_ state: inout StoreState, _ changes: ChangeSet) -> StorageError? {
    do {
      _ = try state.apply(changes)
      return nil
    } catch {
      return error
    }
  }

  private func note(_ number: Int, slug: String? = nil, revision: Int64 = 0) -> EngineNote {
    var note = EngineNote(number)
    note.slug = slug
    note.revision = revision
    return note
  }

  @Test func `a refused change set changes nothing, and the error names the record`() throws {
    var state = StoreState()
    _ = try state.apply(changes { $0.insert(note(1, slug: "a")) })
    let conflict = refusal(
      &state,
      changes {
        $0.insert(note(2))
        $0.update(note(1, revision: 5))
      })
    #expect(conflict?.code == .conflict)
    #expect(conflict?.collection == "note" && conflict?.recordID == note(1).id)
    let taken = refusal(
      &state,
      changes {
        $0.insert(note(3))
        $0.insert(note(2, slug: "a"))
      })
    #expect(taken?.code == .uniqueViolation)
    #expect(taken?.index == "slug" && taken?.recordID == note(2).id)
    #expect(state.sequence == 1)
    #expect(try state.fetch(EngineNote.self, ids: [note(2).id, note(3).id]).isEmpty)
    #expect(try state.count(EngineNote.self, in: .all("status")) == 1)
  }

  @Test func `a unique key freed in a change set may be taken in the same one`() throws {
    var state = StoreState()
    _ = try state.apply(
      changes {
        $0.insert(note(1, slug: "a"))
        $0.insert(note(2, slug: "b"))
      })
    let swapped = changes {
      $0.update(note(1, slug: "b", revision: 1))
      $0.update(note(2, slug: "a", revision: 1))
    }
    #expect(try state.apply(swapped)?.sequence == 2)
    let handedOver = changes {
      $0.insert(note(3, slug: "b"))
      $0.delete(note(1, revision: 2))
    }
    #expect(try state.apply(handedOver)?.sequence == 3)
    let found = try state.scan(ScanRequest(EngineNote.self, in: .all("slug"), limit: 9)).records
    #expect(found.map(\.id) == [note(2).id, note(3).id])
    #expect(state.snapshot().violations() == [])
  }

  @Test func `two records of one change set cannot take one unique key`() {
    var state = StoreState()
    let both = changes {
      $0.insert(note(1, slug: "a"))
      $0.insert(note(2, slug: "a"))
    }
    #expect(refusal(&state, both)?.code == .uniqueViolation)
  }

  @Test func `a change set that contradicts itself is refused before anything else`() {
    let contradictions: [(String, ChangeSet)] = [
      (
        "one record twice",
        changes {
          $0.check(note(1, revision: 9))
          $0.delete(note(1, revision: 9))
        }
      ),
      ("a record whose id moves", changes { $0.update(EngineDrifter(revision: 9)) }),
      ("a revision below 1", changes { $0.update(note(1, revision: -3)) }),
      ("removing what must not be there", changes { $0.delete(note(1)) }),
    ]
    for (name, contradiction) in contradictions {
      var state = StoreState()
      #expect(refusal(&state, contradiction)?.code == .invalidChange, "\(name)")
    }
  }

  @Test func `checks alone take no sequence number but are checked`() throws {
    var state = StoreState()
    _ = try state.apply(changes { $0.insert(note(1)) })
    #expect(try state.apply(ChangeSet()) == nil)
    #expect(try state.apply(changes { $0.check(note(1, revision: 1)) }) == nil)
    #expect(refusal(&state, changes { $0.check(note(1, revision: 2)) })?.code == .conflict)
    #expect(refusal(&state, changes { $0.check(note(2, revision: 1)) })?.code == .conflict)
    #expect(state.sequence == 1)
  }

  @Test func `a commit tells what changed in the order of the change set`() throws {
    var state = StoreState()
    _ = try state.apply(changes { $0.insert(note(1)) })
    let commit = try state.apply(
      changes {
        $0.insert(EngineLabel(recordID: note(5).id))
        $0.check(note(3))
        $0.delete(note(1, revision: 1))
      })
    #expect(
      commit
        == Commit(
          sequence: 2,
          changes: [
            Commit.Change(collection: "label", id: note(5).id, revision: 1),
            Commit.Change(collection: "note", id: note(1).id, revision: nil),
          ]))
  }

  @Test func `what was never written reads as empty, but its indexes must be declared`() throws {
    let state = StoreState()
    #expect(try state.fetch(EngineNote.self, ids: [note(1).id]) == [])
    #expect(try state.count(EngineNote.self, in: .all("tag")) == 0)
    #expect(throws: StorageError.self) { try state.count(EngineNote.self, in: .all("tags")) }
    var written = StoreState()
    #expect(refusal(&written, changes { $0.insert(note(1)) }) == nil)
    do {
      _ = try written.scan(ScanRequest(EngineNote.self, in: .all("tags"), limit: 1))
      Issue.record("an unknown index was read")
    } catch {
      #expect(error.code == .unknownIndex && error.index == "tags")
    }
  }

  @Test func `one collection holds one type`() throws {
    var state = StoreState()
    _ = try state.apply(changes { $0.insert(note(1)) })
    #expect(refusal(&state, changes { $0.insert(EngineImpostor(recordID: note(2).id)) })?.code == .invalidChange)
    #expect(throws: StorageError.self) { try state.fetch(EngineImpostor.self, ids: [note(1).id]) }
    var fresh = StoreState()
    let both = changes {
      $0.insert(note(1))
      $0.insert(EngineImpostor(recordID: note(2).id))
    }
    #expect(refusal(&fresh, both)?.code == .invalidChange)
  }

  @Test func `going back to a snapshot forgets what came after it`() throws {
    var state = StoreState()
    _ = try state.apply(changes { $0.insert(note(1)) })
    let published = state.snapshot()
    _ = try state.apply(changes { $0.insert(note(2)) })
    state = StoreState(published)
    #expect(state.sequence == 1)
    #expect(try state.fetch(EngineNote.self, ids: [note(1).id, note(2).id]).count == 1)
    _ = try state.apply(changes { $0.insert(note(3)) })
    #expect(published.count(of: "note") == 1)
    #expect(state.snapshot().count(of: "note") == 2)
  }

  @Test func `removed records leave room that is used again`() throws {
    var state = StoreState()
    for round in 0..<3 {
      _ = try state.apply(changes { set in for number in 0..<100 { set.insert(note(number, slug: "\(number)")) } })
      #expect(state.snapshot().count(of: "note") == 100, "round \(round)")
      _ = try state.apply(changes { set in for number in 0..<100 { set.delete(note(number, revision: 1)) } })
      #expect(state.snapshot().count(of: "note") == 0 && state.snapshot().violations() == [])
    }
  }
}

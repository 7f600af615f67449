import IssueStorage
import Synchronization
import Testing

@Suite struct OrderedTreeConcurrencyTests {
  private final class Board: Sendable {
    let tree: Mutex<OrderedTree<Int>>
    let isDone = Atomic(false)

    init(_ tree: OrderedTree<Int>) { self.tree = Mutex(tree) }
  }

  /// The writer moves entries around but never changes their sum within a session, so a reader that saw half a
  /// session, or a node changed under its feet, would see another sum.
  @Test func `readers of snapshots see whole sessions while a writer goes on`() async {
    var start = OrderedTree<Int>(shape: TreeShape(widest: 8))
    start.edit { editor in for byte in 0..<200 as Range<UInt8> { editor.insert([byte], 1) } }
    let board = Board(start)
    await withTaskGroup(of: Void.self) { group in
      for reader in 0..<3 {
        group.addTask {
          var rounds = 0
          while rounds < 20 || !board.isDone.load(ordering: .relaxed) {
            let tree = board.tree.withLock { $0 }
            var sum = 0
            tree.forEach(reversed: reader == 1) { entry in
              sum += entry.value
              return true
            }
            #expect(sum == 200)
            #expect(tree.count(in: KeyRange(lower: .including([]))) == tree.count)
            rounds += 1
            await Task.yield()
          }
        }
      }
      group.addTask {
        var random = EngineRandom(seed: 11)
        var editor = OrderedTree<Int>.Editor(board.tree.withLock { $0 })
        for _ in 0..<300 {
          for _ in 0..<10 {
            let from = [UInt8(random.below(200))]
            let to = [UInt8(random.below(200))] + random.key()
            guard let moved = editor.remove(from) else { continue }
            editor.insert(to, moved + (editor.value(for: to) ?? 0))
          }
          let snapshot = editor.snapshot()
          board.tree.withLock { $0 = snapshot }
          await Task.yield()
        }
        board.isDone.store(true, ordering: .relaxed)
      }
    }
    #expect(board.tree.withLock { $0 }.violations() == [])
  }
}

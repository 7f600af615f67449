/// How wide nodes may be. The same numbers hold for entries of a leaf and children of an inner node.
package struct TreeShape: Sendable, Equatable {
  /// The most entries or children of a node.
  package let widest: Int

  /// A shape with the given width, which is raised to 4 if it is smaller.
  package init(widest: Int) { self.widest = max(4, widest) }

  /// 64 wide, the best of 16, 32, 64 and 128 with a million keys of 44 bytes: at 16 a page of 50 costs twice as much;
  /// at 128 searching is slower, and so are sessions of one change, which copy a path; between 32 and 128 all figures lie
  /// within a third of each other. Memory is about 50 bytes an entry, keys included.
  package static let standard = TreeShape(widest: 64)

  /// The fewest entries of a leaf that is not the root.
  var narrowestLeaf: Int { widest / 4 }
  /// The fewest children of an inner node that is not the root.
  var narrowestInner: Int { max(2, widest / 4) }
  /// How many entries or children bulk loading gives a node, so that the first inserts do not split every leaf.
  var loaded: Int { widest - widest / 8 }
}

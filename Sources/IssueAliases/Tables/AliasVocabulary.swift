internal import IssueJSON

/// The words of one field of one source, in the order of the table, found by their folded form.
struct AliasVocabulary<Canonical: RawRepresentable<String> & CaseIterable & Hashable & Sendable>: Sendable {
  private(set) var words: [(spelling: String, canonical: Canonical)] = []
  private var index: [UTF8Text: Int] = [:]

  /// Where the word already is, or nil.
  func place(of word: String) -> Int? { AliasWord.folded(word).flatMap { index[UTF8Text($0)] } }

  subscript(word: String) -> Canonical? { place(of: word).map { words[$0].canonical } }

  /// Adds a word; gives the older entry, and changes nothing, when the word is there already.
  mutating func add(_ word: String, _ canonical: Canonical) -> (spelling: String, canonical: Canonical)? {
    if let place = place(of: word) { return words[place] }
    guard let folded = AliasWord.folded(word) else { return nil }
    index[UTF8Text(folded)] = words.count
    words.append((word, canonical))
    return nil
  }

  /// Gives a word a meaning, or takes it away.
  mutating func set(_ word: String, _ canonical: Canonical?) {
    if let place = place(of: word) {
      guard let canonical else { return remove(at: place) }
      words[place] = (word, canonical)
    } else if let canonical {
      _ = add(word, canonical)
    }
  }

  func match(_ word: String) -> AliasMatch<Canonical> {
    if let canonical = self[word] { return .known(canonical) }
    return .unknown(spelling: AliasWord.spelling(word), nearest: nearest(to: word))
  }

  /// Up to three words at a small distance, the nearest first.
  private func nearest(to word: String) -> [String] {
    guard let wanted = AliasWord.folded(word)?.unicodeScalars.map(\.value), !wanted.isEmpty,
      wanted.count <= SpellingDistance.maximumScalars
    else { return [] }
    let budget = SpellingDistance.budget(wanted.count)
    var found: [(distance: Int, spelling: String)] = []
    for (spelling, _) in words {
      guard let folded = AliasWord.folded(spelling)?.unicodeScalars.map(\.value),
        let distance = SpellingDistance.between(wanted, folded, budget: budget)
      else { continue }
      let place = found.firstIndex { $0.distance > distance } ?? found.count
      found.insert((distance, spelling), at: place)
      if found.count > 3 { found.removeLast() }
    }
    return found.map(\.spelling)
  }

  private mutating func remove(at place: Int) {
    words.remove(at: place)
    index = [:]
    for (number, word) in words.enumerated() {
      if let folded = AliasWord.folded(word.spelling) { index[UTF8Text(folded)] = number }
    }
  }
}

/// Everything that a store holds at one moment.
///
/// Safe to share although it has variables, for the reasons given at `TreeNode`.
final class StoreRoot: @unchecked Sendable {
  let edit: TreeEdit
  /// The number of the last commit.
  var sequence: UInt64
  /// Where in `collections` a name is. Replaced as a whole when a collection comes up, never changed in place.
  var places: [String: Int]
  var collections: [CollectionState]

  init(edit: TreeEdit, sequence: UInt64 = 0, places: [String: Int] = [:], collections: [CollectionState] = []) {
    self.edit = edit
    self.sequence = sequence
    self.places = places
    self.collections = collections
  }

  /// This root, if it was made in the given session; otherwise a copy that was.
  func editable(in edit: TreeEdit) -> StoreRoot {
    guard self.edit != edit else { return self }
    return StoreRoot(edit: edit, sequence: sequence, places: places, collections: collections.detached())
  }

  /// The collection of a name.
  subscript(name: String) -> CollectionState? { places[name].map { collections[$0] } }

  /// The collection of a name for writing, made if there is none. The root must be of the session.
  func editableCollection(_ name: String, layout: RecordLayout?, in edit: TreeEdit) -> CollectionState {
    if let place = places[name] {
      let collection = collections[place].editable(in: edit)
      collections[place] = collection
      return collection
    }
    let collection = CollectionState(edit: edit, name: name, layout: layout)
    let pairs = places.map { ($0.key, $0.value) } + [(name, collections.count)]
    places = Dictionary(pairs) { _, last in last }
    collections.append(collection)
    return collection
  }
}

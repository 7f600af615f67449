/// The groupers of this module, by name.
public enum Groupers: Sendable {
  /// Every grouper, the recommended one first.
  public static var all: [any Grouper] { [StandardGrouper(), OwlmetryGrouper()] }

  /// The grouper with a name (`standard`, `owlmetry`) or an identifier (`standard:1`), or `nil` when there is none.
  ///
  /// A bare name gives the newest version.
  public static func grouper(named name: String) -> (any Grouper)? {
    all.first { $0.name == name || $0.identifier == name }
  }
}

/// The groupers of this module, by name.
public enum Groupers: Sendable {
  /// Every grouper in its usual setting, the recommended one first.
  public static var all: [any Grouper] { [StandardGrouper(), OwlmetryGrouper()] }

  /// The grouper with a name (`standard`, `standard-nocodes`, `owlmetry`) or an identifier (`standard:1`), or `nil` when
  /// there is none.
  ///
  /// A bare name gives the newest version.
  public static func grouper(named name: String) -> (any Grouper)? {
    (all + [StandardGrouper(keepsCodes: false)]).first { $0.name == name || $0.identifier == name }
  }
}

/// A directory of the simulated disk: its durable names, its visible names, and the changes between.
struct SimulatedDirectory: Sendable {
  /// A change of names that no directory sync has covered yet.
  enum Change: Sendable {
    case link(String, Int)
    case unlink(String)
    case rename(String, String, Int)
  }

  private(set) var durable: [String: Int] = [:]
  private(set) var current: [String: Int] = [:]
  private(set) var pending: [Change] = []

  init(durable: [String: Int] = [:]) {
    self.durable = durable
    current = durable
  }

  mutating func make(_ change: Change) {
    pending.append(change)
    current = Self.applying([change], to: current)
  }

  mutating func sync() {
    durable = current
    pending = []
  }

  /// Names after some changes, in their order.
  static func applying(_ changes: some Sequence<Change>, to names: [String: Int]) -> [String: Int] {
    var names = names
    for change in changes {
      switch change {
      case .link(let name, let node):
        names[name] = node
      case .unlink(let name):
        names[name] = nil
      case .rename(let name, let newName, let node):
        names[name] = nil
        names[newName] = node
      }
    }
    return names
  }
}

public import IssueModels

extension Workflow {
  /// The workflow as a Mermaid state diagram: callers' moves, then automation's, in the order of declaration.
  ///
  ///     stateDiagram-v2
  ///       [*] --> new
  ///       new --> resolved: needs resolved_at_version
  ///       resolved --> regressed: automatic
  public var mermaid: String {
    var lines = ["stateDiagram-v2", "  [*] --> \(initial.rawValue)"]
    for from in Status.allCases {
      for to in targets(from: from) {
        let needs = requirements[to, default: []].map(\.name).sorted().joined(separator: ", ")
        lines.append("  \(from.rawValue) --> \(to.rawValue)" + (needs.isEmpty ? "" : ": needs \(needs)"))
      }
      for to in Status.allCases where automaticMoves[from]?.contains(to) == true {
        lines.append("  \(from.rawValue) --> \(to.rawValue): automatic")
      }
    }
    return lines.joined(separator: "\n")
  }
}

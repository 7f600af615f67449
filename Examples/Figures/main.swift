import IssueKit

let usage = "benchmarks store [ISSUES…] | benchmarks grouping"
let arguments = Array(CommandLine.arguments.dropFirst())
switch arguments.first {
case "store":
  let sizes = arguments.dropFirst().compactMap { Int($0) }
  try await StoreFigures.run(sizes: sizes.isEmpty ? [10_000, 100_000, 1_000_000] : sizes)
case "grouping":
  GroupingFigures.run()
default:
  print(usage)
}

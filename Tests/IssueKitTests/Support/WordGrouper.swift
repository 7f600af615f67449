import IssueKit

/// Groups by the first word of the message, so that a test can see which events belong together.
struct WordGrouper: Grouper {
  let name = "word"
  let version = 1

  func group(_ input: GroupingInput) -> Grouping {
    let word = input.message.split(separator: " ").first.map(String.init) ?? ""
    return Grouping(
      fingerprint: Fingerprint(word), title: input.message, basis: .message, normalizedText: word)
  }

  func explain(_ input: GroupingInput) -> GroupingExplanation {
    GroupingExplanation(grouping: group(input), originalText: input.message, components: [], replacements: [])
  }
}

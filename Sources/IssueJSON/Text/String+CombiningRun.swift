extension String {
  /// The length of the longest run of combining marks; linear.
  package var longestCombiningRun: Int {
    var longest = 0
    var run = 0
    for scalar in unicodeScalars {
      let weight = CombiningMarks.weight(scalar.value)
      run = weight == 0 ? 0 : run + weight
      longest = max(longest, run)
    }
    return longest
  }
}

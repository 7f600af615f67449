/// Hashes a list of named texts so that no two lists give the same bytes.
///
/// Each component adds its name, `:`, the number of its text's UTF-8 bytes, `:`, the text and a line feed.
enum ComponentHash {
  static func fingerprint(of components: [GroupingComponent]) -> Fingerprint {
    var hash = SHA256()
    for component in components {
      hash.update("\(component.name):\(component.text.utf8.count):")
      hash.update(component.text)
      hash.update("\n")
    }
    return Fingerprint(hash.finalizeHex())
  }
}

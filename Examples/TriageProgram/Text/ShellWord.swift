/// Words as a shell reads them.
package enum ShellWord {
  /// The word, in quotes where it needs them.
  package static func quoted(_ word: String) -> String {
    let plain = Array("/._-+=:,@%".utf8)
    let isPlain = word.utf8.allSatisfy { byte in
      byte >= 0x80 || (48...57).contains(byte) || (65...90).contains(byte & 0xDF) || plain.contains(byte)
    }
    return isPlain && !word.isEmpty ? word : "'" + word.replacing("'", with: "'\\''") + "'"
  }
}

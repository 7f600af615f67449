/// The path of the directory that holds `path`: `a` for `a/b/`, `.` for `b`, `/` for `/b`.
func parentPath(of path: String) -> String {
  var bytes = Array(path.utf8)
  while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
  guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
  var parent = bytes[..<slash]
  while parent.last == UInt8(ascii: "/") { parent.removeLast() }
  return parent.isEmpty ? "/" : String(decoding: parent, as: UTF8.self)
}

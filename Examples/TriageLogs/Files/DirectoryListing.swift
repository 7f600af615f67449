#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Walks a directory.
struct DirectoryListing {
  private(set) var files: [LogDirectory.File] = []
  private(set) var skipped: [LogDirectory.Skipped] = []

  mutating func read(_ path: String) throws(LogReadError) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw ByteSource.failure(path, errno) }
    if status.st_mode & S_IFMT != S_IFDIR {
      let name = path.utf8.lastIndex(of: Ascii.slash).map { String(path[path.utf8.index(after: $0)...]) } ?? path
      files = [LogDirectory.File(path: path, name: name, size: Int(status.st_size))]
      return
    }
    var pending: [(path: String, name: String, depth: Int)] = [(path, "", 0)]
    while let directory = pending.popLast() {
      let names: [String]
      do {
        names = try DirectoryListing.names(in: directory.path)
      } catch {
        if directory.depth == 0 { throw error }
        skip(directory.name, "directory may not be read")
        continue
      }
      for name in names {
        let inside = directory.name.isEmpty ? name : directory.name + "/" + name
        let whole = directory.path.utf8.last == Ascii.slash ? directory.path + name : directory.path + "/" + name
        if name.utf8.first == Ascii.dot {
          skip(inside, "hidden")
        } else if isDirectory(whole) {
          if directory.depth < 16 {
            pending.append((whole, inside, directory.depth + 1))
          } else {
            skip(inside, "too deep")
          }
        } else {
          consider(whole, inside, name)
        }
      }
    }
  }

  private mutating func consider(_ path: String, _ inside: String, _ name: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return skip(inside, "leads nowhere") }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return skip(inside, status.st_mode & S_IFMT == S_IFDIR ? "link to a directory" : "not a regular file")
    }
    if name.utf8.elementsEqual("README.md".utf8) { return skip(inside, "documentation") }
    do {
      var source = try ByteSource(path: path)
      if try source.read(4096).contains(0) { return skip(inside, "binary") }
    } catch {
      return skip(inside, error.code == .permissionDenied ? "may not be read" : "cannot be read")
    }
    files.append(LogDirectory.File(path: path, name: inside, size: Int(status.st_size)))
  }

  private mutating func skip(_ name: String, _ reason: String) {
    skipped.append(LogDirectory.Skipped(name: name, reason: reason))
  }

  private func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func names(in path: String) throws(LogReadError) -> [String] {
    guard let stream = opendir(path) else { throw ByteSource.failure(path, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
      if !name.utf8.elementsEqual(".".utf8), !name.utf8.elementsEqual("..".utf8) { names.append(name) }
    }
    return names
  }
}

internal import TriageLogs

/// The files that some paths lead to, each once, and what is left out.
package struct LogFiles: Sendable {
  /// The files, in the order of the paths.
  package private(set) var files: [LogFile] = []
  /// What is left out and why.
  package private(set) var skipped: [(name: String, reason: String)] = []

  /// The bytes of all files.
  package var totalSize: Int { files.reduce(0) { $0 + $1.size } }

  /// Lists what the paths lead to; `-` is standard input.
  ///
  /// - Parameter store: The store's directory, which is no log even where it lies among logs.
  /// - Throws: ``Failure`` when a path leads nowhere or may not be read.
  package init(_ paths: [String], except store: String) throws {
    let store = SystemCalls.canonicalPath(store)
    var known: Set<String> = []
    for path in paths {
      let listing: LogDirectory
      do {
        listing = try LogDirectory(path: path == "-" ? "/dev/stdin" : path)
      } catch {
        throw Failure(error.message)
      }
      for found in listing.files {
        let file = LogFile(path: found.path, name: path == "-" ? "stdin" : found.name, size: found.size)
        if let store, file.canonicalPath.utf8.starts(with: (store + "/").utf8) {
          if !skipped.contains(where: { $0.reason == "the store itself" }) {
            skipped.append((store, "the store itself"))
          }
        } else if known.insert(file.canonicalPath).inserted {
          files.append(file)
        }
      }
      skipped += listing.skipped.map { ($0.name, $0.reason) }
    }
  }
}

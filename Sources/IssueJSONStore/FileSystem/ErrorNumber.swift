#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// The `errno` values that the store tells apart, with the words it uses for them.
package enum ErrorNumber {
  package static let accessDenied = EACCES
  package static let badDescriptor = EBADF
  package static let exists = EEXIST
  package static let fileTooLarge = EFBIG
  package static let inputOutput = EIO
  package static let interrupted = EINTR
  package static let invalid = EINVAL
  package static let isDirectory = EISDIR
  package static let noDescriptors = EMFILE
  package static let noEntry = ENOENT
  package static let noSpace = ENOSPC
  package static let noSuchDevice = ENXIO
  package static let notDirectory = ENOTDIR
  package static let notPermitted = EPERM
  package static let overQuota = EDQUOT
  package static let readOnly = EROFS
  package static let symbolicLink = ELOOP

  /// A few words for a person, with the symbol that a search engine knows.
  package static func describe(_ code: Int32) -> String {
    words[code] ?? "error number \(code)"
  }

  private static let words: [Int32: String] = [
    accessDenied: "permission denied (EACCES)",
    badDescriptor: "not an open file (EBADF)",
    exists: "already there (EEXIST)",
    fileTooLarge: "file too large (EFBIG)",
    inputOutput: "input/output error (EIO)",
    interrupted: "interrupted (EINTR)",
    invalid: "invalid argument (EINVAL)",
    isDirectory: "is a directory (EISDIR)",
    noDescriptors: "too many open files (EMFILE)",
    noEntry: "no such file or directory (ENOENT)",
    noSpace: "no space left on device (ENOSPC)",
    noSuchDevice: "no such device (ENXIO)",
    notDirectory: "not a directory (ENOTDIR)",
    notPermitted: "not permitted (EPERM)",
    overQuota: "disk quota exceeded (EDQUOT)",
    readOnly: "read-only file system (EROFS)",
    symbolicLink: "is a symbolic link (ELOOP)",
  ]
}

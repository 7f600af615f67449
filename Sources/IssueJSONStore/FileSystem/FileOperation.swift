/// The kind of one file-system call, as named in errors, traces and injected faults.
package enum FileOperation: String, Hashable, Sendable, CaseIterable {
  case openDirectory
  case makeDirectory
  case open
  case close
  case read
  case write
  case truncate
  case sync
  case syncDirectory
  case rename
  case unlink
  case list
  case status
  case lock
  case unlock
}

/// When a commit is made durable, that is, when the operating system has been told to bring it to the medium and
/// has reported that it did.
///
/// Whatever the choice: a commit is all there or not at all, and what is there after a crash is a prefix of what was
/// committed. A crash of the process alone loses nothing. The choice decides what a crash of the operating system
/// or a power cut may take.
public enum Durability: Hashable, Sendable {
  /// A commit returns after it is durable. Nothing acknowledged is ever lost.
  case everyCommit
  /// A commit returns once it is written; it becomes durable at most so many milliseconds, and one sync, later.
  case interval(milliseconds: Int)
  /// A commit returns once it is written; the operating system decides when it becomes durable, usually within half
  /// a minute. Closing the store makes everything durable.
  case system
}

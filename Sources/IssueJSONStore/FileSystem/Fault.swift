/// A fault that `FaultInjectingFileSystem` brings about.
package struct Fault: Hashable, Sendable {
  /// What happens to the call.
  package enum Effect: Hashable, Sendable {
    /// It fails with an `errno`, having done nothing.
    case error(Int32)
    /// A write takes at most so many bytes; other calls pass.
    case shortWrite(Int)
    /// A write takes at most so many bytes, and the next write fails with an `errno`.
    case shortWriteThenError(Int, Int32)
  }

  /// The kinds of calls that are counted; `nil` for all.
  package var operation: FileOperation?
  /// Which of the counted calls meets the fault, from 0.
  package var index: Int
  package var effect: Effect
  /// Whether all later counted calls meet it too.
  package var isSticky: Bool

  package init(_ operation: FileOperation? = nil, at index: Int, _ effect: Effect, isSticky: Bool = false) {
    self.operation = operation
    self.index = index
    self.effect = effect
    self.isSticky = isSticky
  }
}

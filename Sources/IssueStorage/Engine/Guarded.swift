private import Synchronization

/// A value behind a lock.
///
/// A `Mutex` that the thread sanitizer understands: where a `Mutex` is contended, the standard library takes it in code
/// without instrumentation, and the sanitizer then takes what the lock orders for a race. The load and the store of
/// `turn`, made inside the lock, say the same once more in instrumented code; they cost about a nanosecond.
package struct Guarded<Value: ~Copyable & Sendable>: ~Copyable, Sendable {
  private let mutex: Mutex<Value>
  private let turn = Atomic(0)

  /// Guards a value.
  package init(_ value: consuming sending Value) { mutex = Mutex(value) }

  /// Calls `body` with the value while nobody else has it. Must not be called from within.
  package borrowing func withLock<Result: ~Copyable & Sendable, Failure: Error>(
    _ body: (inout Value) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try mutex.withLock { value throws(Failure) in
      _ = turn.load(ordering: .acquiring)
      defer { turn.store(0, ordering: .releasing) }
      return try body(&value)
    }
  }
}

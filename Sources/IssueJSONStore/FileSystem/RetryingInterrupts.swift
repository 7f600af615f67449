/// Repeats a call that a signal interrupted, a bounded number of times.
///
/// Not for `close`, whose descriptor is gone even when it reports an interruption.
func retryingInterrupts<Result>(
  _ call: () throws(FileSystemError) -> Result
) throws(FileSystemError) -> Result {
  for _ in 0..<100 {
    do {
      return try call()
    } catch {
      guard error.code == ErrorNumber.interrupted else { throw error }
    }
  }
  return try call()
}

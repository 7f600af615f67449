extension Probe {
  /// Awaits a call that a broken storage might never return from; the first of result and deadline counts.
  func inTime<Value: Sendable>(
    _ what: String, _ call: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    let (results, first) = AsyncStream<Result<Value, any Error>>.makeStream(bufferingPolicy: .bufferingOldest(1))
    let work = Task {
      do { first.yield(.success(try await call())) } catch { first.yield(.failure(error)) }
    }
    let late = violation(expected: "\(what) within 20 seconds", seen: "still waiting")
    let watch = Task {
      try await Task.sleep(for: .seconds(20))
      first.yield(.failure(late))
    }
    defer {
      work.cancel()
      watch.cancel()
    }
    for await result in results { return try result.get() }
    throw CancellationError()
  }
}

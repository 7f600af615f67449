#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A thread of the store's own, so that a slow disk holds up no thread that tasks run on.
enum DedicatedThread {
  /// Runs `body` to its end on a new thread; `false` when the system grants none.
  static func start(_ body: @escaping @Sendable () -> Void) -> Bool {
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    defer { pthread_attr_destroy(&attributes) }
    pthread_attr_setdetachstate(&attributes, CInt(PTHREAD_CREATE_DETACHED))
    // The smallest default, that of musl, is too small to read deeply nested records.
    pthread_attr_setstacksize(&attributes, 1 << 20)
    let box = Unmanaged.passRetained(Body(run: body))
    #if canImport(Darwin)
      var thread: pthread_t?
      let code = pthread_create(
        &thread, &attributes, { Unmanaged<Body>.fromOpaque($0).takeRetainedValue().start() }, box.toOpaque())
    #else
      var thread = pthread_t()
      let code = pthread_create(
        &thread, &attributes,
        { context in
          if let context { Unmanaged<Body>.fromOpaque(context).takeRetainedValue().run() }
          return nil
        }, box.toOpaque())
    #endif
    if code != 0 { box.release() }
    return code == 0
  }

  private final class Body: Sendable {
    let run: @Sendable () -> Void

    init(run: @escaping @Sendable () -> Void) {
      self.run = run
    }

    /// For systems whose thread function returns an optional.
    func start() -> UnsafeMutableRawPointer? {
      run()
      return nil
    }
  }
}

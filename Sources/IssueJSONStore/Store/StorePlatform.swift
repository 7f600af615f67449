/// What a store takes from its surroundings, so that a test can put something else there.
package struct StorePlatform: Sendable {
  package var fileSystem: any FileSystem
  /// A clock that never goes back, in milliseconds from any origin.
  package var now: @Sendable () -> Int64
  package var makeIdentity: @Sendable () -> StoreIdentity

  package init(
    fileSystem: any FileSystem, now: @escaping @Sendable () -> Int64,
    makeIdentity: @escaping @Sendable () -> StoreIdentity
  ) {
    self.fileSystem = fileSystem
    self.now = now
    self.makeIdentity = makeIdentity
  }

  /// The operating system's files, clock and random numbers.
  package static let system: StorePlatform = {
    let origin = ContinuousClock.now
    return StorePlatform(
      fileSystem: POSIXFileSystem(),
      now: {
        let (seconds, attoseconds) = origin.duration(to: .now).components
        return seconds * 1_000 + attoseconds / 1_000_000_000_000_000
      },
      makeIdentity: {
        var random = SystemRandomNumberGenerator()
        return StoreIdentity(from: &random)
      })
  }()
}

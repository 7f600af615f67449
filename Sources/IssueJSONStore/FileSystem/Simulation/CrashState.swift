/// What a disk may hold after the power went away: content by path (`/store/MANIFEST.json`).
package struct CrashState: Hashable, Sendable {
  package var files: [String: [UInt8]] = [:]
  package var directories: Set<String> = []

  package init() {}
}

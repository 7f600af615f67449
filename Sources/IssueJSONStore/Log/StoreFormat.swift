/// The number of the disk format.
enum StoreFormat {
  /// What this code writes, and the newest that it reads.
  static let current: Int64 = 1
}

/// One array or object that a reader has open.
struct JSONFrame: Sendable {
  var isObject: Bool
  /// Members or elements begun so far.
  var count = 0
  /// Where this object's keys begin in the ledger.
  var firstEntry = 0
  /// Where this object's resolved keys begin in the ledger's arena.
  var firstArenaByte = 0
  /// One bit per coarse hash of a key seen; a clear bit proves that a key is new.
  var filter: UInt64 = 0
  /// The ledger's hash table for this object, or -1 while it is small.
  var table = -1
}

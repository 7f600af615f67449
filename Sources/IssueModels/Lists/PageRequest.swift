/// Which part of a list to read.
///
/// Sizes are clamped to 1 … ``maximumSize``; page numbers and offsets to 0 … ``maximumOffset`` (decision D3), so no
/// arithmetic on them can overflow.
public struct PageRequest: Sendable {
  /// The largest page, for every way of paging.
  public static let maximumSize = 1_000
  /// The largest offset that a page number or `skip` may come to.
  public static let maximumOffset = 1_000_000

  /// How the part is found.
  public enum Position: Sendable {
    /// After a cursor; `nil` is the beginning.
    case after(Cursor?)
    /// After so many elements; the answer has a total.
    case skipping(Int)
  }

  /// Where the page starts.
  public let position: Position
  /// How many elements it may have.
  public let size: Int

  /// The first page, or the one after a cursor. Cost: the page, wherever it lies.
  public static func cursor(_ cursor: Cursor? = nil, size: Int = 50) -> PageRequest {
    PageRequest(position: .after(cursor), size: clamp(size))
  }

  /// The page with a number from 1, with a total. Cost: the page, where the list is one range of an index.
  public static func page(_ number: Int, size: Int = 20) -> PageRequest {
    let size = clamp(size)
    let number = min(max(number, 1), maximumOffset)
    return PageRequest(position: .skipping(min((number - 1) * size, maximumOffset)), size: size)
  }

  /// The elements after an offset, with a total.
  public static func skip(_ offset: Int, limit: Int = 50) -> PageRequest {
    PageRequest(position: .skipping(min(max(offset, 0), maximumOffset)), size: clamp(limit))
  }

  /// Whether the answer has a total.
  public var hasTotal: Bool {
    if case .skipping = position { true } else { false }
  }

  /// The first page of 50.
  public static let first = PageRequest.cursor()

  private static func clamp(_ size: Int) -> Int { min(max(size, 1), maximumSize) }
}

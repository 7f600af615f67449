/// Some elements of a list, and how to go on.
public struct Page<Element: Sendable>: Sendable {
  /// The elements, in the list's order.
  public let items: [Element]
  /// Where the next page starts; `nil` when nothing follows.
  public let cursor: Cursor?
  /// How many elements the whole list has, where the caller asked for it by a page number or an offset.
  public let total: Int?
  /// How many elements were asked for, after clamping to the list's limit (decision D3).
  public let size: Int

  /// Makes a page.
  public init(items: [Element], cursor: Cursor?, total: Int? = nil, size: Int) {
    self.items = items
    self.cursor = cursor
    self.total = total
    self.size = size
  }

  /// Whether more elements follow.
  public var hasMore: Bool { cursor != nil }

  /// The same page of other elements.
  public func map<Other: Sendable>(_ transform: (Element) throws -> Other) rethrows -> Page<Other> {
    Page<Other>(items: try items.map(transform), cursor: cursor, total: total, size: size)
  }
}

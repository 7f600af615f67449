/// What the scanner looks up, made on first use.
struct StandardTables {
  let classes = ByteClass.table()
  let words = WordTable()

  // Written once, before anybody else can see it, and never freed or changed afterwards.
  nonisolated(unsafe) static let shared = StandardTables()
}

/// The keys that one step of a check looks at, in a table whose rows have no running numbers.
struct KeyStretch {
    let keys: ClosedRange<Int64>
    /// The page of the next row; nil at the end.
    let next: Int64?
    let pagesDone: Int64
    let pagesTotal: Int64
}

extension Transaction {
    /// The keys of some pages, and where there are rows after them.
    ///
    /// Someone may have put rows anywhere: below 0, where the next page has no number, and so far
    /// away that there must be no step for each page before them.
    func keyStretch(of table: String, by key: String, from first: Int64) throws -> KeyStretch {
        let slots = NumberPlaces.slots
        let last = try integer("SELECT max(\(key)) FROM \(table)") ?? -1
        let total = last < 0 ? 0 : last / slots + 1
        let end = min(total, first + pagesAtOnce)
        let (following, isBeyond) = end.multipliedReportingOverflow(by: slots)
        let upper = isBeyond ? Int64.max : following - 1
        let (start, _) = first.multipliedReportingOverflow(by: slots)
        // Rows may have gone since the step before.
        let lower = first <= 0 ? Int64.min : min(upper, start)
        let next = try integer("SELECT min(\(key)) FROM \(table) WHERE \(key) > ?", [upper])
        return KeyStretch(
            keys: lower...upper,
            next: next.map { $0 / slots },
            pagesDone: end,
            pagesTotal: total
        )
    }
}

import AmanLetter
import AmanOffice
import Foundation

extension Transaction {
    /// Holds that a row is as Aman wrote it last, before it is used or changed.
    ///
    /// Its MAC has to fit, its running number has to be the one on its page, and so on to the root,
    /// which has the end of the audit.
    ///
    /// - Throws: `notAuthentic` with what does not fit.
    func insist(on table: MacTable, _ id: Int64) throws {
        let found = try numbers(of: table, id)
        let fits = found.row.map { $0.number > 0 && $0.fits(under: key) } ?? false
        // A row that was changed is named itself, even where its page does not fit either.
        if fits { try insist(on: found.pages, table, id) }
        guard fits, found.row?.number == found.pages.stored else {
            throw RecordsError.notAuthentic(table.row(id, try letterNumber(table, id)))
        }
    }

    /// Holds that an application is as Aman wrote it last; does nothing where there is none.
    func insist(onApplication id: String) throws {
        let ticket = try integer("SELECT ticket FROM application WHERE id = ?", [id])
        if let ticket { try insist(on: .application, ticket) }
    }

    /// Gives a row that was changed its next running number and its MAC.
    ///
    /// The row was insisted on before it was changed, in the same transaction: otherwise an old row
    /// would get a new MAC.
    func renewMac(_ table: MacTable, _ id: Int64) throws {
        guard let row = try protectedRow(of: table, id) else {
            throw RecordsError.conflict(.stateChanged)
        }
        try renewMac(table, id, row)
    }

    /// The same for a row that is known as it is stored now.
    private func renewMac(_ table: MacTable, _ id: Int64, _ row: ProtectedColumns) throws {
        let next = row.number + 1
        guard let number = UInt32(exactly: next) else {
            throw RecordsError.damaged(record: table.name)
        }
        try change(
            "UPDATE \(table.name) SET mac_number = ?, mac = ? WHERE \(table.key) = ?",
            [next, row.mac(number: next, under: key), id]
        )
        try note(number, in: NumberPlaces(table, row: id))
    }

    /// Gives a row that was just added its first running number and its MAC.
    ///
    /// - Throws: `notAuthentic` where there was such a row before, which no one here deleted.
    func addMac(_ table: MacTable, _ id: Int64) throws {
        let found = try numbers(of: table, id)
        try insist(on: found.pages, table, id)
        guard found.pages.stored == 0 else { throw RecordsError.notAuthentic(table.row(id)) }
        guard let row = found.row else { throw RecordsError.conflict(.stateChanged) }
        try renewMac(table, id, row)
    }

    /// The first number from `id` on that no row ever had, for a row that is added.
    ///
    /// That is `id`, unless the last rows of a table were deleted by other means: their numbers are
    /// not given to others, so that a check still finds what is missing. The row gets its MAC by
    /// `renewMac`.
    ///
    /// - Throws: `notAuthentic` where the numbers do not fit.
    func newNumber(_ table: MacTable, from id: Int64) throws -> Int64 {
        var id = id
        while true {
            let pages = try numbers(of: table, id).pages
            try insist(on: pages, table, id)
            guard let stored = pages.stored, stored > 0 else { return id }
            id += 1
        }
    }

    /// Changes rows that carry authority in one place: insisted on before, with new MACs after.
    func change(
        _ table: MacTable,
        _ id: Int64,
        _ sql: String,
        _ values: Values
    ) throws {
        try insist(on: table, id)
        let changed = try changeCount(sql, values)
        guard changed == 1 else { throw RecordsError.conflict(.stateChanged) }
        try renewMac(table, id)
    }

    /// Sets a running number and those of the pages above it.
    private func note(_ number: UInt32, in places: NumberPlaces) throws {
        let lower = try setNumber(number, in: places.slot, ofPageAt: places.lower)
        let upper = try setNumber(lower, in: places.lowerSlot, ofPageAt: places.upper)
        try setRootNumber(upper, of: try places.inRoot)
    }

    private func insist(on pages: FoundPages, _ table: MacTable, _ id: Int64) throws {
        guard pages.endFits else { throw RecordsError.notAuthentic(.end) }
        guard pages.fit else {
            let places = NumberPlaces(table, row: id)
            throw RecordsError.notAuthentic(.numbers(of: table.kind, places.rows))
        }
    }

    /// A letter's number, for the sentence that says which one does not fit.
    private func letterNumber(_ table: MacTable, _ id: Int64) throws -> LetterNumber? {
        guard table == .letter else { return nil }
        let text = try row("SELECT number FROM letter WHERE leaf = ?", [id]).map { $0[0] as String }
        return text.flatMap { try? LetterNumber(strict: $0) }
    }

    private func numbers(
        of table: MacTable,
        _ id: Int64
    ) throws -> (row: ProtectedColumns?, pages: FoundPages) {
        let places = NumberPlaces(table, row: id)
        let row = try protectedRow(of: table, id, with: places)
        return (row, try foundPages(places))
    }

    /// What is known of the pages above a row.
    func foundPages(_ places: NumberPlaces) throws -> FoundPages {
        try readPages([places.lower, places.upper])
        let top = try numberRoot()?.number(of: places.inRoot)
        let lower = try numberPage(at: places.lower)
        let upper = try numberPage(at: places.upper)
        return FoundPages(lower, upper, top: top, places)
    }
}

/// What was found of the pages above a row.
struct FoundPages {
    /// The row's number on its page; nil where the page does not fit.
    let stored: Int64?
    /// Whether both pages fit, and have the numbers that they have on the page above.
    let fit: Bool
    /// Whether the root fits, and has the end of the audit.
    let endFits: Bool

    fileprivate init(
        _ lower: NumberPage?,
        _ upper: NumberPage?,
        top: UInt32?,
        _ places: NumberPlaces
    ) {
        stored = lower.map { Int64($0.number(in: places.slot)) }
        endFits = top != nil
        guard let lower, let upper else {
            fit = false
            return
        }
        fit = lower.revision == upper.number(in: places.lowerSlot) && upper.revision == top
    }
}

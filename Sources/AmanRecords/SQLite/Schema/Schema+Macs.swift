import AmanOffice
import Foundation
import GRDB

extension Schema {
    /// MACs and running numbers for rows that carry authority; see `MacTable`.
    ///
    /// Rows that were there before get theirs now: what was done to them until then is not found.
    static let macs = SchemaStep.keyed(
        """
        ALTER TABLE application ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE application ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE letter ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE letter ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE asked_change ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE asked_change ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        ALTER TABLE foreign_exchange ADD COLUMN mac_number INTEGER NOT NULL DEFAULT 0;
        ALTER TABLE foreign_exchange ADD COLUMN mac BLOB CHECK (length(mac) = 32);
        -- The MAC of what has ended is written after it ended, and by the upgrade.
        DROP TRIGGER asked_change_ends_once;
        CREATE TRIGGER asked_change_ends_once
            BEFORE UPDATE OF stands_until, asked_at, ending, ended_by, ended_at, leaf
            ON asked_change WHEN OLD.ending IS NOT NULL
            BEGIN SELECT RAISE(ABORT, 'what has ended stays ended'); END;

        -- Running numbers of rows with a MAC, 128 on a page, in two levels; see RunningNumbers.
        CREATE TABLE mac_page (
            place INTEGER PRIMARY KEY,
            page BLOB NOT NULL CHECK (length(page) = 548)
        ) STRICT;
        -- The numbers of the highest pages, and the end of the audit.
        CREATE TABLE mac_root (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            root BLOB NOT NULL
        ) STRICT;
        """
    ) { db, keys in
        try db.makeRoot(keys.register)
        let tables: [MacTable] = [.application, .letter, .changeRequest, .exchange]
        for table in tables { try db.giveMacs(table, keys.register) }
        try db.auditMacs("row macs")
    }
}

extension Database {
    fileprivate func makeRoot(_ key: RegisterKey) throws {
        let last = try lastAudit()
        let end = last.map { NumberRoot.End(place: $0.place, hash: Array($0.hash)) } ?? .none
        let root = NumberRoot(end: end).encoded(under: key)
        try execute(sql: "INSERT INTO mac_root VALUES (1, ?)", arguments: [Data(root)])
    }

    /// Gives every row of a table its first running number and its MAC.
    func giveMacs(_ table: MacTable, _ key: RegisterKey) throws {
        try execute(
            sql: "UPDATE \(table.name) SET mac_number = 1, mac = \(table.mac(number: "1"))"
        )
        var upper = PageWriter(table, level: 1)
        var lower = PageWriter(table, level: 0)
        let rows = try Int64.fetchCursor(
            self,
            sql: "SELECT \(table.key) FROM \(table.name) ORDER BY \(table.key)"
        )
        while let row = try rows.next() {
            guard let full = try lower.add(row, self, key) else { continue }
            if let top = try upper.add(full, self, key) { try noteTop(top, of: table) }
        }
        if let page = try lower.flush(self, key), let top = try upper.add(page, self, key) {
            try noteTop(top, of: table)
        }
        if let top = try upper.flush(self, key) { try noteTop(top, of: table) }
    }

    private func noteTop(_ index: Int64, of table: MacTable) throws {
        try execute(
            sql: "UPDATE mac_root SET root = aman_root(root, ?, ?, 1)",
            arguments: [Int64(table.rawValue), index]
        )
    }

    private func lastAudit() throws -> LastAudit? {
        let row = try GRDB.Row.fetchOne(
            self,
            sql: "SELECT place, hash FROM audit WHERE place = (SELECT max(place) FROM audit)"
        )
        return row.flatMap { LastAudit(place: $0[0], hash: $0[1]) }
    }

    /// Says in the audit that rows got their MACs, and that nothing before it was checked.
    func auditMacs(_ reason: String) throws {
        try execute(
            sql: """
                INSERT OR IGNORE INTO officer
                    SELECT id, aman_keyed('officer.name', 'office'),
                        aman_sealed('officer.name', id, 'office')
                    FROM (SELECT coalesce(max(id), 0) + 1 AS id FROM officer)
                    WHERE EXISTS (SELECT 1 FROM audit);
                INSERT INTO audit (place, at, officer, act, subject, reason, hash)
                    SELECT place + 1, at, office.id, 'upgrade', lower(hex(hash)), '\(reason)',
                        aman_chained(hash, at, office.id, NULL, 'upgrade', lower(hex(hash)),
                            '\(reason)')
                    FROM audit JOIN officer AS office
                        ON office.name_key = aman_keyed('officer.name', 'office')
                    ORDER BY place DESC LIMIT 1;
                UPDATE mac_root SET root = aman_root_ended(root,
                    (SELECT place FROM audit ORDER BY place DESC LIMIT 1 OFFSET 1),
                    (SELECT hash FROM audit ORDER BY place DESC LIMIT 1 OFFSET 1),
                    (SELECT place FROM audit ORDER BY place DESC LIMIT 1),
                    (SELECT hash FROM audit ORDER BY place DESC LIMIT 1))
                    WHERE EXISTS (SELECT 1 FROM audit);
                """
        )
    }
}

/// Fills pages of running numbers in the order of their slots.
private struct PageWriter {
    private let table: MacTable
    private let level: Int64
    private var index: Int64?
    private var numbers = [UInt32](repeating: 0, count: NumberPage.slotCount)

    init(_ table: MacTable, level: Int64) {
        (self.table, self.level) = (table, level)
    }

    /// Sets the number of a row or page to 1.
    ///
    /// - Returns: The page before, where this is the first of another one.
    mutating func add(_ id: Int64, _ db: Database, _ key: RegisterKey) throws -> Int64? {
        let page = id / NumberPlaces.slots
        let before = page == index ? nil : try flush(db, key)
        index = page
        numbers[Int(id % NumberPlaces.slots)] = 1
        return before
    }

    /// - Returns: The page that was written; nil where there was none.
    mutating func flush(_ db: Database, _ key: RegisterKey) throws -> Int64? {
        guard let index else { return nil }
        let place = NumberPlaces.places(table, level: level).lowerBound + index
        let page = NumberPage(numbers: numbers).encoded(at: place, under: key)
        try db.execute(
            sql: "INSERT INTO mac_page VALUES (?, ?)",
            arguments: [place, Data(page)]
        )
        numbers = [UInt32](repeating: 0, count: NumberPage.slotCount)
        self.index = nil
        return index
    }
}

import Foundation
import GRDB

extension Schema {
    /// The keys of persons leave the records for the key store; then nothing of them stays here.
    ///
    /// `key_slot` is in the application's row and not in the person's: columns behind a photo are
    /// slow to read. `erasures` is how many erasures of the key store these records have followed.
    static let keySlots = SchemaStep.keyed(
        """
        ALTER TABLE application ADD COLUMN key_slot INTEGER CHECK (key_slot > 0);
        ALTER TABLE office ADD COLUMN erasures INTEGER NOT NULL DEFAULT 0;
        """
    ) { db, keys in
        try db.moveKeys(keys)
    }

    /// How far the audit's moments were looked at, and the newest that fits; see `ClockTrail`.
    static let clockTrail = """
        ALTER TABLE office ADD COLUMN clock_place INTEGER;
        ALTER TABLE office ADD COLUMN clock_at INTEGER;
        UPDATE office SET (clock_place, clock_at) =
            (SELECT place, at FROM audit ORDER BY place DESC LIMIT 1);
        """

    /// Rewrites the rows: the bytes of the wrapped keys are overwritten, see `secure_delete`.
    static let withoutWrappedKeys = SchemaStep.sql("ALTER TABLE person DROP COLUMN wrapped_key;")
}

extension Database {
    /// Moves the key of each person into the key store.
    ///
    /// Records that come from an old backup may be beside a store that has seen more than they
    /// have: everyone who was erased since is erased here too, and those who have a slot keep it.
    fileprivate func moveKeys(_ keys: UpgradeKeys) throws {
        let marks = try keys.persons.marks()
        let rows = try GRDB.Row.fetchCursor(
            self,
            sql: """
                SELECT application.ticket, application.id, person.wrapped_key FROM person
                JOIN application ON application.ticket = person.ticket ORDER BY person.ticket
                """
        )
        var waiting: [MovedKey] = []
        var erased: [(ticket: Int64, matchKeysOutlive: Bool)] = []
        while let row = try rows.next() {
            let moved = try MovedKey(row: row, under: keys.register)
            let mark = keys.persons.secret.mark(moved.application)
            if let outlive = marks.erased[mark] {
                erased.append((moved.ticket, outlive))
            } else if let slot = marks.moved[mark] {
                try place(moved.ticket, in: slot)
            } else {
                waiting.append(moved)
            }
            if waiting.count == keysMovedAtOnce { try move(&waiting, into: keys.persons) }
        }
        try move(&waiting, into: keys.persons)
        for one in erased {
            let transaction = Transaction(self, keys.register)
            try transaction.destroyPerson(one.ticket, keepMatchKeys: one.matchKeysOutlive)
        }
        let count = try keys.persons.header().erasureCount
        try execute(sql: "UPDATE office SET erasures = ?", arguments: [Int64(clamping: count)])
    }

    private func move(_ waiting: inout [MovedKey], into store: PersonKeyStore) throws {
        let slots = try store.adopt(waiting.map { ($0.application, $0.key) })
        for (moved, slot) in zip(waiting, slots) { try place(moved.ticket, in: slot) }
        waiting = []
    }

    private func place(_ ticket: Int64, in slot: KeySlot.Number) throws {
        try execute(
            sql: "UPDATE application SET key_slot = ? WHERE ticket = ?",
            arguments: [slot, ticket]
        )
    }
}

/// Keys written to the store with one sync.
private let keysMovedAtOnce = 4_096

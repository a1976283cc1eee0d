import AmanLetter
import Foundation

extension DatabaseRecords {
    /// Where the key store of records lies: in the folder of keys beside them.
    static func keyStorePath(_ records: String) -> String {
        "\(DurableFile.folder(of: records))/\(HomeFiles.persons)"
    }

    /// Opens the key store of records that are being opened, or makes it where none can be there.
    static func openKeys(
        _ source: KeyStoreSource,
        _ engine: any RecordsEngine,
        _ key: RegisterKey,
        _ version: Int32,
        _ restoredAt: Instant?
    ) throws -> PersonKeyStore {
        let hasSlots = version > Schema.versionWithKeysInside
        let lastUsed =
            hasSlots
            ? try engine.readHere { statements in
                try Transaction(statements, key).lastSlot(whole: restoredAt != nil)
            } : 0
        let keys: PersonKeyStore
        do throws(KeyStoreError) {
            keys = try source.open()
        } catch {
            // A store that is missing while the office works may be on a disk that is not there
            // today: a new one beside it would give its slots to others.
            guard error == .missing, !hasSlots || restoredAt != nil else { throw error }
            let first = hasSlots ? KeySlot.afterLostStore(lastUsed) : 1
            keys = try source.create(first)
        }
        try settle(keys, engine, key, lastUsed, restoredAt)
        return keys
    }

    private static func settle(
        _ keys: PersonKeyStore,
        _ engine: any RecordsEngine,
        _ key: RegisterKey,
        _ lastUsed: KeySlot.Number,
        _ restoredAt: Instant?
    ) throws {
        try keys.settle(restoredAt: restoredAt, lastUsed: lastUsed) { () throws(KeyStoreError) in
            guard lastUsed > 0 else { return 0 }
            do {
                return try engine.readHere { statements in
                    try Transaction(statements, key).lostCount(keys)
                }
            } catch {
                throw .damaged
            }
        }
    }
}

extension Schema {
    /// The last version whose rows hold the keys of persons themselves.
    static let versionWithKeysInside: Int32 = 11
}

extension KeySlot {
    /// First number of a store that takes the place of a lost one, far above its slots.
    ///
    /// Should the lost store be found, the numbers of both stay apart.
    static func afterLostStore(_ lastUsed: Number) -> Number {
        (lastUsed / PersonKeyStore.slotCountMax + 1) * PersonKeyStore.slotCountMax
    }
}

/// Rows in which the highest slot is looked for: sixteen programs that register at once.
private let newestRowCount: Int64 = 16_384

extension Transaction {
    /// The highest slot in use, 0 where none is.
    ///
    /// The newest rows have it: a program takes new slots long before it has registered so many.
    /// Restored records are read whole, once.
    fileprivate func lastSlot(whole: Bool) throws -> KeySlot.Number {
        try integer(
            """
            SELECT max(key_slot) FROM application
            WHERE ticket > (SELECT max(ticket) FROM application) - ?
            """,
            [whole ? Int64.max : newestRowCount]
        ) ?? 0
    }

    /// Persons whose key a store does not have and never erased.
    fileprivate func lostCount(_ keys: PersonKeyStore) throws -> UInt64 {
        var (count, ticket): (UInt64, Int64) = (0, 0)
        var slice: [StoredRow]
        repeat {
            slice = try rows(
                """
                SELECT person.ticket, key_slot FROM person
                JOIN application ON application.ticket = person.ticket
                WHERE person.ticket > ? ORDER BY person.ticket LIMIT ?
                """,
                [ticket, sliceCount]
            )
            for row in slice {
                ticket = row[0]
                guard let slot: Int64 = row[1] else { continue }
                if case .lost = try keys.find(slot) { count += 1 }
            }
        } while slice.count == sliceCount
        return count
    }
}

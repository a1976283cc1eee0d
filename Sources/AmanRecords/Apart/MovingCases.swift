package import AmanOffice
import Foundation

extension DatabaseRecords {
    package var caseKey: CasePrivateKey { key.cases }

    package func keep(
        _ part: KeptPart,
        joinedFrom old: KeptPart?
    ) async throws(RecordsError) {
        try await write { db in
            let row = try db.row(
                "SELECT sequence, bytes FROM part WHERE name = ?",
                [part.name]
            )
            let present = row.map { row -> (Int64, Data) in (row[0], row[1]) }
            guard present?.0 == old?.sequence, present?.1 == old.map({ Data($0.bytes) }) else {
                throw RecordsError.conflict(.newerStands)
            }
            try db.change(
                """
                INSERT INTO part VALUES (?, ?, ?) ON CONFLICT (name) DO UPDATE
                SET sequence = excluded.sequence, bytes = excluded.bytes
                """,
                [part.name, part.sequence, Data(part.bytes)]
            )
        }
    }
}

package import AmanLetter
package import AmanOffice
import Foundation

extension DatabaseRecords {
    package func application(
        fromForm form: [UInt8]
    ) async throws(RecordsError) -> Application? {
        let keyed = KeyedMatch(importKey: Array("form:".utf8) + form, under: key)
        return try await read { db in
            try db.row(
                "SELECT \(applicationColumns) FROM application WHERE import_key = ?",
                [Data(keyed.bytes)]
            ).map(Application.init(row:))
        }
    }

    package func application(
        ticket: Ticket,
        registeredBy registrar: Registrar
    ) async throws(RecordsError) -> Application? {
        try await read { db in
            try db.row(
                """
                SELECT \(applicationColumns) FROM application
                WHERE ticket = ? AND (registrar = ? OR token = ?)
                """,
                [ticket.number, registrar.staff, registrar.token]
            ).map(Application.init(row:))
        }
    }

    package func keepDraft(
        _ draft: [UInt8],
        of staff: StaffID,
        at now: Instant
    ) async throws(RecordsError) {
        guard draft.count <= draftByteCountMax else { throw .damaged(record: "draft") }
        try await write { db in
            // The length of the sealed draft must not show how much of a name was typed.
            let rest = (draft.count + 4) % draftPaddingStep
            let length = withLength(draft)
            let padded =
                length + [UInt8](repeating: 0, count: rest == 0 ? 0 : draftPaddingStep - rest)
            let sealed = try seal(padded, under: key.staff, at: place(staff))
            try db.change(
                """
                INSERT INTO draft VALUES (?, ?, ?) ON CONFLICT (staff) DO UPDATE
                SET sealed = excluded.sealed, kept_at = excluded.kept_at
                """,
                [staff.number, Data(sealed), now.seconds]
            )
        }
    }

    package func draft(of staff: StaffID) async throws(RecordsError) -> KeptDraft? {
        try await read { db in
            let row = try db.row(
                "SELECT sealed, kept_at FROM draft WHERE staff = ?",
                [staff.number]
            )
            guard let sealed: Data = row?[0], let keptAt: Int64 = row?[1] else { return nil }
            do {
                let padded = try openSealed(Array(sealed), under: key.staff, at: place(staff))
                return KeptDraft(
                    bytes: try withoutPadding(padded),
                    keptAt: Instant(seconds: keptAt)
                )
            } catch {
                throw RecordsError.damaged(record: "draft")
            }
        }
    }

    package func dropDraft(of staff: StaffID) async throws(RecordsError) {
        try await write { db in
            try db.change("DELETE FROM draft WHERE staff = ?", [staff.number])
        }
    }

    package func dropDrafts(keptBefore moment: Instant) async throws(RecordsError) {
        try await write { db in
            try db.change("DELETE FROM draft WHERE kept_at < ?", [moment.seconds])
        }
    }

    private func place(_ staff: StaffID) -> SealedPlace {
        SealedPlace(table: "draft", row: String(staff.number), column: "sealed")
    }
}

extension Registrar {
    /// Column `registrar` of an application.
    var staff: Int64? {
        if case .member(let id) = self { id.number } else { nil }
    }

    /// Column `token` of an application.
    var token: Int64? {
        if case .token(let id) = self { id.number } else { nil }
    }
}

private let draftPaddingStep = 1_024

private func withLength(_ draft: [UInt8]) -> [UInt8] {
    [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: draft.count >> $0) } + draft
}

private func withoutPadding(_ padded: [UInt8]) throws -> [UInt8] {
    guard padded.count >= 4 else { throw RecordsError.damaged(record: "draft") }
    let count = padded[..<4].reduce(0) { $0 << 8 | Int($1) }
    guard count <= padded.count - 4 else { throw RecordsError.damaged(record: "draft") }
    return Array(padded[4..<4 + count])
}

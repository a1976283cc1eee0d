import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation

// Every table is STRICT, so a column has the type it was declared with. What SQLite cannot promise,
// such as a known number of a kind, is checked here and reported as damage.

/// Columns of `Application(row:)`, in its order.
let applicationColumns = """
    application.ticket, application.id, application.office, application.home_province, \
    application.channel, application.stage, application.received_at, application.changed_at, \
    application.referred_to, application.replaces, \
    (SELECT number FROM letter WHERE letter.leaf = application.letter)
    """

extension Application {
    init(row: StoredRow) throws {
        let referredTo: String? = row[8]
        let replaces: Data? = row[9]
        let letter: String? = row[10]
        self.init(
            id: ApplicationID(text: row[1]),
            ticket: Ticket(number: row[0]),
            office: try keptOffice(row[2]),
            homeProvince: row[3],
            channel: try ApplicationChannel(code: row[4]),
            state: try keptStage(row[5]).state,
            receivedAt: Instant(seconds: row[6]),
            changedAt: Instant(seconds: row[7]),
            referredTo: try referredTo.map(keptOffice),
            replaces: replaces.map(Array.init),
            letter: try letter.map(keptNumber)
        )
    }
}

/// Columns of `LetterRecord(row:)`, in its order.
let letterColumns = """
    letter.leaf, letter.number, letter.ticket, letter.digest, letter.kind, letter.from_province, \
    letter.to_province, letter.issued_at, letter.not_before, letter.expires, letter.status_index, \
    letter.status, letter.replaces, letter.handed_out_at, \
    CASE letter.thinned WHEN 0 THEN \
    (SELECT id FROM application WHERE application.ticket = letter.ticket) END
    """

/// Finds the row of one letter.
let letterByNumber = "SELECT \(letterColumns) FROM letter WHERE number = ?"

extension LetterRecord {
    init(row: StoredRow) throws {
        let digest: Data = row[3]
        let replaces: Data? = row[12]
        let handedOutAt: Int64? = row[13]
        let application: String? = row[14]
        self.init(
            number: try keptNumber(row[1]),
            application: application.map(ApplicationID.init(text:)),
            ticket: Ticket(number: row[2]),
            digest: Array(digest),
            kind: try keptKind(row[4]),
            fromProvince: row[5],
            toProvince: row[6],
            issuedAt: Instant(seconds: row[7]),
            notBefore: Instant(seconds: row[8]),
            expires: Instant(seconds: row[9]),
            statusIndex: try keptCount(row[10]),
            status: try keptStatus(row[11]),
            leafIndex: try keptCount(row[0]),
            replaces: replaces.map(Array.init),
            handedOutAt: handedOutAt.map(Instant.init(seconds:))
        )
    }
}

func keptStage(_ code: Int64) throws(RecordsError) -> Stage {
    guard let stage = Stage(rawValue: code) else { throw .damaged(record: "application.stage") }
    return stage
}

func keptOffice(_ text: String) throws(RecordsError) -> OfficeCode {
    do {
        return try OfficeCode(text)
    } catch {
        throw .damaged(record: "office code")
    }
}

func keptNumber(_ text: String) throws(RecordsError) -> LetterNumber {
    do {
        return try LetterNumber(strict: text)
    } catch {
        throw .damaged(record: "letter.number")
    }
}

func keptKind(_ code: Int64) throws(RecordsError) -> LetterKind {
    guard let number = UInt64(exactly: code), let kind = LetterKind(rawValue: number) else {
        throw .damaged(record: "letter.kind")
    }
    return kind
}

func keptStatus(_ code: Int64) throws(RecordsError) -> LetterStatus {
    guard let number = UInt8(exactly: code), let status = LetterStatus(rawValue: number) else {
        throw .damaged(record: "letter.status")
    }
    return status
}

/// A number that is never negative.
func keptCount(_ value: Int64) throws(RecordsError) -> UInt64 {
    guard let count = UInt64(exactly: value) else { throw .damaged(record: "count") }
    return count
}

/// A count that fits SQLite's signed integers.
func storable(_ count: UInt64) throws(RecordsError) -> Int64 {
    guard let value = Int64(exactly: count) else { throw .damaged(record: "count") }
    return value
}

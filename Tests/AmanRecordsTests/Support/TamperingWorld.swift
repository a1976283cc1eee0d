import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

/// Another value that a column of this type can have.
func other(_ value: DatabaseValue, _ type: String, _ column: String) -> DatabaseValue {
    // The stages of the queue are one state.
    if column == "stage" { return (value == 2.databaseValue ? 4 : 2).databaseValue }
    return switch value.storage {
    case .int64(let number): (number + 1).databaseValue
    case .string(let text): (text + "x").databaseValue
    case .blob(let bytes): Data(bytes.map { $0 ^ 1 }).databaseValue
    case .double, .null:
        switch type {
        case "INTEGER": 7.databaseValue
        case "BLOB": Data(repeating: 7, count: 32).databaseValue
        default: "x".databaseValue
        }
    }
}

extension ProtectedRow {
    /// A letter by its leaf alone.
    var withoutNumber: ProtectedRow {
        if case .letter(let leaf, _) = self { .letter(leaf: leaf, nil) } else { self }
    }
}

/// An office after some work, with an intruder at its file.
struct TamperingWorld {
    var office: SampleOffice
    let open: OpenRecords
    let staff: StaffAtWork
    let intruder: Intruder

    var records: DatabaseRecords { open.records }

    /// Columns that say where a person is in the queue, or what is sealed: no authority.
    static let withoutAuthority: [MacTable: Set<String>] = [
        .application: [
            "calls", "last_called_at", "desk", "hits", "import_key", "key_slot",
        ],
        .letter: ["thinned", "sealed", "printed_at"], .token: ["used_day"],
    ]

    init() async throws {
        var open = try OpenRecords()
        let records = open.records
        _ = try await open.office.issue(records)
        let revoked = try await open.office.issue(records)
        _ = try await records.commit(open.office.change(revoked, to: .revoked))
        _ = try await open.office.granted(records)
        for _ in 0..<2 {
            var issue = open.office.letter(for: try await open.office.granted(records))
            issue.exchanged = try open.office.foreignExchange()
            _ = try await records.commit(issue)
        }
        _ = try await askForChange(records, &open.office)
        try await fileAppeal(records, &open.office)
        _ = try await records.add(try sampleIncident(1), limit: 9)
        staff = try await StaffAtWork(records)
        (office, self.open) = (open.office, open)
        intruder = try Intruder(open)
    }

    func set(
        _ column: String,
        in table: MacTable,
        _ id: Int64,
        to value: DatabaseValue
    ) throws {
        let sql = "UPDATE \(table.name) SET \(column) = ? WHERE \(table.key) = ?"
        try intruder.run(sql, [value, id])
    }

    /// Adds a copy of a row under another key; what has to be unique is changed a little.
    func copy(_ row: Row, into table: MacTable, as id: Int64) throws {
        let unique: [MacTable: [String]] = [
            .application: ["id", "import_key"], .letter: ["number", "status_index", "digest"],
            .changeRequest: ["form", "letter"], .exchange: ["digest"],
            .member: ["sign_in_key", "officer_key"], .token: ["secret", "desk_key"],
            .allowance: ["desk_key"], .staffRequest: ["staff"],
            .appeal: ["change", "letter"], .incident: ["handle", "digest"],
        ]
        let columns = try intruder.columns(table.name)
        let values = columns.map { column, type -> DatabaseValue in
            if column == table.key { return id.databaseValue }
            let value: DatabaseValue = row[column]
            guard unique[table]?.contains(column) == true, !value.isNull else { return value }
            return other(value, type, column)
        }
        let marks = values.map { _ in "?" }.joined(separator: ", ")
        try intruder.run("INSERT INTO \(table.name) VALUES (\(marks))", StatementArguments(values))
    }

    /// What is wrong with which row, by its key.
    func faults() async throws -> [Int64: RowDifference] {
        var faults: [Int64: RowDifference] = [:]
        for finding in try await rowFindings(records) {
            switch finding.row {
            case .application(let ticket): faults[Int64(ticket.number)] = finding.difference
            case .letter(let leaf, _), .exchange(let leaf): faults[Int64(leaf)] = finding.difference
            case .changeRequest(let id), .member(let id), .token(let id), .allowance(let id),
                .staffRequest(let id), .appeal(let id), .incident(let id):
                faults[id] = finding.difference
            case .setUp: faults[1] = finding.difference
            case .clearedHit(let ticket, _): faults[Int64(ticket.number)] = finding.difference
            case .publishedWeek(let place): faults[Int64(place)] = finding.difference
            case .witness, .numbers, .end: faults[-1] = finding.difference
            }
        }
        return faults
    }

    func expectRefusal(of table: MacTable, _ id: Int64, _ what: String) {
        let error = #expect(throws: RecordsError.self, "\(what)") {
            try records.readHere { db in try db.insist(on: table, id) }
        }
        guard case .notAuthentic? = error else {
            Issue.record("\(what): \(String(describing: error))")
            return
        }
    }

    /// One change at random: of a column, of a row, of votes.
    func tamper(_ randomness: inout SplitMix64) throws {
        let table = MacTable.allCases.randomElement(using: &randomness) ?? .application
        guard let row = try intruder.rows(table.name).randomElement(using: &randomness) else {
            return
        }
        let id: Int64 = row[table.key]
        switch randomness.next() % 8 {
        case 0: try intruder.run("DELETE FROM \(table.name) WHERE \(table.key) = \(id)")
        case 1: try copy(row, into: table, as: Int64(randomness.next() % 100_000) + 100)
        case 2: try intruder.run("DELETE FROM decision WHERE ticket = \(randomness.next() % 5)")
        case 3: try intruder.run("UPDATE status_change SET became = \(randomness.next() % 4)")
        case 4: try intruder.run("DELETE FROM recovery_code WHERE staff = 2")
        case 5: try intruder.run("UPDATE session SET staff = 5 - staff")
        default:
            let harmless = Self.withoutAuthority[table] ?? []
            let columns = try intruder.columns(table.name).filter {
                $0.name != table.key && !harmless.contains($0.name)
            }
            guard let column = columns.randomElement(using: &randomness) else { return }
            try set(
                column.name,
                in: table,
                id,
                to: other(row[column.name], column.type, column.name)
            )
        }
    }

    func hasChanged(since before: [String: [Row]]) throws -> Bool {
        try before.contains { table, rows in try intruder.rows(table) != rows }
    }
}

import AmanLetter
import AmanOffice
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Records of the time when names were in the clear")
struct NamesUpgradeTests {
    @Test("no file of an upgraded office has a name, or a reason that was typed")
    func sealed() async throws {
        let earlier = try EarlierRecords()
        #expect(holds(earlier.folder.bytes("records.sqlite"), "Zqaziz"), "it was there before")
        let records = try earlier.opened()
        _ = try await records.append(
            AuditEntry(at: earlier.end, officer: "Zqnew", act: .backup, subject: "HER")
        )
        for mark in EarlierRecords.marks + ["Zqnew"] {
            for file in ["records.sqlite", "records.sqlite-wal"] {
                let bytes = earlier.folder.bytes(file)
                #expect(!holds(bytes, mark), "\(mark) in \(file)")
                #expect(!holds(bytes, utf16: mark), "\(mark) in \(file), UTF-16")
            }
        }
        #expect(try records.faults() == [])
        try records.close()
    }

    @Test("the chain before is checked with the key, and this one names its end")
    func checked() async throws {
        let earlier = try EarlierRecords()
        let records = try earlier.opened()
        let kept = try await records.auditEntries(from: 0, limit: 99)
        var check = AuditCheck()
        continueChain(kept, &check, under: records.auditKey)
        #expect(check.firstBroken == nil && check.count == earlier.hashes.count + 3)
        #expect(check.earlierEnd?.hash == earlier.hashes.last)
        #expect(kept.map(\.hash).starts(with: earlier.hashes))
        #expect(kept.last?.entry.act == .upgrade)
        let office = [String](repeating: "office", count: 3)
        #expect(kept.map(\.entry.officer) == earlier.entries.map(\.officer) + office)
        #expect(
            kept.map(\.entry.subject) == [
                "member 1", "token 1", "member 1", "sealed", "unknown", "0123456789",
                "0123456789", "0123456789", AuditCode(hash: earlier.hashes[7]),
                AuditCode(hash: kept[8].hash), AuditCode(hash: kept[9].hash),
            ]
        )
        #expect(
            kept.map(\.entry.reason) == [
                "added as registrar", "token: apply", nil, "2 times", "3 times", "sealed", nil,
                "appeal", nil, "row macs", "staff macs",
            ]
        )
        #expect(kept[7].entry.second == "Zqdaud")
        // A changed entry of then is noticed, although its hashes are nowhere in the clear.
        try records.run("DROP TRIGGER audit_stays")
        try records.run("UPDATE audit SET at = at + 1 WHERE place = 5")
        check = AuditCheck()
        let changed = try await records.auditEntries(from: 0, limit: 99)
        continueChain(changed, &check, under: records.auditKey)
        #expect(check.firstBroken == 5)
        try records.close()
    }

    @Test("rows that were there before have their MACs, and what is changed now is found")
    func macs() async throws {
        let earlier = try EarlierRecords()
        let records = try earlier.opened()
        #expect(try await rowFindings(records) == [])
        try records.run("UPDATE application SET stage = 4")
        let ticket = Ticket(number: 1)
        #expect(try await rowFindings(records) == [RowFinding(.application(ticket), .changed)])
        try records.run("UPDATE staff SET roles = 'signer'")
        await expect(.notAuthentic(.member(1))) { _ = try await records.staff() }
        try records.close()
    }

    @Test("members, desks and votes are those they were")
    func people() async throws {
        let earlier = try EarlierRecords()
        let records = try earlier.opened()
        let member = try #require(try await records.staff().first)
        #expect(member.signInName.text == "zqaziz" && member.officer == "Zqaziz Zqkarimi")
        let name = try #require(SignInName(reading: "zqaziz"))
        #expect(try await records.staffMember(named: name)?.member == member)
        #expect(try await records.tokens().map(\.desk.text) == ["zqkiosk"])
        let id = ApplicationID(text: "0123456789")
        #expect(try await records.decisions(on: id).map(\.officer) == ["Zqlaila"])
        #expect(try await records.coverage(limit: 9).map(\.officer) == ["Zqtariq"])
        #expect(try await records.postNotices(before: nil, limit: 9).map(\.officer) == ["Zqtariq"])
        await expect(.conflict(.nameTaken)) {
            _ = try await SampleCrew().add("zqaziz", [.registrar], records)
        }
        try records.close()
    }
}

/// Records of version 17 with a day's work in them, written as the program of then wrote them.
private struct EarlierRecords {
    let folder = TemporaryFolder()
    let key = RegisterKey.random()
    let entries: [EarlierAuditEntry]
    let hashes: [[UInt8]]
    let end = SampleOffice.morning.adding(seconds: 99)

    static let marks = [
        "Zqaziz", "zqaziz", "Zqkarimi", "zqkiosk", "Zqlaila", "Zqdaud", "Zqtariq", "Zqgone",
        "Zqahmad", "zqgone",
    ]

    init() throws {
        entries = Self.said.enumerated().map { index, entry in
            EarlierAuditEntry(
                at: SampleOffice.morning.adding(seconds: Int64(index)),
                officer: entry.0,
                second: entry.1,
                act: entry.2,
                subject: entry.3,
                reason: entry.4
            )
        }
        hashes = entries.reduce(into: []) { hashes, entry in
            hashes.append(entry.hash(after: hashes.last ?? auditChainStart))
        }
        let queue = try DatabaseQueue(path: folder.file("records.sqlite"))
        try queue.write { db in
            try makeTables(db)
            try db.execute(sql: Self.work)
            for (place, (entry, hash)) in zip(entries, hashes).enumerated() {
                try db.execute(
                    sql: "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                    arguments: [
                        place, entry.at.seconds, entry.officer, entry.second, entry.act,
                        entry.subject, entry.reason, Data(hash),
                    ]
                )
            }
        }
        try queue.close()
    }

    private func makeTables(_ db: Database) throws {
        db.addUpgrading(under: key)
        try db.execute(sql: Schema.creation)
        let store = try PersonKeyStore.create(at: folder.file("keys/persons"), key: key)
        let keys = UpgradeKeys(register: key, persons: store)
        for step in Schema.upgrades.prefix(Self.version - 1) { try step.run(db, keys) }
        try db.execute(sql: "PRAGMA application_id = \(Schema.applicationID)")
        try db.execute(sql: "PRAGMA user_version = \(Self.version)")
        try db.execute(
            sql: """
                INSERT INTO office (one, code, created_at, register_check)
                VALUES (1, 'HER', 5, ?)
                """,
            arguments: [Data(key.check)]
        )
    }

    func opened() throws -> DatabaseRecords {
        try DatabaseRecords.open(at: folder.file("records.sqlite"), key: key)
    }

    private static let said: [(String, String?, String, String, String?)] = [
        ("Zqaziz Zqkarimi", nil, "staff", "zqaziz", "added as registrar"),
        ("Zqaziz Zqkarimi", nil, "staff", "zqkiosk", "token: apply"),
        ("Zqaziz Zqkarimi", nil, "sign-in", "zqaziz", nil),
        ("office", nil, "sign-in-refused", "zqgone", "2 times"),
        ("office", nil, "sign-in-refused", "unknown", "3 times"),
        ("Zqgone", nil, "open", "0123456789", "Zqahmad son of Karim asks for it"),
        ("Zqlaila", nil, "correct", "0123456789", "Zqahmad spelled it"),
        ("Zqlaila", "Zqdaud", "open", "0123456789", "appeal"),
    ]

    private static let version = 17

    private static let work = """
        INSERT INTO staff (id, sign_in_name, officer, officer_folded, roles, active, version,
            made_at) VALUES
            (1, 'zqaziz', 'Zqaziz Zqkarimi', 'zqaziz zqkarimi', 'registrar', 1, 1, 5);
        INSERT INTO desk_token VALUES (1, zeroblob(32), 'zqkiosk', 1, 'apply', 5, 9, NULL, NULL);
        INSERT INTO application (ticket, id, office, home_province, channel, stage, received_at,
            changed_at) VALUES (1, '0123456789', 'HER', 'AF-HER', 1, 2, 5, 5);
        INSERT INTO decision VALUES (1, 1, 0, NULL, 'Zqlaila', 6);
        INSERT INTO coverage VALUES (1, NULL, 1, 'AF-HER', 'Road', 20000, 'Radio', 'Zqtariq', 7,
            zeroblob(16));
        INSERT INTO post_notice VALUES (1, 7, 'Zqtariq', NULL, zeroblob(16));
        """
}

/// Whether bytes hold a text in UTF-16, in either order.
private func holds(_ bytes: [UInt8], utf16 text: String) -> Bool {
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
    return bytes.firstRange(of: little) != nil || bytes.firstRange(of: big) != nil
}

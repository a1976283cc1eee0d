import AmanLetter
import AmanOffice
import AmanVerdict
import Foundation
import GRDB
import Synchronization
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Appeals in the file")
struct AppealRecordsTests {
    @Test("an appeal stays as it was filed and as it ended, for every writer")
    func fixed() async throws {
        var open = try OpenRecords()
        let appeal = try await fileAppeal(open.records, &open.office)
        let end = try await open.office.answer(appeal, open.records, "Daud", "Laila")
        _ = try await open.records.commit(end)
        for change in [
            "UPDATE letter_appeal SET ending = NULL, ended_at = NULL, ending_leaf = NULL",
            "UPDATE letter_appeal SET ending = 'upheld'", "DELETE FROM letter_appeal",
            "UPDATE letter_appeal SET due_at = due_at + 1",
            "UPDATE letter_appeal SET answer = 'uphold'", "DELETE FROM appeal_text",
            "UPDATE appeal_text SET sealed = x'00'",
        ] {
            #expect(throws: (any Error).self, "\(change)") { try open.records.run(change) }
        }
        #expect(try await open.records.appeal(appeal.id)?.ending == .reinstated)
        #expect(try await rowFindings(open.records) == [])
    }

    @Test("whatever the caller says, no one answers who decided before, and no one alone")
    func others() async throws {
        var open = try OpenRecords()
        let appeal = try await fileAppeal(open.records, &open.office)
        for (first, second) in [
            ("Sharifa", "Daud"), ("Daud", " SHARIFA"), ("Daud", "daud"), ("Daud", nil),
        ] as [(String, String?)] {
            let end = try await open.office.answer(appeal, open.records, first, second)
            await expect(.conflict(.tookPart)) { _ = try await open.records.commit(end) }
        }
        #expect(try await open.records.appeal(appeal.id)?.ending == nil)
        #expect(try await open.records.letter(appeal.letter)?.status == .valid)
    }

    @Test("what a person said is sealed, and leaves the file with the person")
    func text() async throws {
        var open = try OpenRecords()
        let records = open.records
        let appeal = try await fileAppeal(records, &open.office)
        for file in ["records.sqlite", "records.sqlite-wal"] {
            #expect(!holds(open.folder.bytes(file), "I was at home."), "\(file)")
        }
        #expect(try await records.appealText(of: appeal.id)?.text == "I was at home.")
        try records.run("DELETE FROM person")
        #expect(try records.stored("SELECT sealed FROM appeal_text") == nil)
        #expect(try await records.appealText(of: appeal.id) == nil)
        #expect(try await records.appeal(appeal.id)?.hasText == false)
    }

    @Test("what a person said is refused where it was changed, or moved to another appeal")
    func movedText() async throws {
        var open = try OpenRecords()
        let one = try await fileAppeal(open.records, &open.office).id
        let other = try await fileAppeal(open.records, &open.office).id
        let intruder = try Intruder(open)
        let saved = try intruder.saved(["appeal_text"])
        let copied = "(SELECT sealed FROM appeal_text WHERE appeal = \(one.number))"
        for (change, read) in [
            ("sealed = zeroblob(40)", one), ("ticket = 3 - ticket", one),
            ("sealed = \(copied)", other),
        ] {
            try intruder.run(
                "UPDATE appeal_text SET \(change) WHERE appeal = ?",
                [read.number]
            )
            await #expect(throws: RecordsError.self, "\(change)") {
                _ = try await open.records.appealText(of: read)
            }
            try intruder.restore(saved)
            #expect(try await open.records.appealText(of: read)?.text == "I was at home.")
        }
        // One that is missing is noticed as well.
        try intruder.run("DELETE FROM appeal_text")
        await expect(.damaged(record: "appeal_text")) {
            _ = try await open.records.appealText(of: one)
        }
    }

    @Test("killed at any statement, an appeal and its answer are there as a whole or not at all")
    func killed() async throws {
        for point in stride(from: 1, through: 64, by: 9) {
            let open = try OpenRecords(seed: UInt64(point))
            try open.records.close()
            let (path, key) = (open.path, open.key.secret)
            await #expect(processExitsWith: .signal(SIGKILL)) {
                [path = path as String, key = key as [UInt8], point = point as Int] in
                let countdown = AppealCountdown()
                let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key)) {
                    _ in
                    countdown.pass()
                }
                var office = try SampleOffice(seed: UInt64(point))
                let (filing, _) = try await office.filing(records)
                countdown.start(at: point)
                let appeal = try await records.file(filing)
                let end = try await office.answer(appeal, records, "Daud", "Laila")
                _ = try await records.commit(end)
                kill(getpid(), SIGKILL)
            }
            let records = try open.openedAgain()
            let number = try #require(
                try await records.letterNumbers(since: Instant(seconds: 0), limit: 1).first
            )
            let appeals = try await records.appeals(of: number)
            let changes = try await records.statusChanges(of: number)
            let ended = appeals.first?.ending != nil
            #expect(changes.count == 1 + appeals.count + (ended ? 1 : 0), "\(point)")
            #expect(try await records.letter(number)?.status == changes.last?.to)
            #expect(try records.faults() == [])
            #expect(try await rowFindings(records) == [], "\(point)")
        }
    }
}

/// An appeal that is open, against a revocation by Sharifa.
@discardableResult
func fileAppeal(
    _ records: DatabaseRecords,
    _ office: inout SampleOffice
) async throws -> LetterAppeal {
    try await records.file(try await office.filing(records).0)
}

/// Runs every step of appeals once.
func everyAppealStep(_ records: DatabaseRecords, _ office: inout SampleOffice) async throws {
    let appeal = try await fileAppeal(records, &office)
    _ = try await records.openAppeals(limit: 5)
    _ = try await records.appeals(of: appeal.letter)
    _ = try await records.appealText(of: appeal.id)
    _ = try await records.appealCounts(at: office.now)
    _ = try await records.dueProcessCounts(from: office.now, until: office.now)
    _ = try await records.voters(named: ["Daud", "Laila"])
    _ = try await records.commit(try await office.answer(appeal, records, "Daud", "Laila"))
}

extension SampleOffice {
    /// A letter that is revoked in a week, and an appeal against it, ready to be stored.
    mutating func filing(
        _ records: any OfficeRecords
    ) async throws -> (AppealFiling, LetterNumber) {
        let letter = try await issue(records)
        let leaf = try await records.commit(
            change(letter, to: .revoked, effectiveIn: 7 * 86_400)
        )
        var status = change(letter, to: .valid, from: .revoked, reason: "appeal-filed")
        status.audit.act = .appeal
        status.safeExitUntil = nil
        let filing = AppealFiling(
            change: leaf,
            channel: .holder,
            dueAt: now.adding(days: 14),
            isHeld: true,
            text: try CaseNote(typed: "I was at home."),
            status: status
        )
        return (filing, letter.number)
    }

    /// An answer that puts the letter back in force.
    mutating func answer(
        _ appeal: LetterAppeal,
        _ records: any OfficeRecords,
        _ first: String,
        _ second: String?
    ) async throws -> AppealEnd {
        let letter = try #require(try await records.letter(appeal.letter))
        var status = change(letter, to: .valid, reason: "appeal-granted")
        status.safeExitUntil = nil
        status.audit.act = .decideAppeal
        (status.audit.officer, status.audit.second) = (first, second)
        return AppealEnd(id: appeal.id, ending: .reinstated, at: now, changes: [status])
    }
}

/// Kills the process when it has been passed often enough after its start.
private final class AppealCountdown: Sendable {
    private let left = Mutex<Int?>(nil)

    func start(at point: Int) {
        left.withLock { $0 = point }
    }

    func pass() {
        left.withLock { left in
            guard let before = left else { return }
            left = before - 1
            if before == 1 { kill(getpid(), SIGKILL) }
        }
    }
}

import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import Testing

@testable import AmanRecords

// An erasure writes the key store and then the records. Whatever stops it, wherever, and whatever
// stops what comes after: no erased person is brought back, and no one else is lost.
@Suite("When an erasure is stopped between the keys and the records")
struct ErasureCrashTests {
    /// Writes and syncs of the key store in one erasure of two: count, sync, two slots, sync.
    static let steps = Array(1...6)

    @Test("at any write of the keys, and again at any later one", arguments: steps, steps)
    func faultsInPairs(first: Int, second: Int) async throws {
        var world = try await World()
        for step in [first, second] {
            await world.erase(failingAt: step)
            try await world.check()
        }
        try await world.finish()
    }

    @Test("at the records' commit, after the keys are gone", arguments: steps)
    func commitRefused(second: Int) async throws {
        var world = try await World()
        try world.breakAudit(true)
        await world.erase(failingAt: nil)
        // The keys are gone for good, so no one reads the two; their rows are still there.
        for letter in world.gone {
            #expect(try await world.records().openedLetter(letter.number) == nil)
            #expect(try await world.records().letter(letter.number)?.application != nil)
        }
        // Finishing fails as well, and then another erasure does.
        await #expect(throws: RecordsError.self) {
            try await world.records().finishErasure(world.entry)
        }
        try world.breakAudit(false)
        await world.erase(failingAt: second)
        try await world.check()
        try await world.finish()
    }

    @Test("by a kill at any write or statement", arguments: Array(1...16))
    func killed(point: Int) async throws {
        var world = try await World()
        let (path, key) = (world.open.path, world.open.key.secret)
        try world.open.records.close()
        let tickets = world.gone.map(\.ticket.number)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [
                path = path as String, key = key as [UInt8], tickets = tickets as [Int],
                point = point as Int
            ] in
            let left = Mutex(point)
            let pass: @Sendable () -> Void = {
                left.withLock { left in
                    left -= 1
                    if left == 0 { kill(getpid(), SIGKILL) }
                }
            }
            let armed = Mutex(false)
            let records = try DatabaseRecords.open(
                at: path,
                key: RegisterKey(bytes: key),
                watch: { _ in if armed.withLock({ $0 }) { pass() } },
                watchKeys: { _ in if armed.withLock({ $0 }) { pass() } }
            )
            var office = try SampleOffice()
            office.now = office.now.adding(days: 9)
            armed.withLock { $0 = true }
            try await records.commitErasure(
                tickets.map(Ticket.init(number:)),
                office.policy(days: 1),
                keepMatchKeys: false,
                office.audit(.erase, "2 records")
            )
            kill(getpid(), SIGKILL)
        }
        try await world.check()
        try await world.finish()
    }
}

/// Two letters that may be erased, and one that stays.
private struct World {
    var open: OpenRecords
    let gone: [LetterRecord]
    let stays: LetterRecord

    init() async throws {
        open = try OpenRecords()
        gone = [
            try await open.office.collected(open.records),
            try await open.office.collected(open.records),
        ]
        stays = try await open.office.issue(open.records)
    }

    var entry: AuditEntry { open.office.audit(.erase, "2 records") }

    /// The records as the next program finds them.
    func records() throws -> DatabaseRecords { try open.openedAgain() }

    /// Erases the two with a key store that stops at a step; nil lets it through.
    mutating func erase(failingAt step: Int?) async {
        let countdown = Mutex(step)
        do {
            let records = try DatabaseRecords.open(
                at: open.path,
                key: open.key,
                watch: nil,
                watchKeys: { _ throws(FileRefusal) in
                    let strikes = countdown.withLock { left -> Bool in
                        guard let now = left else { return false }
                        left = now - 1
                        return now <= 1
                    }
                    if strikes { throw FileRefusal(code: EIO) }
                }
            )
            var left: [LetterRecord] = []
            for letter in gone {
                let row = try await records.letter(letter.number)
                if row?.application != nil { left.append(letter) }
            }
            if !left.isEmpty { try await open.office.erase(left, records) }
            try records.close()
        } catch {
            // Stopped, as it should be; `check` says what is left.
        }
    }

    /// What holds at every moment, for the next program that opens the office.
    func check() async throws {
        let records = try records()
        _ = try await records.finishErasure(entry)
        #expect(try await records.openedLetter(stays.number) != nil)
        for letter in gone {
            let isOpen = try await records.openedLetter(letter.number) != nil
            let hasRow = try await records.letter(letter.number)?.application != nil
            #expect(isOpen == hasRow)
        }
        #expect(try records.faults() == [])
        try records.close()
    }

    /// Nothing is in the way any more: the two are erased, and stay so.
    mutating func finish() async throws {
        await erase(failingAt: nil)
        try await check()
        let records = try records()
        for letter in gone {
            #expect(try await records.openedLetter(letter.number) == nil)
            #expect(try await records.letter(letter.number)?.application == nil)
        }
        let marks = try records.keys.marks()
        #expect(marks.erased.count == 2)
        try records.close()
    }

    func breakAudit(_ isBroken: Bool) throws {
        try open.records.run(
            isBroken
                ? """
                CREATE TRIGGER test_fault AFTER INSERT ON audit
                BEGIN SELECT RAISE(ABORT, 'broken'); END
                """ : "DROP TRIGGER test_fault"
        )
    }
}

import AmanLetter
import AmanOffice
import Foundation
import GRDB
import TestSupport
import Testing

@testable import AmanRecords

@Suite("Acknowledged means durable")
struct DurabilityTests {
    @Test("the writer syncs every commit, in a journal that survives")
    func synchronous() throws {
        let open = try OpenRecords()
        let other = try open.openedAgain()
        for records in [open.records, other] {
            // GRDB sets NORMAL after our settings: this is what would break unnoticed.
            #expect(try records.writerSetting("synchronous") == "2")
            #expect(try records.writerSetting("journal_mode") == "wal")
            #expect(try records.writerSetting("foreign_keys") == "1")
            #expect(try records.writerSetting("secure_delete") == "1")
        }
    }

    @Test("issuing a letter is one commit")
    func oneCommit() async throws {
        var open = try OpenRecords()
        let application = try await open.office.granted(open.records)
        let commits = CommitCounter()
        open.records.pool.add(transactionObserver: commits)
        _ = try await open.records.commit(open.office.letter(for: application))
        #expect(commits.count == 1)
    }

    @Test("a copy of the file and its journal holds every acknowledged letter")
    func copied() async throws {
        var open = try OpenRecords()
        var letters: [LetterRecord] = []
        for _ in 0..<20 { letters.append(try await open.office.issue(open.records)) }
        // As after a power cut: the journal was never imported, the old program never closed.
        let copy = try Copy(of: open, journalByteCount: nil)
        for letter in letters {
            #expect(try await copy.records.letter(letter.number) == letter)
            #expect(try await copy.records.openedLetter(letter.number) != nil)
        }
        #expect(try copy.records.faults() == [])
        #expect(try copy.records.leftToDo().leavesNotUnderTreeHead == 20)
        #expect(try copy.records.leftToDo().journalByteCount > 0)
    }

    @Test("a journal cut off anywhere leaves whole letters, in order, and nothing half")
    func cutAnywhere() async throws {
        var open = try OpenRecords()
        var sizes: [Int] = []
        for _ in 0..<12 {
            _ = try await open.office.issue(open.records)
            sizes.append(open.folder.bytes("records.sqlite-wal").count)
        }
        var randomness = SplitMix64(seed: 7)
        let whole = try #require(sizes.last)
        for _ in 0..<25 {
            let length = Int(randomness.next() % UInt64(whole + 1))
            let copy = try Copy(of: open, journalByteCount: length)
            // What was acknowledged when the journal had this length must be there.
            let acknowledged = sizes.filter { $0 <= length }.count
            #expect(try await copy.records.logSize() >= UInt64(acknowledged))
            #expect(try copy.records.faults() == [])
        }
    }

    /// The file and the beginning of its journal, opened elsewhere.
    private struct Copy {
        let folder = TemporaryFolder()
        let records: DatabaseRecords

        init(of open: OpenRecords, journalByteCount: Int?) throws {
            let journal = open.folder.bytes("records.sqlite-wal")
            let kept = Data(journal.prefix(journalByteCount ?? journal.count))
            try Data(open.folder.bytes("records.sqlite"))
                .write(to: URL(fileURLWithPath: folder.file("records.sqlite")))
            try kept.write(to: URL(fileURLWithPath: folder.file("records.sqlite-wal")))
            try FileManager.default.createDirectory(
                atPath: folder.file("keys"),
                withIntermediateDirectories: true
            )
            try Data(open.folder.bytes("keys/persons"))
                .write(to: URL(fileURLWithPath: folder.file("keys/persons")))
            records = try DatabaseRecords.open(at: folder.file("records.sqlite"), key: open.key)
        }
    }
}

/// Counts commits that changed something; touched only on the writer's queue.
private final class CommitCounter: TransactionObserver {
    private(set) var count = 0

    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count += 1 }
    func databaseDidRollback(_ db: Database) {}
}

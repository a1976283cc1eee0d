import AmanLetter
import AmanOffice
import Dispatch
import Foundation
import GRDB
import Testing

@testable import AmanRecords

@Suite("Records apart from the threads that answer requests")
struct RecordsThreadsTests {
    private func entry(_ number: Int) -> AuditEntry {
        AuditEntry(
            at: SampleOffice.morning,
            officer: "Farid",
            act: .apply,
            subject: AuditCode(number),
            reason: nil
        )
    }

    /// Holds the file's only write lock on a thread of its own, as another program would.
    ///
    /// - Returns: What lets it go.
    private func holdWriting(_ path: String) async throws -> DispatchSemaphore {
        let other = try DatabaseQueue(path: path)
        let end = DispatchSemaphore(value: 0)
        await withCheckedContinuation { held in
            DispatchQueue(label: "another program").async {
                try? other.inDatabase { db in
                    try db.execute(sql: "BEGIN IMMEDIATE")
                    held.resume()
                    end.wait()
                    try db.execute(sql: "COMMIT")
                }
            }
        }
        return end
    }

    @Test("a request that waits for a long write holds no thread that others need")
    func waiting() async throws {
        // A machine that runs other tests beside this one may be slow once; a blocked pool is slow
        // each time.
        for _ in 0..<4 {
            do {
                return try await workWhileOthersWait()
            } catch RecordsError.busy {
                continue
            }
        }
        try await workWhileOthersWait()
    }

    private func workWhileOthersWait() async throws {
        let open = try OpenRecords()
        let records = open.records
        // More than there are threads in Swift's pool.
        let count = ProcessInfo.processInfo.activeProcessorCount + 2
        let end = try await holdWriting(open.path)
        let writing = Task {
            try await withThrowingTaskGroup { group in
                for number in 0..<count {
                    group.addTask { try await records.append(entry(number)) }
                }
                try await group.waitForAll()
            }
        }
        // Were the pool blocked, the writes would give up before these were begun.
        for _ in 0..<4 { await Task.detached(priority: .high) {}.value }
        #expect(try await records.auditCount() == 0)
        end.signal()
        try await writing.value
        #expect(try await records.auditCount() == count)
        #expect(try open.records.faults() == [])
    }

    @Test("requested work is written, also when its task was cancelled")
    func cancelled() async throws {
        let open = try OpenRecords()
        let records = open.records
        let end = try await holdWriting(open.path)
        let writing = Task { try await records.append(entry(1)) }
        writing.cancel()
        end.signal()
        try await writing.value
        #expect(try await records.auditCount() == 1)
    }
}

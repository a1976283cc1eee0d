import AmanLetter
import AmanOffice
import Foundation
import Testing

@testable import AmanRecords

@Suite("When the program is killed while a hit is cleared")
struct ClearingCrashTests {
    /// Statements of one clearing, from BEGIN to COMMIT; the last point lies after the commit.
    static let points = [1, 4, 6, 7, 8, 10, 12, 40]

    @Test("what was acknowledged is cleared, and the next one wholly or not", arguments: points)
    func killed(point: Int) async throws {
        let open = try OpenRecords(seed: UInt64(point))
        try open.records.close()
        let (path, key) = (open.path, open.key.secret)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, key = key as [UInt8], point = point as Int] in
            try await clearUntilKilled(path, key, at: point)
        }
        let records = try open.openedAgain()
        #expect(try await records.clearedHits(of: Ticket(number: 1)).map(\.ticket.number) == [2])
        // The one under way: the row, both entries of the audit, and that both wait to be compared.
        let later = try await records.clearedHits(of: Ticket(number: 3)).map(\.ticket.number)
        let entries = try await records.auditEntries(from: 0, limit: 99).map(\.entry)
        let waiting = try await records.unscreened(limit: 9).map(\.number)
        let isCleared = !later.isEmpty
        #expect(later == (isCleared ? [4] : []))
        #expect(entries.count { $0.act == .clearHit } == (isCleared ? 4 : 2))
        #expect(waiting.sorted() == (isCleared ? [1, 2, 3, 4] : [1, 2]))
        #expect(isCleared == (point == Self.points.last))
        #expect(try records.faults() == [])
        #expect(try await rowFindings(records) == [])
        try records.close()
    }
}

/// Clears one hit, and is killed during the second, before the statement at `point`.
private func clearUntilKilled(_ path: String, _ key: [UInt8], at point: Int) async throws {
    let countdown = Countdown()
    let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key)) { _ in
        countdown.pass()
    }
    var office = try SampleOffice(seed: UInt64(point))
    let (first, second) = (try await office.pair(records), try await office.pair(records))
    try await records.commit(try await office.clearing(first[0], first[1], records))
    let change = try await office.clearing(second[0], second[1], records)
    countdown.start(at: point)
    try await records.commit(change)
    kill(getpid(), SIGKILL)
}

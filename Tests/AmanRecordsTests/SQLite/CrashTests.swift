import AmanLetter
import AmanOffice
import Foundation
import Synchronization
import TestSupport
import Testing

@testable import AmanRecords

@Suite("When the program is killed")
struct CrashTests {
    /// Statements of one issuing, from BEGIN to COMMIT; the last point lies after the commit.
    static let points = Array(1...11)

    @Test("at any statement of issuing, every acknowledged letter is whole", arguments: points)
    func killed(point: Int) async throws {
        let open = try OpenRecords(seed: UInt64(point))
        try open.records.close()
        let (path, key) = (open.path, open.key.secret)
        let notes = open.folder.file("acknowledged")
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [
                path = path as String, key = key as [UInt8], notes = notes as String,
                point = point as Int
            ] in
            try await issueUntilKilled(path, key, notes, at: point)
        }
        let acknowledged = String(decoding: open.folder.bytes("acknowledged"), as: UTF8.self)
            .split(separator: "\n").map(String.init)
        let records = try open.openedAgain()
        #expect(acknowledged.count == 3)
        for number in acknowledged {
            let letter = try await records.letter(LetterNumber(strict: number))
            #expect(letter != nil)
        }
        // The one under way is either not there at all or there as a whole.
        #expect([3, 4].contains(try await records.logSize()))
        #expect(try records.faults() == [])
        #expect(try records.leftToDo().journalByteCount > 0)
        var office = open.office
        office.randomness = SplitMix64(seed: 99)
        let next = try await office.issue(records)
        #expect(next.leafIndex == (try await records.logSize()) - 1)
    }

    @Test("a kept letter whose acknowledgement was lost is found again, and not made twice")
    func answerLost() async throws {
        let open = try OpenRecords()
        try open.records.close()
        let (path, key) = (open.path, open.key.secret)
        await #expect(processExitsWith: .signal(SIGKILL)) {
            [path = path as String, key = key as [UInt8]] in
            let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key))
            var office = try SampleOffice(seed: 5)
            _ = try await office.issue(records)
            kill(getpid(), SIGKILL)
        }
        let records = try open.openedAgain()
        let application = try #require(try await records.application(ticket: Ticket(number: 1)))
        #expect(application.state == .issued && application.letter != nil)
        var office = open.office
        let again = office.letter(for: application)
        await expect(.conflict(.stateChanged)) { _ = try await records.commit(again) }
        #expect(try await records.logSize() == 1)
    }
}

/// Issues three letters, writes down each number once it is acknowledged, and is killed during the
/// fourth, before the statement at `point`.
private func issueUntilKilled(
    _ path: String,
    _ key: [UInt8],
    _ notes: String,
    at point: Int
) async throws {
    let countdown = Countdown()
    let records = try DatabaseRecords.open(at: path, key: RegisterKey(bytes: key)) { _ in
        countdown.pass()
    }
    var office = try SampleOffice(seed: UInt64(point))
    var text = ""
    for _ in 0..<3 {
        text += try await office.issue(records).number.text + "\n"
    }
    try text.write(toFile: notes, atomically: true, encoding: .utf8)
    let application = try await office.granted(records)
    let change = office.letter(for: application)
    countdown.start(at: point)
    _ = try await records.commit(change)
    kill(getpid(), SIGKILL)
}

/// Kills the process when it has been passed often enough after its start.
final class Countdown: Sendable {
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

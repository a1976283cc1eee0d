import AmanLetter
import AmanLog
import AmanMonitor
import AmanVerdict
import Testing

@Suite("What a log's entries say")
struct ReplayTests {
    private let now = WatchedLog.now

    private func replay(_ entries: [[UInt8]]) throws -> LogReplay {
        var replay = LogReplay()
        for entry in entries { try replay.take(entry) }
        return replay
    }

    @Test("of several changes the last one in effect counts, within the leaves that are asked for")
    func statuses() throws {
        let later = now.adding(seconds: 60)
        let replay = try replay(
            issued(0..<4) + [
                change(0, to: .suspended), change(1, to: .suspended, index: 9),
                change(1, to: .valid, at: later, index: 9), change(2, to: .revoked, at: later),
            ]
        )
        #expect(replay.statuses(at: now).map(\.digest) == [digest(0), digest(1)])
        #expect(replay.statuses(at: now)[1].listed == ListedIndex(list: 1, index: 9))
        #expect(replay.statuses(at: later).map(\.digest) == [digest(0), digest(2)])
        #expect(replay.statuses(at: later, leaves: 6).map(\.digest) == [digest(0), digest(1)])
        #expect(replay.statuses(at: now.adding(seconds: -1)).isEmpty)
    }

    @Test("what is lawful and worth a look is found where it is")
    func notable() throws {
        let replay = try replay(
            issued(0..<2) + issued(0..<1) + [
                change(7, to: .suspended), change(1, to: .revoked), change(1, to: .valid),
                change(0, to: .exchanged),
                LogEntry.notice(kind: .foreignExchange, digest: digest(8), at: now).encoded(),
            ] + issued(2..<3) + [change(0, to: .exchanged)] + issued(3..<4) + [
                LogEntry.notice(kind: .foreignExchange, digest: digest(9), at: now).encoded()
            ]
        )
        #expect(
            replay.findings.all == [
                .issuedTwice(index: 2), .statusOfUnknown(index: 3), .revokedAndBack(index: 5),
            ]
        )
        #expect(
            replay.exchangesWithoutLetter(but: []).all == [
                .exchangeWithoutLetter(index: 6, digest: digest(0)),
                .exchangeWithoutLetter(index: 7, digest: digest(8)),
            ]
        )
        #expect(replay.findings.weight == .notable)
        #expect(replay.issuedCount == 4)
    }

    @Test("the steps of an appeal are no second revocation, and no silent return")
    func appeals() throws {
        let held = [
            change(0, to: .revoked, reason: "error"),
            change(0, to: .valid, reason: "appeal-filed"),
            change(0, to: .revoked, reason: "decision-upheld"),
        ]
        let moved = [
            change(1, to: .revoked, reason: "error"),
            change(1, to: .revoked, reason: "appeal-filed"),
            change(1, to: .valid, reason: "time-changed"),
            change(1, to: .revoked, at: now.adding(days: 9), reason: "time-changed"),
        ]
        let granted = [
            change(2, to: .suspended, reason: "error"),
            change(2, to: .suspended, reason: "appeal-filed"),
            change(2, to: .valid, reason: "appeal-granted"),
        ]
        let replay = try replay(issued(0..<3) + held + moved + granted)
        #expect(replay.findings.all == [])
        let days = replay.days.days(until: now)
        #expect(days.map(\.revoked) == [2] && days.map(\.suspended) == [1])
        #expect(days.map(\.reinstated) == [1])
    }

    @Test("a reason of appeals hides nothing where nothing was appealed")
    func pretended() throws {
        let replay = try replay(
            issued(0..<2) + [
                change(0, to: .revoked, reason: "appeal-filed"),
                change(1, to: .revoked, reason: "error"),
                change(1, to: .valid, reason: "appeal-granted"),
            ]
        )
        #expect(replay.findings.all == [.revokedAndBack(index: 4)])
        #expect(replay.days.days(until: now).map(\.revoked) == [2])
    }

    @Test("an entry of a moment to come hides no day, and is named")
    func ahead() throws {
        var replay = LogReplay(until: now)
        let ahead = LogEntry.notice(
            kind: .auditHead,
            digest: digest(3),
            at: now.adding(days: 26_000)
        )
        let today = LogEntry.notice(kind: .auditHead, digest: digest(4), at: now)
        for entry in issued(0..<2) + [ahead.encoded()] + issued(2..<3) + [today.encoded()] {
            try replay.take(entry)
        }
        #expect(replay.findings.all == [.entryAhead(index: 2)])
        #expect(replay.days.newest == now)
        #expect(replay.days.closed.map(\.letters) == [3])
    }

    @Test("however many exchanges another office explains, the one that none explains is named")
    func unexplainedExchange() throws {
        let count = findingCountMax + 5
        let replay = try replay((0..<count).flatMap { issued($0..<$0 + 1) + [exchanged($0)] })
        #expect(replay.exchangesWithoutLetter(but: []).counts.isEmpty)
        let apart = try self.replay(issued(0..<count) + (0..<count).map(exchanged))
        #expect(apart.exchangesWithoutLetter(but: []).all.count == findingCountMax)
        let explained = Set((0..<count).filter { $0 != 104 }.map(digest))
        let left = apart.exchangesWithoutLetter(but: explained)
        #expect(left.all.count == 1 && left.counts == ["exchange-without-letter": 1])
    }

    private func exchanged(_ letter: Int) -> [UInt8] { change(letter, to: .exchanged) }

    @Test("entries that are none of ours are named, later types apart from rubbish")
    func foreign() async throws {
        let log = try WatchedLog()
        var later = CBORWriter()
        later.writeArray(count: 2)
        later.writeUnsigned(9)
        later.writeBytes(digest(1))
        let long: [UInt8] = [0x82, 0x18, 0x01, 0x58, 0x20] + digest(1)
        try log.serve(issued(0..<2) + [later.bytes, [0xFF, 0x00, 0x67], long, []])
        let report = try await log.visit(nil).0
        #expect(
            report.findings.all == [
                .newerEntry(index: 2), .foreignEntry(index: 3), .foreignEntry(index: 4),
                .foreignEntry(index: 5),
            ]
        )
    }

    @Test("a day on which far more was withdrawn than usual is a finding, a usual one is none")
    func bursts() throws {
        func close(_ day: Int) -> [UInt8] {
            let at = now.adding(days: day)
            return LogEntry.notice(kind: .auditHead, digest: digest(0), at: at).encoded()
        }
        var entries = issued(0..<500)
        for day in 0..<10 {
            entries += [change(day, to: .suspended), change(day, to: .valid), close(day)]
        }
        #expect(try replay(entries).days.bursts().all.isEmpty)
        entries += (100..<140).map { change($0, to: .revoked) }
        let day = now.adding(days: 9).seconds / 86_400 + 1
        #expect(try replay(entries).days.bursts().all == [.manyWithdrawn(day: day, count: 40)])
        entries.append(close(10))
        let days = try replay(entries).days
        #expect(days.bursts().all == [.manyWithdrawn(day: day, count: 40)])
        #expect(days.closed.count == 11 && days.closed[0].letters == 500)
        #expect(days.closed[1].suspended == 1 && days.closed[1].reinstated == 1)
        let shown = days.days(until: now.adding(days: 20))
        #expect(shown == days.closed, "nothing is open")
        entries += issued(500..<1_000)
        let open = try replay(entries).days.days(until: now.adding(days: 20))
        #expect(open.count == 12 && open[11].letters == 500 && open[11].number == day + 10)
        #expect(try replay(entries).days.bursts().all.last == .manyIssued(day: day + 1, count: 500))
    }

    @Test("of a kind of finding the first hundred are listed, and all are counted")
    func bounded() throws {
        let replay = try replay((0..<150).map { change($0, to: .suspended) })
        #expect(replay.findings.all.count == findingCountMax)
        #expect(replay.findings.counts == ["status-of-unknown": 150])
        var sum = FindingList()
        sum.add(replay.findings)
        #expect(sum == replay.findings)
    }

    @Test("many thousand letters are told apart, whatever their digests begin with")
    func table() throws {
        let same = (0..<20_000).map { number -> [UInt8] in
            var digest = [UInt8](repeating: 0, count: 32)
            digest[30] = UInt8(number >> 8)
            digest[31] = UInt8(number & 0xFF)
            return LogEntry.issued(digest: digest).encoded()
        }
        let replay = try replay(same + same.suffix(1))
        #expect(replay.issuedCount == 20_000)
        #expect(replay.findings.all == [.issuedTwice(index: 20_000)])
    }
}

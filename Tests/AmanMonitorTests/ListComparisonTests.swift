import AmanLetter
import AmanLog
import AmanMonitor
import AmanVerdict
import Testing

@Suite("Status lists held against the log")
struct ListComparisonTests {
    private let now = WatchedLog.now

    /// A list as published: what it shows, and the entry that names it.
    private func published(
        _ shown: [(UInt64, LetterStatus)],
        number: UInt64 = 1
    ) throws -> (list: PublishedStatusList, digest: [UInt8]) {
        let payload = StatusList.build(
            size: 4_096,
            entries: shown,
            uri: "https://x.example/status/HER/\(number)",
            issuedAt: now,
            expires: now.adding(days: 1),
            timeToLive: 1,
            deflate: stored
        )
        let digest = sha256(payload)
        return (PublishedStatusList(list: try StatusList.parse(payload), digest: digest), digest)
    }

    private func compare(
        _ entries: [[UInt8]],
        _ shown: [(UInt64, LetterStatus)],
        after later: [[UInt8]] = [],
        logged: Bool = true
    ) throws -> ListComparison {
        let (list, digest) = try published(shown)
        var replay = LogReplay(lists: [digest])
        for entry in entries { try replay.take(entry) }
        let entry = LogEntry.list(
            number: 1,
            digest: logged ? digest : sha256([1]),
            at: now,
            leaves: replay.size
        )
        for entry in later + [entry.encoded()] { try replay.take(entry) }
        return replay.compare([1: list])
    }

    @Test("a list that shows what the log says fits, letter by letter")
    func fits() throws {
        let entries =
            issued(0..<3) + [
                change(0, to: .revoked, index: 7), change(1, to: .suspended, index: 4_000),
                change(2, to: .suspended, index: 8), change(2, to: .valid, index: 8),
                change(2, to: .revoked, at: now.adding(days: 7), index: 8),
            ]
        let comparison = try compare(entries, [(7, .revoked), (4_000, .suspended)])
        #expect(comparison == ListComparison(kind: .exact))
    }

    @Test("a change that was logged while the list was made leaves the list behind the log")
    func concurrent() throws {
        let late = [change(1, to: .suspended, index: 9)]
        let entries = issued(0..<3) + [change(0, to: .revoked, index: 7)]
        let found = try compare(entries, [(7, .revoked)], after: late).findings
        #expect(found.all == [.listBehindLog(list: 1)])
        #expect(found.weight == .cannotTell)
        // One that takes effect later belongs into no list of now.
        let future = [change(1, to: .suspended, at: now.adding(days: 7), index: 9)]
        #expect(try compare(entries, [(7, .revoked)], after: future).findings.all.isEmpty)
    }

    @Test("an office that names fewer leaves or an earlier moment for a list is found out")
    func behind() throws {
        let (list, own) = try published([])
        let revoked = change(0, to: .revoked, index: 7)
        func compared(_ entries: [[UInt8]]) throws -> [Finding] {
            var replay = LogReplay(lists: [own])
            for entry in entries { try replay.take(entry) }
            return replay.compare([1: list]).findings.all
        }
        func entry(_ digest: [UInt8], _ leaves: UInt64, ago seconds: Int64 = 0) -> [UInt8] {
            let at = now.adding(seconds: -seconds)
            return LogEntry.list(number: 1, digest: digest, at: at, leaves: leaves).encoded()
        }
        // Nothing was changed between: the entry before followed from more leaves, and that is all.
        let back = issued(0..<2) + [entry(digest(5), 2), entry(own, 1)]
        #expect(try compared(back) == [.listBehindLog(list: 1)])
        let without = issued(0..<1) + [revoked, entry(own, 1)]
        #expect(try compared(without) == [.listBehindLog(list: 1)])
        let held = issued(0..<1) + [entry(own, 1, ago: 7_200)]
        #expect(try compared(held) == [.listBehindLog(list: 1)])
        // A change that names a list which does not exist is shown nowhere.
        let nowhere = change(0, to: .revoked, index: 3, list: 7)
        let missing = issued(0..<1) + [nowhere, entry(own, 2)]
        #expect(try compared(missing) == [.noList(list: 7)])
    }

    @Test("a list that says more, less or something else is found, with its index")
    func differs() throws {
        let entries =
            issued(0..<3) + [
                change(0, to: .revoked, index: 7), change(1, to: .suspended, index: 9),
            ]
        let found = try compare(entries, [(9, .revoked), (100, .revoked)]).findings.all
        #expect(
            Set(found) == [
                .listShowsMore(list: 1, index: 9, status: .revoked),
                .listShowsMore(list: 1, index: 100, status: .revoked),
                .listShowsLess(list: 1, index: 7, status: .revoked),
            ]
        )
    }

    @Test("changes of before are compared by their number, and it is said so")
    func byCount() throws {
        let entries =
            issued(0..<4) + [
                change(0, to: .revoked), change(1, to: .revoked),
                change(2, to: .suspended, index: 9),
            ]
        let fits = try compare(entries, [(5, .revoked), (6, .revoked), (9, .suspended)])
        #expect(fits == ListComparison(kind: .byCount))
        let more = try compare(entries, [(5, .revoked), (6, .revoked), (7, .revoked)])
        #expect(
            more.findings.all == [
                .listShowsLess(list: 1, index: 9, status: .suspended),
                .listCount(status: .revoked, logged: 2, shown: 3),
            ]
        )
    }

    @Test("a list that the log does not name is said, and one that it names and that is missing")
    func logged() throws {
        let comparison = try compare(issued(0..<1), [], logged: false)
        #expect(comparison.findings.all == [.listNotLogged(list: 1)])
        // Ten minutes ago it was the newest one; now it shows what was true then.
        let (list, listDigest) = try published([])
        var grown = LogReplay(lists: [listDigest])
        let newest = [
            LogEntry.list(number: 1, digest: listDigest, at: now, leaves: 0).encoded(),
            change(0, to: .revoked, index: 7),
            LogEntry.list(number: 1, digest: digest(5), at: now, leaves: 2).encoded(),
        ]
        for entry in newest { try grown.take(entry) }
        #expect(grown.compare([1: list]).findings.all == [.listOutdated(list: 1)])
        var replay = LogReplay()
        let ahead = LogEntry.list(number: 2, digest: digest(1), at: now, leaves: 5)
        try replay.take(ahead.encoded())
        #expect(replay.findings.all == [.listAheadOfLog(index: 0)])
        #expect(replay.compare([:]).findings.all == [.noList(list: 2)])
    }

    @Test("each revocation has its notice and each notice its entry")
    func notices() throws {
        var replay = LogReplay()
        let exchange = LogEntry.notice(kind: .foreignExchange, digest: digest(8), at: now)
        let entries =
            issued(0..<3) + [
                change(0, to: .revoked, index: 1), change(1, to: .suspended, index: 2),
            ] + issued(3..<4) + [exchange.encoded()]
        for entry in entries { try replay.take(entry) }
        func list(_ notices: [(Int, LetterStatus)]) throws -> NoticeList {
            NoticeList(
                programme: "p",
                office: try OfficeCode("HER"),
                issuedAt: now,
                logStood: LogMoment(origin: "x", size: replay.size, at: now),
                notices: notices.map { number, status in
                    StatusNotice(
                        digest: digest(number),
                        status: status,
                        reason: "under-review",
                        effectiveAt: now
                    )
                }
            )
        }
        let whole: [(Int, LetterStatus)] = [(0, .revoked), (1, .suspended), (8, .exchanged)]
        #expect(replay.compare(try list(whole)).all.isEmpty)
        let missing = replay.compare(try list(Array(whole.dropFirst()))).all
        #expect(missing == [.noticeMissing(digest: digest(0))])
        let exchanged = replay.compare(try list(Array(whole.dropLast()))).all
        #expect(exchanged == [.noticeMissing(digest: digest(8))])
        let more = replay.compare(try list(whole + [(2, .revoked), (77, .revoked)])).all
        let unlogged = [2, 77].map { Finding.noticeNotLogged(digest: digest($0)) }
        #expect(Set(more) == Set(unlogged))
    }
}

/// A zlib stream of one stored block: RFC 1950 and RFC 1951 section 3.2.4.
private func stored(_ bytes: [UInt8]) -> [UInt8] {
    var (low, high): (UInt32, UInt32) = (1, 0)
    for byte in bytes {
        low = (low + UInt32(byte)) % 65_521
        high = (high + low) % 65_521
    }
    let count = UInt16(bytes.count)
    let sum = high << 16 | low
    return [
        0x78, 0x01, 0x01, UInt8(count & 0xFF), UInt8(count >> 8), UInt8(~count & 0xFF),
        UInt8(~count >> 8),
    ] + bytes
        + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: sum >> UInt32($0)) }
}

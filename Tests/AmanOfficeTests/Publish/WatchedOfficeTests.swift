import AmanLetter
import AmanLog
import AmanMonitor
import AmanOffice
import AmanRecords
import AmanVerdict
import Testing

@Suite("An office as a monitor sees it")
struct WatchedOfficeTests {
    @Test("what an office publishes fits letter by letter, with every kind of change in it")
    func fits() async throws {
        let desk = try await Desk()
        try await desk.doEverything()
        let report = try await desk.watched()
        #expect(report.findings.all.isEmpty)
        #expect(report.comparison == .exact && report.replay.issuedCount == 6)
        #expect(report.head?.size.value == (try await desk.records.logSize()))
    }

    @Test("a letter that is revoked in silence is found, and one whose revocation is hidden")
    func silent() async throws {
        let desk = try await Desk()
        let letters = [try await desk.letter(), try await desk.letter()]
        let index = letters.map(\.record.statusIndex)
        try await desk.change(letters[0], to: .suspended, "under-review")
        _ = try await desk.office.publish(to: desk.files)
        // Signed by the office itself, for one road block: the second letter, and not the first.
        let payload = StatusList.build(
            size: statusListLength,
            entries: [(index[1], .revoked)],
            uri: desk.office.statusListAddress(1),
            issuedAt: desk.clock.now,
            expires: desk.clock.now.adding(days: 1),
            timeToLive: 1,
            deflate: Deflater().deflate
        )
        try desk.files.write(try await desk.office.keys.signStatusList(payload), to: "status/1")
        let report = try await desk.watched()
        #expect(
            Set(report.findings.all) == [
                .listNotLogged(list: 1),
                .listShowsMore(list: 1, index: index[1], status: .revoked),
                .listShowsLess(list: 1, index: index[0], status: .suspended),
            ]
        )
        #expect(report.findings.weight == .doesNotFit)
    }

    @Test("lists that the office did not sign are named, and another programme's root")
    func unsigned() async throws {
        let desk = try await Desk()
        _ = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        for path in ["status/1", "notices"] {
            var bytes = try #require(try desk.files.read(path))
            bytes[bytes.count - 1] ^= 1
            try desk.files.write(bytes, to: path)
        }
        let report = try await desk.watched()
        #expect(
            Set(report.findings.all) == [
                .listNotSigned(list: 1), .noticesNotSigned, .noList(list: 1),
            ]
        )
        let other = try await Desk(seed: 9)
        let root = try #require(other.office.keys.rootKey)
        await #expect(throws: VisitError.self) {
            try await desk.publication(trust: .pinned(RootPin(root)))
        }
        let own = try #require(desk.office.keys.rootKey)
        #expect(try await desk.publication(trust: .pinned(RootPin(own))).root == own)
    }

    @Test("a revocation without its notice is found")
    func noNotice() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let before = try #require(try desk.files.read("notices"))
        try await desk.change(letter, to: .revoked, "wrong-holder")
        _ = try await desk.office.publish(to: desk.files)
        #expect(try await desk.watched().findings.all.isEmpty)
        // The notices of before say how far the log reached: they owe nothing that came later.
        try desk.files.write(before, to: "notices")
        #expect(try await desk.watched().findings.all.isEmpty)
        var list = try #require(try await desk.publication(trust: .firstSight).notices)
        list.logStood?.size = try await desk.records.logSize()
        let signed = try await desk.office.keys.signNotices(try list.encoded())
        try desk.files.write(signed, to: "notices")
        let found = try await desk.watched().findings.all
        #expect(found == [.noticeMissing(digest: letter.record.digest)])
    }
}

extension Desk {
    /// Letters, and each change that an office makes.
    fileprivate func doEverything() async throws {
        var letters: [IssuedLetter] = []
        for _ in 0..<4 { letters.append(try await letter()) }
        try await change(letters[0], to: .revoked, "wrong-holder")
        try await change(letters[1], to: .suspended, "under-review")
        try await change(letters[1], to: .valid, "review-ended")
        let number = letters[2].record.number
        _ = try await office.replaceLost(number, officer: "Omid", second: "Nasim")
        _ = try await office.exchange(letters[3].text, officer: "Omid")
        _ = try await office.publish(to: files)
    }

    fileprivate func publication(trust: RootTrust) async throws -> Publication {
        let keys = office.keys
        return try await Publication.read(
            FolderSource(files.root),
            origin: nil,
            trust: trust
        ) { keys.isValid($0) }
    }

    /// A first visit of a stranger's monitor.
    fileprivate func watched() async throws -> VisitReport {
        let publication = try await publication(trust: .firstSight)
        let keys = office.keys
        let visit = Visit(
            LogFiles(FolderSource(files.root), prefix: "log/"),
            key: try VerifierKey(
                name: publication.log.origin,
                kind: .ed25519,
                publicKey: publication.log.publicKey
            ),
            publication: publication,
            memory: nil,
            at: clock.now
        ) { keys.isValid($0) }
        return await visit.report().0
    }
}

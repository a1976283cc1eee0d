import AmanOffice
import Testing

@Suite("Importing at the desk")
struct ImportStepTests {
    @Test("a file twice, then corrected, adds each person once")
    func again() async throws {
        let desk = try await Desk()
        let file = "province,full_name,reference\nAF-HER,Zia,1\nAF-XX,Karim,2\nAF-KDZ,Omid,3\n"
        let first = try await desk.imported(file)
        #expect(first.accepted.map(\.ticket.number) == [1, 2])
        #expect(first.rejects.map(\.line) == [3])
        let second = try await desk.imported(file)
        #expect(second.accepted.isEmpty)
        #expect(second.alreadyHere == [2, 4])
        let corrected = try await desk.imported(file.replacing("AF-XX", with: "AF-GHO"))
        #expect(corrected.accepted.map(\.homeProvince) == ["AF-GHO"])
        #expect(corrected.alreadyHere == [2, 4])
        let kept = try await desk.records.applications(in: .received, after: nil, limit: 10)
        #expect(kept.count == 3)
    }

    @Test("a file that cannot be read keeps none of its rows")
    func unreadable() async throws {
        let desk = try await Desk()
        await #expect(throws: ImportError.quoteNeverCloses(line: 3)) {
            try await desk.imported("province,full_name\nAF-HER,Zia\nAF-HER,\"Karim\n")
        }
        let kept = try await desk.records.applications(in: nil, after: nil, limit: 10)
        #expect(kept.isEmpty)
    }

    /// A header and so many rows.
    private func list(_ count: Int) -> String {
        (1...count).reduce(into: "province,full_name,reference\n") { $0 += "AF-HER,Zia,\($1)\n" }
    }

    @Test("an import that stopped is repeated, and stores only what is missing")
    func stopped() async throws {
        let desk = try await Desk()
        let failing = desk.failing(Fault(.importing, kept: false, turn: 3))
        await #expect(throws: ImportError.stopped(stored: 400, .cannotWrite(code: 5))) {
            try await failing.imported(list(900))
        }
        let again = try await desk.imported(list(900))
        #expect(again.alreadyHere == Array(2...401))
        #expect(again.accepted.map(\.ticket.number) == Array(401...900))
        #expect(try await desk.imported(list(900)).accepted.isEmpty)
    }

    @Test("an import that fails at its first row says that nothing was stored")
    func failedAtOnce() async throws {
        let desk = try await Desk()
        let failing = desk.failing(Fault(.importing, kept: false))
        await #expect(throws: ImportError.records(.cannotWrite(code: 5))) {
            try await failing.imported(list(3))
        }
    }

    @Test("an import that is stopped says how many rows are stored")
    func cancelled() async throws {
        let desk = try await Desk()
        let file = list(900)
        let importing = Task {
            try await desk.office.importApplications(Array(file.utf8), officer: "Sharifa") {
                // After the first slice, wherever this test's own task is then.
                if case .stored = $0 { unsafe withUnsafeCurrentTask { unsafe $0?.cancel() } }
            }
        }
        await #expect(throws: ImportError.cancelled(stored: 200)) { try await importing.value }
        #expect(try await desk.imported(file).alreadyHere == Array(2...201))
    }

    @Test("a desk registers an application in the middle of an import")
    func between() async throws {
        let desk = try await Desk()
        let (stored, told) = AsyncStream<Void>.makeStream()
        let file = Array(list(2_000).utf8)
        let importing = Task {
            try await desk.office.importApplications(file, officer: "Sharifa") { progress in
                if case .stored = progress { told.yield() }
            }
        }
        var slices = stored.makeAsyncIterator()
        await slices.next()
        let taken = try await desk.office.apply(request(name: "Karima Noori"), officer: "Farid")
        let outcome = try await importing.value
        #expect(taken.ticket.number < 2_000, "it waited for the whole import")
        #expect(outcome.accepted.count == 2_000)
    }

    @Test("people from a list are found again at the desk")
    func found() async throws {
        let desk = try await Desk()
        let file = "province,second_name,father_name\nAF-KDZ,احمد شهیدی,Abdul Karim\n"
        let listed = try await desk.imported(file)
        _ = try await desk.office.screenUnscreened { _ in }
        let taken = try await desk.office.apply(
            request(name: "Ahmad Shahidi", father: "Abdulkarim"),
            officer: "Sharifa"
        )
        let hits = try await desk.office.screen(taken.id)
        #expect(hits.map(\.application) == listed.accepted.map(\.id))
    }
}

extension Desk {
    fileprivate func imported(_ file: String) async throws -> ImportOutcome {
        try await office.importApplications(Array(file.utf8), officer: "Sharifa") { _ in }
    }
}

import AmanOffice
import Testing

@Suite("Importing at the desk")
struct ImportStepTests {
    @Test("a file twice, then mended, adds each person once")
    func again() async throws {
        let desk = try await Desk()
        let file = "province,full_name,reference\nAF-HER,Zia,1\nAF-XX,Karim,2\nAF-KDZ,Omid,3\n"
        let first = try await desk.imported(file)
        #expect(first.accepted.map(\.ticket.number) == [1, 2])
        #expect(first.rejects.map(\.line) == [3])
        let second = try await desk.imported(file)
        #expect(second.accepted.isEmpty)
        #expect(second.alreadyHere == [2, 4])
        let mended = try await desk.imported(file.replacing("AF-XX", with: "AF-GHO"))
        #expect(mended.accepted.map(\.homeProvince) == ["AF-GHO"])
        #expect(mended.alreadyHere == [2, 4])
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
        try await office.importApplications(Array(file.utf8), officer: "Sharifa") { _, _ in }
    }
}

import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("What an office says to the posts")
struct AnnounceTests {
    /// Records a report of Tariq's; its number.
    private func report(
        _ desk: Desk,
        _ change: (inout CoverageRequest) -> Void = { _ in }
    ) async throws -> Int {
        var request = CoverageRequest(
            about: nil,
            word: .claimed,
            province: "AF-HER",
            place: "Road to Islam Qala",
            since: 20_000,
            authority: "The district's commander",
            source: "Radio of post 4"
        )
        change(&request)
        let form = desk.office.environment.randomBytes(16)
        return try await desk.office.report(request, form: form, officer: "Tariq")
    }

    private func tell(
        _ desk: Desk,
        _ text: String,
        withdrawing earlier: Int? = nil,
        isCorrection: Bool = false
    ) async throws -> Int {
        try await desk.office.tellPosts(
            ["eng": text],
            withdrawing: earlier,
            isCorrection: isCorrection,
            form: desk.office.environment.randomBytes(16),
            officer: "Tariq"
        )
    }

    /// What a post reads in the office's bundle of now.
    private func read(_ desk: Desk) async throws -> AnnouncementList? {
        _ = try await desk.office.publish(to: desk.files)
        let bundle = try await desk.office.bundle()
        let keys = desk.office.keys
        let knowledge = try Knowledge.read(bundle, pinnedRoot: nil) { keys.isValid($0) }
        #expect(knowledge.announcements.count <= 1)
        return knowledge.announcements.first?.list
    }

    @Test("a report reaches the posts once another officer approved it, and not before")
    func secondOfficer() async throws {
        let desk = try await Desk()
        #expect(try await read(desk) == nil, "an office with nothing to say has no such part")
        let number = try await report(desk)
        #expect(try await read(desk)?.coverage.count ?? 0 == 0)
        await #expect(throws: CoverageError.sameOfficer) {
            try await desk.office.approveCoverage(number, officer: " Tariq ")
        }
        await #expect(throws: CoverageError.unknownEntry) {
            try await desk.office.approveCoverage(9, officer: "Lida")
        }
        try await desk.office.approveCoverage(number, officer: "Lida")
        await #expect(throws: CoverageError.alreadyApproved) {
            try await desk.office.approveCoverage(number, officer: "Omid")
        }
        let statement = try #require(try await read(desk)?.coverage.first)
        #expect(statement.province == "af-her" && statement.claim == .claimed)
        #expect(statement.authority == "The district's commander")
        let listed = try await desk.office.records.coverage(limit: 9)
        #expect(listed.map(\.approver) == ["Lida"])
    }

    @Test("a correction names its report and its reason, and both reach the posts")
    func correction() async throws {
        let desk = try await Desk()
        let first = try await report(desk)
        for corrects in [99, 0] {
            await #expect(throws: CoverageError.badCorrection) {
                try await report(desk) { request in
                    request.about = first
                    request.corrects = corrects
                    request.reason = "Another road"
                }
            }
        }
        await #expect(throws: CoverageError.badCorrection) {
            try await report(desk) { request in
                request.about = first
                request.corrects = first
            }
        }
        let other = try await report(desk) { $0.place = "Market" }
        await #expect(throws: CoverageError.badCorrection) {
            try await report(desk) { request in
                request.about = first
                request.corrects = other
                request.reason = "Another road"
            }
        }
        let second = try await report(desk) { request in
            request.about = first
            request.word = .ended
            request.corrects = first
            request.reason = "Another road"
        }
        for number in [first, second] {
            try await desk.office.approveCoverage(number, officer: "Lida")
        }
        let list = try #require(try await read(desk))
        #expect(list.coverage.map(\.corrects) == [nil, UInt64(first)])
        #expect(list.coverage.last?.reason == "Another road")
    }

    @Test("a notice that was corrected keeps its number and its day, and loses its text")
    func notices() async throws {
        let desk = try await Desk()
        let first = try await tell(desk, "Open from 6 to 8.")
        desk.clock.advance(seconds: 3_600)
        let second = try await tell(
            desk,
            "Open from 6 to 18.",
            withdrawing: first,
            isCorrection: true
        )
        let third = try await tell(desk, "Closed.")
        _ = try await tell(desk, "Ask your commander.", withdrawing: third)
        let list = try #require(try await read(desk))
        #expect(list.notices.map(\.texts.count) == [0, 1, 0, 1])
        #expect(list.notices[0].replaced?.serial == UInt64(second))
        #expect(list.notices[0].replaced?.isCorrection == true)
        #expect(list.notices[0].replaced?.at == list.notices[1].at)
        #expect(list.notices[2].replaced?.isCorrection == false)
        let stored = try await desk.office.records.postNotice(first)
        #expect(stored?.texts == ["eng": "Open from 6 to 8."], "never erased at the office")
        await #expect(throws: CoverageError.unknownNotice) {
            _ = try await tell(desk, "Again.", withdrawing: first, isCorrection: true)
        }
    }

    @Test("a list that says the same is not signed again within the day")
    func young() async throws {
        let desk = try await Desk()
        _ = try await tell(desk, "Two codes.")
        func signed() async throws -> [UInt8]? {
            _ = try await desk.office.publish(to: desk.files)
            let uri = desk.office.programme.announcementsAddress(of: desk.office.code)
            return try await desk.office.records.part(PartName.statusList(uri))?.bytes
        }
        let first = try await signed()
        desk.clock.advance(seconds: 3_600)
        #expect(try await signed() == first && first != nil)
        desk.clock.advance(days: 1)
        #expect(try await signed() != first)
    }

    @Test("a verdict is the same with announcements and without")
    func verdict() async throws {
        let desk = try await Desk()
        let letter = try await desk.letter()
        _ = try await desk.office.publish(to: desk.files)
        let before = try await desk.guardReads(letter.text)
        _ = try await tell(desk, "Two codes.")
        _ = try await desk.office.publish(to: desk.files)
        let after = try await desk.guardReads(letter.text)
        #expect(before.verdict == .inForce && after.verdict == .inForce)
        #expect(after.logStanding == before.logStanding)
    }

    @Test("of more than a phone is given, the newest are there")
    func bounded() throws {
        let place = String(repeating: "ک", count: 200)
        let entries = (1...2_000).reversed().map { number in
            CoverageEntry(
                number: number,
                about: nil,
                word: .claimed,
                province: "AF-HER",
                place: place,
                since: 20_000,
                source: place,
                officer: "Tariq",
                at: DeskClock.morning
            )
        }
        let bytes = try planAnnouncements(entries, [])
        let list = try AnnouncementList.parse(bytes)
        #expect(bytes.count <= announcementsByteCountMax && list.coverage.count > 50)
        #expect(list.coverage.last?.number == 2_000)
    }
}

import AmanLetter
import AmanOffice
import AmanVerdict
import Testing

@Suite("Where letters are honoured, and notices to posts")
struct CoverageTests {
    private func claim(_ change: (inout CoverageRequest) -> Void = { _ in }) -> CoverageRequest {
        var request = CoverageRequest(
            about: nil,
            word: .claimed,
            province: "AF-HER",
            place: "Road to Islam Qala",
            since: 20_000,
            source: "Radio of post 4"
        )
        change(&request)
        return request
    }

    private func first() throws -> CoverageEntry {
        CoverageEntry(
            number: 7,
            about: nil,
            word: .claimed,
            province: "AF-HER",
            place: "Road",
            since: 20_000,
            source: "Radio",
            officer: "Tariq",
            at: DeskClock.morning
        )
    }

    private func plan(
        _ request: CoverageRequest,
        first: CoverageEntry? = nil
    ) async throws -> CoverageEntry {
        let programme = try await Desk().office.programme
        return try planCoverage(
            request,
            first: first,
            programme,
            at: DeskClock.morning,
            officer: "Tariq"
        )
    }

    @Test("a place is first claimed; confirming it keeps its province and place")
    func chain() async throws {
        let entry = try await plan(claim())
        #expect(entry.word == .claimed && entry.about == nil)
        let confirmed = claim {
            $0.about = 7
            $0.word = .confirmed
            $0.province = "AF-KAB"
        }
        let later = try await plan(confirmed, first: first())
        #expect(later.about == 7 && later.province == "AF-HER" && later.place == "Road")
    }

    @Test("what cannot be so is refused with its reason")
    func refusals() async throws {
        let tomorrow = Int(DeskClock.morning.seconds / 86_400) + 2
        let cases: [(CoverageRequest, CoverageError)] = [
            (claim { $0.word = .confirmed }, .notFirst),
            (claim { $0.about = 9 }, .unknownEntry),
            (claim { $0.province = "AF-XXX" }, .unknownProvince),
            (claim { $0.source = " \u{200C} " }, .sourceMissing),
            (claim { $0.source = "a\u{7}b" }, .badText),
            (claim { $0.place = String(repeating: "x", count: 201) }, .badText),
            (claim { $0.since = tomorrow }, .badDay),
            (claim { $0.since = 7_304 }, .badDay),
        ]
        for (request, refusal) in cases {
            await #expect(throws: refusal) { try await plan(request) }
        }
    }

    @Test("a province shows what its towns agree on, and says when they differ")
    func provinces() throws {
        var entries = [try first()]
        #expect(standing(of: "AF-HER", in: coveredPlaces(entries)) == .all(.claimed))
        #expect(standing(of: "AF-KAB", in: coveredPlaces(entries)) == .unknown)
        var disputed = try first()
        (disputed.number, disputed.about, disputed.word) = (8, 7, .disputed)
        entries.append(disputed)
        #expect(standing(of: "AF-HER", in: coveredPlaces(entries)) == .all(.disputed))
        var other = try first()
        other.number = 9
        entries.append(other)
        #expect(standing(of: "AF-HER", in: coveredPlaces(entries)) == .mixed)
        #expect(coveredPlaces(entries).map(\.number) == [9, 7])
    }

    @Test("a notice keeps its lines and the signs its script needs, and no language is made up")
    func notices() async throws {
        let programme = try await Desk().office.programme
        let texts = ["eng": " Two codes.\nEither. ", "prs": "می\u{200C}توان", "xxx": "no"]
        let notice = try planPostNotice(
            texts,
            withdrawing: nil,
            programme,
            at: DeskClock.morning,
            officer: "Tariq"
        )
        #expect(notice.texts == ["eng": "Two codes.\nEither.", "prs": "می\u{200C}توان"])
        for (texts, refusal) in [
            ([:], .textMissing), (["eng": " \n "], .textMissing),
            (["eng": String(repeating: "x", count: 601)], .badText),
        ] as [([String: String], CoverageError)] {
            #expect(throws: refusal) {
                try planPostNotice(
                    texts,
                    withdrawing: nil,
                    programme,
                    at: DeskClock.morning,
                    officer: "Tariq"
                )
            }
        }
    }

    @Test("the median is the middle value, the lower of two")
    func middle() {
        #expect(median([]) == nil)
        #expect(median([5]) == 5)
        #expect(median([9, 1]) == 1)
        #expect(median([9, 1, 4]) == 4)
    }

    @Test("the pace begins at a full hour by the office's clocks", arguments: [0, 270, 345, 480])
    func fullHour(minutes: Int) throws {
        let begin = paceBegin(DeskClock.morning, try #require(ProgrammeClock(minutes: minutes)))
        #expect((begin.seconds + Int64(minutes) * 60) % 3_600 == 0)
        let hours = (DeskClock.morning.seconds - begin.seconds) / 3_600
        #expect(hours == Int64(paceHours - 1))
    }
}

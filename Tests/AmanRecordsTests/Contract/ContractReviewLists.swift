import AmanLetter
import AmanOffice
import Testing

@Suite("Records contract: the reviewers' lists")
struct ContractReviewLists {
    /// Every combination a page can ask for.
    static let filters: [ReviewFilter] = ReviewFilter.states.flatMap { state in
        [nil, "AF-KDZ"].flatMap { province in
            [nil, SampleOffice.morning.adding(seconds: 3)].flatMap { before in
                [false, true].map {
                    ReviewFilter(
                        state: state,
                        province: province,
                        appliedBefore: before,
                        onlyHits: $0
                    )
                }
            }
        }
    }

    @Test(
        "hold those who were asked for, the longest waiting first, page after page",
        arguments: everyRecords
    )
    func pages(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let all = try await fill(records, &office)
            for filter in Self.filters {
                let wanted = all.filter { row in
                    let application = row.application
                    return application.state == filter.state
                        && filter.province.map { $0 == application.homeProvince } ?? true
                        && filter.appliedBefore.map { application.receivedAt <= $0 } ?? true
                        && (!filter.onlyHits || (row.hitCount ?? 0) > 0)
                }
                var found: [ReviewRow] = []
                while true {
                    let after = found.last?.application.ticket
                    let page = try await records.reviewRows(filter, after: after, limit: 2)
                    found += page
                    if page.count < 2 { break }
                }
                #expect(found == wanted, "\(filter)")
                #expect(
                    try await records.reviewCount(filter, most: 3) == min(3, wanted.count)
                )
            }
        }
    }

    @Test(
        "a case tells its words and corrections; the queues are those that are counted",
        arguments: everyRecords
    )
    func one(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let kept = try await records.add([office.application()])
            let application = try #require(kept[0])
            let correction = office.correction(of: application)
            try await records.commit(correction)
            let corrected = try #require(try await records.application(application.id))
            let grant = office.grant(corrected)
            try await records.commit(grant)
            let found = try #require(try await records.reviewCase(application.ticket))
            #expect(
                found.application.state == .granted && found.application.homeProvince == "AF-BAL"
            )
            #expect(found.decisions == [grant.decision])
            #expect(found.corrections == [correction.audit])
            #expect(found.version.voteCount == 1)
            #expect(try await records.reviewCase(Ticket(number: 9)) == nil)
            let (counts, whole) = (
                try await records.queueCounts(), try await records.counts(since: office.now)
            )
            #expect(counts.applicationsByState[.granted] == 1)
            #expect(counts.waitingToBeCalled == whole.waitingToBeCalled)
        }
    }

    /// Twelve applications of two provinces, in every state, some with hits.
    private func fill(
        _ records: any OfficeRecords,
        _ office: inout SampleOffice
    ) async throws -> [ReviewRow] {
        for place in 0..<12 {
            var change = office.application()
            change.homeProvince = place.isMultiple(of: 3) ? "AF-BAL" : "AF-KDZ"
            let stranger = ApplicationID(randomBytes: Array(repeating: 1, count: 7))
            let found = Array(repeating: stranger, count: max(0, place % 4 - 1))
            let kept = try #require(try await records.add([change])[0])
            if !place.isMultiple(of: 4) {
                try await records.keep([FoundHits(application: kept.id, hits: found)])
            }
            var word = office.grant(kept)
            switch place % 6 {
            case 0: word.to = .granted
            case 1: word.to = .recommended
            case 2: (word.decision.outcome, word.to) = (.refuse(reason: "excluded"), .refused)
            case 3: (word.decision.outcome, word.to) = (.refer(try OfficeCode("KBL")), .referred)
            default: continue
            }
            try await records.commit(word)
        }
        var rows: [ReviewRow] = []
        for number in 1...12 {
            let found = try #require(try await records.reviewCase(Ticket(number: number)))
            rows.append(
                ReviewRow(
                    application: found.application,
                    hitCount: found.hitCount,
                    voteCount: found.decisions.count
                )
            )
        }
        return rows
    }
}

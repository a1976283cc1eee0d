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
                    let page = try await records.reviewRows(
                        filter,
                        in: .longestWaiting,
                        after: after,
                        limit: 2
                    )
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

    /// What a list holds in an order: the rows by ticket, sorted as a person would.
    private func sorted(_ rows: [ReviewRow], _ order: ReviewOrder) -> [ReviewRow] {
        switch order {
        case .longestWaiting: rows
        case .newest: rows.reversed()
        case .provinces(let codes):
            rows.filter { $0.application.homeProvince == codes.first }
                + rows.filter { $0.application.homeProvince != codes.first }
        }
    }

    @Test(
        "come in each order, on full pages in both directions, and say where each page is",
        arguments: everyRecords
    )
    func turns(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let all = try await fill(records, &office)
            let orders: [ReviewOrder] = [
                .longestWaiting, .newest, .provinces(["AF-KDZ", "AF-BAL"]), .provinces(["AF-BAL"]),
            ]
            for state in [ApplicationState.received, .granted, .referred] {
                let filter = ReviewFilter(state: state)
                for order in orders {
                    let wanted = sorted(all.filter { $0.application.state == state }, order)
                    func page(_ turn: ListTurn) async throws -> ListPage<ReviewRow> {
                        let question = ReviewQuestion(filter, in: order, turn, length: 3, most: 9)
                        return try await records.reviewPage(question)
                    }
                    func ticket(_ index: Int) -> Int { wanted[index].application.ticket.number }
                    let first = try await page(.first)
                    #expect(first.rows == Array(wanted.prefix(3)) && first.before == 0)
                    #expect(first.count == wanted.count)
                    let last = try await page(.last)
                    let rest = wanted.count % 3 == 0 ? 3 : wanted.count % 3
                    #expect(last.rows == Array(wanted.suffix(rest)))
                    #expect(last.before == wanted.count - last.rows.count)
                    #expect(try await page(.after(ticket(wanted.count - 1))) == last)
                    #expect(try await page(.before(ticket(1))) == first, "no page is short")
                    guard wanted.count > 3 else { continue }
                    let second = try await page(.after(ticket(2)))
                    #expect(second.rows == Array(wanted.dropFirst(3).prefix(3)))
                    #expect(second.before == 3)
                    #expect(try await page(.before(ticket(3))) == first)
                }
            }
            let few = ReviewQuestion(ReviewFilter(state: .received), length: 1, most: 2)
            #expect(try await records.reviewPage(few).count == 2, "no further than asked")
        }
    }

    @Test(
        "a row says that the record was corrected since its reader opened it or voted on it",
        arguments: everyRecords
    )
    func correctedSince(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let kept = try #require(try await records.add([office.application()])[0])
            func isMarked(_ officer: String) async throws -> Bool? {
                let question = ReviewQuestion(
                    ReviewFilter(state: .received),
                    length: 5,
                    most: 5,
                    reader: Voter(officer: officer, member: nil)
                )
                return try await records.reviewPage(question).rows.first?.isCorrectedSince
            }
            let opening = AuditEntry(
                at: office.now,
                officer: "Nasim",
                act: .open,
                subject: AuditCode(kept.id),
                reason: "decide"
            )
            try await records.append(opening)
            #expect(try await isMarked("Nasim") == false)
            try await records.commit(office.correction(of: kept))
            #expect(try await isMarked("Nasim") == true)
            #expect(try await isMarked("Karima") == false, "she never saw it")
            try await records.append(opening)
            #expect(try await isMarked("Nasim") == false)
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

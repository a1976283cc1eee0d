import AmanLetter
import AmanOffice
import TestSupport
import Testing

@Suite("Records contract: exchanges")
struct ContractExchange {
    @Test("the new letter and the old one's notice are one commit", arguments: everyRecords)
    func oneCommit(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (application, issue, exchange) = try office.exchange()
            let kept = try await records.commit(application, issue)
            #expect(kept.leaf == 0 && kept.ticket.number == 1)
            var expected = Application(application, ticket: kept.ticket, state: .issued)
            expected.changedAt = issue.record.issuedAt
            expected.letter = issue.record.number
            #expect(try await records.application(application.id) == expected)
            #expect(try await records.letter(issue.record.number)?.application == application.id)
            #expect(try await records.foreignExchange(of: exchange.digest) == exchange)
            #expect(try await records.foreignExchanges() == [exchange])
            #expect(try await records.leaves(from: 0, limit: 9) == [issue.leaf, exchange.leaf])
            #expect(try await records.auditEntries(from: 0, limit: 9).count == 2)
            #expect(try await records.openedLetter(issue.record.number)?.cose == issue.cose)
        }
    }

    @Test("another office's letter is exchanged only once", arguments: everyRecords)
    func once(records: RecordsUnderTest) async throws {
        try await records { records, office in
            let (application, issue, exchange) = try office.exchange()
            _ = try await records.commit(application, issue)
            var (second, letter, _) = try office.exchange()
            second.homeProvince = "AF-BAL"
            letter.exchanged = exchange
            await expect(.conflict(.alreadyExchanged)) {
                _ = try await records.commit(second, letter)
            }
            #expect(try await records.letter(letter.record.number) == nil)
            #expect(try await records.logSize() == 2)
            #expect(try await records.counts(since: office.now).applicationsByState[.issued] == 1)
        }
    }

    @Test("exchanges come oldest first", arguments: everyRecords)
    func order(records: RecordsUnderTest) async throws {
        try await records { records, office in
            var kept: [ForeignExchange] = []
            for _ in 0..<3 {
                let (application, issue, exchange) = try office.exchange()
                _ = try await records.commit(application, issue)
                kept.append(exchange)
            }
            #expect(try await records.foreignExchanges() == kept)
            #expect(try await records.foreignExchange(of: office.randomness.bytes(32)) == nil)
        }
    }
}

extension SampleOffice {
    /// A letter of another office handed in for one of ours.
    mutating func exchange() throws -> (ApplyChange, IssueChange, ForeignExchange) {
        let application = application()
        let exchange = try foreignExchange()
        var ticketless = try placeholder(application)
        ticketless.state = .granted
        var issue = letter(for: ticketless, kind: .standing)
        issue.exchanged = exchange
        return (application, issue, exchange)
    }

    /// What a step knows of an application before the records gave its ticket.
    private func placeholder(_ change: ApplyChange) throws -> Application {
        Application(
            id: change.id,
            ticket: Ticket(number: 0),
            office: change.office,
            homeProvince: change.homeProvince,
            channel: change.channel,
            state: .received,
            receivedAt: change.receivedAt,
            changedAt: change.receivedAt,
            referredTo: nil,
            replaces: nil,
            letter: nil
        )
    }
}

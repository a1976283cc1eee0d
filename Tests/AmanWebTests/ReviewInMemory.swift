import AmanLetter
import Synchronization
import Testing

@testable import AmanOffice
@testable import AmanWeb

/// An office's cases in memory: words are planned as the office plans them.
final class ReviewInMemory: Sendable {
    /// An opening as the audit would keep it.
    struct Opening: Equatable, Sendable {
        var ticket: Int
        var reason: String
        var officer: String
    }

    private struct State {
        var cases: [Int: ReviewCase] = [:]
        var openings: [Opening] = []
        var words: [ReviewWord] = []
        var asked: [ReviewFilter] = []
        var programme: Programme?
        var quota = 10
        var hits: [ScreeningHit]? = []
        var photo: [UInt8]?
    }

    private let state = Mutex(State())

    var openings: [Opening] { state.withLock { $0.openings } }
    var asked: [ReviewFilter] { state.withLock { $0.asked } }
    /// Notes that were kept, in order.
    var notes: [String] { state.withLock { $0.words.compactMap { $0.note?.text } } }

    func found(_ ticket: Int) -> ReviewCase? { state.withLock { $0.cases[ticket] } }

    /// The programme whose rules hold.
    func decide(by programme: Programme) { state.withLock { $0.programme = programme } }
    func allow(openings: Int) { state.withLock { $0.quota = openings } }
    func show(photo: [UInt8]) { state.withLock { $0.photo = photo } }
    func screen(_ hits: [ScreeningHit]?) { state.withLock { $0.hits = hits } }

    /// Takes applications in, tickets counted up from 1.
    func receive(_ count: Int) throws {
        for ticket in 1...count {
            let application = try sampleReview(ticket: ticket)
            state.withLock {
                $0.cases[ticket] = ReviewCase(
                    application: application,
                    hitCount: ticket % 3,
                    decisions: [],
                    corrections: []
                )
            }
        }
    }

    func mend(_ ticket: Int, _ entry: AuditEntry) {
        state.withLock { $0.cases[ticket]?.corrections.append(entry) }
    }

    /// Says a word as another officer would at another desk.
    func say(_ outcome: DecisionOutcome, _ officer: String, on ticket: Int) throws {
        let found = try #require(self.found(ticket))
        _ = try keep(
            ReviewWord(
                application: found.application.id,
                outcome: outcome,
                officer: officer,
                seen: found.version
            )
        )
    }

    var tools: ReviewTools {
        ReviewTools(
            rows: { filter, after, limit in self.rows(filter, after, limit) },
            count: { filter, most in min(most, self.rows(filter, nil, 99_999).count) },
            queueCounts: { sampleCounts() },
            find: { ticket in self.found(ticket.number) },
            open: { id, reason, officer in try self.open(id, reason, officer) },
            decide: { word in try self.keep(word) },
            photo: { _ in self.state.withLock { $0.photo } }
        )
    }

    private func rows(_ filter: ReviewFilter, _ after: Ticket?, _ limit: Int) -> [ReviewRow] {
        state.withLock { state in
            state.asked.append(filter)
            let found = state.cases.values.filter { found in
                let application = found.application
                return application.state == filter.state
                    && application.ticket.number > after?.number ?? 0
                    && filter.province.map { $0 == application.homeProvince } ?? true
                    && (!filter.onlyHits || (found.hitCount ?? 0) > 0)
            }
            let ordered = found.sorted { $0.application.ticket < $1.application.ticket }
            return ordered.prefix(limit).map {
                ReviewRow(
                    application: $0.application,
                    hitCount: $0.hitCount,
                    wordCount: $0.decisions.count
                )
            }
        }
    }

    private func open(
        _ id: ApplicationID,
        _ reason: String,
        _ officer: String
    ) throws -> OpenedCase {
        try state.withLock { state in
            guard state.openings.count < state.quota else {
                throw OpenError.quotaReached(.open, limit: state.quota)
            }
            let found = state.cases.values.first { $0.application.id == id }
            guard let ticket = found?.application.ticket.number else { throw OpenError.notFound }
            state.openings.append(Opening(ticket: ticket, reason: reason, officer: officer))
            var person = Person()
            person.fullName = "Gulalai <i>\(ticket)</i>"
            person.fatherName = "Mirwais"
            person.identityPaper = ticket == 1 ? "Tazkira 17" : nil
            person.photo = state.photo
            return OpenedCase(
                person: person,
                notes: [0: CaseNote(kept: "a <b>note</b>")],
                hits: state.hits
            )
        }
    }

    private func keep(_ word: ReviewWord) throws -> Application {
        try state.withLock { state in
            let found = state.cases.values.first { $0.application.id == word.application }
            guard var found, let programme = state.programme else { throw DecideError.notFound }
            let isRepeated = state.words.contains(word)
            if isRepeated { return found.application }
            guard found.version == word.seen else { throw DecideError.changedMeanwhile }
            let decision = Decision(
                application: word.application,
                outcome: word.outcome,
                officer: word.officer,
                at: sampleNow
            )
            let change = try planDecision(
                decision,
                on: found.application,
                after: found.decisions,
                programme,
                colleagues: []
            )
            found.decisions.append(decision)
            found.application.state = change.to
            state.words.append(word)
            state.cases[found.application.ticket.number] = found
            return found.application
        }
    }
}

private func sampleReview(ticket: Int) throws -> Application {
    let digits = String(ticket)
    return Application(
        id: ApplicationID(text: String(repeating: "0", count: 10 - digits.count) + digits),
        ticket: Ticket(number: ticket),
        office: try OfficeCode("HER"),
        homeProvince: ticket.isMultiple(of: 2) ? "AF-KDZ" : "AF-HER",
        channel: .inPerson,
        state: .received,
        receivedAt: sampleNow.adding(seconds: -7_200),
        changedAt: sampleNow.adding(seconds: -7_200)
    )
}

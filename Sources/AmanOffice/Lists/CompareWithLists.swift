import AmanLetter

/// Applicants in one question: their keys fill it, and one commit stores them.
private let askedApplicantCountMax = 4_096

/// Most tickets with hits that one answer names.
private let hitTicketCountMax = 1_000

/// What became of a question.
package struct AskedList: Sendable {
    package let question: ListQuestion
    /// Applicants it is about.
    package let applicantCount: Int
    /// Whether cases are left that the next question can ask about.
    package let hasMore: Bool
}

/// What became of an answer.
package struct MatchedList: Equatable, Sendable {
    /// Applicants that were compared.
    package let applicantCount: Int
    /// Tickets with a hit in this answer, lowest first, each once.
    package let tickets: [Ticket]
    /// Hits that the office did not have before.
    package let newCount: Int
}

extension Office {
    /// Asks an outside list about the applicants whose cases are open and whom it was not asked
    /// about.
    ///
    /// No one can be asked about without an application, which has a ticket, and its registrar in
    /// the audit: a name that an office invents leaves a trace there.
    ///
    /// - Parameters:
    ///   - list: As its owner gave it.
    ///   - officer: Who asks.
    /// - Returns: The question for the list's owner; what opens the answer stays in the records.
    /// - Throws: `nothingToAsk`, `askedEnough`, `officerMissing`, `records`.
    package func ask(
        _ list: OutsideList,
        officer: String
    ) async throws(OutsideListError) -> AskedList {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let limit = askedApplicantCountMax
        let applicants = try await listing { records throws(RecordsError) in
            try await records.unasked(of: list.id, limit: limit)
        }
        let random = environment.randomBytes
        guard let plan = planQuestion(about: applicants, list: list.id, randomBytes: random) else {
            throw .nothingToAsk
        }
        let now = environment.now()
        let entry = AuditEntry(
            at: now,
            officer: officer,
            act: .askList,
            subject: AuditCode(list.id),
            reason: AuditCode(plan.asked.count) + " applicants"
        )
        let question = NewListQuestion(question: plan.question, asked: plan.asked, audit: entry)
        let most = OutsideListLimits.questionsPerDay
        let isKept = try await listing { records throws(RecordsError) in
            try await records.keep(question, since: now.adding(days: -1), limit: most)
        }
        guard isKept else { throw .askedEnough(limit: most) }
        return AskedList(
            question: plan.question,
            applicantCount: plan.asked.count,
            hasMore: plan.asked.count < applicants.count || applicants.count == limit
        )
    }

    /// Opens an owner's answer, and stores what it found for the reviewers.
    ///
    /// - Parameters:
    ///   - answer: As the owner sent it.
    ///   - list: The list that was asked about.
    ///   - officer: Who opens it.
    ///   - progress: Gets the applicants compared so far and in all.
    /// - Returns: Which tickets have hits.
    /// - Throws: `unknownQuestion`, `otherList`, `notProven`, `officerMissing`, `records`.
    package func match(
        _ answer: ListAnswer,
        with list: OutsideList,
        officer: String,
        progress: (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) async throws(OutsideListError) -> MatchedList {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let asked = try await listing { records throws(RecordsError) in
            try await records.askedQuestion(answer.question)
        }
        guard let asked else { throw .unknownQuestion }
        let matched = try list.matches(
            of: asked.question,
            answer,
            asked.asked,
            progress: progress
        )
        let tickets = Set(matched.map(\.ticket)).sorted { $0.number < $1.number }
        let entry = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .matchList,
            subject: AuditCode(list.id),
            reason: AuditCode(tickets.count) + " of " + AuditCode(asked.asked.count)
        )
        let match = ListMatch(question: answer.question, matched: matched, audit: entry)
        let new = try await listing { records throws(RecordsError) in
            try await records.keep(match)
        }
        guard let new else { throw .unknownQuestion }
        return MatchedList(
            applicantCount: asked.asked.count,
            tickets: tickets,
            newCount: new
        )
    }

    /// The hits of an application on outside lists, for a reviewer: one question with the
    /// screening of the case, counted and audited first.
    ///
    /// - Throws: As `admit`.
    package func outsideHits(
        of application: Application,
        officer: String
    ) async throws(OpenError) -> [KeptOutsideHit] {
        try await admit(.screen, [AuditCode(application.ticket)], officer: officer)
        return try await asking { records throws(RecordsError) in
            try await records.outsideHits(of: application.id)
        }
    }

    /// Tickets with a hit on an outside list that was not cleared, lowest first.
    package func ticketsWithOutsideHits() async throws(OutsideListError) -> [Ticket] {
        try await listing { records throws(RecordsError) in
            try await records.ticketsWithOutsideHits(limit: hitTicketCountMax)
        }
    }

    /// Clears a hit for good: a reviewer has looked, and says why it means nothing.
    ///
    /// - Throws: `noSuchHit`, `officerMissing`, `records`.
    package func clear(
        _ hit: ListID,
        of application: Application,
        reason: ClearReason,
        officer: String
    ) async throws(OutsideListError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let entry = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .clearListHit,
            subject: AuditCode(application.ticket),
            reason: AuditCode(word: reason)
        )
        let cleared = ClearedHit(
            application: application.id,
            hit: hit,
            reason: reason,
            audit: entry
        )
        let isCleared = try await listing { records throws(RecordsError) in
            try await records.clear(cleared)
        }
        guard isCleared else { throw .noSuchHit }
    }

    /// Asks the records, in this step's errors.
    func listing<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(OutsideListError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}

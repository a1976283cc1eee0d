import AmanIncident
import AmanLetter
import AmanOffice
import AmanTexts

/// How many reports are let in: a budget of the whole office, and the work that pages do.
///
/// All servers of the office share both. Nothing here knows who sends a report.
struct IncidentIntake: Sendable {
    private let records: any MemoRecords
    private let challenges: WorkChallenges

    init(_ records: any MemoRecords) {
        self.records = records
        challenges = WorkChallenges(key: records.commonKey(for: "incident-work"))
    }

    /// A challenge for a form that is opened now.
    func challenge(at now: Instant, randomBytes: [UInt8]) -> String {
        challenges.challenge(at: now, randomBytes: randomBytes)
    }

    /// Draws one report from the budget; work that was done counts once.
    func admit(
        challenge: String,
        solution: String,
        at now: Instant
    ) async throws(RecordsError) -> IncidentBudget.Admission {
        let isSolved = challenges.accepts(challenge, solution: solution, at: now)
        let work = MemoName(.usedWork, isSolved ? challenge : "")
        let budget = MemoName(.incidentBudget, "budget")
        return try await records.changeMemos([budget, work], at: now) { memos in
            let hasWorked = isSolved && memos[1] == nil
            var left = memos[0].flatMap { IncidentBudget(memo: $0) } ?? IncidentBudget()
            let admission = left.admit(at: now, hasWorked: hasWorked)
            let isUsed = hasWorked && admission == .admitted
            let end = now.adding(seconds: WorkChallenges.secondsMax)
            let used = isUsed ? Memo([1], until: end) : memos[1]
            return MemoPlan([left.memo(at: now), used], admission)
        }
    }
}

extension IncidentBudget {
    fileprivate init?(memo: Memo) {
        guard let numbers = memoNumbers(memo.bytes, count: 6) else { return nil }
        self.init(numbers)
    }

    /// A budget that no one has drawn on for two days is a full one.
    fileprivate func memo(at now: Instant) -> Memo {
        Memo(memoBytes(numbers), until: now.adding(days: 2))
    }
}

/// Empty forms as they were drawn: anyone may ask for one, so that each is drawn once.
actor IncidentForms {
    private var drawn: [PageLanguage: [UInt8]] = [:]

    init() {}

    /// The form in a language; drawn where it is asked for the first time.
    func form(
        in language: PageLanguage,
        draw: @Sendable () async throws -> [UInt8]
    ) async throws -> [UInt8] {
        if let form = drawn[language] { return form }
        let form = try await draw()
        drawn[language] = form
        return form
    }
}

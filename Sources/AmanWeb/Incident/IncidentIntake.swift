import AmanIncident
import AmanLetter
import AmanOffice
import AmanTexts

/// How many reports are let in: a budget of the whole office, and the work that pages do.
///
/// Both are in memory only and end with the process. Nothing here knows who sends a report.
actor IncidentIntake {
    private var budget = IncidentBudget()
    private var challenges: WorkChallenges

    init(key: [UInt8]) {
        challenges = WorkChallenges(key: key)
    }

    /// A challenge for a form that is opened now.
    func challenge(at now: Instant, randomBytes: [UInt8]) -> String {
        challenges.challenge(at: now, randomBytes: randomBytes)
    }

    /// Draws one report from the budget.
    func admit(
        challenge: String,
        solution: String,
        at now: Instant
    ) -> IncidentBudget.Admission {
        let hasWorked = challenges.accepts(challenge, solution: solution, at: now)
        let admission = budget.admit(at: now, hasWorked: hasWorked)
        if hasWorked && admission == .admitted { challenges.use(challenge, at: now) }
        return admission
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

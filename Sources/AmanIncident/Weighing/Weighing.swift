/// What is known of a report: follows from its steps and nothing else.
package struct Weighing: Equatable, Sendable {
    package let report: ReportMark
    package private(set) var steps: [WeighingStep] = []
    private var lastHash = WeighingStep.noStep

    /// A denial stays, whatever the account becomes.
    package struct Denial: Hashable, Sendable {
        package let party: IncidentParty
        package let day: Int
    }

    /// A report with no step.
    package init(of report: ReportMark) { self.report = report }

    /// Verifies every step, in order.
    ///
    /// - Throws: The first step that does not belong there; none after it counts.
    package init(
        of report: ReportMark,
        _ signed: [SignedStep],
        by key: MonitorsPublicKey
    ) throws(WeighingError) {
        self.init(of: report)
        for step in signed { try append(step, by: key) }
    }

    /// As above, where the monitors have had more than one key.
    package init(
        of report: ReportMark,
        _ signed: [SignedStep],
        byOneOf keys: [MonitorsPublicKey]
    ) throws(WeighingError) {
        self.init(of: report)
        for step in signed { try append(step, byOneOf: keys) }
    }

    package var state: AccountState { steps.last?.state ?? .received }
    /// Nil until a monitor has judged it.
    package var source: IncidentSource? { steps.last?.source }
    package var letter: LetterGrade { steps.last?.letter ?? .unknown }
    package var counted: CountedPlace? { steps.last?.counted }
    package var duplicateOf: ReportMark? { steps.last?.duplicateOf }
    /// Who has denied it, each once, the first time.
    package var denials: [Denial] {
        var denials: [Denial] = []
        for step in steps where step.state == .disputed {
            guard let party = step.party, !denials.contains(where: { $0.party == party }) else {
                continue
            }
            denials.append(Denial(party: party, day: step.day))
        }
        return denials
    }

    /// Adds a step that was made elsewhere.
    package mutating func append(
        _ signed: SignedStep,
        by key: MonitorsPublicKey
    ) throws(WeighingError) {
        let index = steps.count
        guard index < IncidentLimits.stepCountMax else { throw .tooMany }
        guard signed.isSigned(by: key) else { throw .signature(step: index) }
        let step: WeighingStep
        do {
            step = try WeighingStep(reading: signed.content)
        } catch {
            throw .unreadable(step: index, error)
        }
        guard step.report == report else { throw .otherReport(step: index) }
        guard step.index == index, step.previous == lastHash else { throw .gap(step: index) }
        try check(step)
        steps.append(step)
        lastHash = signed.hash
    }

    /// Adds a step that one of these keys signed.
    package mutating func append(
        _ signed: SignedStep,
        byOneOf keys: [MonitorsPublicKey]
    ) throws(WeighingError) {
        guard let key = keys.first(where: { signed.isSigned(by: $0) }) else {
            throw .signature(step: steps.count)
        }
        try append(signed, by: key)
    }

    /// Makes the next step and adds it.
    ///
    /// - Parameters:
    ///   - judged: What a monitor judged.
    ///   - day: When the step is taken, counted from 1970-01-01.
    ///   - key: The monitors'.
    /// - Returns: The signed step, for the office.
    /// - Throws: `rule`, `earlier`, `tooMany`.
    package mutating func add(
        _ judged: Judgement,
        day: Int,
        by key: MonitorsKey
    ) throws(WeighingError) -> SignedStep {
        let step = WeighingStep(
            judged,
            of: report,
            index: steps.count,
            day: day,
            previous: lastHash
        )
        let signed = try SignedStep(step, by: key)
        try append(signed, by: key.publicKey)
        return signed
    }

    private func check(_ step: WeighingStep) throws(WeighingError) {
        if let last = steps.last, step.day < last.day { throw .earlier(step: step.index) }
        if let broken = step.brokenRule(isFirst: steps.isEmpty) {
            throw .rule(step: step.index, broken)
        }
    }
}

/// A rule of weighing, which each step has to follow.
package enum WeighingRule: String, CaseIterable, Sendable {
    /// The reason does not belong to the state.
    case reason
    /// A corroborated account names two origins or more, and no other does.
    case origins
    /// A disputed or acknowledged account says who spoke, and no other does.
    case party
    /// Only what the authority itself said acknowledges.
    case authority
    /// A duplicate names the other report, and no other step does.
    case duplicate
    /// A report is received already when the first step is taken.
    case first
    /// Only what is weighed counts in public, and neither a duplicate nor what is no incident.
    case counted
}

/// Why a step does not belong to a report's weighing.
package enum WeighingError: Error, Equatable, Sendable {
    case signature(step: Int)
    case unreadable(step: Int, IncidentFormError)
    case otherReport(step: Int)
    /// A step before it is missing, or another one is there.
    case gap(step: Int)
    /// It is dated before the step that it follows.
    case earlier(step: Int)
    case rule(step: Int, WeighingRule)
    case tooMany
}

extension WeighingStep {
    /// The first rule that the step breaks; nil for a step that fits.
    fileprivate func brokenRule(isFirst: Bool) -> WeighingRule? {
        if isFirst && state == .received { return .first }
        if !state.reasons.contains(reason) { return .reason }
        if state == .corroborated ? origins.count < 2 : !origins.isEmpty { return .origins }
        let hasParty = state == .disputed || state == .acknowledged
        if hasParty != (party != nil) { return .party }
        if state == .acknowledged && party != .authority { return .authority }
        if (state == .duplicate) != (duplicateOf != nil) || duplicateOf == report {
            return .duplicate
        }
        let counts: Set<AccountState> = [
            .corroborated, .disputed, .notEstablished, .acknowledged,
        ]
        if counted != nil && !counts.contains(state) { return .counted }
        return nil
    }
}

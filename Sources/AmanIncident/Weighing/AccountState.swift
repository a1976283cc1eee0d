/// What the monitors can say of an account: the third of the three things graded apart.
package enum AccountState: String, CaseIterable, Sendable {
    /// It was reported, and nothing more is known.
    case received
    /// Two origins or more that do not depend on each other say so.
    case corroborated
    /// Another account contradicts it; the step says whose.
    case disputed
    /// The monitors have looked, and could not find out.
    case notEstablished = "not-established"
    /// The authority itself says that it happened.
    case acknowledged
    /// It is about the same event as another report.
    case duplicate
    /// What is reported is no matter of a letter.
    case notIncident = "not-incident"

    /// Reasons that a step to this state may have.
    package var reasons: [WeighingReason] {
        switch self {
        case .received: [.reopened, .corrected]
        case .corroborated: [.independentOrigins, .newAccount, .corrected]
        case .disputed: [.denied, .contradicted]
        case .notEstablished: [.tooLittle, .outOfReach, .corrected]
        case .acknowledged: [.authoritySaid, .corrected]
        case .duplicate: [.sameEvent]
        case .notIncident: [.otherMatter, .withdrawn]
        }
    }
}

/// Why the monitors took a step.
///
/// A code, so that no words of the report are beside it.
package enum WeighingReason: String, CaseIterable, Sendable {
    case independentOrigins = "independent-origins"
    case newAccount = "new-account"
    case denied
    case contradicted
    case tooLittle = "too-little"
    case outOfReach = "out-of-reach"
    case authoritySaid = "authority-said"
    case sameEvent = "same-event"
    case otherMatter = "other-matter"
    case withdrawn
    case reopened
    /// A step before this one was wrong; it stays, and this one counts.
    case corrected
}

/// Who denies, contradicts or acknowledges.
package enum IncidentParty: String, CaseIterable, Sendable {
    /// The authority whose promise the letters are.
    case authority
    /// The office that makes the letters.
    case office
    /// The post or unit that the report is about.
    case post
    /// Someone who was there.
    case witness
    case other
}

/// What is known about the letter: the second of the three things graded apart.
package enum LetterGrade: String, CaseIterable, Sendable {
    /// The bundle of that time says that the letter was in force.
    case validThen = "valid-then"
    /// The bundle of that time says that it was not.
    case notValidThen = "not-valid-then"
    /// No letter was shown, and no number given.
    case notShown = "not-shown"
    case unknown
}

/// Where and when a weighed incident counts in public numbers, once the monitors have said so.
package struct CountedPlace: Hashable, Sendable {
    /// ISO 3166-2.
    package let province: String
    /// The Monday of the week, counted from 1970-01-01.
    package let week: Int

    /// - Returns: Nil for what is no province, or no Monday.
    package init?(province: String, week: Int) {
        guard isProvince(province), IncidentDay.daysAllowed.contains(week),
            mondayOfWeek(of: week) == week
        else { return nil }
        (self.province, self.week) = (province, week)
    }
}

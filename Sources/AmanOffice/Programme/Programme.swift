package import AmanLetter
package import AmanLog
package import AmanVerdict

/// A programme: who may issue which letters to whom, for how long, in which words.
///
/// Read from `programme.toml`; all legal effect is text in that file, never code.
package struct Programme: Equatable, Sendable {
    /// Claim 1 of every letter: 2 to 32 of `a-z 0-9 -`.
    package var id: String
    /// Name per language.
    package var names: Texts
    /// ISO 3166-1 alpha-2.
    package var country: String
    /// ISO 639-3 codes, the letter's left column first: `["eng", "prs", "pus"]`.
    package var languages: [String]
    /// Calendars printed beside each other.
    package var calendars: [ProgrammeCalendar]
    /// How far the programme's clocks are ahead of UTC: 270 minutes in Kabul, 480 in Manila.
    package var clock: ProgrammeClock
    /// Where status lists and the log are published, without a final slash.
    package var publishedAt: String
    /// How this programme's letters are signed.
    package var algorithm: SignatureAlgorithm
    /// Most days any letter of this programme may hold; verifiers refuse longer ones.
    package var letterDaysMax: Int
    /// True when the holder's photo travels inside the code, not only on the paper.
    package var photoInCode: Bool
    /// True for an example that no one may rely on; paper and pages say so.
    package var sample: Bool
    /// The paper in the offices' printers.
    package var paperSize: PaperSize
    /// How a person may apply.
    package var channels: [ApplicationChannel]
    package var provinces: [Province]
    package var offices: [OfficeEntry]
    package var kinds: [LetterRule]
    package var conditions: [Condition]
    package var rule: KindRule
    package var decision: DecisionRule
    package var refusals: [ReasonText]
    package var statusReasons: [StatusReason]
    /// Texts on who is not covered, for the registrar and the notice.
    package var exclusions: [Texts]
    package var collection: CollectionRule
    package var exchange: ExchangeRule
    package var retention: RetentionRule
    package var quotas: QuotaRule
    package var revocation: RevocationRule
    package var incident: IncidentContact
    /// Outsiders who cosign the log, and how many of them must have.
    package var witnesses: WitnessRule
    /// Provinces that the public numbers count together, by ISO 3166-2.
    package var joinedProvinces: [[String]] = []
    /// The file's text, as it was read.
    package var source: String
}

/// A text in each of the programme's languages, by ISO 639-3 code.
package struct Texts: Equatable, Sendable {
    package var byLanguage: [String: String]

    package init(_ byLanguage: [String: String]) {
        self.byLanguage = byLanguage
    }

    /// The text in a language, else in English, else in any.
    package func text(_ language: String) -> String {
        byLanguage[language] ?? byLanguage["eng"]
            ?? byLanguage.min { $0.key < $1.key }?.value ?? ""
    }
}

/// A calendar in which dates are printed.
package enum ProgrammeCalendar: String, CaseIterable, Sendable {
    case gregorian
    case solarHijri = "solar-hijri"
}

/// A size of paper that offices print on.
package enum PaperSize: String, CaseIterable, Sendable {
    /// 210 x 297 mm. Source: ISO 216.
    case a4
    /// 8.5 x 11 inches. Source: ANSI/ASME Y14.1.
    case usLetter = "us-letter"
    /// 8.5 x 13 inches, the long bond paper of the Philippines and much of Latin America.
    case folio
}

/// A province, region or other first-level part of the country.
package struct Province: Equatable, Sendable {
    /// ISO 3166-2, such as `AF-HER`.
    package var code: String
    package var names: Texts
    /// People, for the demo's spread of applicants; nil when the programme does not say.
    package var population: Int?
}

/// An office of the programme: whom it serves, where it is and how to reach it.
package struct OfficeEntry: Equatable, Sendable {
    package var code: OfficeCode
    package var names: Texts
    /// ISO 3166-2 codes of the provinces this office serves.
    package var provinces: [String]
    /// The one of `provinces` the office is in: where its letters travel from.
    package var seat: String
    /// Name of the town, for "place and date" on the letter.
    package var places: Texts
    /// Where it is, one line per language.
    package var addresses: Texts
    /// Telephone or radio channel.
    package var contact: String
}

/// One kind of letter, as the programme issues it.
package struct LetterRule: Equatable, Sendable {
    package var kind: LetterKind
    package var titles: Texts
    /// How long it is good, in days of 24 hours.
    package var days: Int
    package var extendable: Bool
    /// True when the letter is to be exchanged for a longer one at the destination.
    package var mustExchange: Bool
    /// Codes of `Programme.conditions`, in print order.
    package var conditions: [UInt64]
    package var effects: [Texts]
    package var nonEffects: [Texts]
}

/// A sentence printed on the letter that its holder agrees to.
package struct Condition: Equatable, Sendable {
    /// As signed letters name it.
    package var code: UInt64
    package var texts: Texts
}

/// Which kind of letter a granted application gets.
package struct KindRule: Equatable, Sendable {
    /// When this office serves the person's home province.
    package var homeServed: LetterKind
    /// When another office does.
    package var otherwise: LetterKind
    /// When a transit letter is exchanged.
    package var exchange: LetterKind
}

/// Who decides: one officer, two pairs of eyes, or k of n.
///
/// `officers + refusalOfficers <= panel + 1`, so that once everyone on the panel has spoken there
/// is always a decision.
package struct DecisionRule: Equatable, Sendable {
    /// How many different officers must grant; 1 or more.
    package var officers: Int
    /// How many different officers must refuse before an application is refused; 1 or more.
    package var refusalOfficers: Int
    /// How many officers there are to decide: the n of "k of n".
    package var panel: Int
    /// Hours after the first grant until a vacant post no longer counts; nil is never.
    package var vacancyHours: Int?
    /// How many officers suffice to grant then; at least 1, below `officers`.
    package var vacancyOfficers: Int
    /// Days in which a refusal may be appealed.
    package var appealDays: Int

    /// How many officers must have granted before any letter is made: fewer where a post may
    /// count as vacant.
    package var leastGrants: Int { vacancyHours == nil ? officers : min(officers, vacancyOfficers) }
}

/// A code with its wording: why an application was refused.
package struct ReasonText: Equatable, Sendable {
    package var code: String
    package var texts: Texts
}

/// Why a letter's status changes: a code with its wording, and what it is a reason for.
package struct StatusReason: Equatable, Sendable {
    package var code: String
    package var texts: Texts
    /// What officers may give it for; none where only the office gives it.
    package var acts: [ChangeRequestAct]
    /// Whether a revocation or suspension for it takes effect without waiting for the safe-exit
    /// days.
    package var isUrgent: Bool
    /// Whether its text is printed on the holder's notice, which others may find.
    package var isOnNotice: Bool

    /// The reason without what it is for.
    package var wording: ReasonText { ReasonText(code: code, texts: texts) }

    /// What a reason is for where its programme was written before files said so.
    ///
    /// Aman's own programmes had these codes; another code is for whatever officers choose.
    static func usualActs(_ code: String) -> [ChangeRequestAct] {
        switch code {
        case StandingReason.exchanged: []
        case StandingReason.lost, "issued-in-error", "condition-broken": [.revoke]
        case "wrong-holder": [.revoke, .suspend]
        case "under-review": [.suspend]
        case "review-ended": [.reinstate]
        default: ChangeRequestAct.withReasons
        }
    }

    /// Whether a reason is urgent where its programme was written before files said so.
    ///
    /// Any other code waits: it takes a person's protection away.
    static func isUsuallyUrgent(_ code: String) -> Bool {
        [StandingReason.lost, StandingReason.issuedInError, "wrong-holder", "under-review"]
            .contains(code)
    }
}

/// How letters are called and collected.
package struct CollectionRule: Equatable, Sendable {
    /// Calls without an answer after which a ticket may be sent to the end of the queue.
    package var callsBeforeNoShow: Int
}

/// How long after its end a letter can still be exchanged.
package struct ExchangeRule: Equatable, Sendable {
    /// Days after a letter's end in which it is exchanged with the doubt stated.
    ///
    /// The letter proves that an office decided to protect this person. A road block that lasted
    /// longer than the letter must not undo that; later the person applies again.
    package var lateDays: Int
}

/// How long the office keeps what it knows of a person.
package struct RetentionRule: Equatable, Sendable {
    /// Days after hand-out until the person's record is erased.
    package var graceDays: Int
    /// Days after the time to appeal a refusal has passed.
    package var refusedDays: Int
    /// Days after an application was sent to another office.
    package var referredDays: Int
    /// Days after making a letter that is never collected.
    package var uncollectedDays: Int
    package var matchKeysOutliveErasure: Bool
}

/// How much of the register one officer sees in a day.
package struct QuotaRule: Equatable, Sendable {
    /// Records one officer may open in a day.
    package var openingsPerDay: Int
    /// Letters one officer may print in a day, or have the text of.
    package var printsPerDay: Int
    /// Comparisons with other applications that one officer may see in a day.
    package var screeningsPerDay: Int
    /// Tickets and letter numbers that one officer may look up in a day.
    package var looksPerDay: Int
}

/// What the holder of a revoked letter keeps.
package struct RevocationRule: Equatable, Sendable {
    /// Days in which the holder of a revoked letter may still travel to safety.
    package var safeExitDays: Int
    /// Days in which the holder may appeal, counted from when the change takes effect.
    package var appealDays: Int
    /// Days in which the office answers an appeal; later it is overdue.
    package var answerDays: Int
    /// Whether an appeal that is filed before the change takes effect holds it until the answer.
    package var appealHolds: Bool
}

/// Outsiders who cosign the public log.
///
/// The root puts names, keys and quorum on the trust list; each office asks those of the list by
/// the addresses here.
package struct WitnessRule: Equatable, Sendable {
    package var entries: [WitnessEntry]
    /// How many different witnesses must have cosigned; 0 where there are none.
    package var needed: Int

    package init(entries: [WitnessEntry], needed: Int) {
        self.entries = entries
        self.needed = needed
    }
}

/// One witness, and how it is asked.
package struct WitnessEntry: Equatable, Sendable {
    /// Its key with its name, as its operator gave it.
    package var key: VerifierKey
    /// Where it is asked over HTTP; nil where it is asked by file alone.
    package var address: String?

    package init(key: VerifierKey, address: String?) {
        self.key = key
        self.address = address
    }
}

import AmanLetter
import AmanLog
import AmanMonitor

/// What a visit found, as JSON.
struct MonitorJSON: Encodable {
    let origin: String
    let visitedAt: String
    /// `fits`, `cannot-tell` or `does-not-fit`.
    let state: String
    let cannotTellSince: String?
    let lastWell: String?
    let firstSight: Bool
    let size: UInt64?
    let root: String?
    /// `exact`, `by-count` or `none`.
    let comparison: String
    let letters: Int
    let usualLettersPerDay: Double?
    let newestSigned: String?
    let cosigned: Int
    let quorum: Int
    let findings: [FindingJSON]
    let days: [DayJSON]
    /// Names of files in the monitor's folder.
    let proofs: [String]

    init(_ outcome: MonitorOutcome, _ proofs: [String]) {
        let (report, memory) = (outcome.report, outcome.memory)
        origin = report.origin
        visitedAt = report.at.rfc3339
        state = outcome.weight.state
        cannotTellSince = memory.cannotTellSince.map { Instant(seconds: $0).rfc3339 }
        lastWell = memory.lastWell.map { Instant(seconds: $0).rfc3339 }
        firstSight = report.isFirstSight
        size = report.head?.size.value
        root = report.head.map { Hexadecimal.text($0.root.bytes) }
        comparison = report.comparison.rawValue
        letters = report.replay.issuedCount
        usualLettersPerDay = report.replay.days.usualLetters
        newestSigned = report.newestSigned?.rfc3339
        cosigned = report.cosigned
        quorum = report.quorum
        findings = report.findings.all.map(FindingJSON.init)
        days = report.replay.days.days(until: report.at).map(DayJSON.init)
        self.proofs = proofs
    }
}

/// A finding as JSON.
struct FindingJSON: Encodable {
    let code: String
    let subject: String
    /// `notable`, `cannot-tell` or `does-not-fit`.
    let weight: String
    let sentence: String

    init(_ finding: Finding) {
        code = finding.code
        subject = finding.subject
        weight = finding.weight == .notable ? "notable" : finding.weight.state
        sentence = finding.sentence
    }
}

/// One day's letters and changes as JSON.
struct DayJSON: Encodable {
    let date: String
    let letters: Int
    let revoked: Int
    let suspended: Int
    let reinstated: Int
    let exchanged: Int

    init(_ day: DayCounts.Day) {
        date = aman.date(day.number)
        letters = day.letters
        revoked = day.revoked
        suspended = day.suspended
        reinstated = day.reinstated
        exchanged = day.exchanged
    }
}

extension Weight {
    /// The state of a log whose heaviest finding weighs this.
    var state: String {
        switch self {
        case .notable: "fits"
        case .cannotTell: "cannot-tell"
        case .doesNotFit: "does-not-fit"
        }
    }
}

import AmanLetter
import AmanLog
import AmanMonitor
import AmanTexts

/// What a visit means for who runs the monitor.
struct MonitorOutcome {
    var report: VisitReport
    /// What is remembered for the next visit.
    var memory: MonitorMemory
    /// True on the first good visit of a day: the sign that the monitor itself is alive.
    let isDailyMark: Bool
    /// Fits, cannot tell, or does not fit.
    let weight: Weight

    init(_ visited: (VisitReport, MonitorMemory)) {
        report = visited.0
        var memory = visited.1
        let found = report.findings.weight ?? .notable
        // A proof stays until a person has dealt with it, whatever the log shows today.
        weight = memory.proofs.isEmpty ? found : .doesNotFit
        let before = memory.lastWell.map { $0 / secondsOfDay }
        isDailyMark = weight == .notable && before != report.at.seconds / secondsOfDay
        if weight == .notable { memory.lastWell = report.at.seconds }
        memory.cannotTellSince =
            weight == .cannotTell ? memory.cannotTellSince ?? report.at.seconds : nil
        self.memory = memory
    }

    /// A visit that found nothing that could be read.
    init(unread memory: MonitorMemory, _ finding: Finding, at now: Instant) {
        var report = VisitReport(origin: memory.origin, at: now, isFirstSight: false)
        report.findings.add(finding)
        self.init((report, memory))
    }

    var status: ExitStatus {
        switch weight {
        case .notable: .done
        case .cannotTell: .cannotTell
        case .doesNotFit: .no
        }
    }

    /// The findings that were not there at the last visit.
    ///
    /// What cannot be judged is an alarm only when it has lasted: one failed reading is no news.
    mutating func news(cannotTellSince since: Int64?) -> [Finding] {
        let lasted = since.map { report.at.seconds - $0 >= patienceSeconds } ?? false
        let shown = report.findings.all.filter { $0.weight != .cannotTell || lasted }
        let known = Set(memory.known)
        memory.known = shown.map(\.identity)
        return shown.filter { !known.contains($0.identity) }
    }

    /// The state of the log in one line.
    func sentence(in folder: String) -> String {
        let texts = messages.cliRun.monitor
        let (origin, size) = (report.origin, "\(report.head?.size.value ?? 0)")
        switch weight {
        case .notable where report.isFirstSight: return texts.firstSight(origin: origin, size: size)
        case .notable: return texts.fits(origin: origin, size: size)
        case .cannotTell:
            let since = Instant(seconds: memory.cannotTellSince ?? report.at.seconds)
            return texts.cannotTell(origin: origin, since: since.rfc3339)
        case .doesNotFit: return texts.doesNotFit(origin: origin, folder: shown(folder))
        }
    }
}

extension Finding {
    /// Code and subject: the same finding on whatever day.
    var identity: String { "\(code) \(subject)" }
}

private let secondsOfDay: Int64 = 86_400

/// For how long something may be impossible to tell before it is an alarm: a laptop's night
/// without power is none.
private let patienceSeconds: Int64 = 21_600

package import AmanIncident
import AmanLetter
import AmanVerdict

/// Why a report was not stored.
package enum FileIncidentError: Error, Equatable, Sendable {
    /// The programme names no monitors: no one could read it.
    case noMonitors
    /// What was typed cannot be stored.
    case typed(IncidentError)
    /// The office has as many reports as it stores.
    case full
    case records(RecordsError)
}

extension Office {
    /// The monitors' public key; nil where the programme names none, or one that no report can be
    /// sealed to.
    package var monitorsKey: MonitorsPublicKey? {
        programme.incident.monitors.flatMap { MonitorsPublicKey(text: $0.key) }
    }

    /// The monitors' keys, the present one first: what any of them signed counts.
    var monitorsKeys: [MonitorsPublicKey] {
        guard let monitors = programme.incident.monitors else { return [] }
        return ([monitors.key] + monitors.formerKeys).compactMap { MonitorsPublicKey(text: $0) }
    }

    /// Today by the programme's clock, counted from 1970-01-01.
    package var today: Int { programme.clock.local(environment.now()).dayNumber }

    /// Checks what was typed, and stores nothing of it.
    ///
    /// The receipt follows from the form and from what was typed: sent again after a broken
    /// connection it is the same report, and with other words it is another one.
    ///
    /// - Parameters:
    ///   - typed: What was typed; in the clear only in memory.
    ///   - form: What the form was given when it was opened; unpredictable.
    /// - Returns: The report, ready to be stored.
    /// - Throws: Why it cannot be.
    package func checked(
        _ typed: TypedIncident,
        form: [UInt8]
    ) throws(FileIncidentError) -> CheckedIncident {
        guard let monitors = programme.incident.monitors, let key = monitorsKey else {
            throw .noMonitors
        }
        let receipt = records.receipt(form: form + typed.digest)
        do throws(IncidentError) {
            try check(typed)
            let report = try IncidentReport(
                typed,
                precision: DayPrecision(monitors.precision),
                replyKey: receipt.replyKey.publicBytes
            )
            return CheckedIncident(report: report, key: key, receipt: receipt)
        } catch {
            throw .typed(error)
        }
    }

    /// Whether the report is stored already: its form was sent before.
    package func isFiled(_ incident: CheckedIncident) async throws(RecordsError) -> Bool {
        try await records.incident(handle: incident.receipt.handle) != nil
    }

    /// Seals a report to the monitors and stores it; a form sent twice is stored once.
    ///
    /// Nothing of it is logged or audited: an entry would have the time.
    ///
    /// - Returns: The receipt, which the office does not store.
    /// - Throws: Why nothing was stored.
    package func file(_ incident: CheckedIncident) async throws(FileIncidentError) -> Receipt {
        let sealed: SealedReport
        do {
            sealed = try SealedReport(incident.report, to: incident.key)
        } catch {
            throw .noMonitors
        }
        let new = NewIncident(handle: incident.receipt.handle, sealed: sealed, arrived: today)
        let number: Int?
        do {
            number = try await records.add(new, limit: incidentCountMax)
        } catch {
            throw .records(error)
        }
        guard number != nil else { throw .full }
        return incident.receipt
    }

    /// Holds that the day is not in the future and the province is one of the programme's.
    private func check(_ typed: TypedIncident) throws(IncidentError) {
        if let day = typed.day, day > today { throw .day }
        guard let province = typed.province else { return }
        guard programme.provinces.contains(where: { $0.code == province }) else {
            throw .province
        }
    }

    /// What a receipt opens: the state of the report and the answers, and nothing of the report.
    ///
    /// - Returns: Nil for a receipt that is wrong or has ended; which of them is not said.
    package func opened(_ receipt: Receipt) async throws(RecordsError) -> OpenedReceipt? {
        let keys = monitorsKeys
        guard !keys.isEmpty, let stored = try await records.incident(handle: receipt.handle)
        else { return nil }
        let sealed = try await records.answers(to: stored.number)
        let replyKey = receipt.replyKey
        let answers = sealed.compactMap { answer in
            keys.lazy.compactMap {
                try? answer.open(with: replyKey, to: stored.mark, from: $0)
            }.first
        }
        return OpenedReceipt(
            weighing: stored.weighing(by: keys),
            isSeen: stored.seen != nil,
            answers: answers,
            foreignAnswerCount: sealed.count - answers.count
        )
    }
}

/// A report that was checked, in the clear and only in memory.
package struct CheckedIncident: Sendable {
    fileprivate let report: IncidentReport
    fileprivate let key: MonitorsPublicKey
    fileprivate let receipt: Receipt
}

/// What a receipt opens.
package struct OpenedReceipt: Equatable, Sendable {
    package let weighing: Weighing
    /// Whether the monitors have the report.
    package let isSeen: Bool
    package let answers: [IncidentAnswer]
    /// Answers that are not the monitors': someone else has written them.
    package let foreignAnswerCount: Int
}

extension StoredIncident {
    /// What follows from the steps; a step that does not verify, and all after it, do not count.
    package func weighing(by keys: [MonitorsPublicKey]) -> Weighing {
        var weighing = Weighing(of: mark)
        for step in steps {
            do { try weighing.append(step, byOneOf: keys) } catch { break }
        }
        return weighing
    }

    /// By when a reporter has to hear something.
    ///
    /// Source: Directive (EU) 2019/1937, article 9: seven days to acknowledge, three months to
    /// answer.
    package func due(on today: Int) -> IncidentDue {
        let isAcknowledged = seen != nil || !steps.isEmpty
        if answerDays.isEmpty == false { return .nothing }
        let day = isAcknowledged ? arrived + answerDaysMax : arrived + acknowledgeDaysMax
        return isAcknowledged
            ? .answer(by: day, isOverdue: today > day)
            : .acknowledge(by: day, isOverdue: today > day)
    }
}

/// What a report waits for.
package enum IncidentDue: Equatable, Sendable {
    case acknowledge(by: Int, isOverdue: Bool)
    case answer(by: Int, isOverdue: Bool)
    case nothing
}

/// Days within which the monitors have looked at a report.
package let acknowledgeDaysMax = 7
/// Days within which they answer: three months of 30 days.
package let answerDaysMax = 90

extension DayPrecision {
    init(_ precision: ReportPrecision) {
        switch precision {
        case .day: self = .day
        case .week: self = .week
        case .month: self = .month
        }
    }
}

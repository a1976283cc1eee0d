package import AmanIncident
import AmanLetter

/// Why a file of the monitors was not imported; nothing of it was.
package enum ReplyError: Error, Equatable, Sendable {
    case officerMissing
    /// The programme names no monitors.
    case noMonitors
    case unreadable(IncidentFormError)
    /// The office has no such report; which of the file's, from 1.
    case unknownReport(Int)
    /// A step of the report of this number does not belong there.
    case step(report: Int, WeighingError)
    /// A step is dated in the future.
    case laterThanToday(report: Int)
    /// A step calls it a duplicate of a report that the office does not have.
    case unknownDuplicate(report: Int)
    case tooManyAnswers(report: Int)
    /// The report was erased meanwhile.
    case erased(report: Int)
    /// A report that was written down for a caller is sealed to another key.
    case otherKey
    case full
    case records(RecordsError)
}

/// What a file brought.
package struct RepliesOutcome: Equatable, Sendable {
    package var steps = 0
    package var answers = 0
    /// Reports written down for callers.
    package var recorded = 0
}

extension Office {
    /// Gives the monitors the sealed reports above a number, as a file for their own computer.
    ///
    /// Noted in the audit by count, and the reports are seen from then on.
    package func reportsForMonitors(
        after: Int,
        officer: String
    ) async throws(ReplyError) -> ReportFile {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        guard monitorsKey != nil else { throw .noMonitors }
        let entry = incidentEntry(officer, AuditCode(after), "read")
        do {
            return ReportFile(
                reports: try await records.takeReports(
                    after: after,
                    limit: IncidentLimits.reportsInFileMax,
                    day: today,
                    entry
                )
            )
        } catch {
            throw .records(error)
        }
    }

    /// Imports a file of the monitors: all of it, or nothing.
    ///
    /// What the office has already is not stored again, so that a file may be imported twice.
    package func importReplies(
        _ bytes: [UInt8],
        officer: String
    ) async throws(ReplyError) -> RepliesOutcome {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        guard let key = monitorsKey else { throw .noMonitors }
        let file: ReplyFile
        do { file = try ReplyFile(reading: bytes) } catch { throw .unreadable(error) }
        let stored = try await reading { () async throws(RecordsError) in  // 1 read
            try await records.incidents(of: file.replies.map(\.report))
        }
        let new = try await withoutStoredAnswers(file, stored)
        let planned = try planReplies(new, stored, monitorsKeys, today: today)  // 2 plan
        try await insistOnDuplicates(of: planned)
        let recorded = file.recorded.map {
            NewIncident(handle: $0.handle, sealed: $0.sealed, arrived: today)
        }
        guard recorded.allSatisfy({ $0.sealed.keyID == key.id }) else { throw .otherKey }
        try await insistOnSpace(for: recorded.count)
        let replies = PlannedReplies(
            replies: planned.map(\.reply),
            recorded: recorded,
            audit: incidentEntry(officer, AuditCode(planned.count + recorded.count), "weigh")
        )
        try await reading { () async throws(RecordsError) in  // 3 commit once
            try await records.commit(replies)
        }
        return RepliesOutcome(
            steps: replies.replies.reduce(0) { $0 + $1.steps.count },
            answers: replies.replies.reduce(0) { $0 + $1.answers.count },
            recorded: recorded.count
        )
    }

    /// Holds that the office has the reports that others are said to be the same as.
    private func insistOnDuplicates(of planned: [PlannedReply]) async throws(ReplyError) {
        let others = planned.flatMap(\.duplicatesOf)
        let known = try await reading { () async throws(RecordsError) in
            try await records.incidents(of: others)
        }
        for reply in planned {
            guard reply.duplicatesOf.allSatisfy({ known[$0] != nil }) else {
                throw .unknownDuplicate(report: reply.reply.number)
            }
        }
    }

    /// Holds that so many reports more can be stored.
    private func insistOnSpace(for recorded: Int) async throws(ReplyError) {
        guard recorded > 0 else { return }
        let count = try await reading { () async throws(RecordsError) in
            try await records.incidentCount()
        }
        guard count + recorded <= incidentCountMax + recordedIncidentCountMax else { throw .full }
    }

    /// The file without the answers that the office has: those count once.
    private func withoutStoredAnswers(
        _ file: ReplyFile,
        _ stored: [ReportMark: StoredIncident]
    ) async throws(ReplyError) -> ReplyFile {
        var file = file
        for (index, reply) in file.replies.enumerated() where !reply.answers.isEmpty {
            guard let incident = stored[reply.report], !incident.answerDays.isEmpty else {
                continue
            }
            let known = try await reading { () async throws(RecordsError) in
                try await records.answers(to: incident.number)
            }
            file.replies[index].answers = reply.answers.filter { !known.contains($0) }
        }
        return file
    }

    /// Notes who works on a report; nil when no one does any more.
    package func assignIncident(
        _ number: Int,
        to worker: String?,
        officer: String
    ) async throws(ReplyError) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let entry = incidentEntry(officer, AuditCode(number), worker == nil ? "leave" : "take")
        try await reading { () async throws(RecordsError) in
            try await records.assign(number, to: worker.map(officerName), entry)
        }
    }

    private func incidentEntry(
        _ officer: String,
        _ subject: AuditCode,
        _ reason: AuditCode
    ) -> AuditEntry {
        AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .incidents,
            subject: subject,
            reason: reason
        )
    }

    private func reading<Answer>(
        _ work: () async throws(RecordsError) -> Answer
    ) async throws(ReplyError) -> Answer {
        do { return try await work() } catch { throw .records(error) }
    }
}

/// What is new of one report, and which reports its steps call it a duplicate of.
struct PlannedReply: Equatable {
    var reply: PlannedReplies.Reply
    var duplicatesOf: [ReportMark]
}

/// What a file of the monitors adds to what there is: every step verified, nothing twice.
func planReplies(
    _ file: ReplyFile,
    _ stored: [ReportMark: StoredIncident],
    _ keys: [MonitorsPublicKey],
    today: Int
) throws(ReplyError) -> [PlannedReply] {
    var planned: [PlannedReply] = []
    for (index, reply) in file.replies.enumerated() {
        guard let incident = stored[reply.report],
            !planned.contains(where: { $0.reply.number == incident.number })
        else { throw .unknownReport(index + 1) }
        planned.append(try planReply(reply, to: incident, keys, today: today))
    }
    return planned
}

/// What is new of one report.
private func planReply(
    _ reply: ReplyFile.Item,
    to incident: StoredIncident,
    _ keys: [MonitorsPublicKey],
    today: Int
) throws(ReplyError) -> PlannedReply {
    guard !incident.isErased else { throw .erased(report: incident.number) }
    // A file may be imported twice, also when other steps came after it.
    let new = reply.steps.filter { !incident.steps.contains($0) }
    let weighing: Weighing
    do {
        weighing = try Weighing(of: reply.report, incident.steps + new, byOneOf: keys)
    } catch {
        throw .step(report: incident.number, error)
    }
    guard (weighing.steps.last?.day ?? 0) <= today + 1 else {
        throw .laterThanToday(report: incident.number)
    }
    guard incident.answerDays.count + reply.answers.count <= IncidentLimits.answerCountMax
    else { throw .tooManyAnswers(report: incident.number) }
    let planned = PlannedReplies.Reply(
        number: incident.number,
        stepsBefore: incident.steps.count,
        answersBefore: incident.answerDays.count,
        steps: new,
        answers: reply.answers,
        day: today
    )
    return PlannedReply(reply: planned, duplicatesOf: weighing.steps.compactMap(\.duplicateOf))
}

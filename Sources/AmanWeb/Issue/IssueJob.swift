import AmanLetter
import AmanOffice

/// Most letters of one job: what a crowded office makes in days.
let issueJobLengthMax = 3_000

/// Many letters being made, one after the other, with progress.
struct IssueJob: Equatable, Sendable {
    /// How far it has come.
    enum Stage: String, Sendable {
        case working, stopping, publishing, ended
    }

    /// The form that began it: the same form again is the same job.
    let key: String
    let officer: String
    let cases: [IssueCase]
    let begunAt: Instant
    var stage = Stage.working
    /// Cases that were dealt with, with or without a letter.
    var done = 0
    /// Made and durable, in the order of the tickets.
    var letters: [LetterNumber] = []
    var refused: [RefusedCase] = []
    var endedAt: Instant?
    /// A member stopped it before its end.
    var isStopped = false
    /// The office itself could not continue.
    var isHalted = false
    var isPublished = false

    init(key: String, officer: String, cases: [IssueCase], begunAt: Instant) {
        self.key = key
        self.officer = officer
        self.cases = cases
        self.begunAt = begunAt
    }

    /// Cases in a minute, and minutes left at that pace; nil while there is nothing to count.
    func pace(at now: Instant) -> (perMinute: Int, minutesLeft: Int)? {
        let seconds = now.seconds - begunAt.seconds
        guard seconds > 0, done > 0 else { return nil }
        let left = Int64(cases.count - done) * seconds / Int64(done)
        return (Int(Int64(done) * 60 / seconds), Int((left + 59) / 60))
    }
}

/// One granted application of a job.
struct IssueCase: Equatable, Sendable {
    var id: ApplicationID
    var ticket: Ticket
}

/// A case without a letter, and why.
struct RefusedCase: Equatable, Sendable {
    var ticket: Ticket
    var fault: IssueFault
}

/// Why a letter was not made, as far as an officer can do something about it.
enum IssueFault: Equatable, Sendable {
    case nameMissing
    /// Its text does not fit the paper, or breaks a rule of names.
    case doesNotFit
    /// Another member issued or changed it meanwhile.
    case changedMeanwhile
    /// The office's keys, trust list, programme or disk: the next one would fail too.
    case office

    init(_ error: any Error) {
        guard let error = error as? IssueError else {
            self = .office
            return
        }
        switch error {
        case .nameMissing: self = .nameMissing
        case .refused, .tooLong: self = .doesNotFit
        case .notGranted, .unknownApplication, .records(.conflict(.stateChanged)),
            .unknownLetter, .thinned, .notValid, .expired:
            self = .changedMeanwhile
        case .officerMissing, .sameOfficer, .officeNotInProgramme, .kindNotInProgramme,
            .noTrustList, .notSigned, .readBackFailed, .drawnInVain, .records:
            self = .office
        }
    }
}

/// What became of a wish to begin a job.
enum IssueStart: Equatable, Sendable {
    case begun
    /// The same form had begun it already.
    case begunBefore
    /// Another officer's job is at work.
    case taken(by: String)
}

/// Owns the office's one issuing job; a second one must wait.
///
/// The letters are in the records one by one; what is lost with the program is only the telling.
actor IssueDesk {
    /// The job at work, or the last one; only this actor writes it.
    private(set) var job: IssueJob?
    private var work: Task<Void, Never>?

    func begin(
        _ new: IssueJob,
        _ tools: IssueTools,
        now: @escaping @Sendable () -> Instant
    ) -> IssueStart {
        if let job {
            if job.key == new.key { return .begunBefore }
            if job.stage != .ended { return .taken(by: job.officer) }
        }
        job = new
        work = Task { await self.run(new, tools, now: now) }
        return .begun
    }

    /// Stops after the current letter; does nothing when the job has ended or is another one.
    func stop(_ key: String) {
        guard job?.key == key, job?.stage == .working else { return }
        job?.stage = .stopping
        job?.isStopped = true
    }

    /// Waits until the current job has ended.
    func settled() async -> IssueJob? {
        await work?.value
        return job
    }

    private func run(
        _ new: IssueJob,
        _ tools: IssueTools,
        now: @Sendable () -> Instant
    ) async {
        for application in new.cases {
            guard job?.stage == .working else { break }
            do {
                note(.success(try await tools.issue(application.id, new.officer).number))
            } catch {
                let fault = IssueFault(error)
                note(.failure(RefusedCase(ticket: application.ticket, fault: fault)))
                if fault == .office { break }
            }
        }
        job?.stage = .publishing
        do {
            try await tools.publish()
            job?.isPublished = true
        } catch {
            // The letters are stored; the server publishes again automatically within seconds.
            job?.isPublished = false
        }
        job?.endedAt = now()
        job?.stage = .ended
    }

    private func note(_ outcome: Result<LetterNumber, RefusedCase>) {
        job?.done += 1
        switch outcome {
        case .success(let number): job?.letters.append(number)
        case .failure(let refused):
            job?.refused.append(refused)
            job?.isHalted = refused.fault == .office
        }
    }
}

extension RefusedCase: Error {}

import AmanLetter

/// Runs the office's one issuing job; a second one is refused until it has ended, at any server.
///
/// Each letter is committed before the job counts it. How far the job has come is in the records
/// about a second later: where its server stops, another one continues, and makes no letter twice.
package actor IssueRun {
    /// The job of this server while it is at work here.
    private var own: WrittenRun?
    /// When `own` was written last.
    private var writtenAt: Instant?
    /// Whether another server had begun it: cases may be done that it had not counted.
    private var isContinued = false
    private var work: Task<Void, Never>?
    private let office: Office
    private let files: any PublishedFiles
    private let pause: @Sendable () async -> Void

    /// - Parameters:
    ///   - office: Whose letters are made.
    ///   - files: Where the log and lists are published once the last letter is made.
    ///   - pause: Awaited before each letter, so that people who wait for a page come first.
    package init(
        of office: Office,
        publishingTo files: any PublishedFiles,
        pause: @escaping @Sendable () async -> Void = { await Task.yield() }
    ) {
        self.office = office
        self.files = files
        self.pause = pause
    }

    /// The job at work at any server, or the last one within a day.
    package func job() async throws(RecordsError) -> IssueJob? {
        if let own { return own.job }
        return try await written()?.job
    }

    /// Begins a job where none is at work.
    package func begin(_ new: IssueJob) async throws(RecordsError) -> IssueStart {
        let now = office.environment.now()
        let before = try await office.records.changeMemos([.issueRun], at: now) { memos in
            let before = WrittenRun(memos[0])
            let isFree = before.map { $0.job.stage == .ended && $0.job.key != new.key } ?? true
            return MemoPlan(isFree ? [WrittenRun(new, after: before, at: now).memo] : memos, before)
        }
        if let before, before.job.key == new.key { return .begunBefore }
        if let before, before.job.stage != .ended { return .taken(by: before.job.officer) }
        begin(WrittenRun(new, after: before, at: now), isContinued: false)
        return .begun
    }

    /// Continues a job whose server says nothing any more; nothing where there is none.
    package func takeOver() async throws(RecordsError) {
        guard own == nil else { return }
        let now = office.environment.now()
        guard try await written()?.isLeft(at: now) == true else { return }
        let run = try await office.records.changeMemos([.issueRun], at: now) { memos in
            guard var run = WrittenRun(memos[0]), run.isLeft(at: now) else {
                return MemoPlan(memos, WrittenRun?.none)
            }
            run.number += 1
            run.at = now
            return MemoPlan([run.memo], run)
        }
        if let run { begin(run, isContinued: true) }
    }

    /// Stops after the current letter; does nothing when the job has ended or is another one.
    package func stop(_ key: String) async throws(RecordsError) {
        let now = office.environment.now()
        try await office.records.changeMemos([.issueRun], at: now) { memos in
            guard var run = WrittenRun(memos[0]), run.job.key == key, run.job.stage == .working
            else { return MemoPlan(memos, ()) }
            run.job.stop()
            return MemoPlan([run.memo], ())
        }
        if own?.job.key == key { own?.job.stop() }
    }

    /// Waits until the current job of this server has ended.
    package func settled() async -> IssueJob? {
        await work?.value
        return try? await job()
    }

    private func written() async throws(RecordsError) -> WrittenRun? {
        let memos = try await office.records.memos([.issueRun], at: office.environment.now())
        return WrittenRun(memos[0])
    }

    private func begin(_ run: WrittenRun, isContinued: Bool) {
        own = run
        writtenAt = run.at
        self.isContinued = isContinued
        work = Task { await self.run() }
    }

    private func run() async {
        let left = own.map { $0.job.cases.dropFirst($0.job.done) } ?? []
        for application in left {
            guard own?.job.stage == .working else { break }
            await pause()
            let outcome = await letter(of: application)
            note(outcome)
            if case .failure(let refused) = outcome, refused.refusal.isOfOffice { break }
            await write(onlyWhenDue: true)
        }
        guard own != nil else { return }
        own?.job.stage = .publishing
        await write()
        // Where it fails the letters are stored, and the server publishes again within seconds.
        own?.job.isPublished = (try? await office.publish(to: files)) != nil
        own?.job.endedAt = office.environment.now()
        own?.job.stage = .ended
        await write()
        own = nil
    }

    /// Makes one letter, or finds that the server before had made it.
    private func letter(
        of application: IssueCase
    ) async -> Result<LetterNumber, RefusedCase> {
        guard let job = own?.job else { return .failure(application.refused(.office)) }
        do {
            let letter = try await office.issue(application.id, officer: job.officer)
            return .success(letter.record.number)
        } catch {
            let refusal = IssueRefusal(error)
            if isContinued, refusal == .changedMeanwhile, let made = await made(application, job) {
                return .success(made)
            }
            return .failure(application.refused(refusal))
        }
    }

    /// The letter that the server before had made in this job and not counted.
    private func made(_ application: IssueCase, _ job: IssueJob) async -> LetterNumber? {
        guard let kept = try? await office.records.application(application.id),
            let number = kept.letter,
            let letter = try? await office.records.letter(number), letter.issuedAt >= job.begunAt
        else { return nil }
        return number
    }

    private func note(_ outcome: Result<LetterNumber, RefusedCase>) {
        own?.job.done += 1
        switch outcome {
        case .success(let number): own?.job.letters.append(number)
        case .failure(let refused):
            own?.job.refused.append(refused)
            own?.job.isHalted = refused.refusal.isOfOffice
        }
    }

    /// Writes down how far the job has come, and learns whether it shall stop.
    ///
    /// Where another server has taken over, this one was asleep, and makes no more letters.
    private func write(onlyWhenDue: Bool = false) async {
        let now = office.environment.now()
        guard var run = own, !onlyWhenDue || now != writtenAt else { return }
        run.at = now
        let next = run
        do {
            let present = try await office.records.changeMemos([.issueRun], at: now) { memos in
                let present = WrittenRun(memos[0])
                let isOurs = present?.number == next.number
                return MemoPlan(isOurs ? [next.memo] : memos, present)
            }
            guard let present, present.number == next.number else {
                own = nil
                return
            }
            writtenAt = now
            if present.job.isStopped, own?.job.stage == .working { own?.job.stop() }
        } catch {
            // Records that cannot be written say so at the next letter.
        }
    }
}

extension IssueJob {
    fileprivate mutating func stop() {
        stage = .stopping
        isStopped = true
    }
}

extension IssueCase {
    fileprivate func refused(_ refusal: IssueRefusal) -> RefusedCase {
        RefusedCase(ticket: ticket, refusal: refusal)
    }
}

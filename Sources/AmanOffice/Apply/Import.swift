extension Office {
    /// Takes down a file of requests: all good rows in one commit, the others for a human to mend.
    ///
    /// The same file, or the same file mended, can be imported again: rows that are here already
    /// are told and not added twice. A crash before 3 leaves nothing; after it all good rows are
    /// kept.
    ///
    /// - Parameters:
    ///   - csv: The file, as `docs/import.md` describes it.
    ///   - officer: Who imports it.
    ///   - progress: Told how many bytes are read, of how many.
    /// - Returns: What was kept, what was here already, and what to mend.
    /// - Throws: Why the file could not be read at all, or not kept; nothing is kept then.
    package func importApplications(
        _ csv: [UInt8],
        officer: String,
        progress: (_ done: Int, _ total: Int) -> Void
    ) async throws(ImportError) -> ImportOutcome {
        let setting = ImportSetting(  // 1 read once
            programme: programme,
            office: code,
            officer: officer,
            now: environment.now(),
            randomBytes: environment.randomBytes
        )
        let plan = try planImport(csv, setting, progress: progress)  // 2 sort, touching nothing
        let kept: [Application?]
        do { kept = try await records.add(plan.changes) } catch { throw .records(error) }  // 3
        var outcome = ImportOutcome(
            accepted: [],
            alreadyHere: [],
            rejects: plan.rejects,
            header: plan.header
        )
        for (application, line) in zip(kept, plan.lines) {  // 4 show
            if let application {
                outcome.accepted.append(application)
            } else {
                outcome.alreadyHere.append(line)
            }
        }
        return outcome
    }
}

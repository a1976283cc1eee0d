extension Office {
    /// Registers a file of requests, a slice of rows in each commit; rows to correct are returned.
    ///
    /// The same file, or the same file corrected, can be imported again: a row that is stored is
    /// not stored twice. So an import that stopped is repeated and stores only what is missing.
    /// Between two slices every desk of the office gets its turn.
    ///
    /// - Parameters:
    ///   - csv: The file, as `docs/import.md` describes it.
    ///   - officer: Who imports it.
    ///   - encoding: How its characters are written; nil to look.
    ///   - columnNames: What a header may call a column beside its own name.
    ///   - columns: What each column of the file is, as an officer chose; nil by the header.
    ///   - progress: Is given how many bytes are read, of how many; then how many rows are stored,
    ///     of how many.
    /// - Returns: What was stored, what was here already, and what to correct.
    /// - Throws: Why the file could not be read at all, or not stored; `stopped` says how many rows
    ///   were stored before.
    package func importApplications(
        _ csv: [UInt8],
        officer: String,
        encoding: ListEncoding? = nil,
        columnNames: ListColumnNames = .none,
        columns: [ImportColumn]? = nil,
        progress: (ImportProgress) -> Void
    ) async throws(ImportError) -> ImportOutcome {
        let setting = ImportSetting(  // 1 read once
            programme: programme,
            office: code,
            officer: officer,
            now: environment.now(),
            randomBytes: environment.randomBytes,
            canPrint: environment.canPrint,
            encoding: encoding,
            columnNames: columnNames,
            columns: columns
        )
        let plan = try planImport(csv, setting) { progress(.read($0, of: $1)) }  // 2 sort
        var outcome = ImportOutcome(
            accepted: [],
            alreadyHere: [],
            rejects: plan.rejects,
            header: plan.header,
            form: plan.form
        )
        outcome.shortPapers = plan.shortPapers
        outcome.hasByteOrderMark = plan.hasByteOrderMark
        let length = ImportLimits.sliceRowCount
        for start in stride(from: 0, to: plan.changes.count, by: length) {  // 3 store, 4 show
            let slice = start..<min(start + length, plan.changes.count)
            if start > 0 { try await giveWay(stored: start) }
            let stored = try await store(plan.changes[slice], after: start)
            outcome.note(stored, lines: plan.lines[slice])
            progress(.stored(slice.upperBound, of: plan.changes.count))
        }
        return outcome
    }

    private func store(
        _ changes: ArraySlice<ApplyChange>,
        after count: Int
    ) async throws(ImportError) -> [Application?] {
        do {
            try await refuseBehindLog()
            return try await records.add(Array(changes))
        } catch {
            throw count == 0 ? .records(error) : .stopped(stored: count, error)
        }
    }

    /// Leaves the records to others for a moment; an import that was cancelled ends here.
    private func giveWay(stored count: Int) async throws(ImportError) {
        do {
            try await Task.sleep(for: ImportLimits.pause)
        } catch {
            throw .cancelled(stored: count)
        }
    }
}

/// How far an import is.
package enum ImportProgress: Equatable, Sendable {
    /// Bytes of the file that were read, of how many.
    case read(Int, of: Int)
    /// Rows that are stored, or were before, of how many.
    case stored(Int, of: Int)
}

/// What a check of everything an office stores found.
package struct OfficeCheck: Equatable, Sendable {
    /// Rows with a MAC that were read.
    package var rowCount = 0
    /// Rows that do not fit, at most `rowFindingsMax`.
    package var rows: [RowFinding] = []
    /// Whether there are more that are not listed.
    package var isPartial = false
    package var audit = AuditCheck()
    /// The log, the tree head, the published files and the statuses; nil where they cannot be read.
    package var log: LogCheck?
    /// Why the log cannot be read, such as a letter's row that is no letter's any more.
    package var logFault: RecordsError?
    /// Why the header of the persons' keys does not open; nil when it does.
    package var keys: RecordsError?

    /// Whether everything fits.
    package var isWhole: Bool {
        rows.isEmpty && audit.firstBroken == nil && log?.findings.isEmpty == true && keys == nil
    }
}

/// Rows that a check lists: enough to see what happened, and a bound where all were changed.
package let rowFindingsMax = 1_000

/// How far a check of the office has come.
package enum OfficeCheckProgress: Equatable, Sendable {
    /// Rows of one kind, counted in pages of running numbers.
    case rows(ProtectedKind, done: Int64, total: Int64)
    case audit(done: Int, total: Int)
    case log
}

extension Office {
    /// Checks every MAC, running number, audit entry and leaf, the statuses, and the key store.
    ///
    /// Reads in small steps, so that an office that is open does not wait for it. Opens no person.
    ///
    /// - Parameters:
    ///   - files: The public folder; nil checks the records only.
    ///   - progress: Called after each step.
    /// - Returns: Everything that does not fit.
    /// - Throws: When something cannot be read at all.
    package func check(
        against files: (any PublishedFiles)?,
        progress: (OfficeCheckProgress) -> Void = { _ in }
    ) async throws(PublishError) -> OfficeCheck {
        var check = OfficeCheck()
        do {
            try await checkRows(&check, progress)
            check.audit = try await checkAudit { done, total in
                progress(.audit(done: done, total: total))
            }
        } catch {
            throw .records(error)
        }
        progress(.log)
        do {
            check.log = try await checkLog(against: files)
        } catch .records(let fault) {
            check.logFault = fault
        }
        do {
            _ = try await records.keyStoreState()
        } catch {
            check.keys = error
        }
        return check
    }

    private func checkRows(
        _ check: inout OfficeCheck,
        _ progress: (OfficeCheckProgress) -> Void
    ) async throws(RecordsError) {
        var place: RowCheckPlace?
        repeat {
            let kind = place?.kind ?? .application
            let step = try await records.checkRows(from: place)
            progress(.rows(kind, done: step.pagesDone, total: step.pagesTotal))
            check.rowCount += step.rowCount
            let room = rowFindingsMax - check.rows.count
            check.rows += step.findings.prefix(room)
            check.isPartial = check.isPartial || step.findings.count > room
            place = step.next
        } while place != nil
    }
}

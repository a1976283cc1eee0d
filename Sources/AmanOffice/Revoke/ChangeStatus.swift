package import AmanLetter
package import AmanVerdict

/// A status change that was stored.
package struct StatusOutcome: Equatable, Sendable {
    package var change: StatusChange
    /// The index of its leaf in the log, from 0.
    package var leafIndex: UInt64
}

extension Office {
    /// Revokes, suspends or reinstates a letter, by two officers and with a reason.
    ///
    /// The notice, the leaf in the public log and the audit entry are stored in the same commit.
    /// It is known outside with the next publishing, and to a checkpoint with its next bundle.
    ///
    /// - Throws: `unknownLetter`, `officerMissing`, `sameOfficer`, `unknownReason`, `notAllowed`,
    ///   `replacedAfterLoss`, `lostIsNoReturn`, `effectiveInThePast`, `records`.
    package func changeStatus(
        of number: LetterNumber,
        to status: LetterStatus,
        reason: String,
        effectiveAt: Instant? = nil,
        officer: String,
        second: String
    ) async throws(RevokeError) -> StatusOutcome {
        let records = records
        return try await changeStatus(
            of: number,
            to: status,
            reason: reason,
            effectiveAt: effectiveAt,
            officers: try revokingOfficers(officer, second)
        ) { change throws(RecordsError) in
            try await records.commit(change)
        }
    }

    /// As above, kept by `keep`: in one commit with what else belongs to the change.
    func changeStatus(
        of number: LetterNumber,
        to status: LetterStatus,
        reason: String,
        effectiveAt: Instant?,
        officers: OfficerPair,
        keep: (StatusChange) async throws(RecordsError) -> UInt64
    ) async throws(RevokeError) -> StatusOutcome {
        let order = StatusOrder(
            to: status,
            reason: reason,
            effectiveAt: effectiveAt,
            officers: officers
        )
        let (letter, history) = try await standing(of: number)
        let change = try planStatusChange(
            letter,
            history: history,
            order,
            programme,
            at: environment.now()
        )
        do {
            let leaf = try await keep(change)
            return StatusOutcome(change: change, leafIndex: leaf)
        } catch .conflict(.appealOpen) {
            throw .appealOpen
        } catch {
            throw .records(error)
        }
    }

    private func revokingOfficers(
        _ first: String,
        _ second: String
    ) throws(RevokeError) -> OfficerPair {
        do {
            return try OfficerPair(first, second)
        } catch {
            switch error {
            case .missing: throw .officerMissing
            case .same: throw .sameOfficer
            }
        }
    }

    private func standing(
        of number: LetterNumber
    ) async throws(RevokeError) -> (LetterRecord, [StatusChange]) {
        do {
            if let letter = try await records.letter(number) {
                return (letter, try await records.statusChanges(of: number))
            }
        } catch {
            throw .records(error)
        }
        throw .unknownLetter(number)
    }
}

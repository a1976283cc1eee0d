import AmanLetter
import AmanLog

extension Office {
    /// Notes that two officers answer for what witnesses claim: nothing newer was ever published.
    ///
    /// They cannot answer for a tree head that this log's key signed and the records do not have:
    /// continuing would make a second log of the same name.
    ///
    /// - Parameters:
    ///   - officers: The two.
    ///   - reason: What they base it on.
    ///   - published: Entries in the newest bundle that was found and compared; nil where they say
    ///     that nothing newer was ever published.
    /// - Throws: `witnessShows` and `witnessShowsOtherTree` for such a tree head; `bundleIsOlder`
    ///   where a witness claims more than the bundle has; `records`.
    package func answerForWitnesses(
        officers: OfficerPair,
        reason: AuditCode,
        published: UInt64? = nil
    ) async throws(ContinueLogError) {
        let open: [WitnessState]
        do {
            open = try await records.witnessStates(of: logOrigin).filter(\.hasOpenClaim)
        } catch {
            throw .records(error)
        }
        for claim in open.compactMap(\.claim) { try await refuse(claim, published) }
        do {
            try await records.answer(
                for: open,
                AuditEntry(
                    at: environment.now(),
                    officer: officers.first,
                    second: officers.second,
                    act: .restore,
                    subject: AuditCode(code),
                    reason: reason
                )
            )
        } catch {
            throw .records(error)
        }
        logGuard.forget()
    }

    /// Refuses to answer for a claim that the records do not settle.
    private func refuse(
        _ claim: WitnessClaim,
        _ published: UInt64?
    ) async throws(ContinueLogError) {
        guard let shown = claim.evidence.flatMap(ownHead) else {
            if let published, published < claim.size {
                throw .bundleIsOlder(published: published, claimed: claim.size)
            }
            return
        }
        let size = shown.size.value
        do {
            let inRecords = try await records.logSize()
            guard size <= inRecords else {
                throw ContinueLogError.witnessShows(known: size, inRecords: inRecords)
            }
            guard try await rootInRecords(of: size) == shown.root else {
                throw ContinueLogError.witnessShowsOtherTree(size: size)
            }
        } catch let error as ContinueLogError {
            throw error
        } catch let error as RecordsError {
            throw .records(error)
        } catch PublishError.records(let error) {
            throw .records(error)
        } catch {
            throw .otherLog
        }
    }

    /// What a note says that this log's key signed; nil for anything else.
    private func ownHead(_ note: String) -> TreeHead? {
        guard let note = try? SignedNote.parse(note), let head = try? TreeHead.parse(note.text),
            keys.signed(note, of: logOrigin), head.origin == logOrigin
        else { return nil }
        return head
    }
}

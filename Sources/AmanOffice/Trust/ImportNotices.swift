package import AmanLetter
import AmanVerdict

extension Office {
    /// Stores other offices' notices, and marks our letters that they exchanged.
    ///
    /// Marking goes over every notice, also of a list that is stored already: an earlier run may
    /// have died between keeping the list and marking the letters.
    func importNotices(
        _ parts: BundleParts,
        _ trustList: TrustList,
        _ officer: String,
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) {
        for cose in parts.noticeLists {
            guard
                let list = try? checkNoticeList(cose, trustList: trustList, ask: keys.isValid),
                list.office != code
            else { continue }
            guard !isFromTheFuture(list.issuedAt) else {
                imported.fromTheFuture += 1
                continue
            }
            let outcome = try await keepNotices(list, cose, trustList)
            imported.count(outcome, as: \.newNoticeLists)
            for notice in list.notices where notice.status == .exchanged {
                // A thief of a distrusted office's keys must not end letters by them.
                guard trustList.believes(notice, by: list.office) else { continue }
                try await takeExchange(notice, by: list.office, officer, &imported)
            }
        }
    }

    private func takeExchange(
        _ notice: StatusNotice,
        by office: OfficeCode,
        _ officer: String,
        _ imported: inout ImportedBundle
    ) async throws(ImportBundleError) {
        do {
            if let here = try await records.foreignExchange(of: notice.digest) {
                imported.exchangedTwice.append(here.number)
                return
            }
            guard let letter = try await records.letter(digest: notice.digest) else { return }
            let history = try await records.statusChanges(of: letter.number)
            let plan = planImportedExchange(
                of: letter,
                history: history,
                by: office,
                officer,
                at: environment.now()
            )
            switch plan {
            case .nothing: return
            case .twice: imported.exchangedTwice.append(letter.number)
            case .revoked: imported.exchangedThoughRevoked.append(letter.number)
            case .mark(let change):
                _ = try await records.commit(change)
                imported.exchanged.append(letter.number)
            }
        } catch {
            throw .records(error)
        }
    }
}

/// What another office's notice of an exchange means for one of our letters.
package enum ImportedExchange: Equatable, Sendable {
    /// We know of this exchange already.
    case nothing
    /// The letter was exchanged elsewhere too.
    case twice
    /// We had revoked the letter.
    case revoked
    /// The letter is now to be marked as exchanged.
    case mark(StatusChange)
}

/// Plans what a notice of an exchange does to one of our letters.
package func planImportedExchange(
    of letter: LetterRecord,
    history: [StatusChange],
    by office: OfficeCode,
    _ officer: String,
    at now: Instant
) -> ImportedExchange {
    switch letter.status {
    case .revoked: return .revoked
    case .exchanged:
        let first = history.last { $0.to == .exchanged }
        return first?.audit.reason == exchangeMark(by: office) ? .nothing : .twice
    case .valid, .suspended:
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .exchange,
            subject: AuditCode(letter.number),
            reason: exchangeMark(by: office)
        )
        return .mark(
            supersession(of: letter, by: StandingReason.exchanged, to: .exchanged, audit)
        )
    }
}

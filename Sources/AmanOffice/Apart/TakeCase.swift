import AmanLetter
import AmanVerdict

/// A case that came from another office.
package struct TakenCase: Equatable, Sendable {
    /// The application at this office, with a ticket of its own.
    package var application: Application
    /// The ticket at the office that sent it.
    package var from: OfficeTicket
    /// False where the case was taken before: then nothing was stored.
    package var isNew: Bool
}

extension Office {
    /// Takes a case that another office sent: a new application here, with a ticket of its own.
    ///
    /// It is compared with the applications here like any other, so that a person who applied at
    /// both offices is shown to a reviewer. Taken twice, also from two files of the same move, it
    /// is one application. The other office's own record is not changed from here.
    ///
    /// - Parameters:
    ///   - bytes: The case file.
    ///   - officer: Who takes it.
    ///   - registrar: The member, who may read its ticket again.
    /// - Returns: The application, also where it was here before.
    /// - Throws: Why it was not taken.
    package func takeCase(
        _ bytes: [UInt8],
        officer: String,
        registeredBy registrar: Registrar? = nil
    ) async throws(MovedCaseError) -> TakenCase {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let moved = try await opened(bytes)
        let now = environment.now()
        let (change, form) = try plan(moved, officer: officer, registrar, at: now)
        do {
            try await refuseBehindLog()
            if let application = try await records.add([change]).first ?? nil {
                return TakenCase(application: application, from: moved.from, isNew: true)
            }
            guard let application = try await records.application(fromForm: form) else {
                throw RecordsError.damaged(record: "application")
            }
            return TakenCase(application: application, from: moved.from, isNew: false)
        } catch let error as RecordsError {
            throw .records(error)
        } catch {
            throw .records(.damaged(record: "application"))
        }
    }

    /// The case in a file, whose sender is proven and which is for this office.
    private func opened(_ bytes: [UInt8]) async throws(MovedCaseError) -> MovedCase {
        let sealed: SealedCase
        do {
            sealed = try SealedCase(bytes: bytes)
        } catch {
            throw .file(error)
        }
        let key = records.caseKey
        guard sealed.keyID == key.publicKey.id else { throw .otherKey }
        guard let cose = sealed.opened(with: key) else { throw .changed }
        let signed: SignedStatement
        do {
            signed = try SignedStatement(
                cose,
                .movedCase,
                trustList: try await trusted(),
                ask: keys.isValid
            )
        } catch let error as MovedCaseError {
            throw error
        } catch {
            throw .statement(error as? StatementRefusal ?? .unreadable)
        }
        let moved: MovedCase
        do {
            moved = try MovedCase(reading: signed.payload)
        } catch {
            throw .file(error)
        }
        try check(moved, signed)
        return moved
    }

    private func check(
        _ moved: MovedCase,
        _ signed: SignedStatement
    ) throws(MovedCaseError) {
        guard moved.programme == programme.id else { throw .otherProgramme(moved.programme) }
        // An office speaks for its own tickets, and a file for another office was resealed for us.
        guard moved.from.office == signed.office else { throw .statement(.unknownKey) }
        guard moved.destination == code, moved.from.office != code else {
            throw .otherOffice(moved.destination)
        }
        let now = environment.now()
        guard moved.sentAt <= now.adding(days: 1) else { throw .fromTheFuture(moved.sentAt) }
        guard now < moved.sentAt.adding(days: MovedCase.daysMax) else {
            throw .tooOld(moved.sentAt)
        }
        do {
            try signed.check(madeAt: moved.sentAt)
        } catch {
            throw .statement(error)
        }
    }

    private func plan(
        _ moved: MovedCase,
        officer: String,
        _ registrar: Registrar?,
        at now: Instant
    ) throws(MovedCaseError) -> (ApplyChange, form: [UInt8]) {
        let request = ApplyRequest(
            homeProvince: moved.homeProvince,
            channel: moved.channel,
            person: moved.person,
            birthYearCalendar: .gregorian
        )
        let checked: ApplyRequest
        do {
            checked = try request.checked(
                by: programme,
                now: now,
                canPrint: environment.canPrint
            )
        } catch {
            throw .application(error)
        }
        // The office is part of it: no office can use up the name of another's move.
        let form = Array("case:\(moved.from.office.text):".utf8) + moved.requestID
        var change = planApplication(
            checked,
            id: ApplicationID(randomBytes: environment.randomBytes(ApplicationID.randomByteCount)),
            office: code,
            officer: officer,
            at: now,
            form: form
        )
        change.registrar = registrar
        change.audit.act = .takeCase
        change.audit.reason = trailMark(moved.earlier + [moved.from])
        return (change, form)
    }
}

// MARK: Where a case came from

/// How the audit says through which offices a case came: `from HER-12 KBL-3`, the newest last.
func trailMark(_ tickets: [OfficeTicket]) -> AuditCode {
    tickets.reduce("from") { $0 + " " + AuditCode($1) }
}

/// Reads what `trailMark` wrote.
func trail(in mark: AuditCode?) -> [OfficeTicket] {
    (mark?.text.split(separator: " ") ?? []).dropFirst().compactMap(OfficeTicket.init(written:))
}

extension Office {
    /// The tickets that a case had at other offices, the newest last; none where it began here.
    ///
    /// The entry of the audit that the application was stored with says it.
    ///
    /// - Throws: When the records cannot be read.
    package func caseTrail(of application: Application) async throws(RecordsError) -> [OfficeTicket]
    {
        trail(in: try await records.takingEntry(of: application.id)?.entry.reason)
    }
}

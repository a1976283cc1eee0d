import AmanLetter
import AmanWatch

extension Office {
    /// Registers one person's request and gives it a ticket.
    ///
    /// A crash before 3 leaves nothing; after it, the application is stored and its ticket given.
    /// It is compared with earlier ones afterwards, by `screenAgain` or `screenUnscreened`, and
    /// found by later ones from then on: no slow or failed comparison comes between a
    /// person and the ticket.
    ///
    /// - Parameters:
    ///   - request: As the registrar entered it.
    ///   - officer: Who registered it.
    ///   - form: Names one form that was shown; a form is never stored twice.
    ///   - registrar: The member or desk's token it came by, who may read its ticket again.
    ///   - answer: What a desk's program is answered, stored with the application.
    /// - Returns: The application with its ticket.
    /// - Throws: The first thing wrong with the request, or why it could not be stored.
    package func apply(
        _ request: ApplyRequest,
        officer: String,
        onceAs form: [UInt8]? = nil,
        registeredBy registrar: Registrar? = nil,
        answering answer: AnswerToKeep<Application>? = nil
    ) async throws(ApplyError) -> Application {
        try await traced(.apply) { () async throws(ApplyError) -> Application in
            let now = environment.now()
            let canPrint = environment.canPrint
            // 1 check
            let checked = try request.checked(by: programme, now: now, canPrint: canPrint)
            var change = planApplication(  // 2 plan
                checked,
                id: ApplicationID(
                    randomBytes: environment.randomBytes(ApplicationID.randomByteCount)
                ),
                office: code,
                officer: officer,
                at: now,
                form: form
            )
            (change.registrar, change.answer) = (registrar, answer)
            let kept = try await keep([change])  // 3 write once
            guard let application = kept.first ?? nil else { throw .sentBefore }
            return application  // 4 show
        }
    }

    /// Registers an application; the same form sent again is answered with the application it made.
    ///
    /// - Parameters:
    ///   - request: As the registrar typed it.
    ///   - officer: Who registers it.
    ///   - form: Names one form that was shown, or one request of a desk's program.
    ///   - registrar: That member, or the token of that desk.
    ///   - answer: As for `apply`.
    /// - Returns: The application with its ticket.
    /// - Throws: As `apply`, except that `sentBefore` is answered where the application is found.
    package func applyOnce(
        _ request: ApplyRequest,
        officer: String,
        form: [UInt8],
        registeredBy registrar: Registrar? = nil,
        answering answer: AnswerToKeep<Application>? = nil
    ) async throws(ApplyError) -> Application {
        do {
            return try await apply(
                request,
                officer: officer,
                onceAs: form,
                registeredBy: registrar,
                answering: answer
            )
        } catch {
            guard error == .sentBefore, let kept = try await application(fromForm: form)
            else { throw error }
            return kept
        }
    }

    private func application(fromForm form: [UInt8]) async throws(ApplyError) -> Application? {
        do { return try await records.application(fromForm: form) } catch { throw .records(error) }
    }

    private func keep(_ changes: [ApplyChange]) async throws(ApplyError) -> [Application?] {
        do {
            try await refuseBehindLog()
            let kept = try await records.add(changes)
            OfficeMetrics.applications.count(by: Double(kept.count { $0 != nil }))
            return kept
        } catch {
            throw .records(error)
        }
    }
}

/// The change that keeps a request which the programme has checked: names tidied, year Gregorian.
func planApplication(
    _ request: ApplyRequest,
    id: ApplicationID,
    office: OfficeCode,
    officer: String,
    at now: Instant,
    importKey: [UInt8]? = nil,
    form: [UInt8]? = nil
) -> ApplyChange {
    ApplyChange(
        id: id,
        office: office,
        homeProvince: request.homeProvince,
        channel: request.channel,
        receivedAt: now,
        replaces: nil,
        person: request.person,
        importKey: importKey ?? form.map { Array("form:".utf8) + $0 },
        audit: AuditEntry(
            at: now,
            officer: officer,
            act: importKey == nil ? .apply : .importFile,
            subject: AuditCode(id)
        )
    )
}

package import AmanLetter

extension Correction {
    /// The request as it would have been registered without the mistake.
    func applied(to kept: OpenedApplication) -> ApplyRequest {
        ApplyRequest(
            homeProvince: homeProvince ?? kept.application.homeProvince,
            channel: channel ?? kept.application.channel,
            person: kept.person.corrected(by: person),
            birthYearCalendar: person.birthYear == nil ? nil : birthYearCalendar
        )
    }
}

/// A corrected application, ready to be stored.
package struct CorrectChange: Equatable, Sendable {
    package var application: ApplicationID
    /// When the application as it was read had last changed.
    package var from: Instant
    package var homeProvince: String
    package var channel: ApplicationChannel
    package var person: Person
    package var audit: AuditEntry

    package init(
        application: ApplicationID,
        from: Instant,
        homeProvince: String,
        channel: ApplicationChannel,
        person: Person,
        audit: AuditEntry
    ) {
        self.application = application
        self.from = from
        self.homeProvince = homeProvince
        self.channel = channel
        self.person = person
        self.audit = audit
    }
}

extension Office {
    /// Corrects what was registered wrongly, before anyone has decided on it.
    ///
    /// The reason is audited; what was changed is not: it would say something of the person. The
    /// corrected person is not compared yet; `screenAgain` or `screenUnscreened`
    /// does. A crash before 3 leaves all as it was.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - correction: What to change.
    ///   - reason: Why, as the officer writes it.
    ///   - officer: Who corrects it.
    /// - Returns: The application as it is now.
    /// - Throws: The first thing wrong, or `alreadyDecided` once an officer has spoken on it.
    package func correct(
        _ id: ApplicationID,
        _ correction: Correction,
        reason: String,
        officer: String
    ) async throws(ApplyError) -> Application {
        let (officer, reason) = (officerName(officer), officerName(reason))
        guard !officer.isEmpty, !reason.isEmpty else { throw .reasonMissing }
        let kept = try await undecided(id)  // 1 read once
        let now = environment.now()
        let request = try correction.applied(to: kept)
            .checked(by: programme, now: now, canPrint: environment.canPrint)
        let change = CorrectChange(  // 2 plan
            application: id,
            from: kept.application.changedAt,
            homeProvince: request.homeProvince,
            channel: request.channel,
            person: request.person,
            audit: AuditEntry(
                at: now,
                officer: officer,
                act: .correct,
                subject: id.text,
                reason: reason
            )
        )
        do { try await records.commit(change) } catch { throw .records(error) }  // 3 write once
        var corrected = kept.application  // 4 show
        corrected.homeProvince = request.homeProvince
        corrected.channel = request.channel
        corrected.changedAt = now
        return corrected
    }

    /// The application with its person, as long as no one has decided on it.
    private func undecided(_ id: ApplicationID) async throws(ApplyError) -> OpenedApplication {
        let opened: OpenedApplication?
        let decisions: [Decision]
        do {
            opened = try await records.openedApplication(id)
            decisions = try await records.decisions(on: id)
        } catch {
            throw .records(error)
        }
        guard let opened else { throw .notFound }
        guard opened.application.state == .received, decisions.isEmpty else {
            throw .alreadyDecided(opened.application.state)
        }
        return opened
    }
}

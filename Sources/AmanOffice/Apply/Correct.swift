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
    /// Why, as the officer wrote it: sealed under the person's key, and never in the audit.
    package var remark: CaseNote
    package var audit: AuditEntry

    package init(
        application: ApplicationID,
        from: Instant,
        homeProvince: String,
        channel: ApplicationChannel,
        person: Person,
        remark: CaseNote,
        audit: AuditEntry
    ) {
        self.application = application
        self.from = from
        self.homeProvince = homeProvince
        self.channel = channel
        self.person = person
        self.remark = remark
        self.audit = audit
    }
}

extension Office {
    /// Corrects what was registered wrongly, before anyone has decided on it.
    ///
    /// That it was corrected is audited, and by whom. What was changed is not, and the reason is
    /// sealed under the person's key: both would say something of the person. The
    /// corrected person is not compared yet; `screenAgain` or `screenUnscreened`
    /// does. A crash before 3 leaves all as it was.
    ///
    /// - Parameters:
    ///   - id: The application.
    ///   - correction: What to change.
    ///   - reason: Why, as the officer writes it.
    ///   - officer: Who corrects it.
    /// - Returns: The application as it is now.
    /// - Throws: `reasonMissing`, `badReason`, the first thing wrong, or `alreadyDecided` once an
    ///   officer has voted on it.
    package func correct(
        _ id: ApplicationID,
        _ correction: Correction,
        reason: String,
        officer: String
    ) async throws(ApplyError) -> Application {
        let (officer, remark) = (officerName(officer), try plain(remark: reason))
        guard !officer.isEmpty, let remark else { throw .reasonMissing }
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
            remark: remark,
            audit: AuditEntry(
                at: now,
                officer: officer,
                act: .correct,
                subject: AuditCode(id)
            )
        )
        do { try await records.commit(change) } catch { throw .records(error) }  // 3 write once
        var corrected = kept.application  // 4 show
        corrected.homeProvince = request.homeProvince
        corrected.channel = request.channel
        corrected.changedAt = now
        return corrected
    }

    /// What the officer typed, tidied; nil when nothing is left of it.
    private func plain(remark typed: String) throws(ApplyError) -> CaseNote? {
        do { return try CaseNote(typed: typed) } catch { throw .badReason }
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

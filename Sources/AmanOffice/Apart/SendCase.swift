package import AmanLetter
import AmanSignature

/// A case file that was made.
package struct SentCase: Equatable, Sendable {
    /// The file, which only the office it is for can open.
    package var bytes: [UInt8]
    package var ticket: OfficeTicket
    package var destination: OfficeCode
    /// When a file of the same case was made before; nil for the first.
    package var sentBefore: Instant?
}

extension Office {
    /// Seals a referred case for the office that it was referred to.
    ///
    /// An opening of the record: counted and audited, as what leaves the office is the whole of it.
    /// That a file was made is stored with its audit entry before anyone has the file. Made again,
    /// it names the same move, and the other office takes it once.
    ///
    /// - Parameters:
    ///   - ticket: The ticket at this office.
    ///   - officer: Who sends it.
    /// - Returns: The file, to be carried to the other office.
    /// - Throws: Why there is none; nothing was stored then.
    package func sendCase(
        _ ticket: Ticket,
        officer: String
    ) async throws(MovedCaseError) -> SentCase {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let (found, destination) = try await referred(ticket, officer: officer)
        guard let known = try await knownCaseKey(of: destination) else {
            throw .keyMissing(destination)
        }
        let trail = try await trail(of: found)
        let opened: OpenedApplication
        do {
            opened = try await open(found.id, reason: .send, officer: officer)
        } catch {
            throw .open(error)
        }
        let moved = planMovedCase(opened, to: destination, through: trail, at: self)
        let sealed = try await seal(moved, for: known.key)
        let before = try await note(moved, officer: officer)
        return SentCase(
            bytes: sealed.bytes,
            ticket: moved.from,
            destination: destination,
            sentBefore: before
        )
    }

    private func referred(
        _ ticket: Ticket,
        officer: String
    ) async throws(MovedCaseError) -> (Application, OfficeCode) {
        let found: Application?
        do {
            found = try await lookUp(ticket, officer: officer)
        } catch {
            throw .open(error)
        }
        guard let found else { throw .notFound }
        guard found.state == .referred, let destination = found.referredTo else {
            throw .notReferred(found.state)
        }
        return (found, destination)
    }

    /// Reads the case back as the other office will, before it is signed and sealed.
    private func seal(
        _ moved: MovedCase,
        for key: CasePublicKey
    ) async throws(MovedCaseError) -> SealedCase {
        let bytes = moved.bytes
        guard (try? MovedCase(reading: bytes)) == moved else { throw .recordUnfit }
        let cose: [UInt8]
        do {
            cose = try await keys.signStatement(bytes, type: .movedCase)
        } catch {
            throw .signing(error)
        }
        guard let sealed = SealedCase(cose, for: key) else { throw .recordUnfit }
        return sealed
    }

    /// Stores that a file was made, with its audit entry.
    ///
    /// - Returns: When one was made before.
    private func note(
        _ moved: MovedCase,
        officer: String
    ) async throws(MovedCaseError) -> Instant? {
        let name = PartName.sentCase(moved.from.ticket)
        let before = try await moving { records throws(RecordsError) in
            try await records.part(name)
        }
        let entry = AuditEntry(
            at: moved.sentAt,
            officer: officer,
            act: .sendCase,
            subject: AuditCode(moved.from.ticket),
            reason: "to " + AuditCode(moved.destination)
        )
        let part = KeptPart(
            name: name,
            sequence: before.map { max(moved.sentAt.seconds, $0.sequence + 1) }
                ?? moved.sentAt.seconds,
            bytes: Array(moved.destination.text.utf8)
        )
        try await moving { records throws(RecordsError) in
            try await records.keep(part, leaf: nil, entry)
        }
        return before.map { Instant(seconds: $0.sequence) }
    }

    /// When the newest case file of a ticket was made, and for which office; nil for none.
    ///
    /// - Throws: When the records cannot be read.
    package func sentCase(
        of ticket: Ticket
    ) async throws(RecordsError) -> OfficeAct? {
        guard let part = try await records.part(PartName.sentCase(ticket)),
            let office = try? OfficeCode(String(decoding: part.bytes, as: UTF8.self))
        else { return nil }
        return OfficeAct(office: office, at: Instant(seconds: part.sequence))
    }

    private func trail(of application: Application) async throws(MovedCaseError) -> [OfficeTicket] {
        try await moving { _ throws(RecordsError) in try await caseTrail(of: application) }
    }
}

/// What another office gets of a case: the person and the application, no vote and no remark.
func planMovedCase(
    _ opened: OpenedApplication,
    to destination: OfficeCode,
    through earlier: [OfficeTicket],
    at office: Office
) -> MovedCase {
    let application = opened.application
    let name = "aman case 1|\(office.code.text)|\(application.id.text)|\(destination.text)"
    let hash = NativeSHA256.hash(Array(name.utf8))
    return MovedCase(
        programme: office.programme.id,
        requestID: Array(hash.prefix(MovedCase.requestIDByteCount)),
        from: OfficeTicket(office: office.code, ticket: application.ticket),
        earlier: Array(earlier.suffix(MovedCase.earlierCountMax)),
        destination: destination,
        sentAt: office.environment.now(),
        homeProvince: application.homeProvince,
        channel: application.channel,
        receivedAt: application.receivedAt,
        person: opened.person
    )
}

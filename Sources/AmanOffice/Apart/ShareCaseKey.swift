package import AmanLetter
import AmanSignature
import AmanVerdict

/// The key of an office for case files, as this office stored it.
package struct KnownCaseKey: Equatable, Sendable {
    package let office: OfficeCode
    package let key: CasePublicKey
    package let signedAt: Instant
}

extension Office {
    /// The key that other offices seal case files for this one with, as a signed file.
    ///
    /// Signed once, and again when another status key signs or the register key is another.
    ///
    /// - Throws: `signing`, `trust`, `records`.
    package func caseKeyFile() async throws(MovedCaseError) -> [UInt8] {
        let name = PartName.caseKey(code)
        let stored = try await moving { records throws(RecordsError) in
            try await records.part(name)
        }
        if let stored, isPresent(stored) { return stored.bytes }
        let now = environment.now()
        let signedAt = stored.map { max(now, Instant(seconds: $0.sequence + 1)) } ?? now
        let statement = CaseKeyStatement(
            programme: programme.id,
            office: code,
            publicKey: records.caseKey.publicKey.bytes,
            signedAt: signedAt
        )
        let cose: [UInt8]
        do {
            cose = try await keys.signStatement(statement.bytes, type: .caseKey)
        } catch {
            throw .signing(error)
        }
        let part = KeptPart(name: name, sequence: signedAt.seconds, bytes: cose)
        do {
            try await records.keep(part, leaf: nil, nil)
        } catch .conflict(.newerStands) {
            // Another program signed it meanwhile; both say the same.
        } catch {
            throw .records(error)
        }
        return cose
    }

    /// Writes the key for cases beside the bundle, for offices that have a link.
    func publishCaseKey(to files: any PublishedFiles) async throws(PublishError) {
        let bytes: [UInt8]
        do {
            bytes = try await caseKeyFile()
        } catch {
            switch error {
            case .records(let error): throw .records(error)
            case .signing(let error): throw error.published
            default: throw .notSigned
            }
        }
        try write(bytes, to: ListPath.caseKey, files)
    }

    /// Whether a stored statement names our present key and is signed by our present status key.
    private func isPresent(_ part: KeptPart) -> Bool {
        guard let envelope = try? SignedEnvelope.parse(part.bytes, maxByteCount: part.bytes.count),
            let statement = try? CaseKeyStatement(reading: envelope.payload)
        else { return false }
        return envelope.keyID == keys.statusKey.keyID
            && statement.publicKey == records.caseKey.publicKey.bytes
    }

    /// Stores another office's key for case files.
    ///
    /// - Parameters:
    ///   - cose: The file, as the other office wrote it.
    ///   - officer: Who imports it.
    /// - Returns: Whose key it is, and whether it is newer than the one that was stored.
    /// - Throws: Why it was not stored.
    package func importCaseKey(
        _ cose: [UInt8],
        officer: String
    ) async throws(MovedCaseError) -> (known: KnownCaseKey, isNew: Bool) {
        let officer = officerName(officer)
        guard !officer.isEmpty else { throw .officerMissing }
        let known = try checkCaseKey(cose, try await trusted())
        guard known.signedAt <= environment.now().adding(days: 1) else {
            throw .fromTheFuture(known.signedAt)
        }
        guard known.office != code else { throw .otherOffice(code) }
        let entry = AuditEntry(
            at: environment.now(),
            officer: officer,
            act: .importBundle,
            subject: AuditCode(known.office),
            reason: "case key " + AuditCode(known.key.id)
        )
        let part = KeptPart(
            name: PartName.caseKey(known.office),
            sequence: known.signedAt.seconds,
            bytes: cose
        )
        do {
            try await records.keep(part, leaf: nil, entry)
            return (known, true)
        } catch .conflict(.newerStands) {
            return (known, false)
        } catch {
            throw .records(error)
        }
    }

    /// The key of another office, checked again under the present trust list.
    ///
    /// - Returns: Nil where none is stored, or the trust list no longer vouches for it.
    /// - Throws: `trust`, `records`.
    package func knownCaseKey(
        of office: OfficeCode
    ) async throws(MovedCaseError) -> KnownCaseKey? {
        let stored = try await moving { records throws(RecordsError) in
            try await records.part(PartName.caseKey(office))
        }
        guard let stored else { return nil }
        let list = try await trusted()
        let known = try? checkCaseKey(stored.bytes, list)
        return known?.office == office ? known : nil
    }

    /// Offices to which cases can be sent, by their code.
    ///
    /// - Throws: `trust`, `records`.
    package func officesWithCaseKey() async throws(MovedCaseError) -> [OfficeCode] {
        var offices: [OfficeCode] = []
        for office in programme.offices.map(\.code) where office != code {
            if try await knownCaseKey(of: office) != nil { offices.append(office) }
        }
        return offices
    }

    private func checkCaseKey(
        _ cose: [UInt8],
        _ trustList: TrustList
    ) throws(MovedCaseError) -> KnownCaseKey {
        guard cose.count <= CaseKeyStatement.byteCountMax else { throw .file(.unreadable) }
        let signed: SignedStatement
        let statement: CaseKeyStatement
        do {
            signed = try SignedStatement(cose, .caseKey, trustList: trustList, ask: keys.isValid)
        } catch {
            throw .statement(error)
        }
        do {
            statement = try CaseKeyStatement(reading: signed.payload)
        } catch {
            throw .file(error)
        }
        guard statement.programme == programme.id else {
            throw .otherProgramme(statement.programme)
        }
        guard statement.office == signed.office, let key = CasePublicKey(statement.publicKey)
        else { throw .file(.unreadable) }
        do {
            try signed.check(madeAt: statement.signedAt)
        } catch {
            throw .statement(error)
        }
        return KnownCaseKey(office: statement.office, key: key, signedAt: statement.signedAt)
    }

    /// The trust list, in the words of this step.
    func trusted() async throws(MovedCaseError) -> TrustList {
        do {
            return try await trustList()
        } catch {
            throw .trust(error)
        }
    }

    /// Asks the records, in the words of this step.
    func moving<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(MovedCaseError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}

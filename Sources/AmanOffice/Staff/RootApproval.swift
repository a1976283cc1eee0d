package import AmanLetter
package import AmanSignature
import AmanVerdict

/// What the programme's root signs where an office has no second member left.
///
/// Deterministic CBOR: `{1: version, 2: office, 3: request, 4: act, 5: [role], 6: member, 7: time
/// of asking}`. It carries no name: who it is, the root's keepers ask the office, by voice. The
/// time of asking and the numbers bind it to one request of one office.
package struct ApprovalRequest: Equatable, Sendable {
    package var office: OfficeCode
    package var request: StaffRequestID
    package var act: StaffRequestAct
    package var roles: Set<Role>
    package var member: StaffID
    package var askedAt: Instant

    /// Most bytes: all roles by name, and numbers.
    package static let byteCountMax = 512

    /// Media type of the signed approval.
    static let type = "application/aman-staff-approval+cbor"

    init(_ request: StaffRequest, of office: OfficeCode) {
        self.office = office
        self.request = request.id
        act = request.act
        roles = request.roles
        member = request.member.id
        askedAt = request.askedAt
    }

    /// The file's bytes, which are what the root signs.
    package var encoded: [UInt8] {
        var writer = CBORWriter(capacity: 128)
        writer.writeMap(count: 7)
        writer.writeUnsigned(1)
        writer.writeUnsigned(1)
        writer.writeUnsigned(2)
        writer.writeText(office.text)
        writer.writeUnsigned(3)
        writer.writeInteger(request.number)
        writer.writeUnsigned(4)
        writer.writeText(act.rawValue)
        writer.writeUnsigned(5)
        writer.writeArray(count: roles.count)
        for role in roles.inOrder { writer.writeText(role.rawValue) }
        writer.writeUnsigned(6)
        writer.writeInteger(member.number)
        writer.writeUnsigned(7)
        writer.writeInteger(askedAt.seconds)
        return writer.bytes
    }

    /// Reads what an office wrote down for the root's keepers.
    ///
    /// - Throws: `notARequest` for anything `encoded` does not write.
    package init(parsing bytes: [UInt8]) throws(RootApprovalError) {
        do {
            try self.init(reading: bytes)
        } catch {
            throw .notARequest
        }
        guard encoded == bytes else { throw .notARequest }
    }

    private init(reading bytes: [UInt8]) throws {
        guard bytes.count <= Self.byteCountMax else { throw RootApprovalError.notARequest }
        var reader = CBORReader(bytes)
        guard try reader.readMapCount(max: 7) == 7 else { throw RootApprovalError.notARequest }
        func expect(_ key: UInt64) throws {
            guard try reader.readUnsigned() == key else { throw RootApprovalError.notARequest }
        }
        try expect(1)
        try expect(1)
        try expect(2)
        office = try OfficeCode(try reader.readText(max: 16))
        try expect(3)
        request = StaffRequestID(number: try reader.readInteger())
        try expect(4)
        guard let act = StaffRequestAct(rawValue: try reader.readText(max: 16)) else {
            throw RootApprovalError.notARequest
        }
        self.act = act
        try expect(5)
        roles = []
        for _ in 0..<(try reader.readArrayCount(max: Role.allCases.count)) {
            guard let role = Role(rawValue: try reader.readText(max: 16)) else {
                throw RootApprovalError.notARequest
            }
            roles.insert(role)
        }
        reader.leave()
        try expect(6)
        member = StaffID(number: try reader.readInteger())
        try expect(7)
        askedAt = Instant(seconds: try reader.readInteger())
        reader.leave()
        try reader.finish()
    }

    /// Signs it; the keepers have looked at it.
    ///
    /// - Returns: The approval, for the office to import.
    /// - Throws: `notSigned`.
    package func approved(by root: any RootSigner) throws(RootApprovalError) -> [UInt8] {
        let key = root.publicHalf
        let envelope = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: Self.type,
            payload: encoded
        )
        do {
            return envelope.signed(by: try root.sign(envelope.toBeSigned))
        } catch {
            throw .notSigned
        }
    }

    /// Most bytes of a signed approval: what was asked for, headers and a signature.
    package static let approvalByteCountMax = byteCountMax + 256

    /// Checks that the root approved exactly this.
    fileprivate func check(
        _ approval: [UInt8],
        by root: RootKey,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(RootApprovalError) {
        let envelope: SignedEnvelope
        do {
            envelope = try SignedEnvelope.parse(
                approval,
                maxByteCount: Self.approvalByteCountMax
            )
        } catch {
            throw .notAnApproval
        }
        guard let type = envelope.type, Array(type.utf8) == Array(Self.type.utf8) else {
            throw .notAnApproval
        }
        guard envelope.algorithm == root.algorithm,
            ask(
                SignatureQuestion(
                    algorithm: root.algorithm,
                    publicKey: root.publicKey,
                    message: envelope.toBeSigned,
                    signature: envelope.signature
                )
            )
        else { throw .otherRoot }
        guard envelope.payload == encoded else { throw .otherRequest }
    }
}

/// Why the root's approval was not made or not taken.
package enum RootApprovalError: Error, Equatable, Sendable {
    /// The file is not what an office writes down for the root's keepers.
    case notARequest
    /// The key did not sign.
    case notSigned
    /// The file is not what `aman root approve` writes.
    case notAnApproval
    /// The programme's root did not sign it.
    case otherRoot
    /// The root approved another request.
    case otherRequest
    /// The office has pinned no root.
    case noRoot
    /// A member of this office may confirm it, and so no one else does.
    case memberIsLeft
    case people(PeopleError)
}

extension Office {
    /// What the root's keepers have to sign where no second member is left for a request.
    ///
    /// - Throws: `memberIsLeft`, or `people(.noSuchRequest)`.
    package func approvalRequest(
        _ id: StaffRequestID,
        _ people: People
    ) async throws(RootApprovalError) -> ApprovalRequest {
        do throws(PeopleError) {
            let request = try await people.staffRequest(id)
            let staff = try await people.staff()
            if !staff.contains(where: { people.mayConfirm(request, $0) }) {
                return ApprovalRequest(request, of: code)
            }
        } catch {
            throw .people(error)
        }
        throw .memberIsLeft
    }

    /// Carries out a request that the programme's root approved.
    ///
    /// It is shown to the member at the next sign-in and on the page of today for a week.
    ///
    /// - Throws: As `approvalRequest`; `noRoot`, `notAnApproval`, `otherRoot`, `otherRequest`.
    package func carryOut(
        _ id: StaffRequestID,
        approvedBy approval: [UInt8],
        _ people: People,
        officer: String
    ) async throws(RootApprovalError) -> ConfirmedRequest {
        let asked = try await approvalRequest(id, people)
        let roots: KnownRoots?
        do {
            roots = try await knownRoots()
        } catch {
            throw .people(.records(error))
        }
        guard let root = roots?.present else { throw .noRoot }
        try asked.check(approval, by: root, keys.isValid)
        do throws(PeopleError) {
            let request = try await people.staffRequest(id)
            return try await people.carryOut(request, .approved, by: nil, officer)
        } catch {
            throw .people(error)
        }
    }
}

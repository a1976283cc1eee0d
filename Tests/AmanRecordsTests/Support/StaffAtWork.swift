import AmanLetter
import AmanOffice
import TestSupport
import Testing

@testable import AmanRecords

/// The staff of an office that is set up, with rows of every kind that carries authority.
struct StaffAtWork {
    let aziz: StaffMember
    let laila: StaffMember
    /// Sessions of both.
    let (azizSession, lailaSession): (SessionToken, SessionToken)
    let kiosk: DeskTokenSecret
    let waiting: StaffRequest

    private static let now = SampleOffice.morning

    init(_ records: DatabaseRecords) async throws {
        var crew = SampleCrew()
        aziz = try await crew.add("aziz", [.administrator], records)
        laila = try await crew.add("laila", [.registrar, .signer], records)
        for member in [aziz, laila] {
            var change = try await crew.change(member.id, records)
            change.passwordHash = [1, 2, 3]
            change.totpSecret = [UInt8](repeating: 7, count: 20)
            change.recoveryCodes = crew.codes(2)
            try await records.commit(change)
        }
        let sessions = [crew.session(aziz.id), crew.session(laila.id), crew.session(laila.id)]
        for session in sessions { try await records.begin(session) }
        (azizSession, lailaSession) = (sessions[0].token, sessions[1].token)
        kiosk = try await Self.desks(of: laila, records)
        waiting = try await Self.requests(by: aziz, about: laila, records)
        for (by, of) in [(aziz.id, laila.id), (laila.id, aziz.id)] {
            _ = try await records.keep(
                ColleagueConfirmation(by: by, of: of, at: Self.now),
                secondFactorRequired: true,
                Self.entry
            )
        }
    }

    private static let entry = AuditEntry(at: now, officer: "aziz", act: .staff, subject: "member")

    /// Two tokens, and two allowances of which one was withdrawn.
    private static func desks(
        of member: StaffMember,
        _ records: DatabaseRecords
    ) async throws -> DeskTokenSecret {
        var secrets: [DeskTokenSecret] = []
        for (index, name) in ["kiosk", "window"].enumerated() {
            let desk = try #require(SignInName(reading: name))
            let new = NewDeskToken(
                secret: DeskTokenSecret(randomBytes: systemRandomBytes(32)),
                desk: desk,
                member: member,
                scopes: [.apply],
                madeAt: now,
                endsAt: now.adding(days: 9),
                after: Int64(index),
                audit: entry
            )
            _ = try await records.add(new)
            secrets.append(new.secret)
            let allowed = try await records.add(
                NewDeskAllowance(
                    desk: desk,
                    member: member,
                    scopes: [.apply],
                    days: 9,
                    allowedAt: now,
                    until: now.adding(days: 14),
                    audit: entry
                )
            )
            if index == 0 { try await records.dropAllowance(allowed.id, at: now, entry) }
        }
        return secrets[0]
    }

    /// One request that was declined, and one that waits.
    private static func requests(
        by asker: StaffMember,
        about member: StaffMember,
        _ records: DatabaseRecords
    ) async throws -> StaffRequest {
        let new = NewStaffRequest(
            subject: .member(member.id),
            act: .reset,
            roles: member.roles,
            asker: asker.id,
            askedAt: now,
            until: now.adding(days: 14),
            code: SecretCode(randomBytes: [UInt8](repeating: 9, count: SecretCode.halfLength)),
            audit: entry
        )
        let first = try await records.keep(new)
        try await records.end(
            StaffRequestEnd(id: first.id, ending: .declined, by: asker.id, at: now),
            entry
        )
        return try await records.keep(new)
    }
}

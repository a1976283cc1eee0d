import AmanOffice
import AmanRecords
import Testing

extension Desk {
    /// An office with signers, three where no others are named.
    static func staffed(
        officers: [String] = ["Officer omid", "Officer nasim", "Officer daud"]
    ) async throws -> (Desk, [StaffMember]) {
        let desk = try await Desk()
        var staff: [StaffMember] = []
        for (name, officer) in zip(["omid", "nasim", "daud", "laila", "farid"], officers) {
            staff.append(
                try await desk.sqlite.add(
                    NewStaff(
                        signInName: try #require(SignInName(reading: name)),
                        officer: officer,
                        roles: [.signer],
                        passwordHash: [1],
                        invitation: nil,
                        madeAt: desk.clock.now,
                        onlyAsFirst: false,
                        audit: AuditEntry(
                            at: desk.clock.now,
                            officer: "Aziz",
                            act: .staff,
                            subject: "member"
                        )
                    )
                )
            )
        }
        try await desk.confirm(staff[0], staff[1])
        try await desk.confirm(staff[1], staff[0])
        return (desk, staff)
    }

    /// One of the two confirmations that end the set-up.
    private func confirm(_ member: StaffMember, _ colleague: StaffMember) async throws {
        _ = try await sqlite.keep(
            ColleagueConfirmation(by: member.id, of: colleague.id, at: clock.now),
            secondFactorRequired: false,
            AuditEntry(at: clock.now, officer: member.officer, act: .staff, subject: "member")
        )
    }

    /// A change that one member asks for.
    func asked(
        _ act: ChangeRequestAct,
        _ reason: String,
        _ letter: IssuedLetter,
        by member: StaffMember,
        form: UInt8 = 1
    ) async throws -> ChangeRequest {
        let answer = try await office.requestChange(
            ChangeRequestDraft(act: act, reason: reason, effectiveAt: nil),
            of: letter.record.number,
            by: member,
            form: [UInt8](repeating: form, count: 16)
        )
        switch answer {
        case .pending(let asked), .anotherPending(let asked): return asked
        }
    }
}

import AmanLetter
import AmanOffice
import Synchronization

/// People's records in memory, for pages; the contract suite tests the real ones.
final class PeopleInMemory: PeopleRecords {
    private struct State {
        var staff: [StaffID: KeptStaff] = [:]
        var invitations: [StaffID: Invitation] = [:]
        var recovery: [StaffID: Set<SecretCode>] = [:]
        var sessions: [SessionToken: (staff: StaffID, begun: Instant, seen: Instant, locked: Bool)]
        var devices: [SessionToken: StaffID] = [:]
        var audit: [AuditEntry] = []

        init() { sessions = [:] }
    }

    private let state = Mutex(State())

    var audit: [AuditEntry] { state.withLock { $0.audit } }
    var sessionCount: Int { state.withLock { $0.sessions.count } }

    func staff() async throws(RecordsError) -> [StaffMember] {
        state.withLock { state in
            state.staff.values.map(\.member).sorted { $0.id.number < $1.id.number }
        }
    }

    func staffMember(named name: SignInName) async throws(RecordsError) -> KeptStaff? {
        state.withLock { $0.staff.values.first { $0.member.signInName == name } }
    }

    func staffMember(_ id: StaffID) async throws(RecordsError) -> KeptStaff? {
        state.withLock { $0.staff[id] }
    }

    func add(_ new: NewStaff) async throws(RecordsError) -> StaffMember {
        let kept = state.withLock { state -> Result<StaffMember, RecordsError> in
            let all = state.staff.values.map(\.member)
            guard !new.onlyAsFirst || all.isEmpty else { return .failure(.conflict(.alreadySetUp)) }
            let isTaken = all.contains {
                $0.signInName == new.signInName
                    || $0.officer.lowercased() == new.officer.lowercased()
            }
            guard !isTaken else { return .failure(.conflict(.nameTaken)) }
            let member = StaffMember(
                id: StaffID(number: Int64(all.count + 1)),
                signInName: new.signInName,
                officer: new.officer,
                roles: new.roles,
                isActive: true,
                hasPassword: new.passwordHash != nil,
                hasSecondFactor: false,
                madeAt: new.madeAt,
                signedInAt: nil
            )
            state.staff[member.id] = KeptStaff(
                member: member,
                version: 1,
                passwordHash: new.passwordHash,
                totpSecret: nil,
                totpStep: 0,
                recoveryCodeCount: 0
            )
            state.invitations[member.id] = new.invitation
            state.audit.append(new.audit)
            return .success(member)
        }
        return try kept.get()
    }

    func commit(_ change: StaffChange) async throws(RecordsError) {
        let done = state.withLock { state -> Bool in
            guard var kept = state.staff[change.id], kept.version == change.version,
                change.usedStep.map({ $0 > kept.totpStep }) != false
            else { return false }
            kept.version += 1
            kept.member.roles = change.roles
            kept.member.isActive = change.isActive
            kept.member.hasPassword = change.passwordHash != nil
            kept.member.hasSecondFactor = change.totpSecret != nil
            kept.passwordHash = change.passwordHash
            kept.totpSecret = change.totpSecret
            kept.totpStep = max(kept.totpStep, change.totpStep)
            state.invitations[change.id] = change.invitation
            if let codes = change.recoveryCodes { state.recovery[change.id] = Set(codes) }
            state.staff[change.id] = kept
            if change.endsSessions {
                state.sessions = state.sessions.filter { $0.value.staff != change.id }
                state.devices = state.devices.filter { $0.value != change.id }
            }
            state.audit.append(change.audit)
            return true
        }
        guard done else { throw .conflict(.stateChanged) }
    }

    func holdsInvitation(
        _ id: StaffID,
        _ code: SecretCode,
        at now: Instant
    ) async throws(RecordsError) -> Bool {
        state.withLock { state in
            state.invitations[id].map { $0.code == code && now < $0.until } ?? false
        }
    }

    func begin(_ change: SessionChange) async throws(RecordsError) {
        let done = state.withLock { state -> Bool in
            if let step = change.usedStep {
                guard step > state.staff[change.staff]?.totpStep ?? 0 else { return false }
                state.staff[change.staff]?.totpStep = step
            }
            if let code = change.usedRecoveryCode {
                guard state.recovery[change.staff]?.remove(code) != nil else { return false }
            }
            if let old = change.replaces { state.sessions[old] = nil }
            state.sessions[change.token] = (change.staff, change.at, change.at, false)
            if let device = change.device { state.devices[device] = change.staff }
            if let audit = change.audit { state.audit.append(audit) }
            return true
        }
        guard done else { throw .conflict(.alreadyUsed) }
    }

    func session(_ token: SessionToken) async throws(RecordsError) -> KeptSession? {
        state.withLock { state in
            guard let session = state.sessions[token], let kept = state.staff[session.staff] else {
                return nil
            }
            return KeptSession(
                member: kept.member,
                begunAt: session.begun,
                seenAt: session.seen,
                isLocked: session.locked
            )
        }
    }

    func mark(_ token: SessionToken, seenAt: Instant, isLocked: Bool) async throws(RecordsError) {
        state.withLock { state in
            state.sessions[token]?.seen = seenAt
            state.sessions[token]?.locked = isLocked
        }
    }

    func endSession(_ token: SessionToken, _ audit: AuditEntry?) async throws(RecordsError) {
        state.withLock { $0.sessions[token] = nil }
    }

    func member(ofDevice token: SessionToken) async throws(RecordsError) -> StaffID? {
        state.withLock { $0.devices[token] }
    }

    func dropSessions(begunBefore moment: Instant) async throws(RecordsError) {}

    func append(_ entry: AuditEntry) async throws(RecordsError) {
        state.withLock { $0.audit.append(entry) }
    }
}

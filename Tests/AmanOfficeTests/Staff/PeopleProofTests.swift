import AmanLetter
import AmanRecords
import Testing

@testable import AmanOffice

@Suite("Changing what proves who a member is")
struct PeopleProofTests {
    /// A member with a second factor, and the codes their telephone shows.
    private struct Enrolled {
        let world: PeopleWorld
        let session: Session
        let secret: [UInt8]
        let recoveryCodes: [SecretCode]

        init() async throws {
            world = try PeopleWorld(secondFactorRequired: true)
            _ = try await world.member("farid")
            let first = try await world.people.signIn(world.attempt("farid"))
            let waiting = try await world.session(first.token)
            secret = waiting.token.offeredSecret
            let taken = try await world.people.takeSecondFactor(
                waiting,
                code: Self.code(of: secret, at: world.now),
                proof: .password
            )
            recoveryCodes = taken.recoveryCodes
            session = try await world.session(taken.signedIn.token)
            world.pass(60)
        }

        static func code(of secret: [UInt8], at now: Instant) -> String {
            OneTimeCode.code(secret, step: OneTimeCode.step(atSecond: now.seconds))
        }

        /// What the telephone shows now.
        var code: String { Self.code(of: secret, at: world.now) }

        func proof(_ code: String, password: String = PeopleWorld.password) -> PresentProof {
            PresentProof(password: password, code: code)
        }

        /// Offers the session's new secret, with the code a new telephone would show.
        func replace(
            _ proof: PresentProof
        ) async throws(PeopleError) -> (signedIn: SignedIn, recoveryCodes: [SecretCode]) {
            let offered = Self.code(of: session.token.offeredSecret, at: world.now)
            return try await world.people.takeSecondFactor(session, code: offered, proof: proof)
        }
    }

    @Test("an open session does not replace the second factor without password and present code")
    func withoutProof() async throws {
        let farid = try await Enrolled()
        for proof in [
            farid.proof(""), farid.proof("000000"), farid.proof(farid.code, password: "x"),
            farid.proof("", password: ""),
        ] {
            await #expect(throws: PeopleError.proofDoesNotFit) { try await farid.replace(proof) }
        }
        // The owner's telephone still signs in.
        let attempt = farid.world.attempt("farid", code: farid.code)
        #expect(await farid.world.refusal(attempt) == nil)
    }

    @Test("with both it is replaced, once, and every other session of the member ends")
    func replaced() async throws {
        let farid = try await Enrolled()
        let other = try await farid.world.people.signIn(
            farid.world.attempt("farid", code: farid.code)
        )
        farid.world.pass(60)
        let taken = try await farid.replace(farid.proof(farid.code))
        #expect(taken.recoveryCodes.count == SecretCode.recoveryCount)
        #expect(try await farid.world.people.session(other.token) == nil)
        #expect(try await farid.world.people.session(farid.session.token) == nil)
        farid.world.pass(60)
        let old = farid.world.attempt("farid", code: farid.code)
        #expect(await farid.world.refusal(old) == .doesNotFit)
        let entries = try await farid.world.records.auditEntries(from: 0, limit: 99).map(\.entry)
        #expect(entries.count { $0.reason == "second-factor" } == 2)
    }

    @Test("a recovery code proves it for someone who lost the telephone, and only once")
    func byRecoveryCode() async throws {
        let farid = try await Enrolled()
        let new = "quite another sentence"
        func change(_ session: Session, _ code: String) async throws(PeopleError) -> SignedIn {
            let proof = farid.proof(code)
            return try await farid.world.people.changePassword(
                session,
                proof: proof,
                new: new,
                again: new
            )
        }
        await #expect(throws: PeopleError.proofDoesNotFit) {
            try await change(farid.session, farid.world.people.makeSetUpCode().written)
        }
        let paper = farid.recoveryCodes[0].written
        let changed = try await change(farid.session, paper)
        let session = try await farid.world.session(changed.token)
        await #expect(throws: PeopleError.proofDoesNotFit) {
            try await farid.world.people.changePassword(
                session,
                proof: PresentProof(password: new, code: paper),
                new: "one more new sentence",
                again: "one more new sentence"
            )
        }
        let attempt = farid.world.attempt("farid", new, code: paper)
        #expect(await farid.world.refusal(attempt) == .doesNotFit)
    }

    @Test("guessing the present password is slowed, also with a recovery code that is none")
    func throttled() async throws {
        let farid = try await Enrolled()
        let bytes = [UInt8](repeating: 3, count: SecretCode.recoveryLength)
        let guess = farid.proof(SecretCode(randomBytes: bytes).written)
        for _ in 0..<ThrottleKey.device(farid.session.token).freeCount {
            await #expect(throws: PeopleError.proofDoesNotFit) { try await farid.replace(guess) }
        }
        await #expect(throws: PeopleError.wait(seconds: 2)) { try await farid.replace(guess) }
    }

    @Test(
        "a name is slowed as one account, however it is typed",
        arguments: ["farid", " farid", "farid\t", "FARID", "\u{200F}farid", "  Farid  "]
    )
    func oneAccount(typed: String) async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let free = ThrottleKey.accountAt(account: ThrottledAccount(typed: "farid"), address: "")
            .freeCount
        for place in 0..<free {
            let blanks = String(repeating: " ", count: place + 1)
            let tried = await world.refusal(world.attempt(blanks + "farid" + blanks, "wrong"))
            #expect(tried == .doesNotFit)
        }
        // Where the spelling is no name at all no one is compared; else the account has to wait.
        let isName = SignInName(reading: typed) != nil
        let refusal = await world.refusal(world.attempt(typed))
        #expect(refusal == (isName ? .wait(seconds: 2) : .doesNotFit))
    }
}

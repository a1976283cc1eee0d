import AmanLetter
import AmanLog
import AmanRecords
import Foundation
import Synchronization
import Testing

@testable import AmanOffice

/// An office's people over real records, with a clock that tests move and passwords that are quick.
final class PeopleWorld: Sendable {
    let people: People
    let records: DatabaseRecords
    let passwords: QuickPasswords
    private let reading = ClockBox()
    private let folder: String

    /// 2026-11-23, 16:30 in Kabul.
    static let start = Instant(seconds: 1_795_435_200)
    static let password = "four words of ours"

    init(secondFactorRequired: Bool = false) throws {
        folder = NSTemporaryDirectory() + "aman-people-\(UUID().uuidString)"
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        records = try DatabaseRecords.create(
            at: folder + "/records.sqlite",
            office: try OfficeCode("HER"),
            copying: newestTables(of: OfficeCode("HER")),
            now: Self.start
        )
        let passwords = QuickPasswords()
        self.passwords = passwords
        let reading = reading
        people = People(
            records: records,
            passwords: passwords,
            environment: OfficeEnvironment(
                now: { reading.now },
                randomBytes: { count in reading.bytes(count) }
            ),
            rule: SignInRule(secondFactorRequired: secondFactorRequired),
            office: try OfficeCode("HER")
        )
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    var now: Instant { reading.now }

    func pass(_ seconds: Int64) { reading.pass(seconds) }

    /// Someone who can sign in with `password`.
    func member(_ name: String, _ roles: Set<Role> = [.registrar]) async throws -> StaffMember {
        try await people.addSampleMember(
            signInName: name,
            officer: "Officer \(name)",
            roles: roles,
            password: Self.password
        )
    }

    /// Someone whose telephone gives one-time codes.
    func enrolled(_ name: String, _ roles: Set<Role>) async throws -> StaffMember {
        let member = try await member(name, roles)
        let session = try await session(try await people.signIn(attempt(name)).token)
        let step = OneTimeCode.step(atSecond: now.seconds)
        _ = try await people.takeSecondFactor(
            session,
            code: OneTimeCode.code(session.token.offeredSecret, step: step),
            proof: .password
        )
        return try await people.member(member.id)
    }

    func attempt(
        _ name: String,
        _ password: String = PeopleWorld.password,
        code: String = "",
        device: SessionToken? = nil,
        session: SessionToken? = nil,
        from address: String = "10.0.0.5"
    ) -> SignInAttempt {
        SignInAttempt(
            name: name,
            password: password,
            code: code,
            device: device,
            session: session,
            address: address
        )
    }

    /// The answer to an attempt; nil when it signs a member in.
    func refusal(_ attempt: SignInAttempt) async -> SignInError? {
        do {
            _ = try await people.signIn(attempt)
            return nil
        } catch {
            return error
        }
    }

    func session(_ token: SessionToken) async throws -> Session {
        try #require(try await people.session(token))
    }
}

extension PresentProof {
    /// The password of everyone here, of someone without a second factor.
    static let password = PresentProof(password: PeopleWorld.password, code: "")
}

/// A clock that tests move, and randomness that never repeats.
final class ClockBox: Sendable {
    private let kept = Mutex(PeopleWorld.start)
    private let draws = Mutex(UInt64(0))

    func bytes(_ count: Int) -> [UInt8] {
        let draw = draws.withLock { number -> UInt64 in
            number += 1
            return number
        }
        let bytes = seed(draw)
        return (0..<count).map { bytes[$0 % bytes.count] &+ UInt8(truncatingIfNeeded: $0 / 32) }
    }

    private func seed(_ draw: UInt64) -> [UInt8] {
        sha256(Array("draw \(draw)".utf8))
    }

    var now: Instant { kept.withLock { $0 } }
    func pass(_ seconds: Int64) { kept.withLock { $0 = $0.adding(seconds: seconds) } }
}

/// Passwords without the hard work; counts how often it was asked.
final class QuickPasswords: PasswordKeeping {
    private let comparisons = Mutex(0)
    var comparisonCount: Int { comparisons.withLock { $0 } }

    func hash(_ password: String) async throws(PasswordRefusal) -> [UInt8] {
        Array("quick:\(password)".utf8)
    }

    func matches(
        _ password: String,
        _ hash: [UInt8]?,
        lane: PasswordLane
    ) async throws(PasswordRefusal) -> Bool {
        comparisons.withLock { $0 += 1 }
        return hash == Array("quick:\(password)".utf8)
    }
}

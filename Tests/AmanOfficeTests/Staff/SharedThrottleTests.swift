import AmanLetter
import Testing

@testable import AmanOffice

@Suite("Signing in at several servers")
struct SharedThrottleTests {
    @Test("failures at one server count at the others, and outlive a restart")
    func servers() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        for _ in 0..<3 {
            #expect(await world.refusal(world.attempt("farid", "x")) == .doesNotFit)
        }
        let other = world.otherServer
        await #expect(throws: SignInError.wait(seconds: 2)) {
            try await other.signIn(world.attempt("farid"))
        }
        world.pass(2)
        _ = try await other.signIn(world.attempt("farid"))
        #expect(await world.refusal(world.attempt("farid", "x")) == .doesNotFit)
    }

    @Test("of many tries at two servers at once, no more are compared than of one after the other")
    func atOnce() async throws {
        let world = try PeopleWorld()
        _ = try await world.member("farid")
        let other = world.otherServer
        await withTaskGroup(of: Void.self) { group in
            for number in 0..<20 {
                let people = number.isMultiple(of: 2) ? world.people : other
                let attempt = world.attempt("farid", "x")
                group.addTask { _ = try? await people.signIn(attempt) }
            }
        }
        #expect(world.passwords.comparisonCount == 3)
    }
}

extension PeopleWorld {
    /// The same staff at another server, or after a restart.
    fileprivate var otherServer: People {
        People(
            records: records,
            passwords: passwords,
            environment: people.environment,
            rule: people.rule,
            office: people.office
        )
    }
}

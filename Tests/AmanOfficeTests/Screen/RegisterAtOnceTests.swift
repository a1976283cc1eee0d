import Testing

@testable import AmanOffice

@Suite("The register in memory")
struct RegisterAtOnceTests {
    @Test(
        "answers all who ask at one moment: waiting for a reading that has ended is no pause",
        .timeLimit(.minutes(5))
    )
    func allAtOnce() async throws {
        let register = try await Desk().office.register
        for _ in 0..<100 {
            try await withThrowingTaskGroup(of: Void.self) { group in
                for _ in 0..<6 { group.addTask { try await register.catchUp() } }
                try await group.waitForAll()
            }
        }
    }
}

import Foundation
import Testing

@Suite("Simulated offices")
struct SimulationTests {
    /// Steps of one world: after some days of work there is little that a longer one would show.
    private static let worldLength = 400
    /// Worlds of each kind, in parts that run beside each other: 100,000 steps in all.
    private static let parts = Array(0..<25)
    private static let worldsInPart = 5

    private static func plan(_ seed: Int, officeCount: Int) -> Plan {
        Plan(seed: UInt64(seed), officeCount: officeCount, stepCount: worldLength)
    }

    @Test("one office loses nothing that it acknowledged", arguments: parts)
    func one(part: Int) async {
        for index in 0..<Self.worldsInPart {
            await expectWhole(Self.plan(part * Self.worldsInPart + index, officeCount: 1))
        }
    }

    @Test("three offices that exchange letters and bundles do not contradict", arguments: parts)
    func three(part: Int) async {
        for index in 0..<Self.worldsInPart {
            await expectWhole(Self.plan(part * Self.worldsInPart + index, officeCount: 3))
        }
    }

    @Test("what was once found is not there again", arguments: KeptSeed.all)
    func found(seed: KeptSeed) async {
        await expectWhole(
            Plan(seed: seed.seed, officeCount: seed.officeCount, stepCount: seed.stepCount)
        )
    }

    @Test("the same seed is the same run")
    func deterministic() async throws {
        var traces: [[OfficeSize]] = []
        for _ in 0..<2 {
            let world = try await World(Plan(seed: 7, officeCount: 3, stepCount: 200))
            try await world.run()
            traces.append(world.trace)
        }
        #expect(traces[0] == traces[1])
    }
}

/// Runs a plan, and records what breaks with the shortest plan that breaks so.
func expectWhole(_ plan: Plan) async {
    guard let first = await broken(plan) else { return }
    let (shorter, sentence) = await shrunk(plan, first)
    Issue.record(
        """
        seed \(plan.seed), \(plan.officeCount) offices, \(plan.steps.count) steps: \(first)
        shortest found, steps \(shorter.steps): \(sentence)
        """
    )
}

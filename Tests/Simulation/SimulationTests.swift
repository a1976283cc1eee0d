import Foundation
import Testing

@Suite("Simulated offices")
struct SimulationTests {
    // 100,000 steps in all, with the kept seeds. Most of a step's time is that of the office's own
    // work; making a world of three offices takes as long as some hundred steps.
    private static let aloneLength = 2_000
    private static let aloneSeeds = Array<UInt64>(0..<25)
    private static let threeLength = 2_500
    private static let threeSeeds = Array<UInt64>(0..<20)

    @Test("one office loses nothing that it acknowledged", arguments: aloneSeeds)
    func alone(seed: UInt64) async {
        await expectWhole(Plan(seed: seed, officeCount: 1, stepCount: Self.aloneLength))
    }

    @Test(
        "three offices that exchange letters and bundles do not contradict",
        arguments: threeSeeds
    )
    func three(seed: UInt64) async {
        await expectWhole(Plan(seed: seed, officeCount: 3, stepCount: Self.threeLength))
    }

    @Test("what was once found is not there again", arguments: KeptSeed.all)
    func found(seed: KeptSeed) async {
        await expectWhole(
            Plan(seed: seed.seed, officeCount: seed.officeCount, stepCount: seed.stepCount)
        )
    }

    @Test("each line of the kept seeds is read, and one that is not right is noticed")
    func kept() {
        let seeds = KeptSeed.read(KeptSeed.text)
        #expect(!seeds.isEmpty && seeds.allSatisfy { $0 != nil })
        let wrong = [
            "7", "7 1 400", "x 1 400 it broke", "7 2 400 it broke", "7 1 0 it broke",
            "7 1 many it broke", "-7 1 400 it broke",
        ]
        for line in wrong { #expect(KeptSeed.read(line) == [nil], "\(line)") }
        #expect(KeptSeed.read("# a remark\n7 3 400 it broke\n") == [KeptSeed("7 3 400 it broke")])
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

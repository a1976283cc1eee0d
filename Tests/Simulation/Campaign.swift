import Foundation
import Testing

/// `make simulate`: as many steps as a person has time for.
@Suite("Simulated offices by hand", .enabled(if: Campaign.given != nil))
struct CampaignTests {
    @Test("no world breaks")
    func run() async throws {
        let campaign = try #require(Campaign.given)
        let start = ContinuousClock.now
        var done = 0
        var seed = campaign.seed
        while done < campaign.stepCount {
            let length = min(campaign.worldLength, campaign.stepCount)
            let plan = Plan(
                seed: seed,
                officeCount: campaign.officeCount ?? (seed % 2 == 0 ? 1 : 3),
                stepCount: length
            )
            await expectWhole(plan)
            (done, seed) = (done + length, seed + 1)
            let line = "seed \(plan.seed): \(done) steps in \(ContinuousClock.now - start)\n"
            FileHandle.standardOutput.write(Data(line.utf8))
        }
    }
}

/// What `make simulate` was given.
struct Campaign {
    let seed: UInt64
    let stepCount: Int
    let worldLength: Int
    let officeCount: Int?

    static let given: Campaign? = {
        let environment = ProcessInfo.processInfo.environment
        guard let seed = environment["AMAN_SIMULATE_SEED"].flatMap(UInt64.init) else { return nil }
        let stepCount = environment["AMAN_SIMULATE_STEPS"].flatMap(Int.init)
        let length = environment["AMAN_SIMULATE_LENGTH"].flatMap(Int.init)
        return Campaign(
            seed: seed,
            stepCount: stepCount ?? 1_000_000,
            worldLength: length ?? 400,
            officeCount: environment["AMAN_SIMULATE_OFFICES"].flatMap(Int.init)
        )
    }()
}

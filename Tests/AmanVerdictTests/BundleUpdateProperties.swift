import AmanLetter
import AmanSignature
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("Knowledge never goes backwards")
struct BundleUpdateProperties {
    @Test("bundles make the same knowledge in whatever order they come", arguments: 1...6)
    func order(seed: UInt64) throws {
        var source = SplitMix64(seed: seed)
        let history = try History(steps: 4, &source)
        let whole = history.bundles[0]
        let others = history.bundles.map { history.partial($0, &source) }
        let straight = try history.joined(whole, others)
        for _ in 0..<4 {
            let turned = try history.joined(whole, others.shuffled(using: &source))
            #expect(turned.encoded() == straight.encoded())
        }
        // Taking everything again changes nothing.
        #expect(try history.joined(straight, others).encoded() == straight.encoded())
        #expect(try !history.world.update(straight, with: whole).changed)
    }

    @Test("no part is ever older than it was", arguments: 7...10)
    func forward(seed: UInt64) throws {
        var source = SplitMix64(seed: seed)
        let history = try History(steps: 4, &source)
        var held = history.bundles[1]
        for _ in 0..<8 {
            let any = try #require(history.bundles.randomElement(using: &source))
            let offered = history.partial(any, &source)
            let update = try history.world.update(held, with: offered)
            let before = try Knowledge.read(held) { history.world.checker.isValid($0) }
            let after = update.knowledge
            #expect(after.trustList.sequence >= before.trustList.sequence)
            for list in before.statusLists {
                #expect(try #require(after.statusList(list.uri)).issuedAt >= list.issuedAt)
            }
            for (old, new) in zip(before.noticeLists, after.noticeLists) {
                #expect(new.issuedAt >= old.issuedAt)
            }
            for (old, new) in zip(before.logs, after.logs) { #expect(new.size >= old.size) }
            held = update.bundle
        }
    }
}

/// A programme over some days, with a whole bundle from each.
private struct History {
    let world: World
    let bundles: [AmanVerdict.Bundle]

    init(steps: Int, _ source: inout SplitMix64) throws {
        var world = try World()
        var letters = [try world.letter()]
        var bundles: [AmanVerdict.Bundle] = []
        for step in 0..<steps {
            let day = World.now.adding(days: step)
            if Bool.random(using: &source) { world.trustList.sequence += 1 }
            if Bool.random(using: &source) { world.statusIssuedAt = day }
            if Bool.random(using: &source) {
                world.statusEntries.append((UInt64(step), .revoked))
                world.statusIssuedAt = day
            }
            for _ in 0..<Int.random(in: 0...3, using: &source) {
                letters.append(try world.letter())
            }
            world.logParts = [try world.log(of: letters, cosignedAt: day)]
            world.noticeLists = [try world.heratNotices(issuedAt: day)]
            bundles.append(try world.bundle())
        }
        self.world = world
        self.bundles = bundles
    }

    /// A bundle from which some parts were left out.
    func partial(_ bundle: AmanVerdict.Bundle, _ source: inout SplitMix64) -> AmanVerdict.Bundle {
        var partial = bundle
        if Bool.random(using: &source) { partial.trustList = [] }
        if Bool.random(using: &source) { partial.statusLists = [] }
        if Bool.random(using: &source) { partial.noticeLists = [] }
        if Bool.random(using: &source) {
            partial.logs = partial.logs.map { $0.without(1) }
        }
        return partial
    }

    func joined(
        _ first: AmanVerdict.Bundle,
        _ others: [AmanVerdict.Bundle]
    ) throws -> AmanVerdict.Bundle {
        try others.reduce(first) { held, offered in try world.updated(held, with: offered) }
    }
}

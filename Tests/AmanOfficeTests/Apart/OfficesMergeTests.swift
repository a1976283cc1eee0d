import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import TestSupport
import Testing

@Suite("Offices with records that meet by chance")
struct OfficesMergeTests {
    @Test("end with the same knowledge in every order of merging", arguments: 1...2)
    func sameEverywhere(seed: UInt64) async throws {
        var source = SplitMix64(seed: seed)
        let herat = try await Desk()
        var desks = [herat]
        for (place, code) in ["KDZ", "KBL", "BAL"].enumerated() {
            desks.append(try await herat.joined(code, seed: UInt64(place) + 2))
        }
        try await meet(desks, &source)
        var letters: [IssuedLetter] = []
        for _ in 0..<3 {
            for desk in desks {
                letters.append(try await desk.letter())
                guard let old = letters.randomElement(using: &source) else { continue }
                // Some are the office's own, exchanged before, or not known here yet.
                _ = try? await desk.office.exchange(old.text, officer: "Rahima")
                herat.clock.advance(seconds: 60)
            }
            let some = Array(desks.shuffled(using: &source).prefix(2))
            try await exchangeBundles(some[0], some[1])
        }
        // The second time everyone has marked what the others exchanged.
        for _ in 0..<3 { try await meet(desks, &source) }
        var marks: Set<String> = []
        var doubles: Set<[String]> = []
        for desk in desks {
            marks.insert(try await desk.office.knowledgeMark())
            let known = try await desk.office.knownDoubles()
            #expect(known.own.allSatisfy { $0.letter.exchanges.count > 1 })
            doubles.insert(try await allDoubles(at: desk))
        }
        #expect(marks.count == 1)
        #expect(doubles.count == 1)
        for desk in desks {
            #expect(try await desk.office.checkLog(against: desk.files).findings.isEmpty)
        }
    }

    /// Every office gives its newest bundle to every other, in whatever order.
    private func meet(_ desks: [Desk], _ source: inout SplitMix64) async throws {
        for one in desks.shuffled(using: &source) {
            let bundle = try await one.fresh()
            for other in desks.shuffled(using: &source)
            where other.office.code != one.office.code {
                _ = try await other.office.importBundle(bundle, officer: "Nasim")
            }
        }
    }

    private func exchangeBundles(_ one: Desk, _ other: Desk) async throws {
        let (ones, others) = (try await one.fresh(), try await other.fresh())
        for _ in 0..<2 {
            _ = try await one.office.importBundle(others, officer: "Nasim")
            _ = try await other.office.importBundle(ones, officer: "Nasim")
        }
    }

    private func allDoubles(at desk: Desk) async throws -> [String] {
        let keys = desk.office.keys
        let bytes = try await desk.fresh()
        let knowledge = try Knowledge.read(bytes, pinnedRoot: nil) { keys.isValid($0) }
        return doubleLetters(knowledge.noticeLists, knowledge.trustList).map {
            "\($0.digest) \($0.exchanges)"
        }
    }
}

import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import TestSupport
import Testing

@Suite("A week of 34 offices that meet by chance")
struct WeekApartTests {
    @Test("ends with the same knowledge everywhere, in every order of merging")
    func sameEverywhere() throws {
        var source = SplitMix64(seed: 1)
        var country = try Country(offices: 34, logs: 4)
        for day in 0..<7 {
            try country.work(day: day, &source)
            try country.meet(&source)
        }
        let apart = country.posts.compactMap(\.known)
        #expect(Set(apart.map(mark)).count > 1, "no week in which everyone met everyone")
        let merged = try (0..<3).map { order in
            try everyoneMeets(country, apart, order, &source)
        }
        #expect(Set(merged.joined().map(mark)).count == 1)
        let whole = try #require(merged.first?.first)
        // Taking everything once more, the oldest last, changes nothing.
        let again = try apart.shuffled(using: &source).reduce(whole) { try country.joined($0, $1) }
        #expect(mark(again) == mark(whole))
        let doubles = try country.doubles(in: whole)
        let expected = country.exchanges.filter { $0.value.count > 1 }
        let found = doubles.filter { $0.exchanges.count > 1 }
        #expect(!expected.isEmpty)
        let offices = found.map { double in
            (double.digest, Set(double.exchanges.map { $0.office.text }))
        }
        #expect(Dictionary(uniqueKeysWithValues: offices) == expected)
    }

    /// The state of every office once all have met: by a chain, by a tree, or by chance.
    private func everyoneMeets(
        _ country: Country,
        _ apart: [AmanVerdict.Bundle],
        _ order: Int,
        _ source: inout SplitMix64
    ) throws -> [AmanVerdict.Bundle] {
        var known = apart.shuffled(using: &source)
        if order == 0 {
            // A stick goes from office to office, and back the same way.
            for place in known.indices.dropFirst() {
                known[place] = try country.joined(known[place], known[place - 1])
            }
            for place in known.indices.dropLast().reversed() {
                known[place] = try country.joined(known[place], known[place + 1])
            }
            return known
        }
        var heads = Array(known.indices)
        while heads.count > 1 {
            // One of two: the other's knowledge is joined to its own, or its own to the other's.
            heads.shuffle(using: &source)
            let (one, other) = (heads[0], heads.removeLast())
            let isTurned = order == 2 && Bool.random(using: &source)
            let (held, offered) = isTurned ? (other, one) : (one, other)
            known[one] = try country.joined(known[held], known[offered])
        }
        let last = known[heads[0]]
        for place in known.indices.shuffled(using: &source) where place != heads[0] {
            known[place] = try country.joined(known[place], last)
        }
        return known
    }

    /// What two offices compare over the telephone.
    private func mark(_ bundle: AmanVerdict.Bundle) -> [UInt8] {
        NativeSHA256.hash(bundle.encoded())
    }
}

import Testing

@testable import AmanNames

@Suite("Who in a register may be the person")
struct NameIndexTests {
    @Test("the search finds whom a comparison with everybody finds", arguments: 0..<12)
    func exhaustive(seed: UInt64) {
        var random = Seeded(seed)
        var index = NameIndex()
        for ticket in 1...400 {
            index.insert(madePerson(&random), ticket: UInt32(ticket), version: 0)
        }
        var search = NameSearch(.builtIn)
        for _ in 0..<20 {
            let asked = madePerson(&random)
            let found = search.hits(for: asked, in: index, limit: 400)
            let question = NameQuestion(asked, index, search.model)
            var alignment = NameAlignment()
            let least = search.threshold(index)
            let all = index.entries.indices.filter { place in
                question.evidence(for: place, least: least, index, search.model, &alignment) != nil
            }
            #expect(Set(found.map(\.ticket)) == Set(all.map { index.entries[$0].ticket }))
            #expect(found.map(\.evidence.total) == found.map(\.evidence.total).sorted(by: >))
            let few = search.hits(for: asked, in: index, limit: 5)
            #expect(few.map(\.evidence.total) == found.prefix(5).map(\.evidence.total))
        }
    }

    @Test("who is corrected is found by the new name and no longer by the old one")
    func corrected() {
        var index = NameIndex()
        let (old, new) = (person("Zalmai Stanikzai"), person("Gul Agha Sherzai"))
        index.insert(old, ticket: 7, version: 1)
        index.insert(new, ticket: 7, version: 2)
        var search = NameSearch(.builtIn)
        #expect(search.hits(for: old, in: index, limit: 5).isEmpty)
        #expect(search.hits(for: new, in: index, limit: 5).map(\.ticket) == [7])
        #expect((index.count, index.version(of: 7)) == (1, 2))
        index.remove(7)
        #expect(search.hits(for: new, in: index, limit: 5).isEmpty)
        #expect((index.count, index.version(of: 7)) == (0, nil))
    }

    @Test("a joined name with h at the seam is found by its parts, and the other way round")
    func seams() {
        var index = NameIndex(common: commonWords)
        index.insert(person("محمد حسین پوپلزی"), ticket: 1, version: 0)
        index.insert(person("Mohammadhasan Ghobar"), ticket: 2, version: 0)
        var search = NameSearch(.builtIn)
        let whole = search.hits(for: person("Mohammadhossein Popalzai"), in: index, limit: 5)
        #expect(whole.first?.ticket == 1)
        let apart = search.hits(for: person("محمد حسن غبار"), in: index, limit: 5)
        #expect(apart.first?.ticket == 2)
    }

    @Test("no one is the person that they are themselves")
    func own() {
        var index = NameIndex(common: commonWords)
        index.insert(person("Zalmai Stanikzai"), ticket: 1, version: 0)
        var search = NameSearch(.builtIn)
        let asked = person("Zalmai Stanikzai")
        #expect(search.hits(for: asked, in: index, limit: 5).count == 1)
        #expect(search.hits(for: asked, in: index, except: 1, limit: 5).isEmpty)
    }

    @Test("a rare name weighs more than a common one")
    func rarity() throws {
        var index = NameIndex()
        for ticket in 1...300 {
            index.insert(person("Mohammad Karimi"), ticket: UInt32(ticket), version: 0)
        }
        index.insert(person("Zmarak Turyalai"), ticket: 301, version: 0)
        var search = NameSearch(.builtIn)
        let rare = try #require(
            search.hits(for: person("Zmarak Turyalai"), in: index, limit: 1).first
        )
        let common = search.hits(for: person("Mohammad Karimi"), in: index, limit: 1).first
        #expect(rare.evidence.name > 15)
        #expect((common?.evidence.name ?? 0) < 5)
    }

    @Test("the built-in tables are read back as they were written")
    func tables() throws {
        let learned = try #require(LearnedNames.builtIn)
        let again = try #require(LearnedNames(table: learned.table(remark: ["Any remark."])))
        #expect(again.table(remark: []) == learned.table(remark: []))
        let short = learned.table(remark: []).split(separator: "\n").dropLast()
        #expect(LearnedNames(table: short.joined(separator: "\n")) == nil)
        #expect(LearnedNames(table: "") == nil)
    }

    private func person(_ name: String) -> NamedPerson {
        NamedPerson(names: [name], birthYear: 1984, province: "AF-HER")
    }

    private func madePerson(_ random: inout Seeded) -> NamedPerson {
        func pick(_ names: [String]) -> String {
            names[Int.random(in: names.indices, using: &random)]
        }
        let isLatin = Bool.random(using: &random)
        let given = isLatin ? latinNames : arabicNames
        var words = (0..<Int.random(in: 1...4, using: &random)).map { _ in pick(given) }
        if Bool.random(using: &random), words.count > 1 { words = [words[0] + words[1]] }
        return NamedPerson(
            names: [words.joined(separator: " ")]
                + (Bool.random(using: &random) ? [pick(arabicNames)] : []),
            fathers: Bool.random(using: &random) ? [pick(given)] : [],
            birthYear: Bool.random(using: &random)
                ? Int.random(in: 1960...1999, using: &random) : nil,
            isRoundYear: Bool.random(using: &random),
            province: ["AF-HER", "AF-KDZ", "AF-KAB"].randomElement(using: &random),
            contact: Int.random(in: 0..<8, using: &random) == 0 ? "70012345" : nil
        )
    }
}

private let latinNames = [
    "Mohammad", "Ahmad", "Karimi", "Rahimi", "Zalmai", "Stanikzai", "Gul", "Agha", "Noori", "Wali",
    "Hossein", "Reza", "Qasim", "Abdul", "Karim", "Yusufzai", "Tooryalai", "Farhad",
]
private let arabicNames = [
    "محمد", "احمد", "کریمی", "رحیمی", "زلمی", "ستانکزی", "گل", "آغا", "نوری", "ولی", "حسین", "رضا",
    "قاسم", "عبدالکریم", "یوسفزی", "توریالی", "فرهاد",
]

/// What a register has before anyone applied.
private let commonWords: [(word: NameWord, weight: Float)] = latinNames.flatMap { name in
    (NameWords(name)?.words ?? []).map { ($0, 1) }
}

import AmanNames

/// A register of made persons and questions about them.
///
/// Half of the persons are written in Arabic script only, half in Latin only, each with the given
/// name of a father in the same script, a birth year and a province. Given names of some are put
/// together with family names of others, so that a register can be larger than the list of names.
struct MadeRegister {
    struct Entry {
        var ticket: UInt32
        var person: NamedPerson
    }

    /// A returning person, or a stranger without a ticket.
    struct Question {
        var ticket: UInt32?
        var person: NamedPerson
    }

    var entries: [Entry] = []
    /// By kind: A, B, D, C, and S for strangers.
    var questions: [(kind: String, asked: [Question])] = []

    init(_ names: [SpelledName], size: Int, questions count: Int, strangers: Int, seed: UInt64) {
        var random = SplitMix(seed)
        let whole = recombined(names, size + strangers, &random)
        let persons = whole.prefix(size).map { MadePerson($0, whole, size, &random) }
        entries = persons.enumerated().map { index, person in
            Entry(
                ticket: UInt32(index + 1),
                person: index.isMultiple(of: 2)
                    ? person.namedInArabic() : person.named(latin: person.latin[0])
            )
        }
        for kind in ["A", "B", "D", "C"] {
            let asked = (0..<count).map { _ in question(kind, persons, &random) }
            questions.append((kind, asked))
        }
        // Namesakes of a person in the register are left out: no one could tell those apart.
        let inside = Set(persons.map(\.arabic))
        let others = whole.suffix(strangers).filter { !inside.contains($0.arabic) }.map { name in
            let other = MadePerson(name, whole, size, &random)
            var person = other.namedInArabic()
            let latin = other.named(latin: other.latin[0])
            person.names += latin.names
            person.fathers = latin.fathers
            return Question(ticket: nil, person: person)
        }
        questions.append(("S", others))
    }

    private func question(
        _ kind: String,
        _ persons: [MadePerson],
        _ random: inout SplitMix
    ) -> Question {
        var index: Int
        repeat {
            index = Int.random(in: persons.indices, using: &random)
        } while kind == "C" && (index.isMultiple(of: 2) || persons[index].latin.count < 2)
        let person = persons[index]
        var asked: NamedPerson
        if kind == "C" {
            asked = person.named(latin: Array(person.latin.dropFirst()).anyElement(&random))
        } else if index.isMultiple(of: 2) {
            asked = person.named(latin: person.latin.anyElement(&random))
        } else {
            asked = person.namedInArabic()
        }
        if kind != "A" { asked.fathers = [] }
        if kind == "D" { asked.birthYear = nil }
        if kind == "A", let year = asked.birthYear {
            asked.birthYear = year + [0, 0, 1, -1].anyElement(&random)
        }
        if kind != "D" { asked.province = madeProvinces.randomElement(using: &random) }
        return Question(ticket: UInt32(index + 1), person: asked)
    }
}

private let madeProvinces = [
    "AF-HER", "AF-KDZ", "AF-KAB", "AF-BAL", "AF-NAN", "AF-KAN", "AF-GHO", "AF-FRA",
]

private struct MadePerson {
    var arabic: String
    var latin: [String]
    var father: (arabic: String, latin: String)
    var year: Int
    var province: String

    init(_ name: WholeName, _ all: [WholeName], _ size: Int, _ random: inout SplitMix) {
        (arabic, latin) = (name.arabic, name.latin)
        let other = all[Int.random(in: 0..<size, using: &random)]
        father = (firstWord(other.arabic), firstWord(other.latin[0]))
        year = Int.random(in: 1950...2004, using: &random)
        province = madeProvinces.anyElement(&random)
    }

    func namedInArabic() -> NamedPerson {
        NamedPerson(
            names: [arabic],
            fathers: [father.arabic],
            birthYear: year,
            province: province
        )
    }

    func named(latin: String) -> NamedPerson {
        NamedPerson(
            names: [latin],
            fathers: [father.latin],
            birthYear: year,
            province: province
        )
    }
}

private func firstWord(_ name: String) -> String {
    name.split(separator: " ").first.map(String.init) ?? name
}

private struct WholeName {
    var arabic: String
    var latin: [String]
}

/// Given names of some with family names of others, none twice in a row.
private func recombined(
    _ names: [SpelledName],
    _ count: Int,
    _ random: inout SplitMix
) -> [WholeName] {
    let servants: Set = ["abd", "abdu", "abdul", "abdel", "abdal", "abdol", "abdoul", "abdur"]
    let base = names.filter { name in
        NameWords(name.arabic)?.words.count == 2
            && NameWords(name.latin[0].text)?.words.count == 2
            && firstWord(name.arabic) != "عبد"
            && !servants.contains(firstWord(name.latin[0].text).lowercased())
            && name.latin[0].text.contains(" ")
    }
    return (0..<count).map { _ in
        let (given, family) = (base.anyElement(&random), base.anyElement(&random))
        var latin: [String] = []
        for first in given.latin.prefix(2) {
            for second in family.latin.prefix(2) {
                guard let rest = restOfName(second.text) else { continue }
                let whole = firstWord(first.text) + " " + rest
                if !latin.contains(whole) { latin.append(whole) }
            }
        }
        let arabic = firstWord(given.arabic) + " " + (restOfName(family.arabic) ?? "")
        return WholeName(arabic: arabic, latin: latin)
    }
}

extension Array {
    /// An element of an array that has some.
    fileprivate func anyElement(_ random: inout SplitMix) -> Element {
        self[Int.random(in: indices, using: &random)]
    }
}

private func restOfName(_ name: String) -> String? {
    let parts = name.split(separator: " ", maxSplits: 1)
    return parts.count == 2 ? String(parts[1]) : nil
}

/// Random numbers that are the same in every run.
///
/// Source: Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators* (2014).
struct SplitMix: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

import Foundation
import Testing

@testable import AmanNames

/// Pairs of one name in two scripts (CC0), outside the project; a run without them skips one test.
private let namePairsFile = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
    .appending(path: "shared/names/train.tsv")

private let namePairsAtHand = FileManager.default.fileExists(atPath: namePairsFile.path)

@Suite("Facts that two records share")
struct FactKeyTests {
    @Test(
        "a name sounds the same however it is written",
        arguments: [
            ["محمد", "Mohammad", "Muhammed", "Mohamed", "Mohammed", "Mohd", "مُحَمَّد"],
            ["عبدالرحمن", "عبد الرحمن", "Abdul Rahman", "Abdurrahman", "Abdel-Rahman"],
            ["حسین", "حسين", "Hussein", "Hossain", "Husain"],
            ["یوسف", "يوسف", "Yousuf", "Yusuf", "Yousef"],
            ["فاطمه", "فاطمة", "Fatima", "Fatemeh", "Fatimah"],
            ["قاسم", "Qasim", "Ghasem", "Kassem"],
            ["نورالله", "نور الله", "Noorullah", "Nurullah"],
            ["ضیاء", "Zia", "Ziya"],
            ["María", "Maria", "MARIA"],
        ]
    )
    func sounds(spellings: [String]) {
        let sounds = Set(spellings.map { NameWords($0)?.words.map(\.sound) })
        #expect(sounds.count == 1 && !sounds.contains(nil), "\(sounds)")
    }

    @Test("keys that are stored or in lists never change")
    func stored() {
        let person = NamedPerson(
            names: ["Shahidi Mohammad"],
            fathers: ["Ghulam Haidar"],
            birthYear: 1980,
            paper: PaperNumber(kind: nil, groups: ["1400", "0117"], isParted: false)
        )
        let keys = person.factKeys(.question).map { "\($0.facts.code) \($0.text)" }
        #expect(
            keys == [
                "1 chd mhmd|hdr", "1 chd mhmd|klm", "2 chd mhmd|1980",
                "4 any kind|14000117", "4 no kind|14000117",
                "5 chd mz|hdr", "5 chd mz|klm", "5 mhmd kz|hdr", "5 mhmd kz|klm",
                "7 chd mz|kl|1980", "7 chd mz|zr|1980", "7 mhmd kz|kl|1980", "7 mhmd kz|zr|1980",
            ]
        )
        let codes = SharedFacts.allCases.map { "\($0.code) \($0.rawValue)" }
        #expect(
            codes == [
                "1 name-and-father", "2 name-and-year", "3 name-father-year", "4 paper",
                "5 near-name-and-father", "7 near-name-father-year",
            ]
        )
    }

    @Test("a father of two words is found by either, also where he is written in both scripts")
    func fathers() {
        let listed = NamedPerson(
            names: ["Ahmad Shahidi"],
            fathers: ["Ghulam Haidar", "غلام حیدر"],
            birthYear: 1980
        )
        for father in ["Haidar", "غلام", "Ghulam Haidar"] {
            let asked = NamedPerson(names: ["احمد شهیدی"], fathers: [father], birthYear: 1981)
            #expect(shared(listed, asked) == [.nameAndFather, .nameAndYear, .nearNameFatherYear])
        }
        let other = NamedPerson(names: ["احمد شهیدی"], fathers: ["Karim"], birthYear: 1981)
        #expect(shared(listed, other) == [.nameAndYear])
    }

    @Test("of a name of many words the last one makes keys: it is the family's")
    func family() {
        let listed = NamedPerson(names: ["Mohammad Ali Akbar Hashimi"], birthYear: 1980)
        let asked = NamedPerson(names: ["علی هاشمی"], birthYear: 1980)
        #expect(shared(listed, asked) == [.nameAndYear])
    }

    @Test("a paper's key is found as papers match: kinds that are known do not differ")
    func papers() {
        let kinds: [PaperNumber.Kind?] = [nil] + PaperNumber.Kind.allCases
        func person(_ paper: PaperNumber) -> NamedPerson { NamedPerson(names: [], paper: paper) }
        for own in kinds {
            let one = PaperNumber(kind: own, groups: ["1234987"], isParted: false)
            for kind in kinds {
                let other = PaperNumber(kind: kind, groups: ["123", "4987"], isParted: false)
                let isFound = shared(person(one), person(other)) == [.paper]
                #expect(isFound == one.matches(other), "\(String(describing: (own, kind)))")
            }
        }
    }

    /// The facts of the keys by which a list's person answers a question about another.
    private func shared(_ listed: NamedPerson, _ asked: NamedPerson) -> Set<SharedFacts> {
        let keys = Set(listed.factKeys(.list))
        return Set(asked.factKeys(.question).filter(keys.contains).map(\.facts))
    }

    @Test("what is known of both and differs speaks against a name that is only nearly the same")
    func enough() {
        func isHit(
            _ facts: Set<SharedFacts>,
            otherFather: Bool = false,
            otherYear: Bool = false
        ) -> Bool {
            facts.isEnough(otherFather: otherFather, otherYear: otherYear)
        }
        #expect(!isHit([]))
        #expect(isHit([.paper], otherFather: true, otherYear: true))
        #expect(isHit([.nameAndFather], otherYear: true))
        #expect(isHit([.nameAndYear]) && !isHit([.nameAndYear], otherFather: true))
        #expect(isHit([.nearNameAndFather]) && !isHit([.nearNameAndFather], otherYear: true))
        #expect(isHit([.nearNameFatherYear]))
    }

    @Test(
        "most names of a list in both scripts sound the same in both",
        .enabled(if: namePairsAtHand, "shared/names/train.tsv is not beside the project")
    )
    func measured() throws {
        let pairs = try String(contentsOf: namePairsFile, encoding: .utf8)
            .split(separator: "\n")
            .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
            .filter { $0.count == 4 && $0[3] != "alias" }
        let taken = stride(from: 0, to: pairs.count, by: 4).map { pairs[$0] }
        let own = taken.map { sounds(String($0[1])) }
        let other = taken.map { sounds(String($0[2])) }
        func share(_ isAlike: (Int) -> Bool) -> Double {
            Double(taken.indices.count(where: isAlike)) / Double(taken.count)
        }
        let stranger = { ($0 + 7_919) % taken.count }
        #expect(share { !own[$0].isDisjoint(with: other[$0]) } > 0.97)
        #expect(share { own[$0] == other[$0] } > 0.78)
        #expect(share { !own[$0].isDisjoint(with: other[stranger($0)]) } < 0.03)
        #expect(share { own[$0] == other[stranger($0)] } < 0.000_5)
    }

    private func sounds(_ name: String) -> Set<String> {
        Set(NameWords(name)?.words.map(\.sound) ?? [])
    }
}

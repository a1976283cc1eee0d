import AmanLetter
import TestSupport
import Testing

@testable import AmanOffice

@Suite("What a registrar typed")
struct TypedFaultsTests {
    @Test("is found wrong all at once, each field with its own reason")
    func allAtOnce() throws {
        let typed: [ApplyField: String] = [
            .secondName: "R2D2", .fullName: "احمد", .birthYear: "19a0", .birthDate: "19901399",
            .identityPaper: "1.40001E+12", .province: "AF-XXX", .contact: "0700 000 000",
        ]
        let found = try faults(in: typed)
        #expect(
            Dictionary(uniqueKeysWithValues: found.map { ($0.field, $0.refusal) }) == [
                .secondName: .notAName, .fullName: .notLatin, .birthYear: .notAYear,
                .birthDate: .notADate, .identityPaper: .spoiltNumber, .province: .unknownProvince,
            ]
        )
    }

    @Test("needs a province and nothing else")
    func provinceAlone() throws {
        #expect(try faults(in: [:]) == [RefusedField(.province, .missing)])
        #expect(try faults(in: [.province: "AF-KDZ"]).isEmpty)
        let contradiction: [ApplyField: String] = [
            .province: "AF-KDZ", .birthYear: "1985", .birthDate: "19900131",
        ]
        #expect(
            try faults(in: contradiction) == [RefusedField(.birthDate, .contradictsBirthYear)]
        )
        let channel = try faults(in: [.province: "AF-KDZ", .channel: "by-pigeon"])
        #expect(channel.map(\.field) == [.channel])
    }

    @Test("is unusual where an age is, or where a father has his child's name")
    func unusual() throws {
        func found(_ typed: [ApplyField: String]) throws -> [UnusualEntry] {
            unusualEntries(in: typed, by: try sampleProgramme("herat"), now: monday)
                .map(\.entry)
        }
        let usual: [ApplyField: String] = [
            .secondName: "احمد", .fatherSecondName: "محمد", .birthYear: "1369",
        ]
        #expect(try found(usual) == [])
        #expect(try found([.secondName: "احمد", .fatherSecondName: " احمد "]) == [.sameAsFather])
        let year = monday.year
        #expect(try found([.birthYear: "\(year - 3)"]) == [.young(age: 3)])
        #expect(try found([.birthDate: "19100101"]) == [.old(age: year - 1910)])
        // What is wrong is said elsewhere.
        #expect(try found([.birthYear: "19a0"]) == [])
    }

    private func faults(in typed: [ApplyField: String]) throws -> [RefusedField] {
        AmanOffice.faults(
            in: typed,
            by: try sampleProgramme("herat"),
            now: monday,
            canPrint: { _ in true }
        )
    }
}

@Suite("A suggested Latin spelling")
struct LatinSuggestionTests {
    /// The names of which a registrar once got a spelling that no one uses, and what is written
    /// instead.
    @Test(
        "is how people spell the name",
        arguments: [
            ("عبدالقیوم", "Abdul Qayum"), ("عبد القیوم", "Abdul Qayum"),
            ("عبدالجبار", "Abdul Jabar"),
            ("نورالدین", "Nooruddin"), ("نور الدین", "Nooruddin"), ("معصومه", "Masuma"),
            ("جاوید", "Jawid"),
            ("محمد اکبر", "Mohammad Akbar"), ("حمیدالله", "Hamidullah"),
            ("رحمت الله", "Rahmatullah"),
            ("حبیب\u{200C}الله", "Habibullah"), ("ضیاءالدین", "Ziauddin"), ("عبدالله", "Abdullah"),
            ("فرشته", "Fereshta"), ("يوسف", "Yusuf"), ("محمّد", "Mohammad"),
            ("عبدالحی", "Abdul Hai"),
        ]
    )
    func known(name: String, latin: String) {
        #expect(latinSuggestion(for: name) == latin)
    }

    @Test(
        "is left out for a name that is not known, and for one of which a part is not",
        arguments: [
            "څرګنده", "محمد څرګنده", "عبدالپپپ", "پپپ الله", "الله", "عبد", "Ahmad", "", "  ",
        ]
    )
    func unknown(name: String) {
        #expect(latinSuggestion(for: name) == nil)
    }

    @Test("comes from a list of some hundred names, each one that a letter may carry")
    func list() {
        #expect(KnownNames.latin.count >= 400)
        let pairs = KnownNames.table.split(whereSeparator: { ",\n".contains($0) })
        #expect(pairs.count == KnownNames.latin.count, "a name is there twice")
        for latin in KnownNames.latin.values {
            #expect(isLatinName(latin) && isName(latin) && latin.first?.isUppercase == true)
        }
    }
}

import AmanNames
import Testing

@testable import AmanOffice

/// What people who do this work met with, each case as a kind.
@Suite("Cases from the field: the same person, and strangers")
struct FieldCaseTests {
    @Test(
        "unknown is no father's name, in whatever language it is written",
        arguments: [
            "نامعلوم", "Unknown", "unknown", "معلوم نیست", "نه دی معلوم", "ندارد", "N/A", "n.a.",
            "Nil",
            "Not known", "None",
        ]
    )
    func unknownFather(_ written: String) {
        let before = kept(request(name: "Ahmad Karimi", father: "Abdul Karim", born: 1991))
        let now = fathered("Ahmad Karimi", written)
        let without = request(name: "Ahmad Karimi", born: 1991)
        #expect(found(now, [before]) == found(without, [before]))
        #expect(found(now, [before]).first?.reasons.contains(.otherFather) == false)
        #expect(found(now, [before]).count == 1)

        let stranger = kept(fathered("Zalmai Stanikzai", written))
        #expect(found(now, [stranger]).isEmpty)
        let third = kept(request(name: "Zalmai Stanikzai", father: "Unknown", born: 1991))
        #expect(found(now, [third]).isEmpty, "two fathers who are unknown are not one")
    }

    @Test("an unknown name makes no one alike", arguments: ["Unknown", "نامعلوم", "ناشناس"])
    func unknownName(_ written: String) {
        let before = kept(request(name: "Unknown", second: "نامعلوم", born: 1991))
        #expect(found(request(second: written, born: 1991), [before]).isEmpty)
    }

    @Test(
        "a paper that is none joins no one",
        arguments: ["0000000000", "1.40001E+12", "-", "ندارد", "N/A", "000", "1111111", "paper 12"]
    )
    func noPaper(_ written: String) {
        let before = kept(
            request(name: "Zalmai Stanikzai", born: 1970) { $0.person.identityPaper = written }
        )
        let now = request(name: "Gul Agha", born: 1999) { $0.person.identityPaper = written }
        #expect(found(now, [before]).isEmpty)
    }

    @Test(
        "papers whose parts differ are not one",
        arguments: [
            ("1/25/678", "12/5/678"), ("جلد ۱ صفحه ۲۵ نمبر ۶۷۸", "جلد ۱۲ صفحه ۵ نمبر ۶۷۸"),
            ("143-6-5", "14-36-5"), ("Passport 12345678", "Tazkira 12345678"),
            ("P1234567", "R1234567"),
        ]
    )
    func otherPaper(_ one: String, _ other: String) {
        #expect(!hasSamePaper(one, other))
        #expect(!hasSamePaper(other, one))
    }

    @Test(
        "one paper written in two ways is one",
        arguments: [
            ("Tazkira 1400-0102-12345", "1400010212345"), ("0014000102", "14000102"),
            ("تذکره ۱۴۰۰-۰۱۰۲-۱۲۳۴۵", "Tazkira 1400 0102 12345"),
            ("1/25/678", "جلد ۱ صفحه ۲۵ نمبر ۶۷۸"), ("1/25/678", "1 / 025 / 678"),
            ("passport P01234567", "Passport: P01234567"), ("P01234567", "پاسپورت P01234567"),
        ]
    )
    func samePaper(_ one: String, _ other: String) {
        #expect(hasSamePaper(one, other))
        #expect(hasSamePaper(other, one))
    }

    @Test("one paper asks whatever else differs: name, year, province, father")
    func strongFact() {
        let before = kept(
            request("AF-HER", name: "Zalmai Stanikzai", father: "Karim", born: 1970) {
                $0.person.identityPaper = "1400-0102-12345"
            }
        )
        let now = request("AF-KDZ", name: "Gul Agha", father: "Rahim", born: 1990) {
            $0.person.identityPaper = "1400010212345"
        }
        let hit = found(now, [before]).first
        #expect(hit?.reasons.first == .samePaper)
        #expect(hit?.reasons.contains(.otherName) == true)
    }

    @Test(
        "names of one word, joined or apart, are found in both scripts",
        arguments: [
            ("Habibullah", "Habib Ullah"), ("حبیب الله", "Habibullah"),
            ("حبیب‌الله", "Habib Ullah"),
            ("Abdelkarim", "Abd el Karim"), ("عبدالکریم", "Abdul Karim"),
            ("Ramimakhlouf", "Rami Makhlouf"), ("Noor Uddin", "نورالدین"),
            ("Mohammadreza", "محمد رضا"),
        ]
    )
    func joined(_ one: String, _ other: String) {
        let before = kept(named(one, born: 1987))
        #expect(found(named(other, born: 1987), [before]).count == 1)
        #expect(found(named(one, born: 1987), [kept(named(other, born: 1987))]).count == 1)
    }

    @Test("the desk's own suggestion finds the name that it was made from")
    func ownSuggestion() {
        for pair in KnownNames.ordered {
            let origin = "\(pair.arabic) کریمی"
            guard let suggestion = latinSuggestion(for: origin) else {
                Issue.record("no suggestion for a known name")
                continue
            }
            let before = kept(request(second: origin, born: 1990))
            #expect(found(request(name: suggestion, born: 1990), [before]).count == 1, "\(origin)")
        }
    }

    @Test("in a crowd of one name, father, year and province the first one is found")
    func crowd() {
        let first = kept(request("AF-KAB", name: "Ahmad", father: "Zmarai", born: 1990), 1)
        let others = (2...401).map { ticket in
            kept(request("AF-KAB", name: "Ahmad", father: "Nasim", born: 1990), ticket)
        }
        let again = request("AF-KAB", name: "Ahmad", father: "Zmarai", born: 1990)
        #expect(found(again, [first] + others).first?.ticket.number == 1)
    }

    @Test(
        "a name spelled alike in one province asks, with nothing else known",
        arguments: ["Sher Ali Noori", "Noor Wali", "Aziz Khan", "Ali Reza Wali", "Najib Popal"]
    )
    func nameAndProvince(_ name: String) {
        #expect(found(request(name: name), [kept(request(name: name))]).count == 1)
    }

    @Test(
        "guessed years may be years apart",
        arguments: [(1985, 1990), (1988, 1991), (1990, 1995), (1986, 1991)]
    )
    func guessedYears(_ one: Int, _ other: Int) {
        for name in ["Gul Agha Sherzai", "Sher Ali Noori"] {
            let before = kept(request(name: name, born: one))
            #expect(found(request(name: name, born: other), [before]).count == 1)
        }
    }

    @Test("hostile names are compared with no one, and trouble no one", .timeLimit(.minutes(5)))
    func hostile() {
        let before = kept(request(name: "Ahmad Karimi", father: "Zaman", born: 1990))
        let names = [
            "A", "\u{1F600}", String(repeating: "ا", count: 300),
            String(repeating: "Mohammad ", count: 33), "12345", "А\u{301}hmаd",
            "a" + String(repeating: "\u{301}", count: 300), "\u{200D}\u{200D}", "عبد", "Abd Abd",
        ]
        for name in names {
            var person = Person()
            (person.fullName, person.birthYear) = (name, 1971)
            let asked = NamedPerson(person, province: "AF-HER")
            var index = NameIndex(common: KnownNames.common)
            index.insert(
                NamedPerson(before.person ?? Person(), province: "AF-KDZ"),
                ticket: 1,
                version: 0
            )
            index.insert(asked, ticket: 2, version: 0)
            var search = NameSearch(.builtIn)
            #expect(search.hits(for: asked, in: index, except: 2, limit: 5).isEmpty, "\(name)")
        }
    }

    private func fathered(_ name: String, _ father: String) -> ApplyRequest {
        guard father.unicodeScalars.contains(where: { $0.value > 0x250 }) else {
            return request(name: name, father: father, born: 1991)
        }
        return request(name: name, born: 1991) { $0.person.fatherSecondName = father }
    }

    private func hasSamePaper(_ one: String, _ other: String) -> Bool {
        guard let left = PaperNumber(one), let right = PaperNumber(other) else { return false }
        return left.matches(right)
    }

    private func named(_ name: String, born year: Int) -> ApplyRequest {
        let isLatin = name.unicodeScalars.allSatisfy { $0.value < 0x250 }
        return isLatin ? request(name: name, born: year) : request(second: name, born: year)
    }
}

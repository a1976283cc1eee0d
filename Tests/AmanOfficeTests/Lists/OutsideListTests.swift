import AmanLetter
import AmanNames
import TestSupport
import Testing

@testable import AmanOffice

@Suite("An outside list and an office's applicants")
struct OutsideListTests {
    private let table = """
        full_name,second_name,father_name,birth_year,identity_paper,reference
        Ahmad Shahidi,,Mirwais,1980,,17/1399
        ,گلالی ستانکزی,,1995,,18/1399
        ,,,,1400-0117-31415,19/1399
        Zia,,Mirwais,1971,,20/1399
        """

    @Test(
        "a person is found across scripts, spellings, the order of words and a year more or less",
        arguments: [
            (listed("Ahmad Shahidi", father: "Mirwais"), "17/1399", [SharedFacts.nameAndFather]),
            (
                listed(second: "احمد شهیدی", fatherSecond: "میرویس", born: 1981), "17/1399",
                [.nameAndFather, .nameAndYear]
            ),
            (listed("Shahidi, Ahmed", born: 1979), "17/1399", [.nameAndYear]),
            (listed("Gulalai Stanekzai", born: 1995), "18/1399", [.nameAndYear]),
            (listed("Karim", paper: "۱۴۰۰ ۰۱۱۷ ۳۱۴۱۵"), "19/1399", [.paper]),
            (listed("Ziya", father: "Mir Wais", born: 1971), nil, []),
            (listed("Zia", father: "Mirwais", born: 1972), "20/1399", [.nameFatherYear]),
            (listed("Ahmad Shahedzai", born: 1980), nil, []),
            (
                listed("Ahmad Shahiti", father: "Mirwaiz", born: 1981), "17/1399",
                [.nearNameFatherYear]
            ),
        ]
    )
    func recall(person: Person, reference: String?, agreed: [SharedFacts]) throws {
        var owner = try ListOwner(table)
        let hits = try found([person], on: &owner)
        #expect(hits.map(\.hit.reference) == (reference.map { [$0] } ?? []))
        #expect(hits.first?.hit.agreed ?? [] == agreed)
        #expect(hits.allSatisfy { $0.hit.owner == "Herat court" && $0.hit.kind == .exclusion })
    }

    @Test("a stranger, and one fact alone, find nothing")
    func strangers() throws {
        var owner = try ListOwner(table)
        let people = [
            listed("Ahmad Shahidi"), listed("Ahmad Shahidi", father: "Karim", born: 1980),
            listed("Ahmad Shahidi", born: 1984), listed("Zia", born: 1971),
            listed("Mirwais Stanekzai", born: 1995), listed(paper: "1400-0117-31416"),
            listed("Ahmad Shahiti", father: "Mirwais", born: 1990),
            listed("Ahmad Shahiti", father: "Karim", born: 1980),
        ]
        #expect(try found(people, on: &owner).isEmpty)
    }

    @Test("what both sides know and what does not agree is said")
    func differing() throws {
        var owner = try ListOwner(table + "\nAli Rezai,,Hasan,1980,7314159265,21/1399")
        let one = listed("Ali Rezai", father: "Hasan", born: 1990, paper: "2718281828")
        let hit = try #require(try found([one], on: &owner).first).hit
        #expect(hit.agreed == [.nameAndFather])
        #expect(hit.differing == [.year, .paper])
        let other = listed("Karim Nuri", father: "Omid", born: 1999, paper: "7314159265")
        let byPaper = try #require(try found([other], on: &owner).first).hit
        #expect(byPaper.agreed == [.paper] && byPaper.differing == [.name])
        // One side knows the father alone and the other the year: nothing says that names differ.
        var half = try ListOwner("full_name,father_name,identity_paper\nAli Rezai,Hasan,7314159265")
        let same = listed("Ali Rezai", born: 1980, paper: "7314159265")
        #expect(try found([same], on: &half).first?.hit.differing == [])
    }

    @Test("papers of two kinds with one number are not the same paper")
    func kindsOfPapers() throws {
        var owner = try ListOwner("identity_paper,reference\nPassport 1234987,1\n1234988,2\n")
        func references(_ paper: String) throws -> [String] {
            try found([listed(paper: paper)], on: &owner).map(\.hit.reference)
        }
        #expect(try references("Tazkira 1234987") == [])
        #expect(try references("پاسپورت ۱۲۳۴۹۸۷") == ["1"])
        #expect(try references("1234987") == ["1"])
        #expect(try references("Tazkira 1234988") == ["2"])
    }

    @Test("a crowd of one name, father and year is found row by row, and no entry is alike another")
    func crowd() throws {
        let rows = (1...400).map { "Mohammad Ahmadi,Ahmad,1990,R\($0)" }
        let csv = "full_name,father_name,birth_year,reference\n" + rows.joined(separator: "\n")
        var owner = try ListOwner(csv)
        #expect(owner.sealed.crowdedCount == 0)
        let person = listed("Muhammad Ahmadi", father: "Ahmed", born: 1990)
        let hits = try found([person], on: &owner)
        #expect(hits.count == 5, "more would not be looked at")
        #expect(Set(hits.map(\.hit.reference)).count == 5)
    }

    @Test("the sizes of a list and of a question are those of the next step")
    func padding() throws {
        var owner = try ListOwner(table)
        #expect(owner.sealed.keyCount < 40)
        #expect(try owner.list.entryCount == OutsideListLimits.entryCountMin)
        let random = SeededRandomness(seed: 5)
        let one = AskedApplicant(
            application: ApplicationID(text: "PERSON0001"),
            ticket: Ticket(number: 1),
            person: listed("Ahmad Shahidi", father: "Mirwais")
        )
        let plan = try #require(
            planQuestion(about: [one], list: owner.key.list) { random.bytes($0) }
        )
        #expect(plan.question.keyCount == OutsideListLimits.questionStep)
        #expect(Set(plan.question.elements).count == plan.question.keyCount)
        let answered = try owner.answer(plan.question)
        #expect(answered.elements.count == plan.question.keyCount)
        // Neither file has a fact of anyone in it.
        for file in [owner.sealed.file, plan.question.bytes, answered.bytes] {
            #expect(!contains(file, "Shahidi") && !contains(file, "17/1399"))
        }
    }

    @Test("an owner answers as many keys as they said, and the same question once more")
    func limit() throws {
        var owner = try ListOwner(table, answers: 2_048)
        let person = listed("Ahmad Shahidi", father: "Mirwais")
        let random = SeededRandomness(seed: 6)
        let question = { () throws -> ListQuestion in
            let one = AskedApplicant(
                application: ApplicationID(text: "PERSON0001"),
                ticket: Ticket(number: 1),
                person: person
            )
            let plan = planQuestion(about: [one], list: owner.key.list) { random.bytes($0) }
            return try #require(plan).question
        }
        let first = try question()
        _ = try owner.answer(first)
        _ = try owner.answer(first)
        #expect(owner.key.answeredKeyCount == 1_024)
        _ = try owner.answer(try question())
        let third = try question()
        let refusal = OutsideListError.answersUsedUp(answered: 2_048, asked: 1_024, limit: 2_048)
        #expect(throws: refusal) { try owner.answer(third) }
        // The count is in the file, and not only in memory.
        var read = try OwnerKey(reading: owner.key.bytes)
        #expect(read == owner.key)
        #expect(throws: refusal) { try read.answer(third) { random.bytes($0) } }
        #expect(throws: Never.self) { try owner.answer(first) }
    }

    @Test("an answer with another key, or about another question, is not opened")
    func notProven() throws {
        let owner = try ListOwner(table)
        var other = try ListOwner(table, seed: 10)
        let random = SeededRandomness(seed: 8)
        let one = AskedApplicant(
            application: ApplicationID(text: "PERSON0001"),
            ticket: Ticket(number: 1),
            person: listed("Ahmad Shahidi", father: "Mirwais")
        )
        let list = try owner.list
        let plan = try #require(planQuestion(about: [one], list: list.id) { random.bytes($0) })
        var asOther = plan.question
        asOther = ListQuestion(list: other.key.list, id: asOther.id, elements: asOther.elements)
        let wrong = try other.answer(asOther)
        let forged = ListAnswer(
            list: list.id,
            question: wrong.question,
            elements: wrong.elements,
            proof: wrong.proof
        )
        #expect(throws: OutsideListError.notProven) {
            try list.matches(of: plan.question, forged, plan.asked) { _, _ in }
        }
        #expect(throws: OutsideListError.otherList) {
            try list.matches(of: plan.question, wrong, plan.asked) { _, _ in }
        }
    }
}

private func contains(_ bytes: [UInt8], _ text: String) -> Bool {
    let text = Array(text.utf8)
    return bytes.indices.contains { bytes[$0...].starts(with: text) }
}

import AmanLetter
import TestSupport

@testable import AmanOffice

/// A list's owner with a table of people: a court, or another office.
struct ListOwner {
    let sealed: SealedList
    var key: OwnerKey
    private let randomness: SeededRandomness

    init(
        _ csv: String,
        kind: OutsideListKind = .exclusion,
        owner: String = "Herat court",
        answers: Int = OutsideListLimits.answeredKeyCountUsual,
        seed: UInt64 = 9
    ) throws {
        let randomness = SeededRandomness(seed: seed)
        self.randomness = randomness
        let table = try OutsideTable(reading: Array(csv.utf8), now: monday)
        let terms = OutsideListTerms(kind: kind, owner: owner, answeredKeyCountMax: answers)
        sealed = try table.sealed(terms, now: monday, randomBytes: { randomness.bytes($0) })
        key = sealed.key
    }

    /// The list as the office reads it.
    var list: OutsideList {
        get throws { try OutsideList(reading: sealed.file) }
    }

    /// Answers a question as it came on a stick, and gives the answer's file away.
    mutating func answer(_ question: ListQuestion) throws -> ListAnswer {
        let randomness = randomness
        let read = try ListQuestion(reading: question.bytes)
        let answer = try key.answer(read, randomBytes: { randomness.bytes($0) })
        return try ListAnswer(reading: answer.bytes)
    }
}

/// A person with the fields that keys are made of.
func listed(
    _ name: String? = nil,
    second: String? = nil,
    father: String? = nil,
    fatherSecond: String? = nil,
    born: Int? = nil,
    paper: String? = nil
) -> Person {
    var person = Person()
    (person.fullName, person.secondName) = (name, second)
    (person.fatherName, person.fatherSecondName) = (father, fatherSecond)
    (person.birthYear, person.identityPaper) = (born, paper)
    return person
}

/// What one person finds on a list, without an office.
func found(_ people: [Person], on owner: inout ListOwner) throws -> [MatchedApplicant] {
    let random = SeededRandomness(seed: 77)
    let applicants = people.enumerated().map { place, person in
        AskedApplicant(
            application: ApplicationID(text: "PERSON000\(place)"),
            ticket: Ticket(number: place + 1),
            person: person
        )
    }
    let list = try owner.list
    let plan = planQuestion(about: applicants, list: list.id, randomBytes: { random.bytes($0) })
    guard let plan else { return [] }
    let answer = try owner.answer(plan.question)
    return try list.matches(of: plan.question, answer, plan.asked) { _, _ in }
}

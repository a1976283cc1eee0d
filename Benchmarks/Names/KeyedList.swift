import AmanNames
import Foundation

/// A made register as an outside list: persons by their keys, as an office's questions find them.
struct KeyedList {
    private var rows: [FactKey: [Int]] = [:]
    private var persons: [NamedPerson] = []
    private var keyCount = 0

    init(_ entries: [MadeRegister.Entry]) {
        for entry in entries {
            // A list says nothing of provinces.
            let keys = entry.person.factKeys(.list)
            for key in keys { rows[key, default: []].append(persons.count) }
            persons.append(entry.person)
            keyCount += keys.count
        }
    }

    /// Who is found, and which strangers are; each kind in a line of its own.
    func report(on questions: [(kind: String, asked: [MadeRegister.Question])]) -> String {
        var (lines, askedKeyCount) = ([String](), 0)
        for (kind, asked) in questions {
            var found = 0
            for question in asked {
                let hits = hits(question.person)
                let ticket = question.ticket.map { Int($0) - 1 }
                if ticket.map(hits.contains) ?? !hits.isEmpty { found += 1 }
                if kind == "A" { askedKeyCount += question.person.factKeys(.question).count }
            }
            lines.append(line(kind, found, of: asked.count))
            guard kind == "S" else { continue }
            let alone = asked.count { question in
                var person = question.person
                person.fathers = []
                return !hits(person).isEmpty
            }
            lines.append(line("S without a father", alone, of: asked.count))
        }
        let ofA = questions.first { $0.kind == "A" }?.asked.count ?? 0
        lines.append(
            String(
                format: "keys: %.1f a row, %.1f an applicant",
                Double(keyCount) / Double(max(1, persons.count)),
                Double(askedKeyCount) / Double(max(1, ofA))
            )
        )
        return lines.joined(separator: "\n")
    }

    private func line(_ kind: String, _ found: Int, of asked: Int) -> String {
        String(format: "%@ %.1f %%", kind, 100 * Double(found) / Double(max(1, asked)))
    }

    private func hits(_ person: NamedPerson) -> Set<Int> {
        var agreed: [Int: Set<SharedFacts>] = [:]
        for key in person.factKeys(.question) {
            for row in rows[key] ?? [] { agreed[row, default: []].insert(key.facts) }
        }
        return Set(agreed.filter { row, facts in isHit(person, persons[row], facts) }.keys)
    }

    private func isHit(
        _ person: NamedPerson,
        _ row: NamedPerson,
        _ facts: Set<SharedFacts>
    ) -> Bool {
        let knowFather = !person.fathers.isEmpty && !row.fathers.isEmpty
        let knowYear = person.birthYear != nil && row.birthYear != nil
        return facts.isEnough(
            otherFather: knowFather && facts.isDisjoint(with: SharedFacts.withFather),
            otherYear: knowYear && facts.isDisjoint(with: SharedFacts.withYear)
        )
    }
}

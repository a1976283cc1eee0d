import AmanLetter
import Testing

@testable import AmanIncident

@Suite("Floods")
struct FloodTests {
    private let noon = Instant(seconds: 1_795_953_600)

    @Test("a shared budget refuses a flood, says when to try again, and fills up with time")
    func budget() {
        var budget = IncidentBudget()
        func admit(after seconds: Int64, hasWorked: Bool = false) -> IncidentBudget.Admission {
            budget.admit(at: noon.adding(seconds: seconds), hasWorked: hasWorked)
        }
        for _ in 0..<20 { #expect(admit(after: 0) == .admitted) }
        #expect(admit(after: 0) == .later(seconds: 60))
        #expect(admit(after: 0, hasWorked: true) == .admitted, "who works has another share")
        #expect(admit(after: 45) == .later(seconds: 15))
        #expect(admit(after: 60) == .admitted)
        #expect(admit(after: 60) == .later(seconds: 60))
        // Pages that work use up nothing of those without script.
        for second in 0..<86_400 { _ = admit(after: 60 + Int64(second), hasWorked: true) }
        for _ in 0..<20 { #expect(admit(after: 86_460) == .admitted) }
    }

    @Test("a flood of a day is bounded, and a clock that is set back gives nothing away")
    func day() {
        var budget = IncidentBudget()
        var admitted = 0
        for second in stride(from: 0, to: 86_400, by: 5) {
            let moment = noon.adding(seconds: Int64(second))
            for worked in [true, false] {
                let answer = budget.admit(at: moment, hasWorked: worked)
                admitted += answer == .admitted ? 1 : 0
            }
        }
        #expect((8_000...9_500).contains(admitted))
        var set = IncidentBudget()
        while set.admit(at: noon, hasWorked: true) == .admitted {}
        let earlier = set.admit(at: noon.adding(seconds: -9_000), hasWorked: true)
        #expect(earlier != .admitted)
    }

    private func solve(_ challenge: String) throws -> String {
        try #require(
            (0..<2_000_000).lazy.map { "\($0)" }.first {
                WorkChallenges.isSolved(challenge, $0)
            }
        )
    }

    @Test("work counts for a challenge of this office, before its end")
    func work() throws {
        let office = WorkChallenges(key: [1])
        let challenge = office.challenge(at: noon, randomBytes: [UInt8](repeating: 4, count: 16))
        let solution = try solve(challenge)
        let other = WorkChallenges(key: [2])
        let elsewhere = other.accepts(challenge, solution: solution, at: noon)
        #expect(!elsewhere)
        func accept(
            _ challenge: String,
            _ solution: String,
            after seconds: Int64 = 0
        ) -> Bool {
            office.accepts(challenge, solution: solution, at: noon.adding(seconds: seconds))
        }
        #expect(!accept(challenge, solution, after: WorkChallenges.secondsMax + 1))
        #expect(!accept(challenge, solution + "x"))
        #expect(!accept(challenge, ""))
        #expect(!accept(String(challenge.dropLast()) + "x", solution))
        #expect(accept(challenge, solution))
    }

    @Test("a budget that is handed on from server to server is the same budget")
    func handedOn() throws {
        var (whole, handed) = (IncidentBudget(), IncidentBudget())
        for second in 0..<200 {
            let (moment, worked) = (noon.adding(seconds: Int64(second)), second % 3 == 0)
            handed = try #require(IncidentBudget(handed.numbers))
            let (first, second) = (
                whole.admit(at: moment, hasWorked: worked),
                handed.admit(at: moment, hasWorked: worked)
            )
            #expect(first == second)
        }
        #expect(IncidentBudget([1, 2, 3]) == nil)
    }

    @Test("the work asked for is what the page's script does, and its order is fixed")
    func fixed() {
        #expect(WorkChallenges.bits == 16)
        #expect(!WorkChallenges.isSolved("", "0"))
    }
}

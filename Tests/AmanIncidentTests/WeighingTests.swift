import Testing

@testable import AmanIncident

@Suite("Weighing")
struct WeighingTests {
    private let day = 20_790

    private func judged(
        _ state: AccountState,
        _ reason: WeighingReason,
        _ change: (inout Judgement) -> Void = { _ in }
    ) -> Judgement {
        var judged = Judgement(state, because: reason, source: .relative, letter: .validThen)
        change(&judged)
        return judged
    }

    private var corroborated: Judgement {
        judged(.corroborated, .independentOrigins) { $0.origins = [.relative, .press] }
    }
    private var denied: Judgement { judged(.disputed, .denied) { $0.party = .authority } }
    private var acknowledged: Judgement {
        judged(.acknowledged, .authoritySaid) { $0.party = .authority }
    }

    @Test("an account is received, corroborated, denied, and acknowledged, and the denial stays")
    func story() throws {
        let (mark, key) = (try Sample.sealed().mark, try Sample.key())
        var weighing = Weighing(of: mark)
        #expect(weighing.state == .received && weighing.letter == .unknown)
        var steps: [SignedStep] = []
        for (judged, later) in [(corroborated, 0), (denied, 3), (acknowledged, 30)] {
            steps.append(try weighing.add(judged, day: day + later, by: key))
        }
        #expect(weighing.state == .acknowledged && weighing.letter == .validThen)
        #expect(weighing.denials == [.init(party: .authority, day: day + 3)])
        let read = try steps.map { try SignedStep(reading: $0.bytes) }
        #expect(try Weighing(of: mark, read, by: key.publicKey) == weighing)
        #expect(weighing.steps.map(\.state) == [.corroborated, .disputed, .acknowledged])
    }

    @Test("a step that is missing, moved, changed or signed by another does not count")
    func forged() throws {
        let (mark, key) = (try Sample.sealed().mark, try Sample.key())
        var weighing = Weighing(of: mark)
        let first = try weighing.add(corroborated, day: day, by: key)
        let second = try weighing.add(denied, day: day, by: key)
        func refusal(
            _ steps: [SignedStep],
            of report: ReportMark? = nil,
            by other: MonitorsKey? = nil
        ) -> WeighingError? {
            do throws(WeighingError) {
                _ = try Weighing(of: report ?? mark, steps, by: (other ?? key).publicKey)
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal([first, second]) == nil)
        #expect(refusal([second]) == .gap(step: 0))
        #expect(refusal([first, first]) == .gap(step: 1))
        #expect(refusal([first], of: try Sample.sealed().mark) == .otherReport(step: 0))
        #expect(refusal([first], by: try Sample.key(2)) == .signature(step: 0))
        var elsewhere = Weighing(of: mark)
        _ = try elsewhere.add(denied, day: day, by: key)
        let other = try elsewhere.add(corroborated, day: day, by: key)
        #expect(refusal([first, other]) == .gap(step: 1), "another history")
        var bytes = first.bytes
        bytes[20] ^= 1
        let changed = try SignedStep(reading: bytes)
        #expect(refusal([changed]) == .signature(step: 0))
    }

    @Test("each rule of weighing is held")
    func rules() throws {
        let (mark, key) = (try Sample.sealed().mark, try Sample.key())
        func broken(_ judged: Judgement) -> WeighingRule? {
            var weighing = Weighing(of: mark)
            do throws(WeighingError) {
                _ = try weighing.add(judged, day: day, by: key)
                return nil
            } catch {
                guard case .rule(0, let rule) = error else { return nil }
                return rule
            }
        }
        #expect(broken(judged(.received, .reopened)) == .first)
        #expect(broken(judged(.disputed, .tooLittle) { $0.party = .post }) == .reason)
        #expect(
            broken(judged(.corroborated, .independentOrigins) { $0.origins = [.press] })
                == .origins
        )
        #expect(broken(judged(.notEstablished, .tooLittle) { $0.origins = [.press] }) == .origins)
        #expect(broken(judged(.disputed, .denied)) == .party)
        #expect(broken(judged(.notEstablished, .tooLittle) { $0.party = .post }) == .party)
        #expect(
            broken(judged(.acknowledged, .authoritySaid) { $0.party = .post }) == .authority
        )
        #expect(broken(judged(.duplicate, .sameEvent)) == .duplicate)
        #expect(
            broken(judged(.duplicate, .sameEvent) { $0.duplicateOf = mark }) == .duplicate
        )
        let counted = CountedPlace(province: "AF-KDZ", week: mondayOfWeek(of: day))
        #expect(broken(judged(.notIncident, .otherMatter) { $0.counted = counted }) == .counted)
        for rightful in [corroborated, denied, acknowledged] {
            #expect(broken(rightful) == nil)
        }
    }

    @Test("a step is not dated before the one it follows, and a wrong one is corrected by another")
    func order() throws {
        let (mark, key) = (try Sample.sealed().mark, try Sample.key())
        var weighing = Weighing(of: mark)
        _ = try weighing.add(corroborated, day: day, by: key)
        #expect(throws: WeighingError.earlier(step: 1)) {
            try weighing.add(denied, day: day - 1, by: key)
        }
        _ = try weighing.add(judged(.received, .corrected), day: day, by: key)
        #expect(weighing.state == .received && weighing.steps.count == 2)
    }

    @Test("a week begins on Monday, and a count names a province and such a day")
    func counted() {
        #expect(dayText(mondayOfWeek(of: 20_786)) == "2026-11-23")
        #expect(mondayOfWeek(of: 20_787) == 20_787)
        #expect(CountedPlace(province: "AF-KDZ", week: 20_786) == nil)
        #expect(CountedPlace(province: "Kunduz", week: 20_787) == nil)
        #expect(CountedPlace(province: "AF-KDZ", week: 20_787) != nil)
    }

    @Test("every state has reasons, and every reason a state")
    func reasons() {
        for state in AccountState.allCases { #expect(!state.reasons.isEmpty) }
        let used = Set(AccountState.allCases.flatMap(\.reasons))
        #expect(used == Set(WeighingReason.allCases))
    }
}

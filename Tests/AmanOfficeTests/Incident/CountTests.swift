import AmanIncident
import AmanOffice
import AmanRecords
import Testing

@Suite("Incidents in the public numbers")
struct CountIncidentTests {
    @Test("an account counts in the week in which the office stored that it was weighed")
    func weeks() async throws {
        let desk = try await Desk()
        let key = try #require(MonitorsKey(seed: [UInt8](repeating: 1, count: 32)))
        var typed = TypedIncident()
        (typed.kinds, typed.source) = ([.taken], .relative)
        for _ in 0..<2 {
            let form = desk.randomness.bytes(16)
            _ = try await desk.office.file(desk.office.checked(typed, form: form))
        }
        let reports = try await desk.office.reportsForMonitors(after: 0, officer: "Nasim").reports
        let today = desk.office.today
        // The event was ten weeks ago: the week that counts is the one of the import.
        let place = CountedPlace(province: "AF-KDZ", week: mondayOfWeek(of: today - 70))
        var judged = Judgement(.disputed, because: .denied, source: .relative, letter: .unknown)
        (judged.party, judged.counted) = (.authority, place)
        var weighing = Weighing(of: reports[0].sealed.mark)
        let first = try weighing.add(judged, day: today, by: key)
        try await desk.bring([first], to: reports[0])
        let days = mondayOfWeek(of: today)..<mondayOfWeek(of: today) + 7
        let counted = try await desk.office.countedIncidents(storedOn: days)
        #expect(counted.map(\.week) == [days.lowerBound] && counted.map(\.isFirst) == [true])
        #expect(counted.map(\.province) == ["AF-KDZ"] && counted.map(\.state) == [.disputed])
        desk.clock.advance(days: 7)
        judged.state = .acknowledged
        judged.reason = .authoritySaid
        let second = try weighing.add(judged, day: today + 7, by: key)
        try await desk.bring([first, second], to: reports[0])
        #expect(try await desk.office.countedIncidents(storedOn: days) == counted, "it closed")
        let next = days.upperBound..<days.upperBound + 7
        let later = try await desk.office.countedIncidents(storedOn: next)
        #expect(later.map(\.state) == [.acknowledged] && later.map(\.isFirst) == [false])
        let all = try await desk.office.countedIncidents(storedOn: 0..<next.upperBound)
        #expect(all.filter(\.isFirst).count == 1, "what was only received is not counted")
        // Files that were imported before, with other steps behind them by now, add nothing.
        try await desk.bring([first], to: reports[0])
        try await desk.bring([second], to: reports[0])
        let stored = try await desk.records.incidents(of: [reports[0].sealed.mark])
        #expect(stored.values.map(\.steps) == [[first, second]])
    }
}

extension Desk {
    fileprivate func bring(_ steps: [SignedStep], to report: ReportFile.Item) async throws {
        let file = ReplyFile(replies: [
            .init(report: report.sealed.mark, steps: steps, answers: [])
        ])
        _ = try await office.importReplies(file.bytes, officer: "Nasim")
    }
}

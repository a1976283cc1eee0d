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

@Suite("Keys that the monitors had before")
struct FormerKeyTests {
    @Test("still weigh and answer reports that were sealed to them; a stolen one counts no more")
    func former() async throws {
        let desk = try await Desk()
        let key = try #require(MonitorsKey(seed: [UInt8](repeating: 1, count: 32)))
        let newer = try #require(MonitorsKey(seed: [UInt8](repeating: 2, count: 32)))
        var typed = TypedIncident()
        (typed.kinds, typed.source) = ([.taken], .relative)
        let checked = try desk.office.checked(typed, form: desk.randomness.bytes(16))
        let receipt = try await desk.office.file(checked)
        let reports = try await desk.office.reportsForMonitors(after: 0, officer: "Nasim").reports
        let report = try #require(reports.first)
        var weighing = Weighing(of: report.sealed.mark)
        let judged = Judgement(
            .notEstablished,
            because: .tooLittle,
            source: .relative,
            letter: .unknown
        )
        let step = try weighing.add(judged, day: desk.office.today, by: key)
        let stolen = desk.having(key: newer.publicKey.text, former: [])
        await #expect(throws: ReplyError.self) { try await stolen.bring([step], to: report) }
        let renewed = desk.having(key: newer.publicKey.text, former: [key.publicKey.text])
        try await renewed.bring([step], to: report)
        #expect(try await renewed.office.opened(receipt)?.weighing.state == .notEstablished)
        #expect(try await stolen.office.opened(receipt)?.weighing.state == .received)
    }
}

extension Desk {
    /// The same office with other monitors' keys.
    fileprivate func having(key: String, former: [String]) -> Desk {
        var (desk, programme) = (self, office.programme)
        programme.incident.monitors?.key = key
        programme.incident.monitors?.formerKeys = former
        desk.office = Office(
            programme: programme,
            code: office.code,
            keys: office.keys,
            records: sqlite,
            environment: office.environment,
            log: office.log
        )
        return desk
    }

    fileprivate func bring(_ steps: [SignedStep], to report: ReportFile.Item) async throws {
        let file = ReplyFile(replies: [
            .init(report: report.sealed.mark, steps: steps, answers: [])
        ])
        _ = try await office.importReplies(file.bytes, officer: "Nasim")
    }
}

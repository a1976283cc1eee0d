import TestSupport
import Testing

@testable import AmanNumbers

@Suite("Weeks, areas and sums")
struct WeekTests {
    @Test("a week from Monday or from Saturday has the day, and seven days")
    func weeks() {
        // 1970-01-01 was a Thursday: the Monday before was the 29th, the Saturday before the 27th.
        #expect(CalendarWeek(containing: 0, beginning: .monday).firstDay == -3)
        #expect(CalendarWeek(containing: 0, beginning: .saturday).firstDay == -5)
        // 2026-11-23 is a Monday, day 20,780.
        #expect(CalendarWeek(containing: 20_780, beginning: .monday).firstDay == 20_780)
        #expect(CalendarWeek(containing: 20_780, beginning: .saturday).firstDay == 20_778)
        for day in -400...400 {
            for start in [WeekStart.monday, .saturday] {
                let week = CalendarWeek(containing: day, beginning: start)
                #expect((week.firstDay...week.lastDay).contains(day))
                #expect(week.next.firstDay == week.lastDay + 1 && week < week.next)
                #expect(CalendarWeek(containing: week.lastDay, beginning: start) == week)
            }
        }
    }

    @Test("each province is in one area, and the counts of the areas add up to all")
    func areas() throws {
        var random = SplitMix64(seed: 1)
        for _ in 0..<200 {
            let provinces = (0..<9).map { "AF-P\($0)" }.shuffled(using: &random)
            let joined = [Array(provinces[0..<3]), [provinces[5], "AF-X", provinces[4]]]
            let areas = numberAreas(of: provinces, joined: joined)
            #expect(areas.flatMap(\.provinces).sorted() == provinces.sorted())
            #expect(areas.last == .other && areas.count == 7)
            var counts: [String: Int] = [:]
            for province in provinces + ["AF-GONE", ""] {
                counts[province] = random.maybe { Int.random(in: 0...9, using: &$0) }
            }
            let sums = countsByArea(counts, areas)
            #expect(sums.reduce(0, +) == counts.values.reduce(0, +))
            #expect(sums.last == (counts["AF-GONE"] ?? 0) + (counts[""] ?? 0))
            for area in areas { #expect(NumberArea(code: area.code) == area) }
        }
    }

    @Test("an area is read from its code, and nothing else is")
    func areaCodes() {
        #expect(NumberArea(code: "AF-BDG+AF-FRA")?.provinces == ["AF-BDG", "AF-FRA"])
        for code in ["", "+", "AF-", "AF-HER+", "af-her", "AF-HERX", "AF HER", "AF-HER\n", "Other"]
        {
            #expect(NumberArea(code: code) == nil, "\(code)")
        }
    }

    @Test("a stored week is read as it was written, and nothing else is")
    func text() throws {
        let week = CalendarWeek(firstDay: 20_778)
        let areas = [NumberArea(provinces: ["AF-HER"]), .other]
        let exact: [CountedThing: [String: Int]] = [
            .letters: ["AF-HER": 12, "AF-GONE": 3], .revocations: [:],
        ]
        let published = PublishedWeek(week, areas: areas, exact: exact) { _ in 0 }
        #expect(published.text == "AF-HER other\nletters 15 5\nrevocations 0 0")
        #expect(PublishedWeek(week, text: published.text) == published)
        #expect(published.sum(.letters) == 20 && published.sum(.exchanges) == nil)
        for text in [
            "", "AF-HER other\n", "AF-HER other\nletters 15", "AF-HER other\nletters 15 4",
            "AF-HER other\nletters 15 -5", "AF-HER other\nletters 015 5",
            "AF-HER other\nletters 15 5\nletters 15 5", "AF-HER other\nnames 15 5",
            "AF-HER other\nrevocations 0 0\nletters 15 5", "AF-HER  other\nletters 15 5",
            "AF-HER other\nletters 15 5 ", "AF-HER other\nletters 99999999999999999995 5",
        ] {
            #expect(PublishedWeek(week, text: text) == nil, "\(text)")
        }
    }

    @Test("a longer period is the sum of what was published, and says how far it may be off")
    func sums() {
        let areas = [NumberArea(provinces: ["AF-HER"]), .other]
        let weeks = (0..<4).map { number in
            PublishedWeek(
                CalendarWeek(firstDay: 7 * number),
                areas: areas,
                exact: [.letters: ["AF-HER": 7, "AF-GONE": 1]]
            ) { _ in 4 }
        }
        let all = PeriodSum(weeks, .letters)
        #expect(all.count == 20 && all.cellCount == 8 && all.errorUsual == 12)
        #expect(PeriodSum(weeks, .letters, in: areas[0]).count == 20)
        #expect(PeriodSum(weeks, .exchanges) == PeriodSum([], .letters))
        #expect(PeriodSum([], .letters).errorUsual == 0)
    }

    @Test("bars are as high as their values, in either direction, whatever the values")
    func chart() {
        var layout = BarChart.Layout(step: 8, barWidth: 6, plotHeight: 120, top: 28, margin: 10)
        let chart = BarChart([0, 5, 10], layout)
        #expect(
            chart.bars.map(\.height) == [0, 60, 120] && chart.bars.map(\.left) == [10, 18, 26]
        )
        #expect(chart.bars.map { $0.top + $0.height } == [148, 148, 148] && chart.width == 34)
        layout.isReversed = true
        layout.heightMin = 2
        let reversed = BarChart([0, 1, 1_000], layout)
        #expect(reversed.bars.map(\.left) == [26, 18, 10])
        #expect(reversed.bars.map(\.height) == [0, 2, 120])
        #expect(BarChart([], layout).bars.isEmpty)
        #expect(BarChart([.min, -1, 0], layout).bars.allSatisfy { $0.height == 0 })
        #expect(BarChart([.max, .max], layout).bars.allSatisfy { $0.height == 120 })
    }
}

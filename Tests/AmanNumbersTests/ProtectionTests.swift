import TestSupport
import Testing

@testable import AmanNumbers

@Suite("What anyone can find out from the public numbers")
struct ProtectionTests {
    @Test("rounding is unbiased, leaves multiples as they are, and moves a count by 4 at most")
    func unbiased() {
        for count in 0...200 {
            let values = (0..<5).map { randomlyRounded(count, by: $0) }
            #expect(values.reduce(0, +) == 5 * count)
            #expect(values.allSatisfy { $0 % 5 == 0 && abs($0 - count) <= roundingErrorMax })
            #expect(values.allSatisfy { possibleCounts(of: $0).contains(count) })
            if count % 5 == 0 { #expect(Set(values) == [count]) }
        }
    }

    @Test(
        "one published count leaves at least five possible ones, each about as likely as the next"
    )
    func oneCell() {
        for published in stride(from: 0, through: 50, by: 5) {
            let possible = possibleCounts(of: published)
            #expect(possible.count == (published == 0 ? 5 : 9))
            func chance(_ count: Int) -> Int {
                (0..<5).filter { randomlyRounded(count, by: $0) == published }.count
            }
            for count in possible {
                #expect(chance(count) > 0)
                guard possible.contains(count + 1) else { continue }
                // One person more or less changes the odds by a factor of two at most.
                #expect(chance(count) <= 2 * chance(count + 1))
                #expect(chance(count + 1) <= 2 * chance(count))
            }
            #expect(chance(possible.upperBound + 1) == 0)
        }
    }

    /// Goal: all publications together say of each cell no more than that cell alone, and of no two
    /// cells anything together: any combination of possible counts gives the same files, byte for
    /// byte, under some key.
    ///
    /// Method: random worlds; for each, another world with every count replaced by any possible
    /// one, and the draws that a key would have to give.
    @Test("all publications together fit any combination of the counts that each cell may have")
    func everyPublication() throws {
        var random = SplitMix64(seed: 19)
        for _ in 0..<60 {
            let world = World(&random)
            let published = world.weeks { name in world.draws[name] ?? 0 }
            let files = publications(published)
            for _ in 0..<5 {
                var other = world
                other.draws = [:]
                for cell in world.exact.keys {
                    let area = NumberArea(provinces: [cell.province])
                    let week = try #require(published.first { $0.week == cell.week })
                    let shown = try #require(week.count(cell.thing, in: area))
                    let count = Int.random(in: possibleCounts(of: shown), using: &random)
                    other.exact[cell] = count
                    let name = NumberCell(thing: cell.thing, area: area, week: cell.week)
                        .drawName(count: count)
                    let draw = (0..<5).first { randomlyRounded(count, by: $0) == shown }
                    let given: UInt64 = try #require(draw)
                    other.draws[name] = given
                }
                let again = other.weeks { name in other.draws[name] ?? 0 }
                #expect(publications(again) == files)
            }
        }
    }

    @Test("one person more or less changes no other cell, and its own by one step or not at all")
    func neighbours() throws {
        var random = SplitMix64(seed: 7)
        for _ in 0..<60 {
            let world = World(&random)
            let draw = { (name: String) in world.draws[name] ?? UInt64(name.utf8.count) }
            let before = world.weeks(draw)
            let changed = try #require(world.exact.keys.randomElement(using: &random))
            var other = world
            other.exact[changed, default: 0] += 1
            for (first, second) in zip(before, other.weeks(draw)) {
                for thing in CountedThing.allCases {
                    for area in first.areas {
                        let (old, new) = (
                            first.count(thing, in: area), second.count(thing, in: area)
                        )
                        let isIt =
                            thing == changed.thing && first.week == changed.week
                            && area.provinces == [changed.province]
                        #expect(isIt ? abs((old ?? 0) - (new ?? 0)) <= 5 : old == new)
                    }
                }
            }
        }
    }

    @Test("each cell and each count of a cell has a draw of its own")
    func names() {
        var names: Set<String> = []
        for thing in CountedThing.allCases {
            for area in [NumberArea(provinces: ["AF-HER"]), .other] {
                for day in [20_778, 20_785] {
                    let week = CalendarWeek(firstDay: day)
                    let cell = NumberCell(thing: thing, area: area, week: week)
                    for count in 0..<9 { names.insert(cell.drawName(count: count)) }
                }
            }
        }
        #expect(names.count == CountedThing.allCases.count * 2 * 2 * 9)
    }

    /// Everything that is made public: both files, and the sums that pages show.
    private func publications(_ weeks: [PublishedWeek]) -> [String] {
        let files = NumberFiles(weeks, programme: "herat", office: "HER") { "\($0)" }
        let sums = CountedThing.allCases.flatMap { thing in
            [PeriodSum(weeks, thing)]
                + (weeks.first?.areas ?? []).map { PeriodSum(weeks, thing, in: $0) }
        }
        return [files.csv, files.json] + sums.map { "\($0.count) \($0.cellCount)" }
    }
}

@Suite("The files of the public numbers")
struct NumberFileTests {
    @Test("have one line for each count, and say how they are rounded")
    func files() {
        let week = PublishedWeek(
            CalendarWeek(firstDay: 0),
            areas: [NumberArea(provinces: ["AF-BDG", "AF-FRA"]), .other],
            exact: [.letters: ["AF-FRA": 10]]
        ) { _ in 0 }
        let files = NumberFiles([week], programme: "herat", office: "HER") { "day\($0)" }
        #expect(
            files.csv == """
                week_from,week_to,area,counted,count\r
                day0,day6,AF-BDG+AF-FRA,letters,10\r
                day0,day6,other,letters,0\r

                """
        )
        #expect(
            files.json == """
                {"programme":"herat","office":"HER","roundedTo":5,"differenceMax":4,"weeks":[\
                {"from":"day0","to":"day6","counts":{"letters":{"AF-BDG+AF-FRA":10,"other":0}}}]}

                """
        )
    }
}

/// True counts of some weeks and provinces, small ones above all, and what a key would draw.
private struct World {
    struct Cell: Hashable {
        var thing: CountedThing
        var province: String
        var week: CalendarWeek
    }

    var exact: [Cell: Int] = [:]
    var draws: [String: UInt64] = [:]
    private let calendar = (0..<5).map { CalendarWeek(firstDay: 20_778 + 7 * $0) }
    private static let provinces = ["AF-HER", "AF-BDG", "AF-FRA", "AF-GHO"]

    init(_ random: inout SplitMix64) {
        for week in calendar {
            for province in Self.provinces {
                for thing in CountedThing.allCases {
                    let count = random.pick([0, 0, 1, 2, 3, 4, 5, 7, 11])
                    exact[Cell(thing: thing, province: province, week: week)] = count
                    let area = NumberArea(provinces: [province])
                    let name = NumberCell(thing: thing, area: area, week: week)
                        .drawName(count: count)
                    draws[name] = random.next()
                }
            }
        }
    }

    func weeks(_ draw: (String) -> UInt64) -> [PublishedWeek] {
        calendar.map { week in
            var counts: [CountedThing: [String: Int]] = [:]
            for (cell, count) in exact where cell.week == week {
                counts[cell.thing, default: [:]][cell.province] = count
            }
            return PublishedWeek(
                week,
                areas: numberAreas(of: Self.provinces, joined: []),
                exact: counts,
                draw: draw
            )
        }
    }
}

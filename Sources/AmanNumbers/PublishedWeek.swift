/// What is published of one week, once and for good: a rounded count for each thing and area.
package struct PublishedWeek: Equatable, Sendable {
    package let week: CalendarWeek
    /// Those of the week's whole year.
    package let areas: [NumberArea]
    /// Of each thing a count for each area, in their order.
    ///
    /// A thing that was not counted yet is not there.
    package let counts: [CountedThing: [Int]]

    /// Protects the counts of a week.
    ///
    /// - Parameters:
    ///   - week: The week, which has ended.
    ///   - areas: The areas of its year.
    ///   - exact: The true counts by province.
    ///   - draw: What the office's key gives for a cell's name; the same name, the same draw.
    package init(
        _ week: CalendarWeek,
        areas: [NumberArea],
        exact: [CountedThing: [String: Int]],
        draw: (_ name: String) -> UInt64
    ) {
        self.week = week
        self.areas = areas
        counts = Dictionary(
            uniqueKeysWithValues: exact.map { thing, byProvince in
                let rounded = zip(areas, countsByArea(byProvince, areas)).map { area, count in
                    let cell = NumberCell(thing: thing, area: area, week: week)
                    return randomlyRounded(count, by: draw(cell.drawName(count: count)))
                }
                return (thing, rounded)
            }
        )
    }

    /// All areas together; nil where the thing was not counted.
    package func sum(_ thing: CountedThing) -> Int? { counts[thing]?.reduce(0, +) }

    /// One area; nil where the thing or the area was not counted.
    package func count(_ thing: CountedThing, in area: NumberArea) -> Int? {
        guard let counts = counts[thing], let place = areas.firstIndex(of: area) else { return nil }
        return counts[place]
    }
}

// MARK: As it is stored

extension PublishedWeek {
    /// One line with the areas, then one for each thing with its counts, in the things' order.
    package var text: String {
        let lines = CountedThing.allCases.compactMap { thing in
            counts[thing].map { counts in
                ([thing.rawValue] + counts.map(String.init)).joined(separator: " ")
            }
        }
        return ([areas.map(\.code).joined(separator: " ")] + lines).joined(separator: "\n")
    }

    /// Reads `text`; nil for what it does not write.
    package init?(_ week: CalendarWeek, text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { $0.split(separator: " ", omittingEmptySubsequences: false).map(String.init) }
        guard let first = lines.first else { return nil }
        let areas = first.compactMap { NumberArea(code: $0) }
        guard areas.count == first.count else { return nil }
        var counts: [CountedThing: [Int]] = [:]
        for line in lines.dropFirst() {
            guard let name = line.first, let thing = CountedThing(rawValue: name),
                counts[thing] == nil
            else { return nil }
            let values = line.dropFirst().compactMap { Int($0) }
            guard values.count == areas.count,
                values.allSatisfy({ $0 >= 0 && $0 % roundingBase == 0 })
            else { return nil }
            counts[thing] = values
        }
        self.week = week
        self.areas = areas
        self.counts = counts
        guard self.text == text else { return nil }
    }
}

/// The sum of published counts over several weeks.
///
/// It is never rounded again and adds nothing that the weeks do not say.
package struct PeriodSum: Equatable, Sendable {
    package let count: Int
    /// How many published counts it is the sum of; 0 where none was published.
    package let cellCount: Int

    /// Adds one thing over weeks: in one area, or everywhere.
    package init(_ weeks: [PublishedWeek], _ thing: CountedThing, in area: NumberArea? = nil) {
        let cells = weeks.flatMap { week -> [Int] in
            guard let area else { return week.counts[thing] ?? [] }
            return week.count(thing, in: area).map { [$0] } ?? []
        }
        count = cells.reduce(0, +)
        cellCount = cells.count
    }

    /// Two standard deviations of its difference from the true sum.
    package var errorUsual: Int { sumErrorUsual(cellCount: cellCount) }
}

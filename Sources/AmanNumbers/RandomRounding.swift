/// Published counts are multiples of this.
///
/// Source: NHS England and others round to 5; with a published 0 the true count may be 0 to 4.
package let roundingBase = 5

/// Most that a published count differs from the true one.
package let roundingErrorMax = roundingBase - 1

/// Rounds a count to a multiple of `roundingBase`, up or down, without bias.
///
/// The mean over all draws is the count itself. A multiple stays as it is, so that 0 is 0.
///
/// - Parameters:
///   - count: 0 or more.
///   - draw: Equally likely to be any number; fixed by a key for the cell and the count.
/// - Returns: One of the two multiples beside the count.
package func randomlyRounded(_ count: Int, by draw: UInt64) -> Int {
    let rest = count % roundingBase
    // Of 2^64 draws the remainders 0 to 4 differ by one at most.
    let isUp = draw % UInt64(roundingBase) < UInt64(max(0, rest))
    return count - rest + (isUp ? roundingBase : 0)
}

/// The true counts that may be behind a published one.
package func possibleCounts(of published: Int) -> ClosedRange<Int> {
    max(0, published - roundingErrorMax)...max(0, published + roundingErrorMax)
}

/// Two standard deviations of the difference between a sum of published counts and the true sum.
///
/// The difference of one cell has a standard deviation of 2 or less: the remainders 0 to 4 give
/// variances of 0, 4, 6, 6 and 4. The draws of different cells are independent.
///
/// - Parameter cellCount: How many published counts were added.
/// - Returns: 4 times the square root, rounded up.
package func sumErrorUsual(cellCount: Int) -> Int {
    Int((4 * Double(max(0, cellCount)).squareRoot()).rounded(.up))
}

/// One count of one week.
package struct NumberCell: Hashable, Sendable {
    package let thing: CountedThing
    package let area: NumberArea
    package let week: CalendarWeek

    package init(thing: CountedThing, area: NumberArea, week: CalendarWeek) {
        self.thing = thing
        self.area = area
        self.week = week
    }

    /// What the draw for the cell is keyed with: the cell's name and its count.
    ///
    /// The count is part of it: were the draw the cell's alone, a second count of the same cell
    /// would move along with the first and narrow it down.
    package func drawName(count: Int) -> String {
        "aman/numbers/1\n\(thing.rawValue)\n\(area.code)\n\(week.firstDay)\n\(count)"
    }
}

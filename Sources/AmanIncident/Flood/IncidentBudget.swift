package import AmanLetter

/// How many reports an office stores in a time: shared by all who report, at all its servers.
///
/// There is no count of any one person, address or browser, so that no one can be tracked by it and
/// no one is blocked by what a neighbour did. Who lets the page work a little draws on a larger
/// share, which has a bound of its own for a day.
///
/// Source of the figures: a training of twenty people at one time reports within a minute (see
/// decision 0098); a day's reports of the largest size take 66 MB.
package struct IncidentBudget: Sendable {
    private var worked = Share(capacity: 60, secondsForOne: 10)
    private var plain = Share(capacity: 20, secondsForOne: 60)
    private var day = Share(capacity: 4_000, secondsForOne: 22)

    package init() {}

    /// The budget as its servers hand it on; nil for what is none.
    package init?(_ numbers: [Int64]) {
        guard numbers.count == 6 else { return nil }
        worked.take(numbers[0], numbers[1])
        plain.take(numbers[2], numbers[3])
        day.take(numbers[4], numbers[5])
    }

    /// What is left of each share, and when that was counted.
    package var numbers: [Int64] { worked.numbers + plain.numbers + day.numbers }

    /// What the office answers to one more report.
    package enum Admission: Equatable, Sendable {
        case admitted
        /// The time after which another one is admitted, at least a second.
        case later(seconds: Int)
    }

    /// Draws one report.
    ///
    /// - Parameters:
    ///   - moment: Now; a clock that was set back draws from what is left.
    ///   - hasWorked: Whether the page has done the work.
    /// - Returns: Whether it is admitted, and otherwise when to come again.
    package mutating func admit(at moment: Instant, hasWorked: Bool) -> Admission {
        // Pages that work do not use up what those without script have.
        let wait =
            hasWorked
            ? max(worked.wait(at: moment), day.wait(at: moment)) : plain.wait(at: moment)
        guard wait == 0 else { return .later(seconds: wait) }
        if hasWorked {
            worked.draw()
            day.draw()
        } else {
            plain.draw()
        }
        return .admitted
    }

    /// A share that fills up with time: a token bucket.
    private struct Share {
        let capacity: Int
        let secondsForOne: Int
        /// In seconds of filling, so that no fraction is lost.
        private var filled: Int
        private var last: Instant?

        init(capacity: Int, secondsForOne: Int) {
            (self.capacity, self.secondsForOne) = (capacity, secondsForOne)
            filled = capacity * secondsForOne
        }

        mutating func wait(at moment: Instant) -> Int {
            let passed = max(0, moment.seconds - (last ?? moment).seconds)
            filled = min(capacity * secondsForOne, filled + Int(clamping: min(passed, 86_400)))
            last = moment
            return max(0, secondsForOne - filled)
        }

        var numbers: [Int64] { [Int64(filled), last?.seconds ?? .min] }

        mutating func take(_ filled: Int64, _ last: Int64) {
            self.filled = max(0, min(Int(clamping: filled), capacity * secondsForOne))
            self.last = last == .min ? nil : Instant(seconds: last)
        }

        mutating func draw() { filled -= secondsForOne }
    }
}

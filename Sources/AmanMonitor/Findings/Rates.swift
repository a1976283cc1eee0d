import AmanLetter

/// Days of an office's past that its rate is known from.
let rateDayCountMin = 7

/// Letters that an office may revoke or suspend on one day before it is worth a look.
let withdrawnCountMin = 10

/// Letters that an office may issue on one day before it is worth a look.
let issuedCountMin = 200

/// How many times its usual day an office may exceed.
let burstFactor = 5

extension DayCounts {
    /// The days on which an office did far more than it usually does.
    ///
    /// The usual day is the mean of the days before, those without entries among them.
    package func bursts() -> FindingList {
        var findings = FindingList()
        var (letters, withdrawn) = (0, 0)
        let days = closed + [open]
        for (place, day) in days.enumerated() {
            let number = place < closed.count ? day.number : (closed.last?.number ?? 0) + 1
            let count = closed.first.map { max(1, Int(number - $0.number)) } ?? 1
            if day.withdrawn >= withdrawnCountMin, day.withdrawn * count > burstFactor * withdrawn {
                findings.add(.manyWithdrawn(day: number, count: day.withdrawn))
            }
            if count >= rateDayCountMin, day.letters >= issuedCountMin,
                day.letters * count > burstFactor * letters
            {
                findings.add(.manyIssued(day: number, count: day.letters))
            }
            letters += day.letters
            withdrawn += day.withdrawn
        }
        return findings
    }

    /// Letters on a usual day of the last four weeks; nil before a week is known.
    package var usualLetters: Double? {
        guard let last = closed.last?.number, let first = closed.first?.number,
            last - first >= Int64(rateDayCountMin)
        else { return nil }
        let from = max(first, last - 28)
        let count = closed.filter { $0.number >= from }.reduce(0) { $0 + $1.letters }
        return Double(count) / Double(last - from + 1)
    }
}

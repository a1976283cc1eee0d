import AmanLetter

/// Days of an office's past that its rate is known from.
let rateDayCountMin = 7

/// Letters that an office may revoke or suspend on one day before it is worth a look.
let withdrawnCountMin = 10

/// Letters that an office may issue on one day before it is worth a look.
let issuedCountMin = 200

/// How many times its usual day an office may exceed.
let burstFactor = 5

/// How many times its usual pause an office may be silent.
let lateFactor: Int64 = 2

/// Days of an office's past that its usual pause is known from: four weeks.
let pauseDayCount: Int64 = 28

/// An office that signs every hour is not late after a quiet night, or one without power.
let lateSecondsMin: Int64 = 86_400

/// An office that is rarely heard must not make its silence usual: it signs its lists every day.
let lateSecondsMax: Int64 = 14 * 86_400

/// Before a week is known: twice the day within which lists are signed again.
let lateSecondsAtFirst: Int64 = 2 * 86_400

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

    /// The longest time that this office is usually silent, in seconds: nine of ten of its days end
    /// no longer pause, nights and days of rest among them; nil before a week is known.
    package var usualPause: Int64? {
        guard let last = closed.last?.number, let first = closed.first?.number,
            last - first >= Int64(rateDayCountMin)
        else { return nil }
        let pauses = closed.filter { $0.number > last - pauseDayCount && $0.longestPause > 0 }
            .map(\.longestPause).sorted()
        guard !pauses.isEmpty else { return nil }
        return pauses[min(pauses.count - 1, pauses.count * 9 / 10)]
    }

    /// Seconds of silence after which this office is late.
    package var lateAfter: Int64 {
        guard let usualPause else { return lateSecondsAtFirst }
        return min(max(usualPause * lateFactor, lateSecondsMin), lateSecondsMax)
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

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `pace`.
package struct PaceTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The last twelve hours
    package var title: String { catalogue[First.pace + 0] }
    /// Applications
    package var applications: String { catalogue[First.pace + 1] }
    /// Letters issued
    package var letters: String { catalogue[First.pace + 2] }
    /// Handed out
    package var handedOut: String { catalogue[First.pace + 3] }
    /// Median wait for a letter
    package var medianWait: String { catalogue[First.pace + 4] }
    /// No letter was handed out in these hours. The waiting time will appear here.
    package var noWaitYet: String { catalogue[First.pace + 5] }
    /// The same as a table
    package var asTable: String { catalogue[First.pace + 6] }
    /// Hour from
    package var hourFrom: String { catalogue[First.pace + 7] }
    /// This hour: {newest}. Most in one hour: {highest}.
    package func chartSays(newest: String, highest: String) -> String { catalogue.filled(First.pace + 8, [("newest", newest), ("highest", highest)]) }
    /// {hours} h {minutes} min
    package func hoursAndMinutes(hours: String, minutes: String) -> String { catalogue.filled(First.pace + 9, [("hours", hours), ("minutes", minutes)]) }
    /// {days} days {hours} h
    package func daysAndHours(days: String, hours: String) -> String { catalogue.filled(First.pace + 10, [("days", days), ("hours", hours)]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `verdict`.
package struct VerdictTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// until {date}
    package func until(date: String) -> String { catalogue.filled(First.verdict + 0, [("date", date)]) }
    /// from {date}
    package func from(date: String) -> String { catalogue.filled(First.verdict + 1, [("date", date)]) }
    /// b. {year}
    package func born(year: String) -> String { catalogue.filled(First.verdict + 2, [("year", year)]) }
    /// to
    package var travelsTo: String { catalogue[First.verdict + 3] }
    /// list {age} old
    package func listOld(age: String) -> String { catalogue.filled(First.verdict + 4, [("age", age)]) }
    /// in the public log
    package var inLog: String { catalogue[First.verdict + 5] }
    /// not checked against the public log
    package var logNotCovered: String { catalogue[First.verdict + 6] }
    /// Check another letter
    package var another: String { catalogue[First.verdict + 7] }
    /// This page clears after 30 seconds.
    package var clears: String { catalogue[First.verdict + 8] }
}

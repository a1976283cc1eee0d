// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `clock`.
package struct ClockTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The office's clock
    package var title: String { catalogue[First.clock + 0] }
    /// This computer shows
    package var shows: String { catalogue[First.clock + 1] }
    /// The office last recorded something
    package var newest: String { catalogue[First.clock + 2] }
    /// The clock fits what the office has recorded.
    package var fits: String { catalogue[First.clock + 3] }
    /// Letters are dated by this clock, for good. Compare date and time with another clock, suc…
    package var compare: String { catalogue[First.clock + 4] }
    /// If it is wrong, make no letter. Tell the person who runs the server: once the clock is r…
    package var wrong: String { catalogue[First.clock + 5] }
    /// It went back, or is far ahead: two officers confirm it, each signed in, within an hour.
    package var two: String { catalogue[First.clock + 6] }
    /// {officer} has confirmed it. One more officer has to.
    package func first(officer: String) -> String { catalogue.filled(First.clock + 7, [("officer", officer)]) }
    /// You have confirmed it. Another officer signs in and confirms it here within an hour.
    package var yours: String { catalogue[First.clock + 8] }
    /// Date and time are right
    package var confirm: String { catalogue[First.clock + 9] }
    /// The clock does not fit what the office has recorded. No letter is made until an officer…
    package var inDoubt: RefusalText { RefusalText(catalogue[First.clock + 10], catalogue[First.clock + 11]) }
}

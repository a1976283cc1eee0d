// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `dates`.
package struct DatesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Sunday Monday Tuesday Wednesday Thursday Friday Saturday
    package var weekdays: [String] { (0..<7).map { catalogue[First.dates + 0 + $0] } }
    /// Sun Mon Tue Wed Thu Fri Sat
    package var weekdaysShort: [String] { (0..<7).map { catalogue[First.dates + 7 + $0] } }
    /// January February March April May June July August September October November December
    package var gregorian: [String] { (0..<12).map { catalogue[First.dates + 14 + $0] } }
    /// Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec
    package var gregorianShort: [String] { (0..<12).map { catalogue[First.dates + 26 + $0] } }
    /// Hamal Sawr Jawza Saratan Asad Sunbula Mizan Aqrab Qaws Jadi Dalw Hut
    package var solarHijri: [String] { (0..<12).map { catalogue[First.dates + 38 + $0] } }
}

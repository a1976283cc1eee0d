// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `import`.
package struct ImportTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Import a list
    package var title: String { catalogue[First.import + 0] }
    /// A list from paper or a spreadsheet, saved as CSV. Nothing is stored before you have look…
    package var lead: String { catalogue[First.import + 1] }
    /// The list
    package var file: String { catalogue[First.import + 2] }
    /// A CSV file, at most {size} MB. Larger lists are imported with the program aman.
    package func fileHint(size: String) -> String { catalogue.filled(First.import + 3, [("size", size)]) }
    /// Characters
    package var encoding: String { catalogue[First.import + 4] }
    /// Find out (UTF-8 or UTF-16)
    package var encodingAuto: String { catalogue[First.import + 5] }
    /// Windows-1256 (Arabic Windows)
    package var encodingWindows: String { catalogue[First.import + 6] }
    /// Look at the columns
    package var next: String { catalogue[First.import + 7] }
    /// The last import
    package var toJob: String { catalogue[First.import + 8] }
    /// What is in which column?
    package var columnsTitle: String { catalogue[First.import + 9] }
    /// {count} row. A province and a name are needed. Compare the first rows with your list.
    package func columnsLead(count: Int) -> String { catalogue.counted(First.import + 10, count, []) }
    /// Read as {encoding}.
    package func readAs(encoding: String) -> String { catalogue.filled(First.import + 11, [("encoding", encoding)]) }
    /// Column
    package var column: String { catalogue[First.import + 12] }
    /// What it is
    package var field: String { catalogue[First.import + 13] }
    /// First rows
    package var samples: String { catalogue[First.import + 14] }
    /// not stored
    package var ignore: String { catalogue[First.import + 15] }
    /// the list's own number
    package var reference: String { catalogue[First.import + 16] }
    /// line (from an earlier import)
    package var rejectLine: String { catalogue[First.import + 17] }
    /// reason (from an earlier import)
    package var rejectReason: String { catalogue[First.import + 18] }
    /// Import {count} row
    package func begin(count: Int) -> String { catalogue.counted(First.import + 19, count, []) }
    /// Choose another list
    package var otherList: String { catalogue[First.import + 20] }
    /// Importing a list
    package var jobTitle: String { catalogue[First.import + 21] }
    /// Reading the list
    package var reading: String { catalogue[First.import + 22] }
    /// Stored: {done} of {total} rows
    package func storing(done: String, total: String) -> String { catalogue.filled(First.import + 23, [("done", done), ("total", total)]) }
    /// Comparing with earlier applications
    package var comparing: String { catalogue[First.import + 24] }
    /// Stop after these rows
    package var stop: String { catalogue[First.import + 25] }
    /// The import has ended
    package var ended: String { catalogue[First.import + 26] }
    /// No list was imported since the server started.
    package var noJob: String { catalogue[First.import + 27] }
    /// The server that answered has imported no list since it started. The office has several s…
    package var noJobHere: String { catalogue[First.import + 28] }
    /// {count} row of the list is registered; none is stored twice.
    package func registered(count: Int) -> String { catalogue.counted(First.import + 29, count, []) }
    /// Not all of them are compared with earlier applications yet. The server does it automatic…
    package var comparedInPart: String { catalogue[First.import + 30] }
    /// {count} row to correct
    package func rejected(count: Int) -> String { catalogue.counted(First.import + 31, count, []) }
    /// Line {line}
    package func line(line: String) -> String { catalogue.filled(First.import + 32, [("line", line)]) }
    /// Download these rows
    package var download: String { catalogue[First.import + 33] }
    /// I have them: remove them here
    package var forget: String { catalogue[First.import + 34] }
    /// The list is a list of names. Destroy the file, and the rows you downloaded, as soon as y…
    package var destroy: String { catalogue[First.import + 35] }
    package var row: ImportRowTexts { ImportRowTexts(catalogue) }
    package var faults: ImportFaultsTexts { ImportFaultsTexts(catalogue) }
}

/// Texts of `importRow`.
package struct ImportRowTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// it has a quotation mark where there can be none.
    package var quoting: String { catalogue[First.import + 36] }
    /// it has {count} fields, the header has {expected}.
    package func fieldCount(count: String, expected: String) -> String { catalogue.filled(First.import + 37, [("count", count), ("expected", expected)]) }
    /// something is in column {place}, which has no name in the header.
    package func columnWithoutName(place: String) -> String { catalogue.filled(First.import + 38, [("place", place)]) }
    /// its characters cannot be read.
    package var notText: String { catalogue[First.import + 39] }
    /// it is too long.
    package var tooLong: String { catalogue[First.import + 40] }
    /// it has no name, so it cannot be distinguished from other people.
    package var nameMissing: String { catalogue[First.import + 41] }
    /// no two facts about a person are in it.
    package var nothingToCompare: String { catalogue[First.import + 42] }
    /// the list's own number is too long or not plain text.
    package var reference: String { catalogue[First.import + 43] }
    /// nothing is written there, and each row needs it.
    package var missing: String { catalogue[First.import + 44] }
    /// the programme has no province "{typed}". The nearest are: {nearest}.
    package func unknownProvince(typed: String, nearest: String) -> String { catalogue.filled(First.import + 45, [("typed", typed), ("nearest", nearest)]) }
    /// the programme has no province "{typed}". Write its name as the desk's form has it, or it…
    package func unknownProvinceAlone(typed: String, example: String) -> String { catalogue.filled(First.import + 46, [("typed", typed), ("example", example)]) }
    /// "{typed}" is not in Latin letters. Put it into the column for the person's own script.
    package func notLatin(typed: String) -> String { catalogue.filled(First.import + 47, [("typed", typed)]) }
    /// "{typed}" cannot be a year of birth. Write a year from {least} to {most}.
    package func yearOutOfRange(typed: String, least: String, most: String) -> String { catalogue.filled(First.import + 48, [("typed", typed), ("least", least), ("most", most)]) }
    /// "{typed}" is not one of: {choices}.
    package func notOneOf(typed: String, choices: String) -> String { catalogue.filled(First.import + 49, [("typed", typed), ("choices", choices)]) }
    /// "{typed}" is not the code of a language. Write three letters, such as prs or pus.
    package func notALanguage(typed: String) -> String { catalogue.filled(First.import + 50, [("typed", typed)]) }
    /// "{typed}" is a language, and the row has no name in it.
    package func languageWithoutName(typed: String) -> String { catalogue.filled(First.import + 51, [("typed", typed)]) }
    /// it says "{typed}": {reason}
    package func quoted(typed: String, reason: String) -> String { catalogue.filled(First.import + 52, [("typed", typed), ("reason", reason)]) }
    /// this programme does not take applications in that way.
    package var channel: String { catalogue[First.import + 53] }
    /// it cannot be registered as it is.
    package var other: String { catalogue[First.import + 54] }
}

/// Texts of `importFaults`.
package struct ImportFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No list was chosen. Choose a CSV file, then look at its columns.
    package var notSent: RefusalText { RefusalText(catalogue[First.import + 55], catalogue[First.import + 56]) }
    /// This list is no longer here. A list waits for half an hour, and only in memory. Nothing…
    package var gone: RefusalText { RefusalText(catalogue[First.import + 57], catalogue[First.import + 58]) }
    /// This list is not at the server that answered. The office has several servers, and a list…
    package var elsewhere: RefusalText { RefusalText(catalogue[First.import + 59], catalogue[First.import + 60]) }
    /// Other members' lists are waiting. Nothing was stored. Try again in a few minutes.
    package var tooMany: RefusalText { RefusalText(catalogue[First.import + 61], catalogue[First.import + 62]) }
    /// {officer} is importing a list at the moment. Only one import is possible at a time. Your…
    package func busy(officer: String) -> RefusalText { RefusalText(catalogue.filled(First.import + 63, [("officer", officer)]), catalogue[First.import + 64]) }
    /// The list is too large for this page. Split it, or have it imported with "aman import" on…
    package var tooLarge: RefusalText { RefusalText(catalogue[First.import + 65], catalogue[First.import + 66]) }
    /// The list has more than {limit} rows. Nothing was stored. Split it and import the parts o…
    package func tooManyRows(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.import + 67, [("limit", limit)]), catalogue[First.import + 68]) }
    /// The list has no header line. Nothing was stored. Write the names of the columns into the…
    package var empty: RefusalText { RefusalText(catalogue[First.import + 69], catalogue[First.import + 70]) }
    /// The characters of the list cannot be read. Nothing was stored. Save it again as "CSV UTF…
    package var notText: RefusalText { RefusalText(catalogue[First.import + 71], catalogue[First.import + 72]) }
    /// The list looks like Windows-1256. Nothing was stored. Choose Windows-1256 under Characte…
    package var looksLikeWindows: RefusalText { RefusalText(catalogue[First.import + 73], catalogue[First.import + 74]) }
    /// The first line of the list cannot be read. Nothing was stored. Look for a quotation mark…
    package var header: RefusalText { RefusalText(catalogue[First.import + 75], catalogue[First.import + 76]) }
    /// {name} is chosen for two columns. Nothing was stored. Choose it for one of them.
    package func repeated(name: String) -> RefusalText { RefusalText(catalogue.filled(First.import + 77, [("name", name)]), catalogue[First.import + 78]) }
    /// No column is {name}. Nothing was stored. Say which column has it; without it no applicat…
    package func missing(name: String) -> RefusalText { RefusalText(catalogue.filled(First.import + 79, [("name", name)]), catalogue[First.import + 80]) }
    /// A quotation mark that opens on line {line} is never closed. Nothing was stored. Close it…
    package func quote(line: String) -> RefusalText { RefusalText(catalogue.filled(First.import + 81, [("line", line)]), catalogue[First.import + 82]) }
    /// The office could not store the list. Nothing was stored. Ask the person who runs the ser…
    package var records: RefusalText { RefusalText(catalogue[First.import + 83], catalogue[First.import + 84]) }
    /// The import broke off. What is stored stays stored. Import the same list again: no row is…
    package var brokenOff: RefusalText { RefusalText(catalogue[First.import + 85], catalogue[First.import + 86]) }
    /// The import was stopped as requested. What is stored stays stored. Import the same list a…
    package var stopped: RefusalText { RefusalText(catalogue[First.import + 87], catalogue[First.import + 88]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliApply`.
package struct CliApplyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var apply: CliApplyApplyTexts { CliApplyApplyTexts(catalogue) }
    package var `import`: CliApplyImportTexts { CliApplyImportTexts(catalogue) }
    package var field: CliApplyFieldTexts { CliApplyFieldTexts(catalogue) }
    package var row: CliApplyRowTexts { CliApplyRowTexts(catalogue) }
    package var programme: CliApplyProgrammeTexts { CliApplyProgrammeTexts(catalogue) }
}

/// Texts of `cliApplyApply`.
package struct CliApplyApplyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {fact} Nothing was stored.
    package func field(fact: String) -> String { catalogue.filled(First.cliApply + 6, [("fact", fact)]) }
    /// This form was sent before; its application is stored.
    package var sentBefore: String { catalogue[First.cliApply + 7] }
    /// The programme does not accept applications through the channel {channel}.
    package func channelNotOffered(channel: String) -> String { catalogue.filled(First.cliApply + 8, [("channel", channel)]) }
    /// This office has no such application.
    package var notFound: String { catalogue[First.cliApply + 9] }
    /// Correcting an application needs an officer's name.
    package var officerMissing: String { catalogue[First.cliApply + 10] }
    /// This application was corrected or voted on in the meantime. Nothing was changed; run the…
    package var changedMeanwhile: String { catalogue[First.cliApply + 11] }
    /// The reason is too long or not plain text. At most {limit} bytes, without control charact…
    package func badReason(limit: String) -> String { catalogue.filled(First.cliApply + 12, [("limit", limit)]) }
    /// The input is not one JSON object. Nothing was stored. An example: {example}
    package func notJSON(example: String) -> RefusalText { RefusalText(catalogue[First.cliApply + 0], catalogue.filled(First.cliApply + 1, [("example", example)])) }
    /// The input is UTF-16 text; JSON is UTF-8. Nothing was stored. In PowerShell: … | Out-File…
    package var utf16: RefusalText { RefusalText(catalogue[First.cliApply + 2], catalogue[First.cliApply + 3]) }
    /// There is no field called {name}. Nothing was stored. The fields are {fieldNames}.
    package func unknownField(name: String, fieldNames: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApply + 4, [("name", name)]), catalogue.filled(First.cliApply + 5, [("fieldNames", fieldNames)])) }
    /// This application is with another office ({state}), so it cannot be corrected here. Ask t…
    package func alreadyDecided(state: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApply + 13, [("state", state)]), catalogue[First.cliApply + 14]) }
}

/// Texts of `cliApplyImport`.
package struct CliApplyImportTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The import was stopped.
    package var cancelled: String { catalogue[First.cliApply + 15] }
    /// The file is larger than {limit} bytes.
    package func fileTooLarge(limit: String) -> String { catalogue.filled(First.cliApply + 45, [("limit", limit)]) }
    /// The file has more than {limit} rows.
    package func tooManyRows(limit: String) -> String { catalogue.filled(First.cliApply + 46, [("limit", limit)]) }
    /// The file has no header line.
    package var empty: String { catalogue[First.cliApply + 47] }
    /// The list is not whole {encoding}: a character is broken off.
    package func damagedEncoding(encoding: String) -> String { catalogue.filled(First.cliApply + 52, [("encoding", encoding)]) }
    /// The header line has a quotation mark, or a line end, where there can be none.
    package var headerQuoting: String { catalogue[First.cliApply + 53] }
    /// Column {place} is not one of ours.
    package func unknownColumn(place: String) -> String { catalogue.filled(First.cliApply + 54, [("place", place)]) }
    /// Two columns are {name}.
    package func repeatedColumn(name: String) -> String { catalogue.filled(First.cliApply + 55, [("name", name)]) }
    /// The column {name} is missing.
    package func missingColumn(name: String) -> String { catalogue.filled(First.cliApply + 56, [("name", name)]) }
    /// A quote that opens on line {line} is never closed.
    package func quoteNeverCloses(line: String) -> String { catalogue.filled(First.cliApply + 57, [("line", line)]) }
    /// {fact} The first {count} rows of the file are stored.
    package func firstStored(fact: String, count: String) -> String { catalogue.filled(First.cliApply + 93, [("fact", fact), ("count", count)]) }
    /// The file is not UTF-8 text. Nothing was stored. Save it again as "CSV UTF-8".
    package var notText: RefusalText { RefusalText(catalogue[First.cliApply + 48], catalogue[First.cliApply + 49]) }
    /// The list is not UTF-8. It looks like {encoding}. Nothing was stored. Save it again as "C…
    package func looksLike(encoding: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApply + 50, [("encoding", encoding)]), catalogue.filled(First.cliApply + 51, [("encoding", encoding), ("encoding", encoding)])) }
    /// {fact} Nothing was stored. docs/import.md lists the columns.
    package func refused(fact: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApply + 88, [("fact", fact)]), catalogue[First.cliApply + 89]) }
}

/// Texts of `cliApplyField`.
package struct CliApplyFieldTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The field {name} is needed.
    package func missing(name: String) -> String { catalogue.filled(First.cliApply + 16, [("name", name)]) }
    /// The field {name} has the wrong type.
    package func wrongType(name: String) -> String { catalogue.filled(First.cliApply + 17, [("name", name)]) }
    /// The field {name} has {count} bytes; at most {limit} are stored.
    package func tooLong(name: String, count: String, limit: String) -> String { catalogue.filled(First.cliApply + 18, [("name", name), ("count", count), ("limit", limit)]) }
    /// The field {name} names a province that the programme does not have.
    package func unknownProvince(name: String) -> String { catalogue.filled(First.cliApply + 19, [("name", name)]) }
    /// The field {name} names a province that the programme does not have; the nearest are {nea…
    package func nearestProvinces(name: String, nearest: String) -> String { catalogue.filled(First.cliApply + 20, [("name", name), ("nearest", nearest)]) }
    /// The field {name} must be one of {choices}.
    package func notOneOf(name: String, choices: String) -> String { catalogue.filled(First.cliApply + 21, [("name", name), ("choices", choices)]) }
    /// The field {name} has characters that are not used in names.
    package func notAName(name: String) -> String { catalogue.filled(First.cliApply + 22, [("name", name)]) }
    /// The field {name} is not in Latin script; the other name field accepts every script.
    package func notLatin(name: String) -> String { catalogue.filled(First.cliApply + 23, [("name", name)]) }
    /// The field {name} is not a language code such as prs or pus.
    package func notALanguage(name: String) -> String { catalogue.filled(First.cliApply + 24, [("name", name)]) }
    /// The field {name} is given without a name in that language.
    package func languageWithoutName(name: String) -> String { catalogue.filled(First.cliApply + 25, [("name", name)]) }
    /// The field {name} is not a year.
    package func notAYear(name: String) -> String { catalogue.filled(First.cliApply + 26, [("name", name)]) }
    /// The field {name} is not between {least} and {most}.
    package func yearOutOfRange(name: String, least: String, most: String) -> String { catalogue.filled(First.cliApply + 27, [("name", name), ("least", least), ("most", most)]) }
    /// The field {name} is not a date of the form YYYYMMDD.
    package func notADate(name: String) -> String { catalogue.filled(First.cliApply + 28, [("name", name)]) }
    /// The field {name} and the year of birth do not agree.
    package func contradictsBirthYear(name: String) -> String { catalogue.filled(First.cliApply + 29, [("name", name)]) }
    /// The field {name} is not Base64.
    package func notBase64(name: String) -> String { catalogue.filled(First.cliApply + 30, [("name", name)]) }
    /// The field {name} is not a JPEG or PNG that can be printed on a letter.
    package func notAPhoto(name: String) -> String { catalogue.filled(First.cliApply + 31, [("name", name)]) }
    /// The field {name} is not plain text.
    package func notPlainText(name: String) -> String { catalogue.filled(First.cliApply + 32, [("name", name)]) }
    /// The field {name} has the letter {letter}, which no font here has: it cannot be printed.
    package func unprintable(name: String, letter: String) -> String { catalogue.filled(First.cliApply + 33, [("name", name), ("letter", letter)]) }
    /// The field {name} has a letter with more than {limit} marks.
    package func tooManyMarks(name: String, limit: String) -> String { catalogue.filled(First.cliApply + 34, [("name", name), ("limit", limit)]) }
    /// The field {name} has a number that a spreadsheet rounded: its last digits are lost. Writ…
    package func spoiltNumber(name: String) -> String { catalogue.filled(First.cliApply + 35, [("name", name)]) }
}

/// Texts of `cliApplyRow`.
package struct CliApplyRowTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// it has a quote where none is allowed.
    package var quoting: String { catalogue[First.cliApply + 36] }
    /// it has {count} fields, the header has {expected}.
    package func fieldCount(count: String, expected: String) -> String { catalogue.filled(First.cliApply + 37, [("count", count), ("expected", expected)]) }
    /// something is in column {place}, which has no name in the header.
    package func columnWithoutName(place: String) -> String { catalogue.filled(First.cliApply + 38, [("place", place)]) }
    /// it is not UTF-8 text.
    package var notUTF8: String { catalogue[First.cliApply + 39] }
    /// it has {count} bytes; at most {limit} are read.
    package func rowTooLong(count: String, limit: String) -> String { catalogue.filled(First.cliApply + 40, [("count", count), ("limit", limit)]) }
    /// it has no name, so it cannot be distinguished from other people.
    package var nameMissing: String { catalogue[First.cliApply + 41] }
    /// it cannot be compared: it needs a name with the father's name or the year of birth, or t…
    package var nothingToCompare: String { catalogue[First.cliApply + 42] }
    /// the list's own number is too long or not plain text.
    package var reference: String { catalogue[First.cliApply + 43] }
    /// "{typed}": {reason}
    package func quoted(typed: String, reason: String) -> String { catalogue.filled(First.cliApply + 44, [("typed", typed), ("reason", reason)]) }
}

/// Texts of `cliApplyProgramme`.
package struct CliApplyProgrammeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// the file is larger than {limit} bytes.
    package func fileTooLarge(limit: String) -> String { catalogue.filled(First.cliApply + 58, [("limit", limit)]) }
    /// this is not plain UTF-8 text.
    package var notPlainText: String { catalogue[First.cliApply + 59] }
    /// the line is longer than {limit} bytes.
    package func lineTooLong(limit: String) -> String { catalogue.filled(First.cliApply + 60, [("limit", limit)]) }
    /// tables are nested more than {limit} deep.
    package func tooDeep(limit: String) -> String { catalogue.filled(First.cliApply + 61, [("limit", limit)]) }
    /// this is not TOML: {detail}.
    package func notTOML(detail: String) -> String { catalogue.filled(First.cliApply + 62, [("detail", detail)]) }
    /// there is no such setting.
    package var unknownKey: String { catalogue[First.cliApply + 63] }
    /// this setting is needed.
    package var missing: String { catalogue[First.cliApply + 64] }
    /// this should be a {expected}.
    package func wrongType(expected: String) -> String { catalogue.filled(First.cliApply + 65, [("expected", expected)]) }
    /// {value} is less than {least}.
    package func tooSmall(value: String, least: String) -> String { catalogue.filled(First.cliApply + 66, [("value", value), ("least", least)]) }
    /// {value} is more than {most}.
    package func tooLarge(value: String, most: String) -> String { catalogue.filled(First.cliApply + 67, [("value", value), ("most", most)]) }
    /// the text is longer than {limit} bytes.
    package func textTooLong(limit: String) -> String { catalogue.filled(First.cliApply + 68, [("limit", limit)]) }
    /// the text is empty.
    package var textEmpty: String { catalogue[First.cliApply + 69] }
    /// the text has hidden or control characters.
    package var textNotClean: String { catalogue[First.cliApply + 70] }
    /// there are {count}; at least {least} are needed.
    package func tooFew(count: String, least: String) -> String { catalogue.filled(First.cliApply + 71, [("count", count), ("least", least)]) }
    /// there are {count}; at most {most} are allowed.
    package func tooMany(count: String, most: String) -> String { catalogue.filled(First.cliApply + 72, [("count", count), ("most", most)]) }
    /// this is not written as a {form}.
    package func malformed(form: String) -> String { catalogue.filled(First.cliApply + 73, [("form", form)]) }
    /// this must be one of {choices}.
    package func notOneOf(choices: String) -> String { catalogue.filled(First.cliApply + 74, [("choices", choices)]) }
    /// {code} is there twice.
    package func repeated(code: String) -> String { catalogue.filled(First.cliApply + 75, [("code", code)]) }
    /// the programme has no province {code}.
    package func unknownProvince(code: String) -> String { catalogue.filled(First.cliApply + 76, [("code", code)]) }
    /// the programme has no condition {code}.
    package func unknownCondition(code: String) -> String { catalogue.filled(First.cliApply + 77, [("code", code)]) }
    /// the programme has no {kind} letter.
    package func unknownKind(kind: String) -> String { catalogue.filled(First.cliApply + 78, [("kind", kind)]) }
    /// the reason {code}, which the office gives automatically, has no wording.
    package func reasonMissing(code: String) -> String { catalogue.filled(First.cliApply + 79, [("code", code)]) }
    /// no status reason is for {act}, so officers could not do it. Add it to the key "for" of a…
    package func actWithoutReason(act: String) -> String { catalogue.filled(First.cliApply + 80, [("act", act)]) }
    /// no office serves {code}, so no letter could be exchanged there.
    package func provinceUnserved(code: String) -> String { catalogue.filled(First.cliApply + 81, [("code", code)]) }
    /// {code} is served by {other} already.
    package func provinceServedTwice(code: String, other: String) -> String { catalogue.filled(First.cliApply + 82, [("code", code), ("other", other)]) }
    /// the office is in {code}, which it does not serve.
    package func seatNotServed(code: String) -> String { catalogue.filled(First.cliApply + 83, [("code", code)]) }
    /// a letter made by an exchange would have to be exchanged again.
    package var exchangeNeverEnds: String { catalogue[First.cliApply + 84] }
    /// {needed} of {panel} officers cannot always be found.
    package func panelTooSmall(needed: String, panel: String) -> String { catalogue.filled(First.cliApply + 85, [("needed", needed), ("panel", panel)]) }
    /// this fallback changes nothing.
    package var vacancyWithoutEffect: String { catalogue[First.cliApply + 86] }
    /// everyone knows the private half of this key: make your own with aman incident key.
    package var sampleMonitorsKey: String { catalogue[First.cliApply + 87] }
    /// this breaks a rule.
    package var other: String { catalogue[First.cliApply + 92] }
    /// The programme file, line {line}, {key}: {reason} Correct that line and try again. Progra…
    package func line(line: String, key: String, reason: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApply + 90, [("line", line), ("key", key), ("reason", reason)]), catalogue[First.cliApply + 91]) }
}

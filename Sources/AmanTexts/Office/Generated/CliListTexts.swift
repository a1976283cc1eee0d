// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliList`.
package struct CliListTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var seal: CliListSealTexts { CliListSealTexts(catalogue) }
    package var ask: CliListAskTexts { CliListAskTexts(catalogue) }
    package var answer: CliListAnswerTexts { CliListAnswerTexts(catalogue) }
    package var match: CliListMatchTexts { CliListMatchTexts(catalogue) }
    package var clear: CliListClearTexts { CliListClearTexts(catalogue) }
    package var file: CliListFileTexts { CliListFileTexts(catalogue) }
    package var fault: CliListFaultTexts { CliListFaultTexts(catalogue) }
}

/// Texts of `cliListSeal`.
package struct CliListSealTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Name a table, or say --applications, and not both.
    package var tableOrApplications: String { catalogue[First.cliList + 0] }
    /// A table from standard input has no file beside it: say --rejects FILE.
    package var sayRejects: String { catalogue[First.cliList + 1] }
    /// {file} exists already. A list has a key of its own: name a new file.
    package func keyExists(file: String) -> String { catalogue.filled(First.cliList + 2, [("file", file)]) }
    /// Sealing rows
    package var sealing: String { catalogue[First.cliList + 3] }
    /// {count} key was left out, because more than 512 rows share it.
    package func crowded(count: Int) -> String { catalogue.counted(First.cliList + 4, count, []) }
    /// {file} is secret: with it and the list, names can be tried one after the other. It never…
    package func keepKey(file: String) -> String { catalogue.filled(First.cliList + 5, [("file", file)]) }
}

/// Texts of `cliListAsk`.
package struct CliListAskTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The question is about {count} applicant. Give the file to {owner}.
    package func asked(count: Int, owner: String) -> String { catalogue.counted(First.cliList + 6, count, [("owner", owner)]) }
    /// There are more open applications than fit: ask again when this question was answered.
    package var more: String { catalogue[First.cliList + 7] }
}

/// Texts of `cliListAnswer`.
package struct CliListAnswerTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Answered {count} of at most {limit} keys for this list.
    package func answered(count: String, limit: String) -> String { catalogue.filled(First.cliList + 8, [("count", count), ("limit", limit)]) }
}

/// Texts of `cliListMatch`.
package struct CliListMatchTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Comparing applicants
    package var comparing: String { catalogue[First.cliList + 9] }
    /// {count} application may be on the list, of {applicants} that were compared.
    package func matched(count: Int, applicants: String) -> String { catalogue.counted(First.cliList + 10, count, [("applicants", applicants)]) }
    /// A hit is a question to a reviewer, never a refusal: compare the persons, and ask the lis…
    package var lookTwice: String { catalogue[First.cliList + 11] }
}

/// Texts of `cliListClear`.
package struct CliListClearTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Cleared. This row of the list will not come back for this applicant.
    package var cleared: String { catalogue[First.cliList + 12] }
}

/// Texts of `cliListFile`.
package struct CliListFileTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// sealed list
    package var list: String { catalogue[First.cliList + 13] }
    /// question to a list's owner
    package var question: String { catalogue[First.cliList + 14] }
    /// answer of a list's owner
    package var answer: String { catalogue[First.cliList + 15] }
    /// list's key
    package var key: String { catalogue[First.cliList + 16] }
}

/// Texts of `cliListFault`.
package struct CliListFaultTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is no {file}, or it was damaged on its way: byte {place} is wrong. Ask for the file…
    package func unreadable(file: String, place: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 17, [("file", file), ("place", place)]), catalogue[First.cliList + 18]) }
    /// This {file} has version {version}, which a newer Aman wrote. Update Aman here, or ask fo…
    package func newerVersion(file: String, version: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 19, [("file", file), ("version", version)]), catalogue[First.cliList + 20]) }
    /// An earlier Aman made this {file}. It compared names in another way, so that hits would b…
    package func earlierVersion(file: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 21, [("file", file)]), catalogue[First.cliList + 22]) }
    /// The list was changed on its way: its signature does not fit. Ask its owner for the file…
    package var badSignature: RefusalText { RefusalText(catalogue[First.cliList + 23], catalogue[First.cliList + 24]) }
    /// No one is left to put on the list: no row has two facts that can be compared. A row need…
    package var nothingToSeal: RefusalText { RefusalText(catalogue[First.cliList + 25], catalogue[First.cliList + 26]) }
    /// The rows have more keys than the {limit} that a list may have. Cut the table into two, a…
    package func tooManyKeys(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 27, [("limit", limit)]), catalogue[First.cliList + 28]) }
    /// --owner has to be a name of 1 to {limit} bytes without invisible characters. Write what…
    package func ownerName(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 29, [("limit", limit)]), catalogue[First.cliList + 30]) }
    /// --answers has to be from {least} to {most}. An applicant has some six keys, and a questi…
    package func answerLimit(least: String, most: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 31, [("least", least), ("most", most)]), catalogue.filled(First.cliList + 32, [("least", least)])) }
    /// The files are not of one list. Take the key, the list and the question that belong toget…
    package var otherList: RefusalText { RefusalText(catalogue[First.cliList + 33], catalogue[First.cliList + 34]) }
    /// {answered} keys are answered and {asked} more are asked: together more than the {limit}…
    package func answersUsedUp(answered: String, asked: String, limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 35, [("answered", answered), ("asked", asked), ("limit", limit)]), catalogue[First.cliList + 36]) }
    /// The answer was not made with the key of this list, or is not about this question. Nothin…
    package var notProven: RefusalText { RefusalText(catalogue[First.cliList + 37], catalogue[First.cliList + 38]) }
    /// This list was asked about every open application already. Ask again when people have app…
    package var nothingToAsk: RefusalText { RefusalText(catalogue[First.cliList + 39], catalogue[First.cliList + 40]) }
    /// This list was asked about {limit} times within a day. Wait until tomorrow: questions are…
    package func askedEnough(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliList + 41, [("limit", limit)]), catalogue[First.cliList + 42]) }
    /// The office did not ask this question, or its answer was opened already. Make a new quest…
    package var unknownQuestion: RefusalText { RefusalText(catalogue[First.cliList + 43], catalogue[First.cliList + 44]) }
    /// This application has no such hit, or it was cleared already. aman list hits TICKET shows…
    package var noSuchHit: RefusalText { RefusalText(catalogue[First.cliList + 45], catalogue[First.cliList + 46]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cli`.
package struct CliTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Something went wrong inside the program. What was acknowledged before is stored. Please…
    package var somethingWentWrong: RefusalText { RefusalText(catalogue[First.cli + 0], catalogue[First.cli + 1]) }
    package var records: CliRecordsTexts { CliRecordsTexts(catalogue) }
    package var letterNumber: CliLetterNumberTexts { CliLetterNumberTexts(catalogue) }
    package var paper: CliPaperTexts { CliPaperTexts(catalogue) }
    package var row: CliRowTexts { CliRowTexts(catalogue) }
    package var check: CliCheckTexts { CliCheckTexts(catalogue) }
    package var bundle: CliBundleTexts { CliBundleTexts(catalogue) }
    package var letter: CliLetterTexts { CliLetterTexts(catalogue) }
}

/// Texts of `cliRecords`.
package struct CliRecordsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The records were sealed under another register key.
    package var sealed: String { catalogue[First.cli + 25] }
    /// Someone else changed this at the same moment.
    package var changed: String { catalogue[First.cli + 72] }
    /// The office's records could not be written ({code}).
    package func notWritten(code: String) -> String { catalogue.filled(First.cli + 73, [("code", code)]) }
    /// The records did not answer in time: another program is writing to them, or their databas…
    package var otherWriter: String { catalogue[First.cli + 74] }
    /// A record ({record}) does not have the shape it was written in.
    package func badShape(record: String) -> String { catalogue.filled(First.cli + 75, [("record", record)]) }
    /// Look whether it was done all the same, then try again.
    package var tryAgain: String { catalogue[First.cli + 76] }
    /// Save a copy of the folder and restore the last backup.
    package var lastBackup: String { catalogue[First.cli + 77] }
    /// {fact} Your change was not stored. Look at it again, then repeat your change.
    package func conflict(fact: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 2, [("fact", fact)]), catalogue[First.cli + 3]) }
    /// {fact} Nothing was changed. Check whether the disk is full or the folder is read-only.
    package func cannotWrite(fact: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 4, [("fact", fact)]), catalogue[First.cli + 5]) }
    /// This machine's clock and the database's differ by {seconds} seconds. Nothing was changed…
    package func clockDiffers(seconds: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 6, [("seconds", seconds)]), catalogue[First.cli + 7]) }
    /// Another server has upgraded the records. This one may only read them now. Upgrade Aman o…
    package var outdated: RefusalText { RefusalText(catalogue[First.cli + 8], catalogue[First.cli + 9]) }
    /// {record} is not as Aman wrote it. Nothing was done with it. The records were changed out…
    package func notAuthentic(record: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 26, [("record", record)]), catalogue[First.cli + 27]) }
}

/// Texts of `cliLetterNumber`.
package struct CliLetterNumberTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Somewhere in this letter number one character is wrong, or two are swapped.
    package var checkCharacter: String { catalogue[First.cli + 10] }
    /// This is not a letter number ({code}).
    package func length(code: String) -> String { catalogue.filled(First.cli + 11, [("code", code)]) }
    /// A letter's number looks like HER-7K4M-92QX: the office, then eight characters.
    package var form: String { catalogue[First.cli + 64] }
}

/// Texts of `cliPaper`.
package struct CliPaperTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The letter's code has {count} characters; {limit} can be printed.
    package func codeTooLong(count: String, limit: String) -> String { catalogue.filled(First.cli + 18, [("count", count), ("limit", limit)]) }
    /// The name of {office} is too long for a slip, even in small type.
    package func slipTooFull(office: String) -> String { catalogue.filled(First.cli + 21, [("office", office)]) }
    /// A name on {number} is too long for its line, even in small type.
    package func lineTooLong(number: String) -> String { catalogue.filled(First.cli + 24, [("number", number)]) }
    /// Fonts are missing for printing: {families}. Install the Debian package fonts-noto-core.
    package func fontsMissing(families: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 12, [("families", families)]), catalogue[First.cli + 13]) }
    /// The letter names something that this programme file does not have. Print it at the offic…
    package var unknownKind: RefusalText { RefusalText(catalogue[First.cli + 14], catalogue[First.cli + 15]) }
    /// The page could not be drawn. Please report this.
    package var notDrawn: RefusalText { RefusalText(catalogue[First.cli + 16], catalogue[First.cli + 17]) }
    /// The programme's texts for {kind} letters take more than one page. Shorten the conditions…
    package func textsTooLong(kind: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 19, [("kind", kind)]), catalogue[First.cli + 20]) }
    /// A name or contact of the programme is too long for the page, even in small type. Shorten…
    package var pageTooFull: RefusalText { RefusalText(catalogue[First.cli + 22], catalogue[First.cli + 23]) }
}

/// Texts of `cliRow`.
package struct CliRowTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Application {ticket}
    package func application(ticket: String) -> String { catalogue.filled(First.cli + 28, [("ticket", ticket)]) }
    /// Letter {number}
    package func letter(number: String) -> String { catalogue.filled(First.cli + 29, [("number", number)]) }
    /// The letter with log entry {leaf}
    package func letterAt(leaf: String) -> String { catalogue.filled(First.cli + 30, [("leaf", leaf)]) }
    /// Change request {id}
    package func changeRequest(id: String) -> String { catalogue.filled(First.cli + 31, [("id", id)]) }
    /// Appeal {id}
    package func appeal(id: String) -> String { catalogue.filled(First.cli + 32, [("id", id)]) }
    /// The exchange with log entry {leaf}
    package func exchange(leaf: String) -> String { catalogue.filled(First.cli + 33, [("leaf", leaf)]) }
    /// Member {id}
    package func member(id: String) -> String { catalogue.filled(First.cli + 34, [("id", id)]) }
    /// Token {id}
    package func token(id: String) -> String { catalogue.filled(First.cli + 35, [("id", id)]) }
    /// Token allowance {id}
    package func allowance(id: String) -> String { catalogue.filled(First.cli + 36, [("id", id)]) }
    /// Request about the staff {id}
    package func staffRequest(id: String) -> String { catalogue.filled(First.cli + 37, [("id", id)]) }
    /// The end of the set-up
    package var setUp: String { catalogue[First.cli + 38] }
    /// The cleared hit of tickets {ticket} and {other}
    package func clearedHit(ticket: String, other: String) -> String { catalogue.filled(First.cli + 39, [("ticket", ticket), ("other", other)]) }
    /// What is stored of the witness {key} and the log {log}
    package func witness(key: String, log: String) -> String { catalogue.filled(First.cli + 40, [("key", key), ("log", log)]) }
    /// The published week {place}
    package func publishedWeek(place: String) -> String { catalogue.filled(First.cli + 41, [("place", place)]) }
    /// The list of running numbers {first} to {last} ({kind})
    package func numbers(first: String, last: String, kind: String) -> String { catalogue.filled(First.cli + 42, [("first", first), ("last", last), ("kind", kind)]) }
    /// The end of the records
    package var end: String { catalogue[First.cli + 43] }
    package var fault: CliRowFaultTexts { CliRowFaultTexts(catalogue) }
}

/// Texts of `cliRowFault`.
package struct CliRowFaultTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {row}: changed outside Aman.
    package func changed(row: String) -> String { catalogue.filled(First.cli + 44, [("row", row)]) }
    /// {row}: an older state was put back.
    package func older(row: String) -> String { catalogue.filled(First.cli + 45, [("row", row)]) }
    /// {row}: it was deleted outside Aman.
    package func missing(row: String) -> String { catalogue.filled(First.cli + 46, [("row", row)]) }
    /// {row}: it was added outside Aman.
    package func added(row: String) -> String { catalogue.filled(First.cli + 47, [("row", row)]) }
}

/// Texts of `cliCheck`.
package struct CliCheckTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {rows} records with a MAC checked.
    package func rows(rows: String) -> String { catalogue.filled(First.cli + 48, [("rows", rows)]) }
    /// {entries} audit entries checked.
    package func audit(entries: String) -> String { catalogue.filled(First.cli + 49, [("entries", entries)]) }
    /// {leaves} log entries and all statuses checked.
    package func leaves(leaves: String) -> String { catalogue.filled(First.cli + 50, [("leaves", leaves)]) }
    /// Everything fits.
    package var whole: String { catalogue[First.cli + 51] }
    /// Audit entry {entry} does not fit the entries before it.
    package func auditBroken(entry: String) -> String { catalogue.filled(First.cli + 52, [("entry", entry)]) }
    /// The log cannot be compared: {fact}
    package func logUnreadable(fact: String) -> String { catalogue.filled(First.cli + 53, [("fact", fact)]) }
    /// The keys of persons cannot be read: {fact}
    package func keys(fact: String) -> String { catalogue.filled(First.cli + 54, [("fact", fact)]) }
    /// Only the first {count} records are listed.
    package func partial(count: String) -> String { catalogue.filled(First.cli + 55, [("count", count)]) }
    /// Records: {kind}
    package func labelRows(kind: String) -> String { catalogue.filled(First.cli + 56, [("kind", kind)]) }
    /// Audit
    package var labelAudit: String { catalogue[First.cli + 57] }
    /// Something does not fit: see above. Change nothing. Copy the office's folder, keep the co…
    package var broken: RefusalText { RefusalText(catalogue[First.cli + 58], catalogue[First.cli + 59]) }
}

/// Texts of `cliBundle`.
package struct CliBundleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file is not a bundle
    package var container: String { catalogue[First.cli + 60] }
    /// The bundle belongs to another programme
    package var otherRoot: String { catalogue[First.cli + 61] }
    /// The trust list in the bundle was refused
    package var trustList: String { catalogue[First.cli + 65] }
    /// What earlier root {index} says of its successor was refused
    package func voucher(index: String) -> String { catalogue.filled(First.cli + 66, [("index", index)]) }
    /// Status list {index} was refused
    package func statusList(index: String) -> String { catalogue.filled(First.cli + 67, [("index", index)]) }
    /// Log {index} in the bundle was refused
    package func log(index: String) -> String { catalogue.filled(First.cli + 68, [("index", index)]) }
    /// Notice list {index} was refused
    package func noticeList(index: String) -> String { catalogue.filled(First.cli + 69, [("index", index)]) }
    /// {place} ({code}). What was known before is unchanged. Get the bundle from the office aga…
    package func refused(place: String, code: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 70, [("place", place), ("code", code)]), catalogue[First.cli + 71]) }
}

/// Texts of `cliLetter`.
package struct CliLetterTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This cannot be read as a letter ({code}). docs/letter-format.md lists what each code mea…
    package func refused(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cli + 62, [("code", code)]), catalogue[First.cli + 63]) }
}

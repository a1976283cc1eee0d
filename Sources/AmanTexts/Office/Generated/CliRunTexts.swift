// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliRun`.
package struct CliRunTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var applicationCommand: CliRunApplicationCommandTexts { CliRunApplicationCommandTexts(catalogue) }
    package var apply: CliRunApplyTexts { CliRunApplyTexts(catalogue) }
    package var main: CliRunMainTexts { CliRunMainTexts(catalogue) }
    package var bundle: CliRunBundleTexts { CliRunBundleTexts(catalogue) }
    package var bundleImportReport: CliRunBundleImportReportTexts { CliRunBundleImportReportTexts(catalogue) }
    package var call: CliRunCallTexts { CliRunCallTexts(catalogue) }
    package var continueLog: CliRunContinueLogTexts { CliRunContinueLogTexts(catalogue) }
    package var correct: CliRunCorrectTexts { CliRunCorrectTexts(catalogue) }
    package var clearCommand: CliRunClearCommandTexts { CliRunClearCommandTexts(catalogue) }
    package var coverage: CliRunCoverageTexts { CliRunCoverageTexts(catalogue) }
    package var decide: CliRunDecideTexts { CliRunDecideTexts(catalogue) }
    package var exchange: CliRunExchangeTexts { CliRunExchangeTexts(catalogue) }
    package var importing: CliRunImportingTexts { CliRunImportingTexts(catalogue) }
    package var issue: CliRunIssueTexts { CliRunIssueTexts(catalogue) }
    package var keep: CliRunKeepTexts { CliRunKeepTexts(catalogue) }
    package var move: CliRunMoveTexts { CliRunMoveTexts(catalogue) }
    package var letterCommand: CliRunLetterCommandTexts { CliRunLetterCommandTexts(catalogue) }
    package var logCommand: CliRunLogCommandTexts { CliRunLogCommandTexts(catalogue) }
    package var witness: CliRunWitnessTexts { CliRunWitnessTexts(catalogue) }
    package var postPapers: CliRunPostPapersTexts { CliRunPostPapersTexts(catalogue) }
    package var print: CliRunPrintTexts { CliRunPrintTexts(catalogue) }
    package var rootCommand: CliRunRootCommandTexts { CliRunRootCommandTexts(catalogue) }
    package var serve: CliRunServeTexts { CliRunServeTexts(catalogue) }
    package var signerCommand: CliRunSignerCommandTexts { CliRunSignerCommandTexts(catalogue) }
    package var staffCommand: CliRunStaffCommandTexts { CliRunStaffCommandTexts(catalogue) }
    package var staffToken: CliRunStaffTokenTexts { CliRunStaffTokenTexts(catalogue) }
    package var staffRequest: CliRunStaffRequestTexts { CliRunStaffRequestTexts(catalogue) }
    package var statusCommands: CliRunStatusCommandsTexts { CliRunStatusCommandsTexts(catalogue) }
    package var trustCommand: CliRunTrustCommandTexts { CliRunTrustCommandTexts(catalogue) }
    package var verify: CliRunVerifyTexts { CliRunVerifyTexts(catalogue) }
    package var newOffice: CliRunNewOfficeTexts { CliRunNewOfficeTexts(catalogue) }
    package var monitor: CliRunMonitorTexts { CliRunMonitorTexts(catalogue) }
    package var publishSite: CliRunPublishSiteTexts { CliRunPublishSiteTexts(catalogue) }
    package var mirror: CliRunMirrorTexts { CliRunMirrorTexts(catalogue) }
    package var evidence: CliRunEvidenceTexts { CliRunEvidenceTexts(catalogue) }
    package var paper: CliRunPaperTexts { CliRunPaperTexts(catalogue) }
}

/// Texts of `cliRunApplicationCommand`.
package struct CliRunApplicationCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no state called {state}.
    package func thereNoState(state: String) -> String { catalogue.filled(First.cliRun + 0, [("state", state)]) }
    /// A record is opened for one of these reasons: {reasons}. Choose one.
    package func thereNoReason(reasons: String) -> String { catalogue.filled(First.cliRun + 1, [("reasons", reasons)]) }
    /// --limit must be at least 1.
    package var limitAtLeast: String { catalogue[First.cliRun + 2] }
    /// Opening a record needs both --reason and --officer.
    package var openingRecordTakes: String { catalogue[First.cliRun + 3] }
    /// ticket
    package var ticket: String { catalogue[First.cliRun + 273] }
    /// handle
    package var handle: String { catalogue[First.cliRun + 274] }
    /// state
    package var state: String { catalogue[First.cliRun + 275] }
    /// {state}, since {time}
    package func since(state: String, time: String) -> String { catalogue.filled(First.cliRun + 276, [("state", state), ("time", time)]) }
    /// province
    package var province: String { catalogue[First.cliRun + 277] }
    /// letter
    package var letter: String { catalogue[First.cliRun + 278] }
}

/// Texts of `cliRunApply`.
package struct CliRunApplyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The programme's provinces: {list}.
    package func provinces(list: String) -> String { catalogue.filled(First.cliRun + 6, [("list", list)]) }
    /// Give either --input or the person's options, not both.
    package var giveEitherInput: String { catalogue[First.cliRun + 12] }
    /// Name the person's home province: --province AF-KDZ.
    package var sayWhichProvince: String { catalogue[First.cliRun + 13] }
    /// Ticket {ticket}. Application {application}.
    package func ticketApplication(ticket: String, application: String) -> String { catalogue.filled(First.cliRun + 14, [("ticket", ticket), ("application", application)]) }
    /// The application is saved, but not yet compared with earlier ones.
    package var applicationSavedBut: String { catalogue[First.cliRun + 15] }
    /// aman serve compares it, and so does the reviewer's page when it is opened.
    package var amanServeCompares: String { catalogue[First.cliRun + 16] }
    /// A reviewer compares this application with earlier ones.
    package var reviewerComparesThis: String { catalogue[First.cliRun + 17] }
    /// Say who registers it: --officer NAME.
    package var sayWhoRegisters: String { catalogue[First.cliRun + 477] }
    /// The application is stored; only its slip was not printed. {reason} Print it again: aman…
    package func applicationStoredOnly(reason: String, ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 4, [("reason", reason)]), catalogue.filled(First.cliRun + 5, [("ticket", ticket)])) }
    /// There is no channel called {channel}. Say in-person, representative, detention-officer o…
    package func thereNoChannel(channel: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 10, [("channel", channel)]), catalogue[First.cliRun + 11]) }
}

/// Texts of `cliRunMain`.
package struct CliRunMainTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {command} has no command {word}.
    package func noSuchCommand(command: String, word: String) -> String { catalogue.filled(First.cliRun + 7, [("command", command), ("word", word)]) }
    /// Did you mean: {choices}?
    package func didYouMean(choices: String) -> String { catalogue.filled(First.cliRun + 8, [("choices", choices)]) }
    /// {command} --help lists them all.
    package func seeCommands(command: String) -> String { catalogue.filled(First.cliRun + 9, [("command", command)]) }
}

/// Texts of `cliRunBundle`.
package struct CliRunBundleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no code of a bundle on these pages.
    package var thereNoCode: String { catalogue[First.cliRun + 20] }
    /// Say one of --out FILE, --frames FILE.pdf, --read PAGES --out FILE, or import FILE.
    package var sayOneOut: String { catalogue[First.cliRun + 23] }
    /// --beyond and --no-logs are used with --out or --frames.
    package var beyondAndNo: String { catalogue[First.cliRun + 24] }
    /// Wrote {count} bytes to {out}. Bring it to every post.
    package func wroteBytesBring(count: String, out: String) -> String { catalogue.filled(First.cliRun + 25, [("count", count), ("out", out)]) }
    /// Printed {bytes} bytes as {cut} codes in {path}. A post scans them in any order.
    package func printedBytesAs(bytes: String, cut: String, path: String) -> String { catalogue.filled(First.cliRun + 26, [("bytes", bytes), ("cut", cut), ("path", path)]) }
    /// Read {collector} codes; wrote {bytes} bytes to {out}.
    package func readCodesWrote(collector: String, bytes: String, out: String) -> String { catalogue.filled(First.cliRun + 27, [("collector", collector), ("bytes", bytes), ("out", out)]) }
    /// Code {index} on {page} belongs to another bundle; it was left out.
    package func codeOnBelongs(index: String, page: String) -> String { catalogue.filled(First.cliRun + 28, [("index", index), ("page", page)]) }
    /// Code {index} on {page} differs from the one read before.
    package func codeOnDiffers(index: String, page: String) -> String { catalogue.filled(First.cliRun + 29, [("index", index), ("page", page)]) }
    /// A code on {page} could not be read ({code}).
    package func codeOnCould(page: String, code: String) -> String { catalogue.filled(First.cliRun + 30, [("page", page), ("code", code)]) }
    /// The bundle has {byteCount} bytes; at most {limit} can be printed as codes. Carry it on a…
    package func bundleTakesBytes(byteCount: String, limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 18, [("byteCount", byteCount), ("limit", limit)]), catalogue[First.cliRun + 19]) }
    /// The codes do not give the bundle that they name; one of them is not from the office. Sta…
    package var codesDoNot: RefusalText { RefusalText(catalogue[First.cliRun + 21], catalogue[First.cliRun + 22]) }
    /// The only code is missing: {places}. Photograph them again, nearer and in good light, and…
    package func codesMissing(count: Int, places: String) -> RefusalText { RefusalText(catalogue.counted(First.cliRun + 259, count, [("places", places)]), catalogue[First.cliRun + 260]) }
}

/// Texts of `cliRunBundleImportReport`.
package struct CliRunBundleImportReportTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office has another trust list with the same number: the root signed two. Ask its ke…
    package var anotherTrustList: String { catalogue[First.cliRun + 31] }
    /// {number} was exchanged elsewhere.
    package func exchangedElsewhere(number: String) -> String { catalogue.filled(First.cliRun + 32, [("number", number)]) }
    /// {number} was exchanged at two offices. Both new letters are valid; please look into it.
    package func exchangedAtTwo(number: String) -> String { catalogue.filled(First.cliRun + 33, [("number", number)]) }
    /// The log {origin} is not a continuation of what was known of it. Report this to your moni…
    package func logNotContinuation(origin: String) -> String { catalogue.filled(First.cliRun + 34, [("origin", origin)]) }
    /// 1 list was dated in the future and was not imported: that office's clock is wrong, or ou…
    package func datedInTheFuture(count: Int) -> String { catalogue.counted(First.cliRun + 256, count, []) }
    /// Imported {count} newer part; {known} known before.
    package func imported(count: Int, known: String) -> String { catalogue.counted(First.cliRun + 257, count, [("known", known)]) }
    /// {number} was revoked here and exchanged elsewhere; please look into it.
    package func revokedHere(number: String) -> String { catalogue.filled(First.cliRun + 305, [("number", number)]) }
}

/// Texts of `cliRunCall`.
package struct CliRunCallTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Desks are numbered from 1 to {max}; {desk} is not among them.
    package func desksAreNumbered(max: String, desk: String) -> String { catalogue.filled(First.cliRun + 35, [("max", max), ("desk", desk)]) }
    /// Ticket {ticket} waits at the end of the queue.
    package func ticketWaitsAt(ticket: String) -> String { catalogue.filled(First.cliRun + 38, [("ticket", ticket)]) }
    /// Letter {letter}. Called once.
    package func letterCalled(count: Int, letter: String) -> String { catalogue.counted(First.cliRun + 39, count, [("letter", letter)]) }
    /// Handed out {record}, ticket {ticket}.
    package func handedOutTicket(record: String, ticket: String) -> String { catalogue.filled(First.cliRun + 40, [("record", record), ("ticket", ticket)]) }
    /// {ticket} is a ticket, not a letter's number. aman application show {ticket} shows its le…
    package func ticketNotLetter(ticket: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 36, [("ticket", ticket)]), catalogue.filled(First.cliRun + 37, [("ticket", ticket)])) }
}

/// Texts of `cliRunContinueLog`.
package struct CliRunContinueLogTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office was not restored from a backup; it works as it is.
    package var thisOfficeNot: String { catalogue[First.cliRun + 41] }
    /// The file is not a bundle ({code}).
    package func fileNotBundle(code: String) -> String { catalogue.filled(First.cliRun + 42, [("code", code)]) }
    /// The bundle has no log of this office; bring one made here.
    package var bundleHasNo: String { catalogue[First.cliRun + 43] }
    /// The bundle's entries are not this backup's: they are two different logs.
    package var bundleEntriesAre: String { catalogue[First.cliRun + 46] }
    /// Say either --newest FILE or --nothing-newer.
    package var sayEitherNewest: String { catalogue[First.cliRun + 53] }
    /// Two different officers are needed for this.
    package var twoDifferentOfficers: String { catalogue[First.cliRun + 54] }
    /// The office works again.
    package var officeWorksAgain: String { catalogue[First.cliRun + 55] }
    /// The bundle has {published} entries and this backup {inRecords}: letters were made or rev…
    package func bundleKnowsEntries(published: String, inRecords: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 44, [("published", published), ("inRecords", inRecords)]), catalogue[First.cliRun + 45]) }
    /// A witness shows this log's own signature over {known} entries, and the records have {inR…
    package func witnessShows(known: String, inRecords: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 47, [("known", known), ("inRecords", inRecords)]), catalogue[First.cliRun + 48]) }
    /// A witness shows this log's own signature over {size} entries that are not those of the r…
    package func witnessShowsOther(size: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 49, [("size", size)]), catalogue[First.cliRun + 50]) }
    /// The bundle has {published} entries, and a witness says that it saw {claimed}: this is no…
    package func bundleIsOlder(published: String, claimed: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 51, [("published", published), ("claimed", claimed)]), catalogue[First.cliRun + 52]) }
}

/// Texts of `cliRunCorrect`.
package struct CliRunCorrectTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say what to correct: by --input, or by the person's options.
    package var sayWhatCorrect: String { catalogue[First.cliRun + 56] }
    /// Corrected application {corrected}.
    package func applicationCorrected(corrected: String) -> String { catalogue.filled(First.cliRun + 57, [("corrected", corrected)]) }
    /// Why do you correct it?
    package var askReason: String { catalogue[First.cliRun + 67] }
    /// The reason is about a person, and other programs can read arguments. Nothing was changed…
    package var reasonInArguments: RefusalText { RefusalText(catalogue[First.cliRun + 65], catalogue[First.cliRun + 66]) }
}

/// Texts of `cliRunClearCommand`.
package struct CliRunClearCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Tickets {ticket} and {other} no longer ask about each other.
    package func cleared(ticket: String, other: String) -> String { catalogue.filled(First.cliRun + 58, [("ticket", ticket), ("other", other)]) }
    /// Tickets {ticket} and {other} ask about each other again.
    package func askedAgain(ticket: String, other: String) -> String { catalogue.filled(First.cliRun + 59, [("ticket", ticket), ("other", other)]) }
}

/// Texts of `cliRunCoverage`.
package struct CliRunCoverageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Report {number} is stored. Posts see it once another officer has run: aman coverage appr…
    package func reported(number: String) -> String { catalogue.filled(First.cliRun + 60, [("number", number), ("number", number)]) }
    /// Report {number} is in the lists for posts.
    package func approved(number: String) -> String { catalogue.filled(First.cliRun + 61, [("number", number)]) }
    /// Notice {serial} is published.
    package func noticed(serial: String) -> String { catalogue.filled(First.cliRun + 62, [("serial", serial)]) }
    /// Write --text LANGUAGE=TEXT, once a language, and at most one of --correct and --withdraw.
    package var noticeUsage: String { catalogue[First.cliRun + 63] }
    /// Say who acts: --officer NAME.
    package var officerMissing: String { catalogue[First.cliRun + 64] }
}

/// Texts of `cliRunDecide`.
package struct CliRunDecideTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The programme has no such reason for a refusal. Nothing was decided.
    package var programmeHasNo: String { catalogue[First.cliRun + 68] }
    /// Say one of --grant, --refer OFFICE, --refuse REASON, --withdraw or --appeal.
    package var sayOneGrant: String { catalogue[First.cliRun + 69] }
    /// Ticket {ticket}: {state}.
    package func ticket(ticket: String, state: String) -> String { catalogue.filled(First.cliRun + 70, [("ticket", ticket), ("state", state)]) }
    /// The programme also needs another officer's vote.
    package var programmeAsksFor: String { catalogue[First.cliRun + 71] }
    /// It has {codes}.
    package func has(codes: String) -> String { catalogue.filled(First.cliRun + 72, [("codes", codes)]) }
    /// The programme has no office {code}. Nothing was decided. It has {codes}.
    package func noSuchOffice(code: String, codes: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 281, [("code", code)]), catalogue.filled(First.cliRun + 282, [("codes", codes)])) }
}

/// Texts of `cliRunExchange`.
package struct CliRunExchangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Exchanged {replaced} for {report}.
    package func exchangedFor(replaced: String, report: String) -> String { catalogue.filled(First.cliRun + 75, [("replaced", replaced), ("report", report)]) }
    /// Entry {logIndex} of the log. Valid until {validUntil}.
    package func entryLogGood(logIndex: String, validUntil: String) -> String { catalogue.filled(First.cliRun + 76, [("logIndex", logIndex), ("validUntil", validUntil)]) }
    /// Noted with it: the other office's status list is not at hand, so its status is not known…
    package var notedWithOther: String { catalogue[First.cliRun + 77] }
    /// Noted with it: the letter handed in expired a short while ago.
    package var notedWithLetter: String { catalogue[First.cliRun + 78] }
    /// Noted with it: it was made out for another destination.
    package var notedWithMade: String { catalogue[First.cliRun + 79] }
    /// Noted with it: it is from this office, but not in this folder.
    package var notedWithOurs: String { catalogue[First.cliRun + 80] }
    /// {record} was issued and is stored
    package func letterStored(record: String) -> String { catalogue.filled(First.cliRun + 303, [("record", record)]) }
    /// Standard input was empty: no letter was exchanged. Scan the code again, or give its text…
    package var standardInputEmpty: RefusalText { RefusalText(catalogue[First.cliRun + 73], catalogue[First.cliRun + 74]) }
}

/// Texts of `cliRunImporting`.
package struct CliRunImportingTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A list from standard input needs --rejects FILE: the rows that are not stored are writte…
    package var listImportedFrom: String { catalogue[First.cliRun + 81] }
    /// Say who imports it: --officer NAME.
    package var sayWhoImports: String { catalogue[First.cliRun + 82] }
    /// Reading bytes
    package var readingBytes: String { catalogue[First.cliRun + 83] }
    /// Storing rows
    package var storingRows: String { catalogue[First.cliRun + 84] }
    /// Comparing applications
    package var comparingApplications: String { catalogue[First.cliRun + 85] }
    /// Import {file} again then: no row is stored twice, and the missing comparisons are made.
    package func importAgainThen(file: String) -> String { catalogue.filled(First.cliRun + 86, [("file", file)]) }
    /// We could not read line {line}: {reason}
    package func weCouldNot(line: String, reason: String) -> String { catalogue.filled(First.cliRun + 87, [("line", line), ("reason", reason)]) }
    /// … and one more.
    package func andMore(count: Int) -> String { catalogue.counted(First.cliRun + 88, count, []) }
    /// The reviewers' list shows possible duplicates.
    package var reviewersListShows: String { catalogue[First.cliRun + 89] }
    /// The lines that could not be read are in {rejectsFile}: correct them and import that file…
    package func thoseNotRead(rejectsFile: String) -> String { catalogue.filled(First.cliRun + 90, [("rejectsFile", rejectsFile)]) }
    /// The list was read as {encoding}: compare the first names.
    package func readAs(encoding: String) -> String { catalogue.filled(First.cliRun + 91, [("encoding", encoding)]) }
    /// Identity papers in these lines have fewer digits than almost all others; a spreadsheet m…
    package func shortPapers(lines: String) -> String { catalogue.filled(First.cliRun + 92, [("lines", lines)]) }
    /// These files are a list of names. Once the rejected rows are imported, destroy them: {fil…
    package func destroyLists(files: String) -> String { catalogue.filled(First.cliRun + 93, [("files", files)]) }
    /// Stored one application.
    package func stored(count: Int) -> String { catalogue.counted(First.cliRun + 253, count, []) }
    /// One more was stored before.
    package func storedBefore(count: Int) -> String { catalogue.counted(First.cliRun + 254, count, []) }
    /// The other line is safe.
    package func othersAreSafe(count: Int) -> String { catalogue.counted(First.cliRun + 255, count, []) }
    /// The applications are stored, but not all of them are compared with earlier ones: some po…
    package var notAllCompared: String { catalogue[First.cliRun + 480] }
    /// The rows that could be read are stored. {fact} Correct the lines named here in {file} an…
    package func rejectsNotWritten(fact: String, file: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 478, [("fact", fact)]), catalogue.filled(First.cliRun + 479, [("file", file)])) }
}

/// Texts of `cliRunIssue`.
package struct CliRunIssueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Issued {report}. Entry {logIndex} of the log.
    package func issuedEntryLog(report: String, logIndex: String) -> String { catalogue.filled(First.cliRun + 94, [("report", report), ("logIndex", logIndex)]) }
    /// Valid from {validFrom} until {validUntil}.
    package func goodFromUntil(validFrom: String, validUntil: String) -> String { catalogue.filled(First.cliRun + 95, [("validFrom", validFrom), ("validUntil", validUntil)]) }
    /// The letter {number} is made; aman letter {number} --text gives its text again.
    package func letterMadeAman(number: String) -> String { catalogue.filled(First.cliRun + 96, [("number", number), ("number", number)]) }
    /// {kept}; publishing did not succeed and is tried again by the next command.
    package func publishingDidNot(kept: String) -> String { catalogue.filled(First.cliRun + 97, [("kept", kept)]) }
    /// {record} was issued and is stored
    package func letterStored(record: String) -> String { catalogue.filled(First.cliRun + 302, [("record", record)]) }
}

/// Texts of `cliRunKeep`.
package struct CliRunKeepTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// SHA-256 {digest}.
    package func sha(digest: String) -> String { catalogue.filled(First.cliRun + 100, [("digest", digest)]) }
    /// It is as secret as the office's folder.
    package var asSecretAs: String { catalogue[First.cliRun + 101] }
    /// Backups of an older Aman have the persons' keys inside and bring back everybody who was…
    package var olderBackupsStill: String { catalogue[First.cliRun + 102] }
    /// The persons' keys are not in it. Copy them to another place: aman backup keys --out FILE…
    package var keysAreApart: String { catalogue[First.cliRun + 103] }
    /// Copied the persons' keys to {file}.
    package func keysCopied(file: String) -> String { catalogue.filled(First.cliRun + 104, [("file", file)]) }
    /// There is no copy of the persons' keys. If this disk is lost, no name can be read again:…
    package var noKeyCopy: String { catalogue[First.cliRun + 105] }
    /// The copy {name} of {moment} still has keys that were erased. Replace it: aman backup key…
    package func copyStale(name: String, moment: String) -> String { catalogue.filled(First.cliRun + 106, [("name", name), ("moment", moment), ("name", name)]) }
    /// No listed copy has a key that was erased.
    package var erasureDone: String { catalogue[First.cliRun + 107] }
    /// Names that cannot be read, because their keys are lost: {count}.
    package func namesLost(count: String) -> String { catalogue.filled(First.cliRun + 114, [("count", count)]) }
    /// The persons' keys were not given. Letters, log and statuses are back; names are not, unl…
    package var restoredWithoutKeys: String { catalogue[First.cliRun + 115] }
    /// This does not fit the newest moment recorded, {newest}. Erasing and letters wait. If the…
    package func clockDoesNotFit(newest: String) -> String { catalogue.filled(First.cliRun + 116, [("newest", newest)]) }
    /// Confirmed: it is {moment}.
    package func clockConfirmed(moment: String) -> String { catalogue.filled(First.cliRun + 117, [("moment", moment)]) }
    /// The clock went back or is far ahead: another officer confirms it too, within an hour: am…
    package var clockWaits: String { catalogue[First.cliRun + 118] }
    /// Erased one record.
    package func erased(count: Int) -> String { catalogue.counted(First.cliRun + 245, count, []) }
    /// waiting to be called
    package var waitingToBeCalled: String { catalogue[First.cliRun + 246] }
    /// entries in the log
    package var entriesInTheLog: String { catalogue[First.cliRun + 247] }
    /// {kind} letters
    package func lettersOfKind(kind: String) -> String { catalogue.filled(First.cliRun + 248, [("kind", kind)]) }
    /// The chain of one entry is whole.
    package func chainIsWhole(count: Int) -> String { catalogue.counted(First.cliRun + 249, count, []) }
    /// officer, records opened, comparisons seen, looked up, at night, tickets, nothing done on…
    package var useColumns: String { catalogue[First.cliRun + 250] }
    /// There are more entries than one report reads. Only the newest {count} were read; ask for…
    package func usePartial(count: String) -> String { catalogue.filled(First.cliRun + 251, [("count", count)]) }
    /// Backed up one file to {file}.
    package func backedUp(count: Int, file: String) -> String { catalogue.counted(First.cliRun + 252, count, [("file", file)]) }
    /// Restored the office in {home}.
    package func restored(home: String) -> String { catalogue.filled(First.cliRun + 301, [("home", home)]) }
    /// The audit is broken at entry {broken}. The records were changed outside Aman. Save a cop…
    package func auditDoesNot(broken: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 98, [("broken", broken)]), catalogue[First.cliRun + 99]) }
}

/// Texts of `cliRunMove`.
package struct CliRunMoveTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Copying: table {table} of {total}
    package func copying(table: String, total: String) -> String { catalogue.filled(First.cliRun + 108, [("table", table), ("total", total)]) }
    /// Comparing every row of {total} tables
    package func comparing(total: String) -> String { catalogue.filled(First.cliRun + 109, [("total", total)]) }
    /// Moved {rows} rows. They are the same on both sides: SHA-256 {digest}
    package func done(rows: String, digest: String) -> String { catalogue.filled(First.cliRun + 110, [("rows", rows), ("digest", digest)]) }
    /// Every record that carries authority, the audit and the log fit.
    package var fits: String { catalogue[First.cliRun + 111] }
    /// The old records stay where they were, marked as moved. Destroy them once the new ones ha…
    package func oldStays(place: String) -> String { catalogue.filled(First.cliRun + 112, [("place", place)]) }
    /// The old file with the persons' keys is listed as a copy. Destroy it soon, and note it: a…
    package func oldKeysStay(name: String) -> String { catalogue.filled(First.cliRun + 113, [("name", name)]) }
}

/// Texts of `cliRunLetterCommand`.
package struct CliRunLetterCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Standard output takes one of --pdf -, --png -, --text, --json.
    package var standardOutputTakes: String { catalogue[First.cliRun + 119] }
    /// The person's record has been erased, as promised.
    package var personRecordHas: String { catalogue[First.cliRun + 120] }
    /// number
    package var number: String { catalogue[First.cliRun + 261] }
    /// check
    package var check: String { catalogue[First.cliRun + 262] }
    /// kind
    package var kind: String { catalogue[First.cliRun + 263] }
    /// status
    package var status: String { catalogue[First.cliRun + 264] }
    /// ticket
    package var ticket: String { catalogue[First.cliRun + 265] }
    /// digest
    package var digest: String { catalogue[First.cliRun + 266] }
    /// valid
    package var valid: String { catalogue[First.cliRun + 267] }
    /// {from} until {until}
    package func fromUntil(from: String, until: String) -> String { catalogue.filled(First.cliRun + 268, [("from", from), ("until", until)]) }
    /// entry
    package var entry: String { catalogue[First.cliRun + 269] }
    /// {index} of the log
    package func entryOfLog(index: String) -> String { catalogue.filled(First.cliRun + 270, [("index", index)]) }
    /// handed out
    package var handedOut: String { catalogue[First.cliRun + 271] }
    /// not yet
    package var notYet: String { catalogue[First.cliRun + 272] }
    /// Wrote the letter to {path}.
    package func wroteLetter(path: String) -> String { catalogue.filled(First.cliRun + 299, [("path", path)]) }
    /// This office has not issued {number}. The letters before the first dash say which office…
    package func notIssuedHere(number: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 297, [("number", number)]), catalogue[First.cliRun + 298]) }
}

/// Texts of `cliRunLogCommand`.
package struct CliRunLogCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No tree head has been signed yet.
    package var noTreeHead: String { catalogue[First.cliRun + 121] }
    /// {check} leaves. Root {root}.
    package func leavesRoot(check: String, root: String) -> String { catalogue.filled(First.cliRun + 122, [("check", check), ("root", root)]) }
    /// The records hold fewer leaves than the {signed} that the tree head was signed over.
    package func recordsHoldFewer(signed: String) -> String { catalogue.filled(First.cliRun + 123, [("signed", signed)]) }
    /// The first {size} leaves give another root than the one signed.
    package func firstLeavesGive(size: String) -> String { catalogue.filled(First.cliRun + 124, [("size", size)]) }
    /// The tree head is not signed by this office's log key.
    package var treeHeadNot: String { catalogue[First.cliRun + 125] }
    /// The published tree head is not the one the records hold.
    package var publishedTreeHead: String { catalogue[First.cliRun + 126] }
    /// The tile {path} is missing or holds something else.
    package func tileMissingOr(path: String) -> String { catalogue.filled(First.cliRun + 127, [("path", path)]) }
    /// Leaf {index} is not one of ours.
    package func leafNoneOurs(index: String) -> String { catalogue.filled(First.cliRun + 128, [("index", index)]) }
    /// The log says that {number} is {logged}; the records say something else.
    package func logSaysThat(number: String, logged: String) -> String { catalogue.filled(First.cliRun + 129, [("number", number), ("logged", logged)]) }
    /// The log changed {logged} letters; the status list shows {listed}.
    package func logChangedLetters(logged: String, listed: String) -> String { catalogue.filled(First.cliRun + 130, [("logged", logged), ("listed", listed)]) }
    /// The log's key, for readers and witnesses: {key}
    package func key(key: String) -> String { catalogue.filled(First.cliRun + 131, [("key", key)]) }
    /// Its SHA-256, to compare by voice: {digest}
    package func keyDigest(digest: String) -> String { catalogue.filled(First.cliRun + 132, [("digest", digest)]) }
    /// This log begins with the entries of {origin}. A witness that is to know it from there st…
    package func beginsWith(origin: String, size: String, root: String) -> String { catalogue.filled(First.cliRun + 133, [("origin", origin), ("size", size), ("root", root)]) }
    /// Wrote the proof slip to {path}.
    package func wroteSlip(path: String) -> String { catalogue.filled(First.cliRun + 134, [("path", path)]) }
    /// Not enough witnesses have cosigned the tree head yet. The proof is good; make a new one…
    package var notWitnessed: String { catalogue[First.cliRun + 135] }
    /// Give --slip, or --form, or --json: one of them.
    package var slipOrForm: String { catalogue[First.cliRun + 136] }
    /// Everything matches.
    package var verified: String { catalogue[First.cliRun + 310] }
}

/// Texts of `cliRunWitness`.
package struct CliRunWitnessTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No witness is to be asked now: each one cosigned this tree head within a day, or has no…
    package var noneToAsk: String { catalogue[First.cliRun + 137] }
    /// Wrote the request to {file}. Carry it to the witness; bring it back with the answer: ama…
    package func wroteRequest(file: String) -> String { catalogue.filled(First.cliRun + 138, [("file", file), ("file", file)]) }
    /// Stored the cosignature of {names}.
    package func took(names: String) -> String { catalogue.filled(First.cliRun + 139, [("names", names)]) }
    /// The witness {name} knows {known} entries of this office's log, which contradicts the rec…
    package func claim(name: String, known: String) -> String { catalogue.filled(First.cliRun + 140, [("name", name), ("known", known)]) }
    /// --state names no folder.
    package var stateEmpty: String { catalogue[First.cliRun + 392] }
    /// The witness is made. SHA-256 of its key, to compare by voice: {digest}
    package func made(digest: String) -> String { catalogue.filled(First.cliRun + 393, [("digest", digest)]) }
    /// Give the line above to the programmes whose logs you witness: they put it on their trust…
    package var giveKey: String { catalogue[First.cliRun + 394] }
    /// There is something at {folder} already. A witness is always a new folder with a new key.
    package func alreadyThere(folder: String) -> String { catalogue.filled(First.cliRun + 395, [("folder", folder)]) }
    /// There is no witness in {folder}. Make one: aman witness init
    package func missing(folder: String) -> String { catalogue.filled(First.cliRun + 396, [("folder", folder)]) }
    /// {folder} does not hold the state of a witness.
    package func notState(folder: String) -> String { catalogue.filled(First.cliRun + 397, [("folder", folder)]) }
    /// A newer Aman wrote this witness's state. Use that one.
    package var newerVersion: String { catalogue[First.cliRun + 398] }
    /// This folder is a copy of a witness, or was restored: its state may be older than what it…
    package var copied: String { catalogue[First.cliRun + 399] }
    /// An older state took the place of this witness's: it counts {found} openings and signatur…
    package func older(found: String, known: String) -> String { catalogue.filled(First.cliRun + 400, [("found", found), ("known", known)]) }
    /// This witness has signed a tree head that its state does not know: the state is older tha…
    package var behind: String { catalogue[First.cliRun + 401] }
    /// It signs nothing any more, because it could be led to sign a second history. Make a new…
    package var newWitness: String { catalogue[First.cliRun + 402] }
    /// That name cannot be a witness's: use letters, digits, dots and slashes, for example witn…
    package var badName: String { catalogue[First.cliRun + 403] }
    /// The witness's state contradicts itself.
    package var damaged: String { catalogue[First.cliRun + 404] }
    /// Another program uses the witness's state just now. Try again.
    package var busy: String { catalogue[First.cliRun + 405] }
    /// The witness's state could not be written (the system says {code}).
    package func cannotWrite(code: String) -> String { catalogue.filled(First.cliRun + 406, [("code", code)]) }
    /// Say either --bundle with --root, or --vkey.
    package var bundleOrKey: String { catalogue[First.cliRun + 407] }
    /// --bundle needs --root: the programme's root, as its keepers say it.
    package var rootNeeded: String { catalogue[First.cliRun + 408] }
    /// --pin-size and --pin-root go together, with --vkey.
    package var pinNeedsBoth: String { catalogue[First.cliRun + 409] }
    /// That is not a log's key, or not a root. A key has the form name+id+key, as aman log head…
    package var badKey: String { catalogue[First.cliRun + 410] }
    /// Added {origin}. It continues an older log and begins with {size} leaves.
    package func addedAt(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 411, [("origin", origin), ("size", size)]) }
    /// Added {origin}.
    package func added(origin: String) -> String { catalogue.filled(First.cliRun + 412, [("origin", origin)]) }
    /// {origin} is on the list already.
    package func onList(origin: String) -> String { catalogue.filled(First.cliRun + 413, [("origin", origin)]) }
    /// {origin} is on the list again; what was signed is still known.
    package func onListAgain(origin: String) -> String { catalogue.filled(First.cliRun + 414, [("origin", origin)]) }
    /// {origin} has ended by the trust list, and is still on your list. To take it off: aman wi…
    package func frozenListed(origin: String) -> String { catalogue.filled(First.cliRun + 415, [("origin", origin), ("origin", origin)]) }
    /// {origin} has ended by the trust list; it is not added.
    package func frozen(origin: String) -> String { catalogue.filled(First.cliRun + 416, [("origin", origin)]) }
    /// {origin} is on the list with another key. A list never changes a key: find out why befor…
    package func otherKey(origin: String) -> String { catalogue.filled(First.cliRun + 417, [("origin", origin)]) }
    /// {origin}: the key is not one that signs tree heads.
    package func notLogKey(origin: String) -> String { catalogue.filled(First.cliRun + 418, [("origin", origin)]) }
    /// {origin} is said to begin with {size} leaves, and this witness signed another root for t…
    package func otherState(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 419, [("origin", origin), ("size", size)]) }
    /// {origin} continues a log that is said to have ended with {size} leaves, and this witness…
    package func endedBelow(origin: String, size: String, known: String) -> String { catalogue.filled(First.cliRun + 420, [("origin", origin), ("size", size), ("known", known)]) }
    /// {origin} is not on the list.
    package func notOnList(origin: String) -> String { catalogue.filled(First.cliRun + 421, [("origin", origin)]) }
    /// The list holds {limit} logs; it takes no more.
    package func tooMany(limit: String) -> String { catalogue.filled(First.cliRun + 422, [("limit", limit)]) }
    /// {origin} is off the list. What was signed stays known, should it be added again.
    package func removed(origin: String) -> String { catalogue.filled(First.cliRun + 423, [("origin", origin)]) }
    /// Witness {name} answers at {place}
    package func serves(name: String, place: String) -> String { catalogue.filled(First.cliRun + 424, [("name", name), ("place", place)]) }
    /// No log is on the list yet, so every request is refused: aman witness add-log
    package var noLogs: String { catalogue[First.cliRun + 425] }
    /// The clock is behind: this witness last signed at {newest}. Until then it signs nothing.…
    package func clockBehind(newest: String) -> String { catalogue.filled(First.cliRun + 426, [("newest", newest)]) }
    /// Signed. Bring the answer back to the office.
    package var cosigned: String { catalogue[First.cliRun + 427] }
    /// Not signed: this witness knows {size} leaves, and the request begins elsewhere. Bring th…
    package func knowsOtherSize(size: String) -> String { catalogue.filled(First.cliRun + 428, [("size", size)]) }
    /// This is not a request to a witness, or it is damaged.
    package var malformed: String { catalogue[First.cliRun + 429] }
    /// The request says that the log was larger before than it is now.
    package var oldIsLarger: String { catalogue[First.cliRun + 430] }
    /// The log is not on this witness's list.
    package var unknownLog: String { catalogue[First.cliRun + 431] }
    /// The tree head is not signed by the log's key.
    package var notSigned: String { catalogue[First.cliRun + 432] }
    /// Not signed: the request does not prove that the log only grew. Evidence is in the witnes…
    package var notProven: String { catalogue[First.cliRun + 433] }
    /// Not signed: this witness signed another tree of the same size. Evidence is in the witnes…
    package var otherRoot: String { catalogue[First.cliRun + 434] }
    /// Not signed: the clock is earlier than the last signature, or was set far ahead. Set the…
    package var clockOff: String { catalogue[First.cliRun + 435] }
    /// SHA-256 of the key: {digest}
    package func digest(digest: String) -> String { catalogue.filled(First.cliRun + 436, [("digest", digest)]) }
    /// To have an evidence file explained: aman log check --evidence FILE
    package var hasEvidence: String { catalogue[First.cliRun + 437] }
    /// The trust list names no witness. Put them into programme.toml, then: aman trust witnesses
    package var noWitness: RefusalText { RefusalText(catalogue[First.cliRun + 141], catalogue[First.cliRun + 142]) }
    /// The log has {inLog} entries, fewer than --old says. Say the size that the witness named.
    package func fewerLeaves(inLog: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 143, [("inLog", inLog)]), catalogue[First.cliRun + 144]) }
    /// The first file is no request of this office's log, or its tree is not this log's. Name t…
    package var otherFile: RefusalText { RefusalText(catalogue[First.cliRun + 145], catalogue[First.cliRun + 146]) }
    /// The second file is no answer of a witness. It holds signature lines, or a number alone.
    package var noAnswer: RefusalText { RefusalText(catalogue[First.cliRun + 147], catalogue[First.cliRun + 148]) }
    /// No line of the answer is a listed witness's, verifies, and was made between the newest l…
    package var noSignature: RefusalText { RefusalText(catalogue[First.cliRun + 149], catalogue[First.cliRun + 150]) }
    /// The witness cosigned {known} entries last. Ask again from there: aman log ask-witness FI…
    package func otherSize(known: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 151, [("known", known)]), catalogue.filled(First.cliRun + 152, [("known", known)])) }
}

/// Texts of `cliRunPostPapers`.
package struct CliRunPostPapersTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// An office's code has 2 to 4 capital letters and digits, such as HER.
    package var officeCodeHas: String { catalogue[First.cliRun + 153] }
    /// Say --language eng, prs, pus or fil.
    package var sayLanguageEng: String { catalogue[First.cliRun + 154] }
    /// Wrote list {serial}, with one number, to {file}.
    package func wroteList(count: Int, serial: String, file: String) -> String { catalogue.counted(First.cliRun + 258, count, [("serial", serial), ("file", file)]) }
    /// Wrote the card to {out}.
    package func wroteCard(out: String) -> String { catalogue.filled(First.cliRun + 300, [("out", out)]) }
}

/// Texts of `cliRunPrint`.
package struct CliRunPrintTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no letter to print since that time.
    package var thereNoLetter: String { catalogue[First.cliRun + 155] }
    /// The time given with --since is not of the form 2026-11-23T08:00:00Z.
    package var timeGivenWith: String { catalogue[First.cliRun + 156] }
    /// Say either --since TIME or the letters' numbers.
    package var sayEitherSince: String { catalogue[First.cliRun + 157] }
    /// Wrote one letter to {file}.
    package func wroteLetters(count: Int, file: String) -> String { catalogue.counted(First.cliRun + 243, count, [("file", file)]) }
    /// Wrote one slip to {file}.
    package func wroteSlips(count: Int, file: String) -> String { catalogue.counted(First.cliRun + 244, count, [("file", file)]) }
}

/// Texts of `cliRunRootCommand`.
package struct CliRunRootCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Nothing was signed.
    package var nothingSigned: String { catalogue[First.cliRun + 158] }
    /// Say either --out FILE or --pkcs11 URI.
    package var sayEitherOut: String { catalogue[First.cliRun + 161] }
    /// Say where to write the public half: --public FILE.pem
    package var sayWherePublic: String { catalogue[First.cliRun + 162] }
    /// Made the root {key}. Its public half is in {file}.
    package func madeRootIts(key: String, file: String) -> String { catalogue.filled(First.cliRun + 163, [("key", key), ("file", file)]) }
    /// This is the root {key}.
    package func thisRoot(key: String) -> String { catalogue.filled(First.cliRun + 164, [("key", key)]) }
    /// {asked} ask for trust list {sequence} of {programme}:
    package func askForTrust(asked: String, sequence: String, programme: String) -> String { catalogue.filled(First.cliRun + 165, [("asked", asked), ("sequence", sequence), ("programme", programme)]) }
    /// Signed. Import it at each office: aman trust import {out}
    package func signedTakeIn(out: String) -> String { catalogue.filled(First.cliRun + 166, [("out", out)]) }
    /// Sign this? Type yes:
    package var signThisType: String { catalogue[First.cliRun + 167] }
    /// This key and its secret together decide which letters are genuine. Store it apart from e…
    package var whatItDoes: String { catalogue[First.cliRun + 308] }
    /// Say where the root key is. --root-key FILE, or --pkcs11 URI
    package var sayWhereRoot: RefusalText { RefusalText(catalogue[First.cliRun + 159], catalogue[First.cliRun + 160]) }
    /// There is no terminal at which a person could look at the change; nothing was signed. Loo…
    package var noTerminal: RefusalText { RefusalText(catalogue[First.cliRun + 306], catalogue[First.cliRun + 307]) }
}

/// Texts of `cliRunServe`.
package struct CliRunServeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Metrics for Prometheus: http://{place}/metrics
    package func metricsAt(place: String) -> String { catalogue.filled(First.cliRun + 184, [("place", place)]) }
    /// Anyone who reaches that address reads the office's numbers: let only your Prometheus rea…
    package var metricsOpen: String { catalogue[First.cliRun + 185] }
    /// --tls-certificate and --tls-key are used together.
    package var tlsCertificateAnd: String { catalogue[First.cliRun + 186] }
    /// The office is open at {place}/ (stop with Ctrl-C).
    package func officeOpenAt(place: String) -> String { catalogue.filled(First.cliRun + 187, [("place", place)]) }
    /// Its certificate has the SHA-256 fingerprint {fingerprint}
    package func itsCertificateHas(fingerprint: String) -> String { catalogue.filled(First.cliRun + 188, [("fingerprint", fingerprint)]) }
    /// Compare it at each desk before the first password is typed there.
    package var compareAtEach: String { catalogue[First.cliRun + 189] }
    /// Passwords and names cross this network unencrypted. Serve with --tls instead.
    package var passwordsAndNames: String { catalogue[First.cliRun + 190] }
    /// Set the office up at {place}/set-up with the code {written}
    package func setOfficeUp(place: String, written: String) -> String { catalogue.filled(First.cliRun + 191, [("place", place), ("written", written)]) }
    /// Staff sign in at {place}/sign-in
    package func staffSignIn(place: String) -> String { catalogue.filled(First.cliRun + 192, [("place", place)]) }
    /// The address {listen} is not of the form 127.0.0.1:8080. Say aman serve --listen 127.0.0.…
    package func addressNotForm(listen: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 168, [("listen", listen)]), catalogue[First.cliRun + 169]) }
    /// "{text}" is not an IP address. Write it as 192.0.2.7 or 2001:db8::7, without a port.
    package func notIpAddress(text: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 170, [("text", text)]), catalogue[First.cliRun + 171]) }
    /// "{text}" is not the address of a proxy, nor of a network of proxies. Write it as 127.0.0…
    package func notProxy(text: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 172, [("text", text)]), catalogue[First.cliRun + 173]) }
    /// More than {most} proxies are named. Name their network instead: --trusted-proxy 10.0.3.0…
    package func tooManyProxies(most: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 174, [("most", most)]), catalogue[First.cliRun + 175]) }
    /// The certificate or its key cannot be used. Both are PEM files, and the key is the certif…
    package var certificateOrIts: RefusalText { RefusalText(catalogue[First.cliRun + 176], catalogue[First.cliRun + 177]) }
    /// Another program listens at {listen} already. Stop it, or choose another port: aman serve…
    package func anotherProgramListens(listen: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 178, [("listen", listen)]), catalogue[First.cliRun + 179]) }
    /// This machine cannot listen at {listen}. Ports below 1024 need a permission; the host mus…
    package func thisMachineCannot(listen: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 180, [("listen", listen)]), catalogue[First.cliRun + 181]) }
    /// The address of the metrics, {metrics}, is not of the form 127.0.0.1:9464. Say aman serve…
    package func metricsNotForm(metrics: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 182, [("metrics", metrics)]), catalogue[First.cliRun + 183]) }
}

/// Texts of `cliRunSignerCommand`.
package struct CliRunSignerCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The time is not of the form 2026-11-23T08:00:00Z.
    package var timeNotForm: String { catalogue[First.cliRun + 195] }
    /// distrusted since {since}
    package func distrustedSince(since: String) -> String { catalogue.filled(First.cliRun + 198, [("since", since)]) }
    /// no new letters after {last}
    package func noNewLetters(last: String) -> String { catalogue.filled(First.cliRun + 199, [("last", last)]) }
    /// Added the keys of {code}.
    package func addedKeys(code: String) -> String { catalogue.filled(First.cliRun + 200, [("code", code)]) }
    /// Retired {key}.
    package func retired(key: String) -> String { catalogue.filled(First.cliRun + 201, [("key", key)]) }
    /// All its other letters are refused from now on, also those made before: make their holder…
    package var allItsOther: String { catalogue[First.cliRun + 202] }
    /// Nothing proves which letters are older: every letter of this key is refused from now on.…
    package var nothingProvesWhich: String { catalogue[First.cliRun + 203] }
    /// Only letters that witnesses saw in the log before stay valid.
    package var onlyLettersThat: String { catalogue[First.cliRun + 204] }
    /// Letters among the first {state} entries of the log stay valid: it was seen with them at…
    package func lettersAmongFirst(state: String, seenAt: String) -> String { catalogue.filled(First.cliRun + 205, [("state", state), ("seenAt", seenAt)]) }
    /// Made new keys. Their public halves are in {file}.
    package func madeNewKeys(file: String) -> String { catalogue.filled(First.cliRun + 206, [("file", file)]) }
    /// At the root: aman signer add --public-key FILE --overlap 30 …
    package var atRootAman: String { catalogue[First.cliRun + 207] }
    /// {sentence} The trust list is now number {sequence}.
    package func trustListNow(sentence: String, sequence: String) -> String { catalogue.filled(First.cliRun + 208, [("sentence", sentence), ("sequence", sequence)]) }
    /// Make a new bundle and bring it to every post: aman bundle --out FILE
    package var makeNewBundle: String { catalogue[First.cliRun + 209] }
    /// signs
    package var signs: String { catalogue[First.cliRun + 279] }
    /// Distrusted {key} since {moment}.
    package func distrusted(key: String, moment: String) -> String { catalogue.filled(First.cliRun + 280, [("key", key), ("moment", moment)]) }
    /// New keys of this office are already waiting to be named. Send keys/next-enrolment.pem to…
    package var newKeysThis: RefusalText { RefusalText(catalogue[First.cliRun + 193], catalogue[First.cliRun + 194]) }
    /// A key's identifier has 16 hex digits. aman signer list shows them.
    package var keyIdentifierHas: RefusalText { RefusalText(catalogue[First.cliRun + 196], catalogue[First.cliRun + 197]) }
}

/// Texts of `cliRunStaffCommand`.
package struct CliRunStaffCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Give this code to {signInName} by hand. It works once, until {until}, at the counter und…
    package func giveThisCode(signInName: String, until: String) -> String { catalogue.filled(First.cliRun + 210, [("signInName", signInName), ("until", until)]) }
    /// The member's full name:
    package var askName: String { catalogue[First.cliRun + 211] }
}

/// Texts of `cliRunStaffToken`.
package struct CliRunStaffTokenTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Valid until {endsAt}. It is not shown again.
    package func goodUntilNot(endsAt: String) -> String { catalogue.filled(First.cliRun + 212, [("endsAt", endsAt)]) }
    /// Allowed. The member makes the token until {until}, on the page /account/desks, with thei…
    package func allowedNot(until: String) -> String { catalogue.filled(First.cliRun + 213, [("until", until)]) }
}

/// Texts of `cliRunStaffRequest`.
package struct CliRunStaffRequestTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Request {number} waits for a second member until {until}. They confirm it from their own…
    package func waits(number: String, until: String) -> String { catalogue.filled(First.cliRun + 214, [("number", number), ("until", until)]) }
    /// Request {number} waits until {until}. It was made at the office's own computer, so only…
    package func waitsForRoot(number: String, until: String) -> String { catalogue.filled(First.cliRun + 215, [("number", number), ("until", until), ("number", number)]) }
    /// Give this first half of the code to the member by hand. They get the second half when th…
    package var firstHalf: String { catalogue[First.cliRun + 216] }
    /// Approved. Give this second half of the code to {signInName} by hand. With the first half…
    package func secondHalf(signInName: String, until: String) -> String { catalogue.filled(First.cliRun + 217, [("signInName", signInName), ("until", until)]) }
    /// Approved: {signInName} has these roles now: {roles}.
    package func approved(signInName: String, roles: String) -> String { catalogue.filled(First.cliRun + 218, [("signInName", signInName), ("roles", roles)]) }
    /// Declined request {number}. Nothing was changed.
    package func declined(number: String) -> String { catalogue.filled(First.cliRun + 219, [("number", number)]) }
    /// Wrote request {number} to {file}. The root's keepers approve it: aman root approve {file…
    package func wrote(number: String, file: String) -> String { catalogue.filled(First.cliRun + 220, [("number", number), ("file", file), ("file", file)]) }
    /// Office {office} asks about member {member}, on {asked}: {act}; roles: {roles}. Ask the o…
    package func asksRoot(office: String, member: String, asked: String, act: String, roles: String) -> String { catalogue.filled(First.cliRun + 221, [("office", office), ("member", member), ("asked", asked), ("act", act), ("roles", roles)]) }
    /// Wrote the approval to {file}. The office imports it: aman staff request approve {number}…
    package func signedApproval(file: String, number: String) -> String { catalogue.filled(First.cliRun + 222, [("file", file), ("number", number), ("file", file)]) }
}

/// Texts of `cliRunStatusCommands`.
package struct CliRunStatusCommandsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {number} is {state} already. Nothing was changed.
    package func alreadyNothingChanged(number: String, state: String) -> String { catalogue.filled(First.cliRun + 223, [("number", number), ("state", state)]) }
    /// The programme has no such status reason. Nothing was changed.
    package var programmeHasNo: String { catalogue[First.cliRun + 226] }
    /// {report} is now {status}. Entry {logIndex} of the log.
    package func nowEntryLog(report: String, status: String, logIndex: String) -> String { catalogue.filled(First.cliRun + 227, [("report", report), ("status", status), ("logIndex", logIndex)]) }
    /// Its holder may travel to safety until {until}, and may appeal.
    package func itsHolderMay(until: String) -> String { catalogue.filled(First.cliRun + 228, [("until", until)]) }
    /// in force
    package var inForce: String { catalogue[First.cliRun + 229] }
    /// The change to {report} is stored
    package func changeStored(report: String) -> String { catalogue.filled(First.cliRun + 304, [("report", report)]) }
    /// A letter is not reinstated because it was lost. Nothing was changed. If it was found, gi…
    package func letterNotPut(number: String) -> RefusalText { RefusalText(catalogue[First.cliRun + 224], catalogue.filled(First.cliRun + 225, [("number", number)])) }
}

/// Texts of `cliRunTrustCommand`.
package struct CliRunTrustCommandTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// From the next list on the root is {next}.
    package func fromNextList(next: String) -> String { catalogue.filled(First.cliRun + 230, [("next", next)]) }
    /// Named the witnesses of the programme file.
    package var namedWitnesses: String { catalogue[First.cliRun + 231] }
    /// Imported the trust list.
    package var imported: String { catalogue[First.cliRun + 309] }
}

/// Texts of `cliRunVerify`.
package struct CliRunVerifyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Standard input was empty: no letter was judged.
    package var standardInputEmpty: String { catalogue[First.cliRun + 234] }
    /// The time given with --at is not of the form 2026-11-23T08:00:00Z.
    package var timeGivenWith: String { catalogue[First.cliRun + 235] }
    /// A proof is held against one letter: give its text or a file, and neither - nor --check-c…
    package var proofOfOneLetter: String { catalogue[First.cliRun + 240] }
    /// Say --language eng, prs, pus or fil.
    package var sayLanguageEng: String { catalogue[First.cliRun + 241] }
    /// Give a letter's text, a file or -, or else --check-code.
    package var giveLetterText: String { catalogue[First.cliRun + 242] }
    /// Number and check code do not match: something was misheard. Have both read again. This s…
    package var numberAndCheck: RefusalText { RefusalText(catalogue[First.cliRun + 232], catalogue[First.cliRun + 233]) }
    /// There is no file at {letter}. Check the path, or give the text of the letter's code.
    package func thereNoFile(letter: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 236, [("letter", letter)]), catalogue[First.cliRun + 237]) }
    /// A root has 16 or 64 hexadecimal digits. aman init shows the programme's root.
    package var rootHasOr: RefusalText { RefusalText(catalogue[First.cliRun + 238], catalogue[First.cliRun + 239]) }
}

/// Texts of `cliRunNewOffice`.
package struct CliRunNewOfficeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The programme root was not made.
    package var programmeRootNot: String { catalogue[First.cliRun + 283] }
    /// The programme file is not UTF-8 text.
    package var programmeFileNot: String { catalogue[First.cliRun + 284] }
    /// The programme file names no office.
    package var programmeFileNames: String { catalogue[First.cliRun + 285] }
    /// Say one of --root, --root-key and --pkcs11.
    package var sayOneRoot: String { catalogue[First.cliRun + 288] }
    /// An office that joins needs no root key.
    package var officeThatJoins: String { catalogue[First.cliRun + 289] }
    /// There is no trust list yet, so no letter can be made.
    package var thereNoTrust: String { catalogue[First.cliRun + 290] }
    /// Take {file} to the root's keepers:
    package func bringRootKeepers(file: String) -> String { catalogue.filled(First.cliRun + 291, [("file", file)]) }
    /// Made the office {code} of {programme} in {home}.
    package func madeOfficeIn(code: String, programme: String, home: String) -> String { catalogue.filled(First.cliRun + 292, [("code", code), ("programme", programme), ("home", home)]) }
    /// The programme root is {rootIdentifier}. Compare it by voice with the office that founded…
    package func programmeRootCompare(rootIdentifier: String) -> String { catalogue.filled(First.cliRun + 293, [("rootIdentifier", rootIdentifier)]) }
    /// No passphrase was given, so keys/unlock.key in the folder opens the register: anyone who…
    package var noPassphraseGiven: String { catalogue[First.cliRun + 294] }
    /// The public log's name is {origin}. It is the log's address and never changes: witnesses…
    package func origin(origin: String) -> String { catalogue.filled(First.cliRun + 295, [("origin", origin)]) }
    /// This published-at is the sample's. Change it in programme.toml before you make a real of…
    package var originOfSample: String { catalogue[First.cliRun + 296] }
    /// and import what they sign: aman trust import trust-list
    package var thenImport: String { catalogue[First.cliRun + 481] }
    /// The programme has no office {code}. It has {offices}.
    package func programmeHasNo(code: String, offices: String) -> RefusalText { RefusalText(catalogue.filled(First.cliRun + 286, [("code", code)]), catalogue.filled(First.cliRun + 287, [("offices", offices)])) }
}

/// Texts of `cliRunMonitor`.
package struct CliRunMonitorTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Two tree heads of {size} entries have different roots: two histories were signed. Both a…
    package func twoTrees(size: String) -> String { catalogue.filled(First.cliRun + 311, [("size", size)]) }
    /// The log of {to} entries does not begin with the {from} entries that were seen before. Bo…
    package func notContinued(to: String, from: String) -> String { catalogue.filled(First.cliRun + 312, [("to", to), ("from", from)]) }
    /// The log has {now} entries and had {before}: this is an older copy, or the log was cut.
    package func fewerEntries(now: String, before: String) -> String { catalogue.filled(First.cliRun + 313, [("now", now), ("before", before)]) }
    /// The tree head is not signed by the key that was given.
    package var otherKey: String { catalogue[First.cliRun + 314] }
    /// This is another log: {origin}
    package func otherLog(origin: String) -> String { catalogue.filled(First.cliRun + 315, [("origin", origin)]) }
    /// Entries and tiles do not lead to the signed root over {size} entries.
    package func wrongRoot(size: String) -> String { catalogue.filled(First.cliRun + 316, [("size", size)]) }
    /// The tile {path} does not fit the signed root.
    package func wrongTile(path: String) -> String { catalogue.filled(First.cliRun + 317, [("path", path)]) }
    /// Entry {index} does not fit its hash in the tiles.
    package func wrongEntry(index: String) -> String { catalogue.filled(First.cliRun + 318, [("index", index)]) }
    /// Entry {index} is not an entry of Aman.
    package func foreignEntry(index: String) -> String { catalogue.filled(First.cliRun + 319, [("index", index)]) }
    /// Entry {index} names a status list made from entries that were not there yet.
    package func listAheadOfLog(index: String) -> String { catalogue.filled(First.cliRun + 320, [("index", index)]) }
    /// Status list {list} shows index {index} as {status}; the log does not say so.
    package func listShowsMore(list: String, index: String, status: String) -> String { catalogue.filled(First.cliRun + 321, [("list", list), ("index", index), ("status", status)]) }
    /// The log says {status} of index {index} in status list {list}; the list does not show it.
    package func listShowsLess(status: String, index: String, list: String) -> String { catalogue.filled(First.cliRun + 322, [("status", status), ("index", index), ("list", list)]) }
    /// By the log {logged} letters are {status}; the status lists show {shown}.
    package func listCount(logged: String, status: String, shown: String) -> String { catalogue.filled(First.cliRun + 323, [("logged", logged), ("status", status), ("shown", shown)]) }
    /// Status list {list} is not signed as the trust list says.
    package func listNotSigned(list: String) -> String { catalogue.filled(First.cliRun + 324, [("list", list)]) }
    /// The notices are not signed as the trust list says.
    package var noticesNotSigned: String { catalogue[First.cliRun + 325] }
    /// The change of a letter has no notice. Digest: {digest}
    package func noticeMissing(digest: String) -> String { catalogue.filled(First.cliRun + 326, [("digest", digest)]) }
    /// A notice says what the log does not say. Digest: {digest}
    package func noticeNotLogged(digest: String) -> String { catalogue.filled(First.cliRun + 327, [("digest", digest)]) }
    /// The witness {witness} cosigned another tree of {size} entries. Both tree heads are in th…
    package func witnessSawOther(witness: String, size: String) -> String { catalogue.filled(First.cliRun + 328, [("witness", witness), ("size", size)]) }
    /// The programme's root is not the one that was seen before, and does not follow from it.
    package var otherRoot: String { catalogue[First.cliRun + 329] }
    /// There is no tree head that can be read.
    package var noTreeHead: String { catalogue[First.cliRun + 330] }
    /// The tree head states {size} entries, more than this program reads.
    package func tooManyEntries(size: String) -> String { catalogue.filled(First.cliRun + 331, [("size", size)]) }
    /// Entries are missing: {path}
    package func noEntries(path: String) -> String { catalogue.filled(First.cliRun + 332, [("path", path)]) }
    /// A tile is missing: {path}
    package func noTile(path: String) -> String { catalogue.filled(First.cliRun + 333, [("path", path)]) }
    /// Entry {index} is of a type that this program does not know. Use a newer Aman.
    package func newerEntry(index: String) -> String { catalogue.filled(First.cliRun + 334, [("index", index)]) }
    /// Status list {list} is not in the log, or not yet.
    package func listNotLogged(list: String) -> String { catalogue.filled(First.cliRun + 335, [("list", list)]) }
    /// Status list {list} is not the newest one that the log names.
    package func listOutdated(list: String) -> String { catalogue.filled(First.cliRun + 336, [("list", list)]) }
    /// Status list {list} shows an earlier moment than it could: the log had more when it was p…
    package func listBehindLog(list: String) -> String { catalogue.filled(First.cliRun + 337, [("list", list)]) }
    /// Entry {index} states a moment that is still to come: a clock of the office is wrong.
    package func entryAhead(index: String) -> String { catalogue.filled(First.cliRun + 338, [("index", index)]) }
    /// The log names status list {list}, which is missing.
    package func noList(list: String) -> String { catalogue.filled(First.cliRun + 339, [("list", list)]) }
    /// The bundle with the programme's keys is missing or damaged.
    package var noBundle: String { catalogue[First.cliRun + 340] }
    /// The office's notices are missing.
    package var noNotices: String { catalogue[First.cliRun + 341] }
    /// The witness {witness} did not show a tree head of this log.
    package func witnessSilent(witness: String) -> String { catalogue.filled(First.cliRun + 342, [("witness", witness)]) }
    /// The witness {witness} cosigned {size} entries, more than the office shows.
    package func witnessAhead(witness: String, size: String) -> String { catalogue.filled(First.cliRun + 343, [("witness", witness), ("size", size)]) }
    /// Entry {index} issues a letter that was issued before.
    package func issuedTwice(index: String) -> String { catalogue.filled(First.cliRun + 344, [("index", index)]) }
    /// Entry {index} changes a letter that the log never issued.
    package func statusOfUnknown(index: String) -> String { catalogue.filled(First.cliRun + 345, [("index", index)]) }
    /// Entry {index} makes a revoked letter valid again.
    package func revokedAndBack(index: String) -> String { catalogue.filled(First.cliRun + 346, [("index", index)]) }
    /// Entry {index} exchanges a letter, and no new letter is beside it.
    package func exchangeWithoutLetter(index: String) -> String { catalogue.filled(First.cliRun + 347, [("index", index)]) }
    /// The trust list does not explain the reason {code}.
    package func unexplainedReason(code: String) -> String { catalogue.filled(First.cliRun + 348, [("code", code)]) }
    /// Letters revoked or suspended on {date}: {count}.
    package func manyWithdrawn(date: String, count: String) -> String { catalogue.filled(First.cliRun + 349, [("date", date), ("count", count)]) }
    /// Letters issued on {date}: {count}, far more than usual.
    package func manyIssued(date: String, count: String) -> String { catalogue.filled(First.cliRun + 350, [("date", date), ("count", count)]) }
    /// The office has signed nothing for {hours} hours. By its own rate it is late after {limit}.
    package func late(hours: String, limit: String) -> String { catalogue.filled(First.cliRun + 351, [("hours", hours), ("limit", limit)]) }
    /// Witnesses that cosigned: {found} of {needed} required.
    package func fewCosignatures(found: String, needed: String) -> String { catalogue.filled(First.cliRun + 352, [("found", found), ("needed", needed)]) }
    /// Further findings of this kind: {count}.
    package func more(count: String) -> String { catalogue.filled(First.cliRun + 353, [("count", count)]) }
    /// {origin}: all fits. {size} entries, which continue what was seen before.
    package func fits(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 354, [("origin", origin), ("size", size)]) }
    /// {origin}: first sight. {size} entries. The next visit compares the log with this one.
    package func firstSight(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 355, [("origin", origin), ("size", size)]) }
    /// {origin}: cannot tell since {since}.
    package func cannotTell(origin: String, since: String) -> String { catalogue.filled(First.cliRun + 356, [("origin", origin), ("since", since)]) }
    /// {origin}: does not fit. The proofs are in {folder}.
    package func doesNotFit(origin: String, folder: String) -> String { catalogue.filled(First.cliRun + 357, [("origin", origin), ("folder", folder)]) }
    /// Status lists were compared letter by letter.
    package var exact: String { catalogue[First.cliRun + 358] }
    /// Status lists were compared letter by letter, and by number where entries of before Decem…
    package var byCount: String { catalogue[First.cliRun + 359] }
    /// There were no status lists to compare.
    package var noLists: String { catalogue[First.cliRun + 360] }
    /// The folder {folder} has no memory of an earlier visit.
    package func noMemory(folder: String) -> String { catalogue.filled(First.cliRun + 361, [("folder", folder)]) }
    /// Without memory a monitor proves nothing. If this is the first visit, run it with --first…
    package var noMemoryAdvice: String { catalogue[First.cliRun + 362] }
    /// The folder {folder} remembers an earlier visit, so this is not the first.
    package func hasMemory(folder: String) -> String { catalogue.filled(First.cliRun + 363, [("folder", folder)]) }
    /// The memory in {folder} is damaged. Bring it back from a copy: without it nothing shows t…
    package func damagedMemory(folder: String) -> String { catalogue.filled(First.cliRun + 364, [("folder", folder)]) }
    /// The folder {folder} remembers another log or key: {origin}
    package func otherMemory(folder: String, origin: String) -> String { catalogue.filled(First.cliRun + 365, [("folder", folder), ("origin", origin)]) }
    /// The key is not in the form NAME+ID+KEY.
    package var badKey: String { catalogue[First.cliRun + 366] }
    /// Write a witness as NAME=ADDRESS or NAME=FOLDER.
    package var badWitness: String { catalogue[First.cliRun + 367] }
    /// {source} is no address. Write http:// or https:// and a host, or give a folder.
    package func badSource(source: String) -> String { catalogue.filled(First.cliRun + 368, [("source", source)]) }
    /// Could not be read at {path}: {reason}.
    package func unread(path: String, reason: String) -> String { catalogue.filled(First.cliRun + 369, [("path", path), ("reason", reason)]) }
    /// Another visit to this log is running.
    package var busy: String { catalogue[First.cliRun + 374] }
    /// The command that was to be called ended with status {status}.
    package func hookFailed(status: String) -> String { catalogue.filled(First.cliRun + 375, [("status", status)]) }
    /// Monitor of {origin}
    package func pageTitle(origin: String) -> String { catalogue.filled(First.cliRun + 376, [("origin", origin)]) }
    /// Last visit: {at}
    package func visited(at: String) -> String { catalogue.filled(First.cliRun + 377, [("at", at)]) }
    /// All was well last: {at}
    package func lastWell(at: String) -> String { catalogue.filled(First.cliRun + 378, [("at", at)]) }
    /// The office signed last: {at}
    package func lastSigned(at: String) -> String { catalogue.filled(First.cliRun + 379, [("at", at)]) }
    /// Witnesses: {found} of {needed}
    package func cosignedBy(found: String, needed: String) -> String { catalogue.filled(First.cliRun + 380, [("found", found), ("needed", needed)]) }
    /// Letters on a usual day: {count}
    package func usualRate(count: String) -> String { catalogue.filled(First.cliRun + 381, [("count", count)]) }
    /// Letters issued, by week
    package var lettersChart: String { catalogue[First.cliRun + 382] }
    /// Letters revoked or suspended, by week
    package var withdrawnChart: String { catalogue[First.cliRun + 383] }
    /// Nothing was found.
    package var nothingFound: String { catalogue[First.cliRun + 384] }
    /// Worth a look
    package var worthALook: String { catalogue[First.cliRun + 385] }
    /// Cannot tell
    package var notJudged: String { catalogue[First.cliRun + 386] }
    /// Does not fit
    package var contradiction: String { catalogue[First.cliRun + 387] }
    /// Two signed statements of the log {origin} that cannot both be true
    package func proofHead(origin: String) -> String { catalogue.filled(First.cliRun + 388, [("origin", origin)]) }
    /// The first, as it was seen before or as a witness holds it:
    package var proofHeld: String { catalogue[First.cliRun + 389] }
    /// The second, as it was shown on {at}:
    package func proofOffered(at: String) -> String { catalogue.filled(First.cliRun + 390, [("at", at)]) }
    /// Both are signed with the log's key: {key}
    package func proofCheck(key: String) -> String { catalogue.filled(First.cliRun + 391, [("key", key)]) }
}

/// Texts of `cliRunPublishSite`.
package struct CliRunPublishSiteTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Wrote {count} files to {folder}. Open index.html there.
    package func wrote(count: String, folder: String) -> String { catalogue.filled(First.cliRun + 370, [("count", count), ("folder", folder)]) }
    /// {folder} exists and was not written by aman publish-site. Nothing was changed.
    package func notOurs(folder: String) -> String { catalogue.filled(First.cliRun + 371, [("folder", folder)]) }
    /// Name a folder that does not exist yet, or an empty one.
    package var notOursAdvice: String { catalogue[First.cliRun + 372] }
    /// --server needs an address such as https://herat.example
    package var badServer: String { catalogue[First.cliRun + 373] }
}

/// Texts of `cliRunMirror`.
package struct CliRunMirrorTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say where the log is and where the copy goes.
    package var namesNothing: String { catalogue[First.cliRun + 438] }
    /// Tiles
    package var tiles: String { catalogue[First.cliRun + 439] }
    /// {origin}: nothing new. The copy holds {size} leaves.
    package func nothingNew(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 440, [("origin", origin), ("size", size)]) }
    /// {origin}: the copy holds {size} leaves, and everything fits the signed tree head.
    package func copied(origin: String, size: String) -> String { catalogue.filled(First.cliRun + 441, [("origin", origin), ("size", size)]) }
    /// Say the log's key with --vkey the first time: aman log head of its office says it.
    package var noKey: String { catalogue[First.cliRun + 442] }
    /// The folder holds the copy of a log with another key: {key}
    package func otherKey(key: String) -> String { catalogue.filled(First.cliRun + 443, [("key", key)]) }
    /// There is no log at {from}: the file checkpoint is missing.
    package func noTreeHead(from: String) -> String { catalogue.filled(First.cliRun + 444, [("from", from)]) }
    /// The tree head is not signed by the log's key, or is damaged. Nothing was copied.
    package var badTreeHead: String { catalogue[First.cliRun + 445] }
    /// The folder holds the log {here}, and the source is {there}. Copy it to another folder.
    package func otherLog(here: String, there: String) -> String { catalogue.filled(First.cliRun + 446, [("here", here), ("there", there)]) }
    /// The source holds {there} leaves and the copy {here}: the source is older. The copy was n…
    package func older(there: String, here: String) -> String { catalogue.filled(First.cliRun + 447, [("there", there), ("here", here)]) }
    /// The source does not continue the copy: the key signed two different logs. Both statement…
    package func split(file: String) -> String { catalogue.filled(First.cliRun + 448, [("file", file), ("file", file)]) }
    /// The newest tiles of the source do not lead to its signed tree head. Nothing was copied;…
    package var wrongRoot: String { catalogue[First.cliRun + 449] }
    /// The file {path} is missing at the source. What was copied stays; the next run continues…
    package func missing(path: String) -> String { catalogue.filled(First.cliRun + 450, [("path", path)]) }
    /// The file {path} is damaged at the source: it has too few or too many bytes.
    package func unfit(path: String) -> String { catalogue.filled(First.cliRun + 451, [("path", path)]) }
    /// The file {path} at the source does not belong to the signed tree head: it was damaged or…
    package func wrongHash(path: String) -> String { catalogue.filled(First.cliRun + 452, [("path", path)]) }
    /// The source could not be read at {path}: {reason}. What was copied stays; the next run co…
    package func noSource(path: String, reason: String) -> String { catalogue.filled(First.cliRun + 453, [("path", path), ("reason", reason)]) }
    /// longer than {limit} bytes
    package func tooLong(limit: String) -> String { catalogue.filled(First.cliRun + 454, [("limit", limit)]) }
    /// no answer
    package var noAnswer: String { catalogue[First.cliRun + 455] }
    /// the system says {code}
    package func systemSays(code: String) -> String { catalogue.filled(First.cliRun + 456, [("code", code)]) }
    /// The copy could not be written (the system says {code}). What was copied stays; the next…
    package func cannotWrite(code: String) -> String { catalogue.filled(First.cliRun + 457, [("code", code)]) }
    /// Another run is copying to this folder.
    package var busy: String { catalogue[First.cliRun + 458] }
}

/// Texts of `cliRunEvidence`.
package struct CliRunEvidenceTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// --log and --unpack go with --evidence.
    package var needsEvidence: String { catalogue[First.cliRun + 459] }
    /// {file} is not evidence about a log: it is damaged, or one of its statements is not signe…
    package func notEvidence(file: String) -> String { catalogue.filled(First.cliRun + 460, [("file", file)]) }
    /// The copy of the log holds fewer than {size} leaves and settles nothing.
    package func copyTooShort(size: String) -> String { catalogue.filled(First.cliRun + 461, [("size", size)]) }
    /// {copy} is no whole copy of this log.
    package func copyUnfit(copy: String) -> String { catalogue.filled(First.cliRun + 462, [("copy", copy)]) }
    /// The folder {folder} could not be made.
    package func cannotUnpack(folder: String) -> String { catalogue.filled(First.cliRun + 463, [("folder", folder)]) }
    /// This file is about the public log {origin}.
    package func about(origin: String) -> String { catalogue.filled(First.cliRun + 464, [("origin", origin)]) }
    /// Its key: {key}
    package func key(key: String) -> String { catalogue.filled(First.cliRun + 465, [("key", key)]) }
    /// SHA-256 of the key: {digest}. Compare it with what the programme publishes.
    package func digest(digest: String) -> String { catalogue.filled(First.cliRun + 466, [("digest", digest)]) }
    /// Recorded by {by} on {at}.
    package func recorded(by: String, at: String) -> String { catalogue.filled(First.cliRun + 467, [("by", by), ("at", at)]) }
    /// Statement {number}: the log has {size} entries, and all of them together give the number…
    package func statement(number: String, size: String, root: String) -> String { catalogue.filled(First.cliRun + 468, [("number", number), ("size", size), ("root", root)]) }
    /// Both statements have a valid signature by the key above.
    package var bothSigned: String { catalogue[First.cliRun + 469] }
    /// They contradict each other. Both say how the log was with {size} entries, and a log has…
    package func twoRoots(size: String) -> String { catalogue.filled(First.cliRun + 470, [("size", size)]) }
    /// They contradict each other. A log only grows, so the larger log has to begin with the sm…
    package func otherBeginning(size: String) -> String { catalogue.filled(First.cliRun + 471, [("size", size)]) }
    /// This file alone proves no contradiction. If the larger log begins with the smaller one,…
    package var open: String { catalogue[First.cliRun + 472] }
    /// They do not contradict each other: the larger log begins with the smaller one.
    package var fits: String { catalogue[First.cliRun + 473] }
    /// The file does not say who did it, or why. The key may have been stolen, or a computer pu…
    package var notShown: String { catalogue[First.cliRun + 474] }
    /// To check the signatures by hand, with openssl:
    package var byHand: String { catalogue[First.cliRun + 475] }
    /// Then read both texts: line 1 names the log, line 2 says how many entries, line 3 is the…
    package var readBoth: String { catalogue[First.cliRun + 476] }
}

/// Texts of `cliRunPaper`.
package struct CliRunPaperTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Nothing can be printed here: the fonts {families} are missing. Install the Debian packag…
    package func fontsMissing(families: String) -> String { catalogue.filled(First.cliRun + 482, [("families", families)]) }
    /// The {kind} letter cannot be printed on {paper}: its {part} takes more than the page. Sho…
    package func textsTooLong(kind: String, paper: String, part: String) -> String { catalogue.filled(First.cliRun + 483, [("kind", kind), ("paper", paper), ("part", part)]) }
    /// The texts of the {kind} letter fit only the earlier form for A4, with less than 6 mm at…
    package func earlierForm(kind: String) -> String { catalogue.filled(First.cliRun + 484, [("kind", kind)]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliSetUp`.
package struct CliSetUpTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var input: CliSetUpInputTexts { CliSetUpInputTexts(catalogue) }
    package var trustOptions: CliSetUpTrustOptionsTexts { CliSetUpTrustOptionsTexts(catalogue) }
    package var homeOptions: CliSetUpHomeOptionsTexts { CliSetUpHomeOptionsTexts(catalogue) }
    package var rootOptions: CliSetUpRootOptionsTexts { CliSetUpRootOptionsTexts(catalogue) }
    package var token: CliSetUpTokenTexts { CliSetUpTokenTexts(catalogue) }
    package var resultFile: CliSetUpResultFileTexts { CliSetUpResultFileTexts(catalogue) }
    package var systemRefusal: CliSetUpSystemRefusalTexts { CliSetUpSystemRefusalTexts(catalogue) }
    package var pictures: CliSetUpPicturesTexts { CliSetUpPicturesTexts(catalogue) }
    package var console: CliSetUpConsoleTexts { CliSetUpConsoleTexts(catalogue) }
    package var siteFolder: CliSetUpSiteFolderTexts { CliSetUpSiteFolderTexts(catalogue) }
    package var unlocking: CliSetUpUnlockingTexts { CliSetUpUnlockingTexts(catalogue) }
    package var demo: CliSetUpDemoTexts { CliSetUpDemoTexts(catalogue) }
    package var progress: CliSetUpProgressTexts { CliSetUpProgressTexts(catalogue) }
}

/// Texts of `cliSetUpInput`.
package struct CliSetUpInputTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// standard input
    package var standardInput: String { catalogue[First.cliSetUp + 4] }
    /// There is nothing that can be read at {name}. Give a file, not a folder, and check that y…
    package func thereNothingThat(name: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 0, [("name", name)]), catalogue[First.cliSetUp + 1]) }
    /// There are more than {limit} bytes in {name}. Nothing was changed. Give a smaller file.
    package func thereAreMore(limit: String, name: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 2, [("limit", limit), ("name", name)]), catalogue[First.cliSetUp + 3]) }
}

/// Texts of `cliSetUpTrustOptions`.
package struct CliSetUpTrustOptionsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say either --request FILE or where the root key is.
    package var sayEitherRequest: String { catalogue[First.cliSetUp + 5] }
    /// Who asks for it?
    package var whoAsksFor: String { catalogue[First.cliSetUp + 6] }
    /// Who agrees?
    package var whoAgrees: String { catalogue[First.cliSetUp + 7] }
    /// The same person was named twice; a change of the trust list needs two.
    package var samePersonNamed: String { catalogue[First.cliSetUp + 8] }
    /// A change of the trust list needs two people.
    package var changeTrustList: String { catalogue[First.cliSetUp + 9] }
    /// --officer A --second B
    package var officerSecondB: String { catalogue[First.cliSetUp + 10] }
    /// Wrote the change to {file}. Take it to the root's keepers:
    package func wroteChangeBring(file: String) -> String { catalogue.filled(First.cliSetUp + 11, [("file", file)]) }
    /// No one was named. A real programme stores its root apart and names two people for each c…
    package var noOneNamed: String { catalogue[First.cliSetUp + 104] }
    /// and import what they sign: aman trust import trust-list
    package var thenImport: String { catalogue[First.cliSetUp + 105] }
}

/// Texts of `cliSetUpHomeOptions`.
package struct CliSetUpHomeOptionsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// --home names no folder.
    package var homeNamesNo: String { catalogue[First.cliSetUp + 12] }
    /// --key-file names no file.
    package var keyFileNames: String { catalogue[First.cliSetUp + 13] }
    /// The trust list names the new keys: they are in use from now on.
    package var trustListNames: String { catalogue[First.cliSetUp + 14] }
    /// An earlier run had stopped before publishing: one entry of the log is published now.
    package func publishedNow(count: Int) -> String { catalogue.counted(First.cliSetUp + 15, count, []) }
    /// The audit is broken at entry {index}: the records were changed outside Aman. Save a copy…
    package func auditDoesNot(index: String) -> String { catalogue.filled(First.cliSetUp + 16, [("index", index)]) }
    /// An earlier run left one entry of the log unpublished. It is safe; publishing is tried ag…
    package func notPublished(count: Int) -> String { catalogue.counted(First.cliSetUp + 88, count, []) }
    /// Finished what an earlier run had left: the published tree head.
    package var finishedTreeHead: String { catalogue[First.cliSetUp + 93] }
    /// Finished what an earlier run had left: tiles of the log.
    package var finishedTiles: String { catalogue[First.cliSetUp + 94] }
    /// Records erased now, because their keys had been erased before: {count}.
    package func erasureFinished(count: String) -> String { catalogue.filled(First.cliSetUp + 97, [("count", count)]) }
    /// This office was restored from a backup on {moment}. If letters were made or revoked afte…
    package func restored(moment: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 95, [("moment", moment)]), catalogue[First.cliSetUp + 96]) }
    /// This office has no application with the handle or ticket given. aman application list sh…
    package var noSuchApplication: RefusalText { RefusalText(catalogue[First.cliSetUp + 98], catalogue[First.cliSetUp + 99]) }
}

/// Texts of `cliSetUpRootOptions`.
package struct CliSetUpRootOptionsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say either --root-key FILE or --pkcs11 URI.
    package var sayEitherRoot: String { catalogue[First.cliSetUp + 23] }
    /// --pin-file is used with --pkcs11 URI.
    package var pinFileGoes: String { catalogue[First.cliSetUp + 24] }
    /// Passphrase of the root key:
    package var passphraseRootKey: String { catalogue[First.cliSetUp + 25] }
    /// A passphrase for the root key, at least 12 characters:
    package var passphraseForRoot: String { catalogue[First.cliSetUp + 26] }
    /// Once more:
    package var onceMore: String { catalogue[First.cliSetUp + 27] }
    /// PIN of the token:
    package var pinToken: String { catalogue[First.cliSetUp + 28] }
    /// The two passphrases differ. Nothing was made.
    package var twoPassphrasesDiffer: RefusalText { RefusalText(catalogue[First.cliSetUp + 17], catalogue[First.cliSetUp + 18]) }
    /// Others on this machine can read the PIN file. chmod 600 it, and think about who may have…
    package var othersOnThis: RefusalText { RefusalText(catalogue[First.cliSetUp + 19], catalogue[First.cliSetUp + 20]) }
    /// The root key needs a secret, and there is no terminal to type it at. Give it in ${variab…
    package func rootKeyNeeds(variable: String) -> RefusalText { RefusalText(catalogue[First.cliSetUp + 21], catalogue.filled(First.cliSetUp + 22, [("variable", variable)])) }
}

/// Texts of `cliSetUpToken`.
package struct CliSetUpTokenTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// PIN of the token with the office's keys:
    package var askPIN: String { catalogue[First.cliSetUp + 29] }
    /// --log-key-in-file goes with --key-token.
    package var logKeyInFileGoes: String { catalogue[First.cliSetUp + 30] }
    /// Letters, lists and the log wait for it. Letters are checked and what was published is se…
    package var waits: String { catalogue[First.cliSetUp + 47] }
    /// The token signs again.
    package var signsAgain: String { catalogue[First.cliSetUp + 48] }
    /// The token with the office's key is not here. Plug it in, and see that its PKCS#11 module…
    package var absent: RefusalText { RefusalText(catalogue[First.cliSetUp + 31], catalogue[First.cliSetUp + 32]) }
    /// The token is here, and the office's key is not on it. Plug in the token on which the key…
    package var keyMissing: RefusalText { RefusalText(catalogue[First.cliSetUp + 33], catalogue[First.cliSetUp + 34]) }
    /// The office's key is on a token, whose PIN was not given. Start the program again at a te…
    package var noPIN: RefusalText { RefusalText(catalogue[First.cliSetUp + 35], catalogue[First.cliSetUp + 36]) }
    /// The PIN of the token with the office's keys is wrong. It was tried once: a token locks i…
    package var wrongPIN: RefusalText { RefusalText(catalogue[First.cliSetUp + 37], catalogue[First.cliSetUp + 38]) }
    /// The PIN of the token with the office's keys is locked. Only the token's security officer…
    package var lockedPIN: RefusalText { RefusalText(catalogue[First.cliSetUp + 39], catalogue[First.cliSetUp + 40]) }
    /// The token with the office's key did not answer in time. Try again; pull the token out an…
    package var noAnswer: RefusalText { RefusalText(catalogue[First.cliSetUp + 41], catalogue[First.cliSetUp + 42]) }
    /// The token signs with another key than the office's. Its signature was thrown away. Plug…
    package var otherKey: RefusalText { RefusalText(catalogue[First.cliSetUp + 43], catalogue[First.cliSetUp + 44]) }
    /// The token with the office's key refused to sign (PKCS#11 {code}). Look the number up in…
    package func refused(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 45, [("code", code)]), catalogue[First.cliSetUp + 46]) }
}

/// Texts of `cliSetUpResultFile`.
package struct CliSetUpResultFileTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {option} cannot be written to standard output here. Name a file: {option} FILE
    package func cannotBeWritten(option: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 49, [("option", option)]), catalogue.filled(First.cliSetUp + 50, [("option", option)])) }
}

/// Texts of `cliSetUpSystemRefusal`.
package struct CliSetUpSystemRefusalTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file {path} was not written: {fact}.
    package func fileNotWritten(path: String, fact: String) -> String { catalogue.filled(First.cliSetUp + 51, [("path", path), ("fact", fact)]) }
    /// The file {path} was not read: {fact}.
    package func fileNotRead(path: String, fact: String) -> String { catalogue.filled(First.cliSetUp + 52, [("path", path), ("fact", fact)]) }
    /// there is no such file or folder
    package var thereNoSuch: String { catalogue[First.cliSetUp + 55] }
    /// it is a folder
    package var folder: String { catalogue[First.cliSetUp + 56] }
    /// its path is longer than the system accepts
    package var itsPathLonger: String { catalogue[First.cliSetUp + 57] }
    /// its links lead in a circle
    package var itsLinksLead: String { catalogue[First.cliSetUp + 58] }
    /// you may not do that there
    package var youMayNot: String { catalogue[First.cliSetUp + 59] }
    /// that disk is read-only
    package var thatDiskRead: String { catalogue[First.cliSetUp + 60] }
    /// that disk is full
    package var thatDiskFull: String { catalogue[First.cliSetUp + 61] }
    /// something else is using it
    package var somethingElseUsing: String { catalogue[First.cliSetUp + 62] }
    /// the system answered with its number {code}
    package func systemAnsweredWith(code: String) -> String { catalogue.filled(First.cliSetUp + 63, [("code", code)]) }
    /// Check the path; make the folder first where it is missing.
    package var checkPathMake: String { catalogue[First.cliSetUp + 64] }
    /// Name a file, such as one in that folder.
    package var nameFileSuch: String { catalogue[First.cliSetUp + 65] }
    /// Name a shorter path.
    package var nameShorterPath: String { catalogue[First.cliSetUp + 66] }
    /// Choose a folder where you may write, or ask for the permission.
    package var choosePlaceWhere: String { catalogue[First.cliSetUp + 67] }
    /// Make room on that disk, or choose another one.
    package var makeRoomOn: String { catalogue[First.cliSetUp + 68] }
    /// Check the disk, then try again.
    package var checkDiskThen: String { catalogue[First.cliSetUp + 69] }
    /// An empty text was given where a file is to be named. Name a file, or - for standard outp…
    package var emptyTextGiven: RefusalText { RefusalText(catalogue[First.cliSetUp + 53], catalogue[First.cliSetUp + 54]) }
}

/// Texts of `cliSetUpPictures`.
package struct CliSetUpPicturesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This kernel has no Landlock: pictures are read with limits of memory, time and open file…
    package var thisKernelHas: String { catalogue[First.cliSetUp + 70] }
    /// Pictures cannot be read on this machine; see docs/operating.md.
    package var picturesCannotBe: String { catalogue[First.cliSetUp + 71] }
}

/// Texts of `cliSetUpConsole`.
package struct CliSetUpConsoleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The result could not be written to standard output ({code}).
    package func resultCouldNot(code: String) -> String { catalogue.filled(First.cliSetUp + 72, [("code", code)]) }
    /// Nothing else is wrong: check whether the disk is full, then ask again.
    package var nothingElseWrong: String { catalogue[First.cliSetUp + 73] }
}

/// Texts of `cliSetUpSiteFolder`.
package struct CliSetUpSiteFolderTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The folder {path} holds no verifier page. Build it with make site, and say aman serve --…
    package func folderHoldsNo(path: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 74, [("path", path)]), catalogue[First.cliSetUp + 75]) }
}

/// Texts of `cliSetUpUnlocking`.
package struct CliSetUpUnlockingTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no terminal to ask for the passphrase.
    package var thereNoTerminal: String { catalogue[First.cliSetUp + 80] }
    /// A passphrase for the register, at least {passphraseLengthMin} characters:
    package func passphraseForRegister(passphraseLengthMin: String) -> String { catalogue.filled(First.cliSetUp + 81, [("passphraseLengthMin", passphraseLengthMin)]) }
    /// Once more:
    package var onceMore: String { catalogue[First.cliSetUp + 82] }
    /// Passphrase:
    package var passphrase: String { catalogue[First.cliSetUp + 106] }
    /// The two passphrases differ. Nothing was made.
    package var twoPassphrasesDiffer: RefusalText { RefusalText(catalogue[First.cliSetUp + 76], catalogue[First.cliSetUp + 77]) }
    /// That passphrase has fewer than {passphraseLengthMin} characters. Nothing was made. Use f…
    package func thatPassphraseHas(passphraseLengthMin: String) -> RefusalText { RefusalText(catalogue.filled(First.cliSetUp + 78, [("passphraseLengthMin", passphraseLengthMin)]), catalogue[First.cliSetUp + 79]) }
    /// This office opens with a passphrase, and there is no terminal to type it at. Give it in…
    package var passphraseMissing: RefusalText { RefusalText(catalogue[First.cliSetUp + 100], catalogue[First.cliSetUp + 101]) }
    /// This office opens with a key file. Give it with --key-file FILE or $AMAN_KEY_FILE.
    package var keyFileMissing: RefusalText { RefusalText(catalogue[First.cliSetUp + 102], catalogue[First.cliSetUp + 103]) }
}

/// Texts of `cliSetUpDemo`.
package struct CliSetUpDemoTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The time is not of the form 2026-11-23T08:00:00Z.
    package var timeNotForm: String { catalogue[First.cliSetUp + 83] }
    /// --applications takes 1 to 1,000,000.
    package var applicationsTakes: String { catalogue[First.cliSetUp + 84] }
    /// Living through six days
    package var livingThroughSix: String { catalogue[First.cliSetUp + 85] }
    /// {applications} applications, {letters} letters in {home}.
    package func applicationsLettersIn(applications: String, letters: String, home: String) -> String { catalogue.filled(First.cliSetUp + 86, [("applications", applications), ("letters", letters), ("home", home)]) }
    /// Look at them: aman serve --home {home}
    package func lookAtThem(home: String) -> String { catalogue.filled(First.cliSetUp + 87, [("home", home)]) }
    /// Sign in as one of these, with the password: {password}
    package func signInAs(password: String) -> String { catalogue.filled(First.cliSetUp + 89, [("password", password)]) }
}

/// Texts of `cliSetUpProgress`.
package struct CliSetUpProgressTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// in {seconds} s
    package func took(seconds: String) -> String { catalogue.filled(First.cliSetUp + 90, [("seconds", seconds)]) }
    /// {seconds} s left
    package func left(seconds: String) -> String { catalogue.filled(First.cliSetUp + 91, [("seconds", seconds)]) }
    /// {label} {bar} {done} of {total}, {rate}/s, {ending}
    package func line(label: String, bar: String, done: String, total: String, rate: String, ending: String) -> String { catalogue.filled(First.cliSetUp + 92, [("label", label), ("bar", bar), ("done", done), ("total", total), ("rate", rate), ("ending", ending)]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliHome`.
package struct CliHomeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var home: CliHomeHomeTexts { CliHomeHomeTexts(catalogue) }
    package var lock: CliHomeLockTexts { CliHomeLockTexts(catalogue) }
    package var opening: CliHomeOpeningTexts { CliHomeOpeningTexts(catalogue) }
    package var keys: CliHomeKeysTexts { CliHomeKeysTexts(catalogue) }
    package var picture: CliHomePictureTexts { CliHomePictureTexts(catalogue) }
    package var record: CliHomeRecordTexts { CliHomeRecordTexts(catalogue) }
    package var publish: CliHomePublishTexts { CliHomePublishTexts(catalogue) }
    package var image: CliHomeImageTexts { CliHomeImageTexts(catalogue) }
}

/// Texts of `cliHomeHome`.
package struct CliHomeHomeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The passphrase does not open this office.
    package var wrongPassphrase: String { catalogue[First.cliHome + 4] }
    /// The key file does not open this office.
    package var wrongKeyFile: String { catalogue[First.cliHome + 5] }
    /// The key file has {count} bytes; a key file has 32.
    package func keyFileUnfit(count: String) -> String { catalogue.filled(First.cliHome + 8, [("count", count)]) }
    /// Nothing was made, because that path cannot be written: {fact}.
    package func nothingMade(fact: String) -> String { catalogue.filled(First.cliHome + 9, [("fact", fact)]) }
    /// There is something at that path already. Aman never overwrites an office or a backup. Na…
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliHome + 0], catalogue[First.cliHome + 1]) }
    /// There is no office in this folder. Name it with --home DIR, or make one: aman init --hom…
    package var notAHome: RefusalText { RefusalText(catalogue[First.cliHome + 2], catalogue[First.cliHome + 3]) }
    /// There is no key file at the path given. --key-file FILE
    package var keyFileMissing: RefusalText { RefusalText(catalogue[First.cliHome + 6], catalogue[First.cliHome + 7]) }
    /// Others on this machine can read the key file. chmod 600 it, and think about who may have…
    package var keyFileOpenToOthers: RefusalText { RefusalText(catalogue[First.cliHome + 13], catalogue[First.cliHome + 14]) }
    /// The file is not a complete backup: it is cut off, changed, or something else. Nothing wa…
    package var unfitBackup: RefusalText { RefusalText(catalogue[First.cliHome + 15], catalogue[First.cliHome + 16]) }
    /// A newer Aman made this office (version {found}; this one knows {known}). Use the newer p…
    package func newerOffice(found: String, known: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 17, [("found", found), ("known", known)]), catalogue[First.cliHome + 18]) }
    /// The file {file} of this office is damaged. Save a copy of the folder and restore the las…
    package func damaged(file: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 19, [("file", file)]), catalogue[First.cliHome + 20]) }
}

/// Texts of `cliHomeLock`.
package struct CliHomeLockTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office opens with a passphrase, not with a key file.
    package var passphrase: String { catalogue[First.cliHome + 10] }
    /// This office opens with a key file. --key-file FILE
    package var keyFile: RefusalText { RefusalText(catalogue[First.cliHome + 11], catalogue[First.cliHome + 12]) }
}

/// Texts of `cliHomeOpening`.
package struct CliHomeOpeningTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A newer Aman wrote these records (version {found}; this one knows {known}).
    package func newerVersion(found: String, known: String) -> String { catalogue.filled(First.cliHome + 21, [("found", found), ("known", known)]) }
    /// SQLite does not promise that what it stores is on the disk, so nothing was opened.
    package var notDurable: String { catalogue[First.cliHome + 22] }
    /// The records belong to another register key.
    package var wrongRegisterKey: String { catalogue[First.cliHome + 23] }
    /// The records belong to the office {found}.
    package func otherOffice(found: String) -> String { catalogue.filled(First.cliHome + 24, [("found", found)]) }
    /// The records could not be opened ({code}).
    package func cannotOpen(code: String) -> String { catalogue.filled(First.cliHome + 25, [("code", code)]) }
    /// The office's records are missing or damaged. Save a copy of the folder and restore the l…
    package var missing: RefusalText { RefusalText(catalogue[First.cliHome + 26], catalogue[First.cliHome + 27]) }
}

/// Texts of `cliHomeKeys`.
package struct CliHomeKeysTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A newer Aman wrote the persons' keys (version {found}).
    package func newerVersion(found: String) -> String { catalogue.filled(First.cliHome + 34, [("found", found)]) }
    /// The file with the persons' keys is not there: keys/persons. If it is on another disk, at…
    package var missing: RefusalText { RefusalText(catalogue[First.cliHome + 28], catalogue[First.cliHome + 29]) }
    /// The file is no key store of an office. Name the office's keys/persons, or a copy that am…
    package var notAKeyStore: RefusalText { RefusalText(catalogue[First.cliHome + 30], catalogue[First.cliHome + 31]) }
    /// The persons' keys belong to another register key. Name the key store of this office, or…
    package var otherRegisterKey: RefusalText { RefusalText(catalogue[First.cliHome + 32], catalogue[First.cliHome + 33]) }
    /// The file with the persons' keys is damaged. Save a copy of the folder. Then restore: ama…
    package var damaged: RefusalText { RefusalText(catalogue[First.cliHome + 35], catalogue[First.cliHome + 36]) }
    /// Another file is at that path, and it is no copy of this office's keys. Name a path where…
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliHome + 37], catalogue[First.cliHome + 38]) }
    /// The office has as many copies of its keys as it can list. Write over one of them: give i…
    package var tooManyCopies: RefusalText { RefusalText(catalogue[First.cliHome + 39], catalogue[First.cliHome + 40]) }
    /// No copy of that name is listed. aman keys lists them.
    package var noSuchCopy: RefusalText { RefusalText(catalogue[First.cliHome + 41], catalogue[First.cliHome + 42]) }
    /// That is no name for a copy. Use letters, digits, blanks, hyphens and dots, at most {limi…
    package func unfitName(limit: String) -> RefusalText { RefusalText(catalogue[First.cliHome + 43], catalogue.filled(First.cliHome + 44, [("limit", limit)])) }
    /// No officer is named. Say who does it with --officer NAME.
    package var officerMissing: RefusalText { RefusalText(catalogue[First.cliHome + 45], catalogue[First.cliHome + 46]) }
    /// No one was erased: the clock shows {now}, and the newest moment recorded is {newest}. If…
    package func clockDoesNotFit(now: String, newest: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 47, [("now", now), ("newest", newest)]), catalogue[First.cliHome + 48]) }
}

/// Texts of `cliHomePicture`.
package struct CliHomePictureTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Pictures cannot be read on this machine ({code}): the process for them could not be star…
    package func unavailable(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 49, [("code", code)]), catalogue[First.cliHome + 50]) }
}

/// Texts of `cliHomeRecord`.
package struct CliHomeRecordTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Opening a record needs a reason and an officer's name.
    package var reasonMissing: String { catalogue[First.cliHome + 51] }
    /// There is no such record, or it has been erased as promised.
    package var notFound: String { catalogue[First.cliHome + 52] }
    /// {number} cannot be printed here: this office did not issue it, or its record has been er…
    package func letterNotFound(number: String) -> String { catalogue.filled(First.cliHome + 53, [("number", number)]) }
    /// The programme allows one officer to open {limit} records in a day, and this officer has.…
    package func openQuotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 78, [("limit", limit)]), catalogue[First.cliHome + 79]) }
    /// The programme allows one officer to print {limit} letters in a day, and this would be mo…
    package func printQuotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 80, [("limit", limit)]), catalogue[First.cliHome + 81]) }
}

/// Texts of `cliHomePublish`.
package struct CliHomePublishTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {number} is not in this office's log.
    package func notInTree(number: String) -> String { catalogue.filled(First.cliHome + 66, [("number", number)]) }
    /// Another program published first each time.
    package var othersPublish: String { catalogue[First.cliHome + 67] }
    /// Publishing did not succeed; what was issued is safe.
    package var log: String { catalogue[First.cliHome + 68] }
    /// The keys of this office were replaced after this program started. Start it again; nothin…
    package var keysReplaced: RefusalText { RefusalText(catalogue[First.cliHome + 54], catalogue[First.cliHome + 55]) }
    /// The log is not a continuation of what was signed at entry {size}: nothing was signed. Th…
    package func logDoesNotExtend(size: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 56, [("size", size)]), catalogue[First.cliHome + 57]) }
    /// The log has {size} entries and {signed} were signed: nothing was signed. Was an older co…
    package func logIsShorter(size: String, signed: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 58, [("size", size), ("signed", signed)]), catalogue[First.cliHome + 59]) }
    /// The published tree head covers {published} entries and the records know {inRecords}: not…
    package func recordsRolledBack(published: String, inRecords: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 60, [("published", published), ("inRecords", inRecords)]), catalogue[First.cliHome + 61]) }
    /// This office has no trust list yet. aman bundle import FILE
    package var noTrustList: RefusalText { RefusalText(catalogue[First.cliHome + 62], catalogue[First.cliHome + 63]) }
    /// No tree head has been signed yet. aman bundle --out FILE
    package var noTreeHead: RefusalText { RefusalText(catalogue[First.cliHome + 64], catalogue[First.cliHome + 65]) }
}

/// Texts of `cliHomeImage`.
package struct CliHomeImageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file is larger than {limit} bytes.
    package func tooLarge(limit: String) -> String { catalogue.filled(First.cliHome + 69, [("limit", limit)]) }
    /// The picture is {width} by {height} pixels; at most {limit} pixels in all are read.
    package func tooManyPixels(width: String, height: String, limit: String) -> String { catalogue.filled(First.cliHome + 70, [("width", width), ("height", height), ("limit", limit)]) }
    /// The PDF has {count} pages; at most {limit} are read.
    package func tooManyPages(count: String, limit: String) -> String { catalogue.filled(First.cliHome + 71, [("count", count), ("limit", limit)]) }
    /// A page of the PDF is larger than a poster.
    package var pageTooLarge: String { catalogue[First.cliHome + 72] }
    /// The file is not a PNG, a JPEG or a PDF.
    package var notAnImage: String { catalogue[First.cliHome + 73] }
    /// The picture is cut off or damaged.
    package var damaged: String { catalogue[First.cliHome + 74] }
    /// The PDF needs a password.
    package var locked: String { catalogue[First.cliHome + 75] }
    /// No code was found in the picture.
    package var noCode: String { catalogue[First.cliHome + 76] }
    /// The file could not be read: it needs too much time or memory, or was made to cause harm.
    package var decoderStopped: String { catalogue[First.cliHome + 77] }
    /// Flatten the paper, use more light, and show the whole code; or try the other code.
    package var advice: String { catalogue[First.cliHome + 82] }
}

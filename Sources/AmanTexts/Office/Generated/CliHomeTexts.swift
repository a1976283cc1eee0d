// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliHome`.
package struct CliHomeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    package var home: CliHomeHomeTexts { CliHomeHomeTexts(catalogue) }
    package var lock: CliHomeLockTexts { CliHomeLockTexts(catalogue) }
    package var lockChange: CliHomeLockChangeTexts { CliHomeLockChangeTexts(catalogue) }
    package var exposure: CliHomeExposureTexts { CliHomeExposureTexts(catalogue) }
    package var seal: CliHomeSealTexts { CliHomeSealTexts(catalogue) }
    package var custody: CliHomeCustodyTexts { CliHomeCustodyTexts(catalogue) }
    package var opening: CliHomeOpeningTexts { CliHomeOpeningTexts(catalogue) }
    package var keys: CliHomeKeysTexts { CliHomeKeysTexts(catalogue) }
    package var move: CliHomeMoveTexts { CliHomeMoveTexts(catalogue) }
    package var database: CliHomeDatabaseTexts { CliHomeDatabaseTexts(catalogue) }
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
    /// There is no office in {folder}. Name it with --home DIR, or make one: aman init --home DIR
    package func notAHome(folder: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 2, [("folder", folder)]), catalogue[First.cliHome + 3]) }
    /// There is no key file at the path given. --key-file FILE
    package var keyFileMissing: RefusalText { RefusalText(catalogue[First.cliHome + 6], catalogue[First.cliHome + 7]) }
    /// Others on this machine can read the key file. chmod 600 it, and think about who may have…
    package var keyFileOpenToOthers: RefusalText { RefusalText(catalogue[First.cliHome + 105], catalogue[First.cliHome + 106]) }
    /// The file is not a complete backup: it is cut off, changed, or something else. Nothing wa…
    package var unfitBackup: RefusalText { RefusalText(catalogue[First.cliHome + 107], catalogue[First.cliHome + 108]) }
    /// A newer Aman made this office (version {found}; this one knows {known}). Use the newer p…
    package func newerOffice(found: String, known: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 109, [("found", found), ("known", known)]), catalogue[First.cliHome + 110]) }
    /// The file {file} of this office is damaged. Save a copy of the folder and restore the las…
    package func damaged(file: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 111, [("file", file)]), catalogue[First.cliHome + 112]) }
}

/// Texts of `cliHomeLock`.
package struct CliHomeLockTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office opens with a passphrase, not with a key file.
    package var passphrase: String { catalogue[First.cliHome + 10] }
    /// This office opens with a key file. --key-file FILE
    package var keyFile: RefusalText { RefusalText(catalogue[First.cliHome + 11], catalogue[First.cliHome + 12]) }
    /// This office opens with a key on a token. Plug the token in, and leave passphrase and key…
    package var token: RefusalText { RefusalText(catalogue[First.cliHome + 13], catalogue[First.cliHome + 14]) }
    /// The key on the token does not open this office. Plug in the token that was set by aman l…
    package var wrongToken: RefusalText { RefusalText(catalogue[First.cliHome + 15], catalogue[First.cliHome + 16]) }
    /// The lock of this office was destroyed: only its custodians open it. aman unseal, with th…
    package var custodians: RefusalText { RefusalText(catalogue[First.cliHome + 34], catalogue[First.cliHome + 35]) }
}

/// Texts of `cliHomeLockChange`.
package struct CliHomeLockChangeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The office opens with the new secret from now on, and this folder no longer opens with t…
    package var changed: String { catalogue[First.cliHome + 17] }
    /// Removed the old key file from the office's folder.
    package var oldKeyFileRemoved: String { catalogue[First.cliHome + 18] }
    /// Copies made earlier, and backups, still open with the old one: destroy those you do not…
    package var copiesStillOpen: String { catalogue[First.cliHome + 19] }
    /// Say --new-key-file or --new-token, not both.
    package var oneOfTwo: String { catalogue[First.cliHome + 24] }
    /// There is no terminal to type the new passphrase at. Give it in $AMAN_NEW_PASSPHRASE, or…
    package var newSecretMissing: RefusalText { RefusalText(catalogue[First.cliHome + 20], catalogue[First.cliHome + 21]) }
    /// That passphrase or key file opens the office already. Choose another one. The office sti…
    package var sameSecret: RefusalText { RefusalText(catalogue[First.cliHome + 22], catalogue[First.cliHome + 23]) }
}

/// Texts of `cliHomeExposure`.
package struct CliHomeExposureTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// WARNING: this office's folder is easier to take than it should be:
    package var heading: String { catalogue[First.cliHome + 25] }
    /// The key file lies in the folder: a thief of the folder can read the register. Use this f…
    package func keyFile(home: String) -> RefusalText { RefusalText(catalogue[First.cliHome + 26], catalogue.filled(First.cliHome + 27, [("home", home)])) }
    /// Other users of this machine can get at {path} (mode {mode}). chmod -R go= {home}, and th…
    package func openToOthers(path: String, mode: String, home: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 28, [("path", path), ("mode", mode)]), catalogue.filled(First.cliHome + 29, [("home", home)])) }
    /// The programme's root key is in this folder: a thief can name signers of their own. Move…
    package var rootInside: RefusalText { RefusalText(catalogue[First.cliHome + 30], catalogue[First.cliHome + 31]) }
    /// The database writes values of rows into its own log ({settings}). Names in them are seal…
    package func databaseLog(settings: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 32, [("settings", settings)]), catalogue[First.cliHome + 33]) }
}

/// Texts of `cliHomeSeal`.
package struct CliHomeSealTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The office was sealed; this command has stopped. What it had reported is stored.
    package var sealedMeanwhile: String { catalogue[First.cliHome + 38] }
    /// The office is sealed. No program holds its keys any more ({seconds} s).
    package func sealed(seconds: String) -> String { catalogue.filled(First.cliHome + 39, [("seconds", seconds)]) }
    /// The passphrase, key file or token still opens it by aman unseal: seal with --destroy-loc…
    package var lockStillOpens: String { catalogue[First.cliHome + 42] }
    /// Destroyed the lock in this folder: only the custodians open it now. Backups and copies m…
    package var lockDestroyed: String { catalogue[First.cliHome + 43] }
    /// From now on only {threshold} custodians together open this office. Type destroy to destr…
    package func destroyConfirm(threshold: String) -> String { catalogue.filled(First.cliHome + 46, [("threshold", threshold)]) }
    /// Nothing was sealed and nothing destroyed.
    package var notDestroyed: String { catalogue[First.cliHome + 47] }
    /// This office is sealed. Letters are still checked, and what was published is served, at {…
    package func servesSealed(place: String) -> String { catalogue.filled(First.cliHome + 48, [("place", place)]) }
    /// aman unseal opens the office again; kill {process} stops the server.
    package func howToStop(process: String) -> String { catalogue.filled(First.cliHome + 49, [("process", process)]) }
    /// Sealed: this program ends now with its keys; process {process} continues without any.
    package func handedOver(process: String) -> String { catalogue.filled(First.cliHome + 50, [("process", process)]) }
    /// Sealed: this program ends now with its keys. No other could be started in its place: ama…
    package var noSuccessor: String { catalogue[First.cliHome + 51] }
    /// What was given does not open this office; it stays sealed.
    package var keyOpensNothing: String { catalogue[First.cliHome + 52] }
    /// Unsealed: process {process} opens the office.
    package func opensAgain(process: String) -> String { catalogue.filled(First.cliHome + 53, [("process", process)]) }
    /// This server cannot wait for the key: after aman unseal, start aman serve again.
    package var cannotWaitForKey: String { catalogue[First.cliHome + 54] }
    /// The office opens again. Every session of before has ended.
    package var unsealed: String { catalogue[First.cliHome + 57] }
    /// The server that waited opens the office now.
    package var serverOpens: String { catalogue[First.cliHome + 58] }
    /// No server waits for it: start aman serve.
    package var noServerWaits: String { catalogue[First.cliHome + 59] }
    /// Share {place} is right: {given} of {threshold}.
    package func progress(place: String, given: String, threshold: String) -> String { catalogue.filled(First.cliHome + 60, [("place", place), ("given", given), ("threshold", threshold)]) }
    /// Share, whole or row by row (not shown):
    package var askShare: String { catalogue[First.cliHome + 61] }
    /// Row {row}, five words (not shown):
    package func askWords(row: String) -> String { catalogue.filled(First.cliHome + 62, [("row", row)]) }
    /// Share {place} is right. It was not stored.
    package func shareRight(place: String) -> String { catalogue.filled(First.cliHome + 65, [("place", place)]) }
    /// Made the shares. They are stored nowhere: print them, hand them out, and let each custod…
    package var sharesMade: String { catalogue[First.cliHome + 66] }
    /// Say --out FILE for sheets to print, --out - to send them to a printer, or --json to see…
    package var nowhereToShow: String { catalogue[First.cliHome + 67] }
    /// The office is sealed.
    package var isSealedNow: String { catalogue[First.cliHome + 68] }
    /// The office is not sealed.
    package var isOpenNow: String { catalogue[First.cliHome + 69] }
    /// It has no custodians: aman seal setup.
    package var noCustodians: String { catalogue[First.cliHome + 70] }
    /// Custodians of set {set}: any {threshold} of {count} open the office.
    package func custodians(set: String, threshold: String, count: String) -> String { catalogue.filled(First.cliHome + 71, [("set", set), ("threshold", threshold), ("count", count)]) }
    /// All have shown their share.
    package var allShown: String { catalogue[First.cliHome + 72] }
    /// Not shown since the set was made: {places}.
    package func notShown(places: String) -> String { catalogue.filled(First.cliHome + 73, [("places", places)]) }
    /// This office is sealed: no program opens it. aman unseal opens it again.
    package var isSealed: RefusalText { RefusalText(catalogue[First.cliHome + 36], catalogue[First.cliHome + 37]) }
    /// The office is sealed, but a program that opened it has not ended. End it, or switch the…
    package var stillHeld: RefusalText { RefusalText(catalogue[First.cliHome + 40], catalogue[First.cliHome + 41]) }
    /// Destroying the lock cannot be undone, and there is no terminal to ask at. Say --yes.
    package var destroyAsks: RefusalText { RefusalText(catalogue[First.cliHome + 44], catalogue[First.cliHome + 45]) }
    /// No other server has handed anything on to this one. Start aman serve without that option.
    package var nothingHandedOn: RefusalText { RefusalText(catalogue[First.cliHome + 55], catalogue[First.cliHome + 56]) }
    /// No share was given. Type it at a terminal, scan it, or give it on standard input.
    package var noShareGiven: RefusalText { RefusalText(catalogue[First.cliHome + 63], catalogue[First.cliHome + 64]) }
}

/// Texts of `cliHomeCustody`.
package struct CliHomeCustodyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The office is not sealed.
    package var notSealed: String { catalogue[First.cliHome + 90] }
    /// A set has 2 to 16 custodians, and 2 to that many of them open the office. For example: -…
    package var numbers: RefusalText { RefusalText(catalogue[First.cliHome + 74], catalogue[First.cliHome + 75]) }
    /// This office has no custodians. aman seal setup makes their shares.
    package var notSetUp: RefusalText { RefusalText(catalogue[First.cliHome + 76], catalogue[First.cliHome + 77]) }
    /// This office has custodians, whose shares a new set would make void. Say --rekey if that…
    package var alreadySetUp: RefusalText { RefusalText(catalogue[First.cliHome + 78], catalogue[First.cliHome + 79]) }
    /// That share is of another set ({set}): an older one of this office, or another office's.…
    package func foreign(set: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 80, [("set", set)]), catalogue[First.cliHome + 81]) }
    /// Share {place} was given already. It counts once. Another custodian gives the next one.
    package func repeated(place: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 82, [("place", place)]), catalogue[First.cliHome + 83]) }
    /// That is not share {place} of this set, although it says so. It does not count. Compare i…
    package func wrong(place: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 84, [("place", place)]), catalogue[First.cliHome + 85]) }
    /// {given} of {threshold} shares were given; the office stays sealed. Start again when more…
    package func tooFew(given: String, threshold: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 86, [("given", given), ("threshold", threshold)]), catalogue[First.cliHome + 87]) }
    /// These custodians have not shown a share that can be read: {places}. Nothing was destroye…
    package func notVerified(places: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 88, [("places", places)]), catalogue[First.cliHome + 89]) }
    /// The file of the custodians' key is damaged. Restore keys/custody.key from a backup; make…
    package var damaged: RefusalText { RefusalText(catalogue[First.cliHome + 91], catalogue[First.cliHome + 92]) }
    /// A share has 72 letters and digits; that has {count}. Give all eight rows of the sheet.
    package func shareLength(count: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 93, [("count", count)]), catalogue[First.cliHome + 94]) }
    /// Row {row} of the share has a mistake; the rows before it are right. Compare row {row} wi…
    package func shareRow(row: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 95, [("row", row)]), catalogue.filled(First.cliHome + 96, [("row", row)])) }
    /// A share has 40 words; this has {count}. Type all eight rows of five words. The first fou…
    package func wordCount(count: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 97, [("count", count)]), catalogue[First.cliHome + 98]) }
    /// Row {row} has {count} words; a row has five. Type row {row} again.
    package func rowWordCount(row: String, count: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 99, [("row", row), ("count", count)]), catalogue.filled(First.cliHome + 100, [("row", row)])) }
    /// Row {row}, word {word} is not one of the words of shares. Compare word {word} of row {ro…
    package func unknownWord(row: String, word: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 101, [("row", row), ("word", word)]), catalogue.filled(First.cliHome + 102, [("word", word), ("row", row)])) }
    /// That is not a custodian's share that this program knows. A share is printed on a custodi…
    package var shareUnknown: RefusalText { RefusalText(catalogue[First.cliHome + 103], catalogue[First.cliHome + 104]) }
}

/// Texts of `cliHomeOpening`.
package struct CliHomeOpeningTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A newer Aman wrote these records (version {found}; this one knows {known}).
    package func newerVersion(found: String, known: String) -> String { catalogue.filled(First.cliHome + 113, [("found", found), ("known", known)]) }
    /// The records are in a database server and in no file: see docs/moving.md for copies of th…
    package var notAFile: String { catalogue[First.cliHome + 114] }
    /// The database does not promise that what it stores is on the disk, so nothing was opened.
    package var notDurable: String { catalogue[First.cliHome + 115] }
    /// No PostgreSQL server answered at the address. Check that one is running and can be reach…
    package var noDatabase: String { catalogue[First.cliHome + 116] }
    /// The database asks for a password. Name a file that holds it with --database-secret, or s…
    package var databaseWantsPassword: String { catalogue[First.cliHome + 117] }
    /// The database does not let this user in. Check the user, the password, the name of the da…
    package var databaseRefused: String { catalogue[First.cliHome + 118] }
    /// The database server could not prove who it is. Check the certificate, its name, and the…
    package var databaseNotTrusted: String { catalogue[First.cliHome + 119] }
    /// Every database server that answered is a replica or takes no writes. Check which one is…
    package var databaseReadOnly: String { catalogue[First.cliHome + 120] }
    /// The database server is starting, stopping or has no connection left. Try again in a minu…
    package var databaseNotReady: String { catalogue[First.cliHome + 121] }
    /// The database cannot hold the records: Aman needs PostgreSQL 14 or newer, and a database…
    package var databaseUnfit: String { catalogue[First.cliHome + 122] }
    /// The records belong to another register key.
    package var wrongRegisterKey: String { catalogue[First.cliHome + 123] }
    /// The records belong to the office {found}.
    package func otherOffice(found: String) -> String { catalogue.filled(First.cliHome + 124, [("found", found)]) }
    /// The records could not be opened ({code}).
    package func cannotOpen(code: String) -> String { catalogue.filled(First.cliHome + 125, [("code", code)]) }
    /// The office's records are missing or damaged. Save a copy of the folder and restore the l…
    package var missing: RefusalText { RefusalText(catalogue[First.cliHome + 126], catalogue[First.cliHome + 127]) }
    /// These records were moved to another place and are not used any more. The office's folder…
    package var moved: RefusalText { RefusalText(catalogue[First.cliHome + 170], catalogue[First.cliHome + 171]) }
}

/// Texts of `cliHomeKeys`.
package struct CliHomeKeysTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// A newer Aman wrote the persons' keys (version {found}).
    package func newerVersion(found: String) -> String { catalogue.filled(First.cliHome + 134, [("found", found)]) }
    /// The file with the persons' keys is not there: keys/persons. If it is on another disk, at…
    package var missing: RefusalText { RefusalText(catalogue[First.cliHome + 128], catalogue[First.cliHome + 129]) }
    /// The file is no key store of an office. Name the office's keys/persons, or a copy that am…
    package var notAKeyStore: RefusalText { RefusalText(catalogue[First.cliHome + 130], catalogue[First.cliHome + 131]) }
    /// The persons' keys belong to another register key. Name the key store of this office, or…
    package var otherRegisterKey: RefusalText { RefusalText(catalogue[First.cliHome + 132], catalogue[First.cliHome + 133]) }
    /// The file with the persons' keys is damaged. Save a copy of the folder. Then restore: ama…
    package var damaged: RefusalText { RefusalText(catalogue[First.cliHome + 135], catalogue[First.cliHome + 136]) }
    /// Another file is at that path, and it is no copy of this office's keys. Name a path where…
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliHome + 137], catalogue[First.cliHome + 138]) }
    /// The office has as many copies of its keys as it can list. Write over one of them: give i…
    package var tooManyCopies: RefusalText { RefusalText(catalogue[First.cliHome + 139], catalogue[First.cliHome + 140]) }
    /// No copy of that name is listed. aman keys lists them.
    package var noSuchCopy: RefusalText { RefusalText(catalogue[First.cliHome + 141], catalogue[First.cliHome + 142]) }
    /// The database with the persons' keys does not answer. Try again in a minute. If it still…
    package var unreachable: RefusalText { RefusalText(catalogue[First.cliHome + 155], catalogue[First.cliHome + 156]) }
    /// The persons' keys would lie in the same cluster as the records. Name a database of anoth…
    package var besideRecords: RefusalText { RefusalText(catalogue[First.cliHome + 157], catalogue[First.cliHome + 158]) }
    /// The cluster with the persons' keys archives its journal. Set archive_mode = off there an…
    package var archived: RefusalText { RefusalText(catalogue[First.cliHome + 159], catalogue[First.cliHome + 160]) }
    /// That is no name for a copy. Use letters, digits, blanks, hyphens and dots, at most {limi…
    package func unfitName(limit: String) -> RefusalText { RefusalText(catalogue[First.cliHome + 172], catalogue.filled(First.cliHome + 173, [("limit", limit)])) }
    /// No officer is named. Say who does it with --officer NAME.
    package var officerMissing: RefusalText { RefusalText(catalogue[First.cliHome + 174], catalogue[First.cliHome + 175]) }
    /// No one was erased: the clock shows {now}, and the newest moment recorded is {newest}. If…
    package func clockDoesNotFit(now: String, newest: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 176, [("now", now), ("newest", newest)]), catalogue[First.cliHome + 177]) }
}

/// Texts of `cliHomeMove`.
package struct CliHomeMoveTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Say where to: --to URL, with --keys-to and --role if needed, or --to-file.
    package var whereTo: String { catalogue[First.cliHome + 143] }
    /// --keys-database and --database-role go with --database.
    package var databaseFirst: String { catalogue[First.cliHome + 144] }
    /// The records have a table that this version of Aman does not know.
    package var unknownTable: String { catalogue[First.cliHome + 169] }
    /// This office's records are a file, and a file has no replica. Leave --replica and AMAN_RE…
    package var replicaOfAFile: RefusalText { RefusalText(catalogue[First.cliHome + 145], catalogue[First.cliHome + 146]) }
    /// Another program has this office open. Stop aman serve and other commands of this office,…
    package var inUse: RefusalText { RefusalText(catalogue[First.cliHome + 161], catalogue[First.cliHome + 162]) }
    /// After copying, the table {table} is not the same on both sides. The office was not moved…
    package func differs(table: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 163, [("table", table)]), catalogue[First.cliHome + 164]) }
    /// The records are in that place already, or other records are. Name a database that has no…
    package var alreadyThere: RefusalText { RefusalText(catalogue[First.cliHome + 165], catalogue[First.cliHome + 166]) }
    /// A check of the copied records found something that does not fit. The office was not move…
    package var unfit: RefusalText { RefusalText(catalogue[First.cliHome + 167], catalogue[First.cliHome + 168]) }
}

/// Texts of `cliHomeDatabase`.
package struct CliHomeDatabaseTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The address of the database cannot be used. Write postgresql://user@host/database, for a…
    package var badAddress: RefusalText { RefusalText(catalogue[First.cliHome + 147], catalogue[First.cliHome + 148]) }
    /// The address of the database holds a password. Leave it out, and give it by --database-se…
    package var passwordInAddress: RefusalText { RefusalText(catalogue[First.cliHome + 149], catalogue[First.cliHome + 150]) }
    /// Without TLS, persons' records would cross the network in the clear. Leave sslmode out, a…
    package var unprotected: RefusalText { RefusalText(catalogue[First.cliHome + 151], catalogue[First.cliHome + 152]) }
    /// The file with the database's password cannot be used. It has to be one line in a file th…
    package var badSecret: RefusalText { RefusalText(catalogue[First.cliHome + 153], catalogue[First.cliHome + 154]) }
}

/// Texts of `cliHomePicture`.
package struct CliHomePictureTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Pictures cannot be read on this machine ({code}): the process for them could not be star…
    package func unavailable(code: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 178, [("code", code)]), catalogue[First.cliHome + 179]) }
}

/// Texts of `cliHomeRecord`.
package struct CliHomeRecordTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Opening a record needs a reason and an officer's name.
    package var reasonMissing: String { catalogue[First.cliHome + 180] }
    /// There is no such record, or it has been erased as promised.
    package var notFound: String { catalogue[First.cliHome + 181] }
    /// {number} cannot be printed here: this office did not issue it, or its record has been er…
    package func letterNotFound(number: String) -> String { catalogue.filled(First.cliHome + 182, [("number", number)]) }
    /// The programme allows one officer to open {limit} records in a day, and this officer has.…
    package func openQuotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 209, [("limit", limit)]), catalogue[First.cliHome + 210]) }
    /// The programme allows one officer to print {limit} letters in a day, and this would be mo…
    package func printQuotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 211, [("limit", limit)]), catalogue[First.cliHome + 212]) }
}

/// Texts of `cliHomePublish`.
package struct CliHomePublishTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {number} is not in this office's log.
    package func notInTree(number: String) -> String { catalogue.filled(First.cliHome + 197, [("number", number)]) }
    /// Another program published first each time.
    package var othersPublish: String { catalogue[First.cliHome + 198] }
    /// Publishing did not succeed; what was issued is safe.
    package var log: String { catalogue[First.cliHome + 199] }
    /// The keys of this office were replaced after this program started. Start it again; nothin…
    package var keysReplaced: RefusalText { RefusalText(catalogue[First.cliHome + 183], catalogue[First.cliHome + 184]) }
    /// The log is not a continuation of what was signed at entry {size}: nothing was signed. Th…
    package func logDoesNotExtend(size: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 185, [("size", size)]), catalogue[First.cliHome + 186]) }
    /// The log has {size} entries and {signed} were signed: nothing was signed. Was an older co…
    package func logIsShorter(size: String, signed: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 187, [("size", size), ("signed", signed)]), catalogue[First.cliHome + 188]) }
    /// The published tree head covers {published} entries and the records know {inRecords}: not…
    package func recordsRolledBack(published: String, inRecords: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 189, [("published", published), ("inRecords", inRecords)]), catalogue[First.cliHome + 190]) }
    /// {known} entries of this office's log are known outside, and its records have {inRecords}…
    package func rolledBack(known: String, inRecords: String) -> RefusalText { RefusalText(catalogue.filled(First.cliHome + 191, [("known", known), ("inRecords", inRecords)]), catalogue[First.cliHome + 192]) }
    /// This office has no trust list yet. aman bundle import FILE
    package var noTrustList: RefusalText { RefusalText(catalogue[First.cliHome + 193], catalogue[First.cliHome + 194]) }
    /// No tree head has been signed yet. aman bundle --out FILE
    package var noTreeHead: RefusalText { RefusalText(catalogue[First.cliHome + 195], catalogue[First.cliHome + 196]) }
}

/// Texts of `cliHomeImage`.
package struct CliHomeImageTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file is larger than {limit} bytes.
    package func tooLarge(limit: String) -> String { catalogue.filled(First.cliHome + 200, [("limit", limit)]) }
    /// The picture is {width} by {height} pixels; at most {limit} pixels in all are read.
    package func tooManyPixels(width: String, height: String, limit: String) -> String { catalogue.filled(First.cliHome + 201, [("width", width), ("height", height), ("limit", limit)]) }
    /// The PDF has {count} pages; at most {limit} are read.
    package func tooManyPages(count: String, limit: String) -> String { catalogue.filled(First.cliHome + 202, [("count", count), ("limit", limit)]) }
    /// A page of the PDF is larger than a poster.
    package var pageTooLarge: String { catalogue[First.cliHome + 203] }
    /// The file is not a PNG, a JPEG or a PDF.
    package var notAnImage: String { catalogue[First.cliHome + 204] }
    /// The picture is cut off or damaged.
    package var damaged: String { catalogue[First.cliHome + 205] }
    /// The PDF needs a password.
    package var locked: String { catalogue[First.cliHome + 206] }
    /// No code was found in the picture.
    package var noCode: String { catalogue[First.cliHome + 207] }
    /// The file could not be read: it needs too much time or memory, or was made to cause harm.
    package var decoderStopped: String { catalogue[First.cliHome + 208] }
    /// Flatten the paper, use more light, and show the whole code; or try the other code.
    package var advice: String { catalogue[First.cliHome + 213] }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliDoctor`.
package struct CliDoctorTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Fault
    package var fault: String { catalogue[First.cliDoctor + 0] }
    /// Advice
    package var advice: String { catalogue[First.cliDoctor + 1] }
    /// this machine
    package var machine: String { catalogue[First.cliDoctor + 2] }
    /// All is well.
    package var allWell: String { catalogue[First.cliDoctor + 3] }
    /// Nothing must be put right; there is advice above.
    package var adviceOnly: String { catalogue[First.cliDoctor + 4] }
    /// Something must be put right. Do what the faults above say, and run aman doctor again.
    package var notWell: RefusalText { RefusalText(catalogue[First.cliDoctor + 5], catalogue[First.cliDoctor + 6]) }
    package var folder: CliDoctorFolderTexts { CliDoctorFolderTexts(catalogue) }
    package var records: CliDoctorRecordsTexts { CliDoctorRecordsTexts(catalogue) }
    package var disk: CliDoctorDiskTexts { CliDoctorDiskTexts(catalogue) }
    package var around: CliDoctorAroundTexts { CliDoctorAroundTexts(catalogue) }
}

/// Texts of `cliDoctorFolder`.
package struct CliDoctorFolderTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no office in "{home}". Make one with aman init --home {home}, or name the right…
    package func noOffice(home: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 7, [("home", home)]), catalogue.filled(First.cliDoctor + 8, [("home", home)])) }
    /// office.json or programme.toml cannot be read. Look at who may read the folder. Where a f…
    package var damaged: RefusalText { RefusalText(catalogue[First.cliDoctor + 9], catalogue[First.cliDoctor + 10]) }
    /// A newer Aman wrote this folder. Install that version again; an older one opens nothing h…
    package var newer: RefusalText { RefusalText(catalogue[First.cliDoctor + 11], catalogue[First.cliDoctor + 12]) }
    /// The folder is another user's. Run Aman as its owner, for a package: sudo -u aman aman do…
    package func otherUsers(home: String) -> RefusalText { RefusalText(catalogue[First.cliDoctor + 13], catalogue.filled(First.cliDoctor + 14, [("home", home), ("home", home)])) }
    /// Nothing can be written to the folder. Look at its permissions and at how the disk is mou…
    package var readOnly: RefusalText { RefusalText(catalogue[First.cliDoctor + 15], catalogue[First.cliDoctor + 16]) }
    /// This is the superuser, who may do everything: permissions were not tried. Run it as the…
    package func superuser(home: String) -> RefusalText { RefusalText(catalogue[First.cliDoctor + 17], catalogue.filled(First.cliDoctor + 18, [("home", home)])) }
    /// The office is sealed: letters are checked, and no one can sign in. Where that was a fals…
    package func sealed(home: String) -> RefusalText { RefusalText(catalogue[First.cliDoctor + 19], catalogue.filled(First.cliDoctor + 20, [("home", home)])) }
    /// The folder came from a backup, and was not yet compared with what was published. Bring t…
    package var restored: RefusalText { RefusalText(catalogue[First.cliDoctor + 21], catalogue[First.cliDoctor + 22]) }
    /// No passphrase, key file or token opens this folder. The custodians open it: aman unseal…
    package func noLock(home: String) -> RefusalText { RefusalText(catalogue[First.cliDoctor + 23], catalogue.filled(First.cliDoctor + 24, [("home", home)])) }
    /// Nothing can be written to the published folder: posts learn nothing new. Give it to the…
    package var readOnlyPublished: RefusalText { RefusalText(catalogue[First.cliDoctor + 25], catalogue[First.cliDoctor + 26]) }
    /// Nothing was published yet. aman serve publishes when it starts.
    package var neverPublished: RefusalText { RefusalText(catalogue[First.cliDoctor + 27], catalogue[First.cliDoctor + 28]) }
    /// The newest signed tree head is {hours} hours old. Let aman serve run, or publish daily:…
    package func publishedLate(hours: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 29, [("hours", hours)]), catalogue[First.cliDoctor + 30]) }
    /// No backup was found. Make one on the page Keep or with aman backup, and the keys' own wi…
    package var noBackup: RefusalText { RefusalText(catalogue[First.cliDoctor + 31], catalogue[First.cliDoctor + 32]) }
    /// The newest backup is {days} days old. Make one today, and bring it to another place: ama…
    package func oldBackup(days: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 33, [("days", days)]), catalogue[First.cliDoctor + 34]) }
}

/// Texts of `cliDoctorRecords`.
package struct CliDoctorRecordsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The file of the records is missing. Change nothing. Look for the file, then restore the…
    package var missing: RefusalText { RefusalText(catalogue[First.cliDoctor + 35], catalogue[First.cliDoctor + 36]) }
    /// The file of the records does not begin as one. Change nothing, and copy the whole folder…
    package var notRecords: RefusalText { RefusalText(catalogue[First.cliDoctor + 37], catalogue[First.cliDoctor + 38]) }
    /// Another program has changed how the records are written. Let no other program open the f…
    package var notWriteAhead: RefusalText { RefusalText(catalogue[First.cliDoctor + 39], catalogue[First.cliDoctor + 40]) }
    /// The persons' keys are missing: no name can be opened. Put the newest copy of the keys ba…
    package var noKeys: RefusalText { RefusalText(catalogue[First.cliDoctor + 41], catalogue[First.cliDoctor + 42]) }
    /// The file of the persons' keys is not one, or is cut short. Stop aman serve, copy the who…
    package var damagedKeys: RefusalText { RefusalText(catalogue[First.cliDoctor + 43], catalogue[First.cliDoctor + 44]) }
    /// The database does not answer. Look at whether its server runs, and at the address, the c…
    package var unreachable: RefusalText { RefusalText(catalogue[First.cliDoctor + 45], catalogue[First.cliDoctor + 46]) }
    /// The replica named in AMAN_REPLICA does not answer. The office works without it: the prim…
    package var replica: RefusalText { RefusalText(catalogue[First.cliDoctor + 47], catalogue[First.cliDoctor + 48]) }
}

/// Texts of `cliDoctorDisk`.
package struct CliDoctorDiskTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The disk is nearly full: {free} MiB are free. Bring older backups elsewhere, or give the…
    package func full(free: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 49, [("free", free)]), catalogue[First.cliDoctor + 50]) }
    /// {free} MiB are free, and a backup may need {needed} MiB. Bring older backups elsewhere,…
    package func low(free: String, needed: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 51, [("free", free), ("needed", needed)]), catalogue[First.cliDoctor + 52]) }
    /// The disk can hold hardly any more files. Look for a folder with very many small files, a…
    package var noFiles: RefusalText { RefusalText(catalogue[First.cliDoctor + 53], catalogue[First.cliDoctor + 54]) }
    /// The folder is on a disk over the network ({kind}). Records of one file are not safe ther…
    package func network(kind: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 55, [("kind", kind)]), catalogue[First.cliDoctor + 56]) }
    /// The folder is in memory: all of it is gone at the next start. Bring it to a disk while n…
    package var memory: RefusalText { RefusalText(catalogue[First.cliDoctor + 57], catalogue[First.cliDoctor + 58]) }
    /// The folder is in the layer of a container, and goes when the container is removed. Mount…
    package func layer(home: String) -> RefusalText { RefusalText(catalogue[First.cliDoctor + 59], catalogue.filled(First.cliDoctor + 60, [("home", home)])) }
    /// No file could be made durable in the folder. Look at the disk: dmesg, df, mount. Nothing…
    package var notDurable: RefusalText { RefusalText(catalogue[First.cliDoctor + 61], catalogue[First.cliDoctor + 62]) }
    /// The disk took {time} ms to make a small file durable. Each letter waits that long. Look…
    package func slow(time: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 63, [("time", time)]), catalogue[First.cliDoctor + 64]) }
}

/// Texts of `cliDoctorAround`.
package struct CliDoctorAroundTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The clock says {now}, which cannot be. Set it right before anything is issued: timedatec…
    package func clockEarly(now: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 65, [("now", now)]), catalogue[First.cliDoctor + 66]) }
    /// The clock is {minutes} minutes behind the newest change of the records. Compare it with…
    package func clockBehind(minutes: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 67, [("minutes", minutes)]), catalogue[First.cliDoctor + 68]) }
    /// Nothing sets this machine's clock. With a network: timedatectl set-ntp true. Without one…
    package var clockAlone: RefusalText { RefusalText(catalogue[First.cliDoctor + 69], catalogue[First.cliDoctor + 70]) }
    /// Memory is swapped out to a disk that is not seen to be encrypted. Switch swap off (swapo…
    package var swap: RefusalText { RefusalText(catalogue[First.cliDoctor + 71], catalogue[First.cliDoctor + 72]) }
    /// Letters cannot be printed: fonts are missing ({families}). apt install fonts-noto-core,…
    package func noFonts(families: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 73, [("families", families)]), catalogue[First.cliDoctor + 74]) }
    /// No picture can be read: its reader cannot be started or confined. Look at whether this u…
    package var noPictures: RefusalText { RefusalText(catalogue[First.cliDoctor + 75], catalogue[First.cliDoctor + 76]) }
    /// The kernel has no Landlock: pictures are read without the second wall. Use a kernel of 5…
    package var noLandlock: RefusalText { RefusalText(catalogue[First.cliDoctor + 77], catalogue[First.cliDoctor + 78]) }
    /// The page for phones is not installed: /verify/ is not served. The package has it. Built…
    package var noSite: RefusalText { RefusalText(catalogue[First.cliDoctor + 79], catalogue[First.cliDoctor + 80]) }
    /// A program listens at {listen} and does not answer as Aman by plain HTTP. Where that is A…
    package func portTaken(listen: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 81, [("listen", listen)]), catalogue[First.cliDoctor + 82]) }
    /// This user cannot listen at {listen}. Name an address of this machine and a port of 1024…
    package func portRefused(listen: String) -> RefusalText { RefusalText(catalogue.filled(First.cliDoctor + 83, [("listen", listen)]), catalogue[First.cliDoctor + 84]) }
}

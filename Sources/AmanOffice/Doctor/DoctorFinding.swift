package import AmanLetter

/// Something about an office's folder or its machine that an operator should know.
package enum DoctorFinding: Equatable, Sendable {
    // The folder.
    case noOffice
    case damagedOffice
    case newerOffice
    case otherUsersFolder
    case readOnlyFolder
    case superuser
    case sealed
    case restored
    case noLock
    case exposed(FolderFacts.Exposure)
    // The records and the persons' keys.
    case noRecords
    case notRecords
    case notWriteAhead
    case noKeyStore
    case damagedKeyStore
    case databaseUnreachable
    case replicaUnreachable
    // What is published, and copies.
    case readOnlyPublished
    case neverPublished
    case publishedLate(hours: Int)
    case noBackup
    case oldBackup(days: Int)
    // The disk.
    case diskFull(mebibytes: Int)
    case diskLow(mebibytes: Int, needed: Int)
    case noFilesLeft
    case networkDisk(kind: String)
    case memoryDisk
    case layerDisk
    case notDurable
    case slowDisk(milliseconds: Int)
    // The clock.
    case clockEarly(now: Instant)
    case clockBehind(minutes: Int)
    case clockNotSynchronised
    // The machine.
    case swap
    case noFonts(families: [String])
    case noPictures
    case noLandlock
    case noVerifierSite
    case portTaken
    case portRefused

    /// How much it matters.
    package enum Level: String, Sendable {
        /// The office does not work, or not safely, until it is put right.
        case fault
        /// Worth doing; the office works.
        case advice
    }

    package var level: Level {
        switch self {
        case .superuser, .sealed, .notWriteAhead, .neverPublished, .publishedLate, .noBackup,
            .oldBackup, .diskLow, .layerDisk, .slowDisk, .clockNotSynchronised, .swap, .noLandlock,
            .noVerifierSite, .portTaken, .restored, .replicaUnreachable:
            .advice
        case .exposed(let exposure): exposure == .rootInside ? .fault : .advice
        default: .fault
        }
    }

    /// Which of the things looked at it is about.
    package var subject: DoctorSubject {
        switch self {
        case .noOffice, .damagedOffice, .newerOffice, .restored, .sealed: .office
        case .otherUsersFolder, .readOnlyFolder, .superuser, .exposed: .permissions
        case .noLock: .lock
        case .noRecords, .notRecords, .notWriteAhead: .records
        case .noKeyStore, .damagedKeyStore: .keys
        case .databaseUnreachable, .replicaUnreachable: .database
        case .readOnlyPublished, .neverPublished, .publishedLate: .published
        case .noBackup, .oldBackup: .backup
        case .diskFull, .diskLow, .noFilesLeft: .space
        case .networkDisk, .memoryDisk, .layerDisk, .notDurable, .slowDisk: .durability
        case .clockEarly, .clockBehind, .clockNotSynchronised: .clock
        case .swap: .memory
        case .noFonts: .fonts
        case .noPictures, .noLandlock: .pictures
        case .noVerifierSite: .site
        case .portTaken, .portRefused: .port
        }
    }
}

/// The things that are looked at, by the words of the JSON.
package enum DoctorSubject: String, CaseIterable, Sendable {
    case office, permissions, lock, records, keys, database, published, backup, space, durability
    case clock, memory, fonts, pictures, site, port
}

package import AmanLetter

/// What can be seen of an office's folder without opening it.
package struct FolderFacts: Equatable, Sendable {
    /// What is at the path.
    package enum State: Equatable, Sendable {
        case missing
        case notAnOffice
        /// The file that says whose folder it is cannot be read.
        case damaged
        /// A newer Aman wrote it.
        case newer
        case office(OfficeCode)
    }

    /// What is seen of the file of records.
    package enum Records: Equatable, Sendable {
        case missing
        case notADatabase
        /// Whether its file says that changes go into a log of their own first.
        case database(isWriteAhead: Bool)
        /// In a database elsewhere.
        case elsewhere
    }

    /// What is seen of the file of persons' keys.
    package enum KeyStore: Equatable, Sendable {
        case missing
        case damaged
        case there
        /// In a database elsewhere.
        case elsewhere
    }

    /// Something about the folder that makes what is in it easier to take.
    package enum Exposure: Equatable, Sendable {
        case keyFileInside
        case openToOthers(path: String, mode: UInt32)
        case rootInside
    }

    package var state: State
    /// Whether the folder is another user's than the one who asks.
    package var isOtherUsers = false
    /// Whether files can be made in it.
    package var isWritable = true
    package var isSealed = false
    /// Whether it came from a backup that was not yet compared with what was published.
    package var isRestored = false
    package var hasLock = true
    package var exposures: [Exposure] = []
    package var records = Records.database(isWriteAhead: true)
    package var recordsByteCount: UInt64 = 0
    package var keyStore = KeyStore.there
    /// The newest change of any file of the records; nil where there is none.
    package var changedAt: Instant?
    package var isPublishedFolderWritable = true
    /// When the newest tree head was written to the published folder; nil where none was.
    package var publishedAt: Instant?
    /// When the newest backup in the folders of backups was made; nil where there is none.
    package var backedUpAt: Instant?

    package init(state: State) { self.state = state }
}

/// What can be seen of the machine that an office is on.
package struct MachineFacts: Equatable, Sendable {
    /// Where a folder's bytes are.
    package enum FileSystem: Equatable, Sendable {
        case disk
        /// Over a network, by the system's name for it.
        case network(String)
        /// In memory that is gone at the next start.
        case memory
        /// In a layer of a container, which goes when the container goes.
        case layer
    }

    /// What is at the address that the office's site is to have.
    package enum Port: Equatable, Sendable {
        case free
        /// An office's site answers there already.
        case answered
        case taken
        /// The address is not this machine's, or not for this user.
        case refused
    }

    package var now: Instant
    /// Whether the kernel is sure of the time; nil where it does not say.
    package var isClockSynchronised: Bool?
    package var isSuperuser = false
    package var fileSystem = FileSystem.disk
    /// Nil where the system does not say.
    package var freeByteCount: UInt64?
    /// How many files can still be made; nil where the system does not say, or has no limit.
    package var freeFileCount: UInt64?
    /// How long a small file took until it was durable; nil where it could not be written.
    package var syncMilliseconds: Int?
    /// Whether memory is swapped out to a disk, in the clear as far as can be seen.
    package var isSwapping = false
    /// Families of fonts that the programme's letters need and this machine lacks.
    package var missingFonts: [String] = []
    package var canReadPictures = true
    /// Whether the kernel can forbid all files to a process.
    package var hasLandlock = true
    /// Whether the page for phones is installed.
    package var hasVerifierSite = true
    package var port = Port.free
    /// Whether the database answers; nil where none is used.
    package var isDatabaseReached: Bool?
    /// Whether the replica that the environment names answers; nil where it names none.
    package var isReplicaReached: Bool?

    package init(now: Instant) { self.now = now }
}

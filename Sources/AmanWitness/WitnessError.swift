package import AmanLog

/// Why a witness's folder could not be made or opened, or its state not be changed.
package enum WitnessError: Error, Equatable, Sendable {
    /// There is something at the path already; a witness's folder is always a new one.
    case alreadyThere
    /// There is no witness's folder at the path.
    case missing
    /// The file is not a witness's state.
    case notState
    /// A newer Aman wrote it.
    case newerVersion(found: Int)
    /// The file is a copy, or was restored: it is not the one that was made here.
    case copied
    /// The file was opened or has signed less often than the folder remembers: an older one took
    /// its place.
    case older(known: Int, found: Int)
    /// The witness has signed a tree head that its state does not know.
    case behind
    /// The name is no key's name.
    case name(LogRefusal)
    /// The content of the file contradicts itself.
    case damaged
    /// Another program holds the file.
    case busy
    /// What the system or SQLite said.
    case cannotWrite(code: Int)
}

/// Why a log is not put on a witness's list.
package enum ListingRefusal: Error, Equatable, Sendable {
    /// The log's name is on the list with another key; a list never changes a key.
    case otherKey
    /// The key in its new place signs no tree heads: only Ed25519 keys of logs do.
    case notLogKey
    /// The witness holds another root for the size at which the log is to begin.
    case otherState(size: UInt64)
    /// The log it continues is said to have ended with fewer leaves than this witness cosigned.
    case endedBelow(size: UInt64, known: UInt64)
    /// The log is not on the list.
    case notListed
    /// As many logs are listed as a witness takes.
    case tooMany(limit: Int)
}

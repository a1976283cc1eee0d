package import AmanLetter
package import AmanVerdict

/// Why a bundle was not imported; nothing of it was stored.
package enum ImportBundleError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// The file, or one of its parts, does not verify.
    case refused(BundleRefusal)
    /// It cannot be merged with what the office knows already.
    case notMerged(UpdateRefusal)
    /// The bundle belongs to another programme.
    case otherProgramme(String)
    /// The records could not keep it.
    case records(RecordsError)
    /// What the office knows already could not be read.
    case knowledge(PublishError)
}

/// What importing a bundle brought.
package struct ImportedBundle: Equatable, Sendable {
    /// Sequence of the present trust list.
    package var trustListSequence: UInt64 = 0
    package var trustListIsNew = false
    /// Another trust list of the same number is here: the root signed two beside each other.
    package var trustListDiffers = false
    /// Status lists that are newer than those held, or of a new address.
    package var newStatusLists = 0
    /// The same of lists of notices.
    package var newNoticeLists = 0
    /// The same of logs.
    package var newLogs = 0
    /// Parts that were older than, or the same as, what existed.
    package var known = 0
    /// Lists that an office signed twice in one second, and not alike: a person looks into it.
    ///
    /// One of the two stays, the same one at every office.
    package var contradictions = 0
    /// Lists signed more than a day after our present moment, which were left alone.
    ///
    /// Either the other office's clock is wrong or ours is: a person has to look at both.
    package var fromTheFuture = 0
    /// Letters of this office that another office exchanged, now marked so.
    package var exchanged: [LetterNumber] = []
    /// Letters that were exchanged at two offices; for a person to look at, nothing was taken away.
    package var exchangedTwice: [LetterNumber] = []
    /// Letters we had revoked that another office exchanged; for a person to look at.
    package var exchangedThoughRevoked: [LetterNumber] = []
    /// Logs that are not a continuation of what we had of them: an alarm for the monitor.
    ///
    /// With our own among them, these records are an older copy: see `continuesOwnLog`.
    package var forkedLogs: [String] = []

    /// Nothing was imported yet.
    package init() {}
}

/// Why the records could not do what a step asked of them.
package enum RecordsError: Error, Equatable, Sendable {
    /// Another program changed what the step had read; nothing was written.
    case conflict(Conflict)
    /// The disk is full or not writable; nothing was written.
    case cannotWrite(code: Int)
    /// The records did not answer in time: they were busy with another program's write, or their
    /// database was gone.
    ///
    /// Where a database was lost in the middle of a commit and not found again in time, it is not
    /// known whether what was to be written was. So it is never "not done": who asks again looks
    /// first, by a form's key, a row's state or a digest, and what counts once is refused or found.
    case busy
    /// What was read does not have the shape it was written in.
    case damaged(record: String)
    /// A row that carries authority is not as Aman wrote it: the file was changed by other means.
    /// Nothing was done with it; other rows are not concerned.
    case notAuthentic(ProtectedRow)
    /// The record is sealed and the register key is not the one it was sealed under.
    case sealed
    /// More of this office's log is known outside than is in the records, as after an older copy
    /// was put back: nothing that adds to the log is done.
    case rolledBack(known: UInt64, inRecords: UInt64)
    /// This machine's clock is so many seconds ahead of the database's, or behind: what it dates
    /// would not follow what other servers date.
    case clockDiffers(seconds: Int64)
    /// Another server has upgraded the tables to what this program may read and not write.
    case outdated
}

/// What was in the way of a write.
package enum Conflict: Equatable, Sendable {
    /// The application or letter is no longer in the state the step read.
    case stateChanged
    /// Another letter has this number: draw another.
    case letterNumberTaken
    /// Another letter has this place in the status list: draw another.
    case statusIndexTaken
    /// A letter with this digest was exchanged already.
    case alreadyExchanged
    /// A newer tree head or trust list exists already.
    case newerStands
    /// Another member of the staff has this name.
    case nameTaken
    /// The office has its first administrator already.
    case alreadySetUp
    /// A code that counts once was taken before.
    case alreadyUsed
    /// The letter's holder has appealed: until the answer it can only be reinstated.
    case appealOpen
    /// An officer who would answer an appeal took part in what is appealed.
    case tookPart
}

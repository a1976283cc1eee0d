/// Why an outside list was not sealed, asked, answered or matched.
package enum OutsideListError: Error, Equatable, Sendable {
    /// The file is no list, question, answer or key, or was damaged; where is a byte of the file.
    case unreadable(OutsideFile, at: Int)
    /// A newer version of Aman made the file.
    case newerVersion(OutsideFile, UInt64)
    /// An earlier version of Aman made the file, which compared names by other keys.
    case earlierVersion(OutsideFile)
    /// The signature on a list is not its owner's: it was changed on its way.
    case badSignature
    /// No row has two facts about a person.
    case nothingToSeal
    /// The rows have more keys than a list may hold.
    case tooManyKeys(Int, limit: Int)
    /// The owner's name is empty, too long, or has characters that do not show.
    case ownerName
    case answerLimit(most: Int)
    /// A question, an answer or a key belongs to another list.
    case otherList
    /// The list's owner has answered as many questions as they allow.
    case answersUsedUp(answered: Int, asked: Int, limit: Int)
    /// The answer was not made with the list's key, or is not about this question.
    case notProven
    /// No open case is left that this list was not asked about.
    case nothingToAsk
    /// This list was asked about often enough today.
    case askedEnough(limit: Int)
    /// The office did not ask this question, or has matched its answer already.
    case unknownQuestion
    /// There is no such hit, or it was cleared already.
    case noSuchHit
    /// An officer's name is missing.
    case officerMissing
    case records(RecordsError)
}

/// The four files of a comparison.
package enum OutsideFile: String, CaseIterable, Sendable {
    case list, question, answer, key
}

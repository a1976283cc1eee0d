package import AmanLetter
import AmanVerdict

/// Why a letter was not exchanged; none of them is a reason to detain anyone.
///
/// A person who is refused here can apply like everyone else, and keeps the paper.
package enum ExchangeError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// The text is not a letter; scan or type it again.
    case unreadable(reason: String)
    /// The signature is not valid under the key the letter names.
    case forged(reason: String)
    /// Signed by a key the trust list does not know, or in a way it does not allow.
    case untrusted(reason: String)
    /// The letter begins later.
    case notYetValid(LetterNumber, from: Instant)
    /// The letter ended longer ago than the programme's `late-days`.
    case endedLongAgo(LetterNumber, since: Instant)
    /// The letter's office revoked it.
    case revoked(LetterNumber)
    /// The letter's office suspended it; ask that office.
    case suspended(LetterNumber)
    /// The letter was handed in for another before.
    case alreadyExchanged(LetterNumber)
    /// The office's log must have the letter and does not: the monitor has to look at it.
    case notInLog(LetterNumber)
    /// A letter of this kind is final: it is not exchanged.
    case nothingToExchange(LetterNumber, LetterKind)
    /// What the desk added is not as it must be; nothing was exchanged.
    case addition(ApplyError)
    /// The office does not know enough to judge a letter.
    case knowledge(PublishError)
    /// The new letter could not be made.
    case issue(IssueError)
    /// The records could not keep it.
    case records(RecordsError)
}

/// A doubt under which a letter was exchanged nevertheless; it is recorded and reported.
package enum ExchangeDoubt: String, CaseIterable, Sendable {
    /// The status list of the letter's office is not here, so it may have been revoked.
    case statusNotAtHand
    /// The letter ended a short while ago; roads close and people hide.
    case ended
    /// The letter leads to a province another office serves.
    case otherDestination
    /// Signed by this office, and not in its records: they may have been restored from a copy.
    case notInOurRecords
}

/// A letter that was exchanged.
package struct ExchangeOutcome: Equatable, Sendable {
    /// The new letter.
    package var issued: IssuedLetter
    /// The application it was stored under.
    package var application: Application
    /// The letter that was handed in.
    package var oldNumber: LetterNumber
    /// Its digest; the new letter states it.
    package var oldDigest: [UInt8]
    /// Empty when all was known.
    package var doubts: [ExchangeDoubt]
}

package import AmanLetter
package import AmanSignature
package import AmanVerdict

/// Why no letter was made.
package enum IssueError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// The office has staff, and no two members have confirmed each other yet.
    case setUpNotEnded
    /// The same officer was named twice; two have to agree.
    case sameOfficer
    /// This office has no such application.
    case unknownApplication(ApplicationID)
    /// The application is not granted, or its letter was made already.
    case notGranted(ApplicationState)
    /// The application is called granted, and fewer officers have granted it than the programme
    /// asks for.
    case votesMissing(found: Int, needed: Int)
    /// This office made no such letter.
    case unknownLetter(LetterNumber)
    /// The person's record was destroyed after the grace; the person applies again.
    case erased(LetterNumber)
    /// The record was corrected after the letter was made: two officers replace it for that, and
    /// see it, and not as one that was lost.
    case correctedSince(LetterNumber)
    /// The record was not corrected after the letter was made.
    case notCorrected(LetterNumber)
    /// The lost letter was revoked, suspended or exchanged.
    case notValid(LetterNumber, LetterStatus)
    /// The lost letter's time had ended.
    case expired(LetterNumber, since: Instant)
    /// A letter needs at least one name.
    case nameMissing
    /// No font here has this letter of the name, so that paper would show an empty box.
    case unprintable(letter: Unicode.Scalar)
    /// The programme file does not know this office.
    case officeNotInProgramme(OfficeCode)
    /// The programme file has no such kind of letter.
    case kindNotInProgramme(LetterKind)
    /// A claim breaks a rule of letters, such as a name with a direction mark in it.
    case refused(LetterRefusal)
    /// The letter would not fit the code on the paper; shorten what it says.
    case tooLong(byteCount: Int, limit: Int)
    /// The clock does not fit what the office recorded: a letter would be dated by it.
    case clockInDoubt(ClockDoubt)
    /// The office has no trust list, so it cannot check its own letters.
    case noTrustList
    /// The signer's key did not sign.
    case notSigned
    /// The signer's key is on a token that does not sign now; nothing was stored.
    case keyUnavailable(KeyAccessError)
    /// Our own verifier did not find the letter in force; nothing was stored.
    case readBackFailed(Verdict, reason: String)
    /// Number or place in the status list were taken at every draw; try again.
    case drawnInVain
    /// The records could not keep it.
    case records(RecordsError)
}

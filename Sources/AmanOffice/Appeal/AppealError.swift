package import AmanLetter
package import AmanVerdict

/// Why an appeal was not filed, or not answered.
package enum AppealError: Error, Equatable, Sendable {
    case unknownLetter(LetterNumber)
    case unknownAppeal
    /// The letter is not revoked or suspended.
    case nothingToAppeal(LetterNumber, LetterStatus)
    /// The letter was replaced: its holder has another.
    case replaced(LetterNumber)
    /// The newest change is the answer to an appeal, which is not appealed again.
    case answeredBefore(LetterNumber)
    /// The programme's time for an appeal ended at this moment.
    case tooLate(Instant)
    /// The change was appealed before; the appeal is this one.
    case filedBefore(LetterAppealID)
    /// What was typed is longer than `caseNoteByteCountMax`, or not plain text.
    case textTooLong, textNotPlain
    /// The person's record is erased: nothing that they say can be sealed any more.
    case recordErased
    case officerMissing
    /// Both officers are the same.
    case sameOfficer
    /// The officer asked for the change or approved it.
    case tookPart(officer: String)
    /// It is over.
    case endedBefore(AppealEnding)
    /// Another officer has proposed an answer: confirm or decline that first.
    case alreadyProposed
    /// There is nothing to confirm or decline.
    case notProposed
    /// Another answer is proposed than the one that the officer has read.
    case otherProposal
    /// The later moment is not later than now and than the change, too soon for the safe-exit days
    /// of a letter that is held, or too far off.
    case badMoment
    case open(OpenError)
    case records(RecordsError)
}

public import AmanLetter

/// Why a verdict is what it is: one case per cause, each belonging to one verdict.
///
/// The table is in `docs/bundle-format.md`.
public enum Reason: Equatable, Sendable {
    // inForce
    /// Everything that can be checked here was checked.
    case inForce

    // notYetValid, expired
    /// The letter begins later.
    case beginsLater
    /// The letter's time has ended.
    case ended

    // revoked, suspended, exchanged
    /// The status list says what became of it.
    case status(LetterStatus)
    /// A notice says what became of it, and no newer status list says otherwise.
    case notice(LetterStatus)

    // untrusted
    /// The envelope names no key.
    case noKey
    /// The trust list does not know the key.
    case unknownKey
    /// The letter belongs to another programme.
    case otherProgramme
    /// Signed rightly, but it is not a safe conduct: claim -70001 is missing.
    case notASafeConduct
    /// Signed by the key of another office than the letter names.
    case officeOutsideScope
    /// The key may not sign this kind of letter.
    case kindOutsideScope
    /// Made before the key was valid or after it ended.
    case dateOutsideScope
    /// Made after the key was retired.
    case signerRetired
    /// The key may be in other hands, and nothing proves that the letter is older than that.
    case signerDistrusted
    /// Valid for longer than the programme allows.
    case holdsTooLong
    /// The letter names no place in a status list.
    case noStatusEntry
    /// The status list has no such place.
    case statusIndexOutOfRange
    /// The status list belongs to another office.
    case statusListOfOtherOffice

    // forged
    /// The signature is not valid under the key the letter names.
    case signatureDoesNotFit
    /// The letter names a key, but another algorithm than the key's.
    case otherAlgorithm

    // unreadable
    /// The text was read, and is something else than a letter.
    case noLetter(CodeKind)
    /// The text is not a letter.
    case notRead(LetterRefusal)
    /// The signature is valid, but this reader does not understand the content.
    case notUnderstood(LetterRefusal)

    // cannotTell
    /// The letter's status list is not in the bundle.
    case statusListUnknown
    /// The log must have the letter and does not.
    case notInLog
    /// The clock says that it holds, and its office signed something after its end.
    case clockBehind

    /// The verdict a reason leads to.
    public var verdict: Verdict {
        switch self {
        case .inForce: .inForce
        case .beginsLater: .notYetValid
        case .ended: .expired
        case .status(let status), .notice(let status): status.verdict
        case .noKey, .unknownKey, .otherProgramme, .notASafeConduct, .officeOutsideScope,
            .kindOutsideScope, .dateOutsideScope, .signerRetired, .signerDistrusted,
            .holdsTooLong, .noStatusEntry, .statusIndexOutOfRange, .statusListOfOtherOffice:
            .untrusted
        case .signatureDoesNotFit, .otherAlgorithm: .forged
        case .noLetter, .notRead, .notUnderstood: .unreadable
        case .statusListUnknown, .notInLog, .clockBehind: .cannotTell
        }
    }

    /// A short word, stable for programs.
    public var code: String {
        switch self {
        case .inForce: "inForce"
        case .beginsLater: "beginsLater"
        case .ended: "ended"
        case .status(let status): status.code
        case .notice(let status): concatenated(status.code, "ByNotice")
        case .noKey: "noKey"
        case .unknownKey: "unknownKey"
        case .otherProgramme: "otherProgramme"
        case .notASafeConduct: "notASafeConduct"
        case .officeOutsideScope: "officeOutsideScope"
        case .kindOutsideScope: "kindOutsideScope"
        case .dateOutsideScope: "dateOutsideScope"
        case .signerRetired: "signerRetired"
        case .signerDistrusted: "signerDistrusted"
        case .holdsTooLong: "holdsTooLong"
        case .noStatusEntry: "noStatusEntry"
        case .statusIndexOutOfRange: "statusIndexOutOfRange"
        case .statusListOfOtherOffice: "statusListOfOtherOffice"
        case .signatureDoesNotFit: "signatureDoesNotFit"
        case .otherAlgorithm: "otherAlgorithm"
        case .noLetter(let kind): concatenated("no-letter/", kind.rawValue)
        case .notRead(let refusal), .notUnderstood(let refusal): refusal.code
        case .statusListUnknown: "statusListUnknown"
        case .notInLog: "notInLog"
        case .clockBehind: "clockBehind"
        }
    }
}

extension LetterStatus {
    /// The verdict on a letter of this status, when nothing else speaks against it.
    fileprivate var verdict: Verdict {
        switch self {
        case .valid: .inForce
        case .revoked: .revoked
        case .suspended: .suspended
        case .exchanged: .exchanged
        }
    }
}

package import AmanLetter
package import AmanVerdict

/// Why the programme's trust list was not changed.
package enum TrustError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// The programme's root is not here: it is kept apart, or by another office.
    case rootIsElsewhere
    /// The root here is neither the signer of the present list nor the one it names as next.
    case otherRoot(found: KeyID, expected: KeyID)
    /// The office has pinned no root yet.
    case noRoot
    /// The office has no trust list yet.
    case noTrustList
    /// There is a trust list already.
    case alreadyFounded
    /// The kept trust list cannot be read.
    case damagedTrustList
    /// The file does not hold the public keys of an office.
    case enrolment(EnrolmentRefusal)
    /// The programme file does not know this office.
    case officeNotInProgramme(OfficeCode)
    /// The key is on the trust list already.
    case keyKnown(KeyID)
    /// The office has status and log keys already; others take their place only with an overlap.
    case officeEnrolled(OfficeCode)
    /// Where the office's log continues is not known here: its tree head was never seen.
    case logNotSeen(OfficeCode)
    /// Keys would be in use side by side for longer than makes sense.
    case overlapTooLong(limit: Int)
    /// The programme file names no witness, or the trust list names these already.
    case noWitnesses
    /// No signer on the trust list has this key.
    case unknownSigner(KeyID)
    /// The signer makes no more letters already.
    case alreadyRetired(KeyID, at: Instant)
    /// The signer is distrusted already.
    case alreadyDistrusted(KeyID, since: Instant)
    /// The changed list breaks a rule of trust lists.
    case refused(PartRefusal)
    /// The root key did not sign.
    case notSigned
    /// The file is no request for a change, or not of a list that its root signed.
    case unfitRequest
    /// The list belongs to another programme.
    case otherProgramme(String)
    /// No root that this office follows signed the list.
    case notTheRoots(PartError)
    /// The list, or a newer one, is here already.
    case notNewer(found: UInt64, standing: UInt64)
    /// Another list of the same number is here.
    case otherListStands(UInt64)
    /// The records could not keep it.
    case records(RecordsError)
}

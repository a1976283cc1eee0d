package import AmanLetter
package import AmanVerdict

/// Why the programme's trust list was not changed.
package enum TrustError: Error, Equatable, Sendable {
    /// An officer's name is empty.
    case officerMissing
    /// Only the office that founded the programme has the root key.
    case notFounder
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
    /// The office has status and log keys already, which are never replaced.
    ///
    /// Add a signer's key alone, or give the office a new code.
    case officeEnrolled(OfficeCode)
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
    /// The records could not keep it.
    case records(RecordsError)
}

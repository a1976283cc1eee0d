/// The answer to a guard; there are ten, and only one of them is "in force".
///
/// The raw values are those of the command line's contract; see `docs/bundle-format.md` for the
/// table of reasons.
public enum Verdict: String, CaseIterable, Sendable {
    /// Signed by a trusted office, within its dates, and not changed as far as is known here.
    case inForce
    /// Signed rightly; begins later.
    case notYetValid
    /// Signed rightly; its time has ended.
    case expired
    /// Revoked by its office.
    case revoked
    /// Paused by its office.
    case suspended
    /// Given in for a newer letter.
    case exchanged
    /// Signed by a key the trust list does not know, or in a way it does not allow.
    case untrusted
    /// Claims a key the trust list knows, and that key did not sign it.
    case forged
    /// Could not be read as a letter.
    case unreadable
    /// Signed rightly, and what is known here does not suffice to say more.
    case cannotTell
}

package import AmanVerdict

/// The status changes that officers may make, from and to.
///
/// `exchanged` is made by Exchange alone and never undone: the holder has another letter.
/// A revoked letter comes back only after an appeal, with the programme's reason for it.
package func mayChange(from: LetterStatus, to: LetterStatus) -> Bool {
    switch (from, to) {
    case (.valid, .revoked), (.valid, .suspended): true
    case (.suspended, .valid), (.suspended, .revoked): true
    case (.revoked, .valid): true
    case (.revoked, .suspended), (.revoked, .revoked): false
    case (.valid, .valid), (.suspended, .suspended): false
    case (.exchanged, _), (_, .exchanged): false
    }
}

/// Reason codes that Aman itself gives; a programme file may only word them.
package enum StandingReason {
    /// The letter was handed in for another.
    package static let exchanged = "exchanged"
    /// The holder lost the letter and got another.
    package static let lost = "lost"
    /// The letter said something wrong of its holder, who got another; programmes may leave it out.
    package static let issuedInError = "issued-in-error"
}

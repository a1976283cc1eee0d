// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `signIn`.
package struct SignInTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Sign in
    package var title: String { catalogue[First.signIn + 0] }
    /// For the staff of this office. Anyone can check a letter without signing in.
    package var lead: String { catalogue[First.signIn + 1] }
    /// Sign-in name
    package var name: String { catalogue[First.signIn + 2] }
    /// Password
    package var password: String { catalogue[First.signIn + 3] }
    /// Six-digit code
    package var code: String { catalogue[First.signIn + 4] }
    /// From the app on your telephone, or a recovery code. Leave it empty if you have none yet.
    package var codeHint: String { catalogue[First.signIn + 5] }
    /// Sign in
    package var button: String { catalogue[First.signIn + 6] }
    /// I have a sign-up code
    package var haveInvitation: String { catalogue[First.signIn + 7] }
    /// Locked
    package var unlockTitle: String { catalogue[First.signIn + 8] }
    /// {officer}, enter your password to unlock this page. Your work is still here.
    package func unlockLead(officer: String) -> String { catalogue.filled(First.signIn + 9, [("officer", officer)]) }
    /// Unlock
    package var unlockButton: String { catalogue[First.signIn + 10] }
    /// Choose your password
    package var beginTitle: String { catalogue[First.signIn + 11] }
    /// The administrator gave you a sign-in name and a sign-up code. The code works once.
    package var beginLead: String { catalogue[First.signIn + 12] }
    /// Sign-up code
    package var invitation: String { catalogue[First.signIn + 13] }
    /// New password
    package var newPassword: String { catalogue[First.signIn + 14] }
    /// At least 12 characters. Use four or five words that only you would put together.
    package var passwordHint: String { catalogue[First.signIn + 15] }
    /// Repeat the new password
    package var passwordAgain: String { catalogue[First.signIn + 16] }
    /// Set this password
    package var beginButton: String { catalogue[First.signIn + 17] }
    /// Set up this office
    package var setUpTitle: String { catalogue[First.signIn + 18] }
    /// You will be the first administrator. The code was printed in the terminal when "aman ser…
    package var setUpLead: String { catalogue[First.signIn + 19] }
    /// Code from the terminal
    package var setUpCode: String { catalogue[First.signIn + 20] }
    /// Lower-case Latin letters, digits, dot and hyphen.
    package var nameHint: String { catalogue[First.signIn + 21] }
    /// Name in the audit
    package var officer: String { catalogue[First.signIn + 22] }
    /// The name colleagues know. It is shown beside each decision and cannot be changed.
    package var officerHint: String { catalogue[First.signIn + 23] }
    /// Set up this office
    package var setUpButton: String { catalogue[First.signIn + 24] }
}

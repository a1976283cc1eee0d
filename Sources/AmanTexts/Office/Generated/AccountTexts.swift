// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `account`.
package struct AccountTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Your account
    package var title: String { catalogue[First.account + 0] }
    /// What you can do
    package var roles: String { catalogue[First.account + 1] }
    /// Second factor
    package var secondFactor: String { catalogue[First.account + 2] }
    /// A telephone is set up. Setting up another replaces it.
    package var secondFactorOn: String { catalogue[First.account + 3] }
    /// No telephone is set up. Your password alone opens your account.
    package var secondFactorOff: String { catalogue[First.account + 4] }
    /// Scan the picture with an authenticator app; it works without a network. Then type the si…
    package var secondFactorLead: String { catalogue[First.account + 5] }
    /// Set up a telephone
    package var setUpSecondFactor: String { catalogue[First.account + 6] }
    /// Without a camera, type this into the app:
    package var typedSecret: String { catalogue[First.account + 7] }
    /// The six digits the telephone shows
    package var shownCode: String { catalogue[First.account + 8] }
    /// Use this telephone
    package var takeSecondFactor: String { catalogue[First.account + 9] }
    /// Your recovery codes
    package var recoveryTitle: String { catalogue[First.account + 10] }
    /// Write them down or print them, and keep them away from the telephone. Each one replaces…
    package var recoveryLead: String { catalogue[First.account + 11] }
    /// I have them on paper
    package var recoveryDone: String { catalogue[First.account + 12] }
    /// Change your password
    package var changePassword: String { catalogue[First.account + 13] }
    /// Present password
    package var presentPassword: String { catalogue[First.account + 14] }
    /// Present six-digit code, or a recovery code
    package var presentCode: String { catalogue[First.account + 15] }
    /// Your password was changed. Your other browsers are signed out.
    package var passwordChanged: String { catalogue[First.account + 16] }
}

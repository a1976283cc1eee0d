package import AmanVerdict

extension Words {
    /// What the phone says of a verdict, with "…" where each letter has something else.
    ///
    /// Source of the guard's card, so that its headlines are the phone's, word for word.
    package func usualHeadline(_ verdict: Verdict) -> String {
        fill(phrases[Self.usualSentence(of: verdict)], "{date}", with: "…")
    }

    private static func usualSentence(of verdict: Verdict) -> Sentence {
        switch verdict {
        case .inForce: .inForce
        case .notYetValid: .notYetValid
        case .expired: .expired
        case .exchanged: .exchanged
        case .suspended: .suspended
        case .revoked: .revoked
        case .untrusted: .unknownKey
        case .forged: .forged
        case .unreadable: .notRead
        case .cannotTell: .statusUnknown
        }
    }
}

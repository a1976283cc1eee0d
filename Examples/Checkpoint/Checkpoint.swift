import AmanLetter
import AmanVerdict
import AmanWords

#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif

/// What a phone app holds: the office's bundle, read and checked once.
///
/// Judging needs no network, leaves no trace and takes well under a millisecond.
struct Checkpoint {
    private let knowledge: Knowledge

    /// Reads the bundle that the office hands out.
    ///
    /// - Parameters:
    ///   - bundle: The file's bytes.
    ///   - root: The programme's root that the app was built with; a bundle of another root is
    ///     refused. With nil the app trusts the root that the bundle names, and so its carrier.
    /// - Throws: Which part of the bundle was refused, and why; the last good one stays in use.
    init(bundle: [UInt8], root: KeyID?) throws(BundleRefusal) {
        knowledge = try Knowledge.read(bundle, pinnedRoot: root, ask: fits)
    }

    /// What the guard sees after a scan: big words first, in the guard's language.
    ///
    /// - Parameters:
    ///   - text: The code as the camera read it.
    ///   - now: The phone's clock.
    ///   - language: `eng`, `prs`, `pus` or `fil`.
    /// - Returns: The verdict with its words.
    func read(_ text: String, now: Instant, language: String) -> Card {
        let judgement = judge(text, knowledge: knowledge, now: now, ask: fits)
        let words = Words.of(language)
        return Card(
            verdict: judgement.verdict,
            headline: words.headline(judgement),
            names: [judgement.letter?.claims.fullName, judgement.letter?.claims.secondName]
                .compactMap { $0 }.map(visible),
            timeLeft: words.timeLeft(judgement),
            advice: words.advice(judgement),
            isRightToLeft: words.isRightToLeft
        )
    }
}

/// One verdict, ready to be drawn; nothing of it is ever written down.
struct Card {
    /// Choose shape and colour by this, never by the words.
    let verdict: Verdict
    let headline: String
    /// Only of a letter with a valid signature; compare them with what the person says.
    let names: [String]
    let timeLeft: String?
    let advice: String
    let isRightToLeft: Bool
}

/// Answers the library's only question with the platform's own cryptography.
private func fits(_ question: SignatureQuestion) -> Bool {
    switch question.algorithm {
    case .es256:
        guard
            let key = try? P256.Signing.PublicKey(x963Representation: question.publicKey),
            let signature = try? P256.Signing.ECDSASignature(
                rawRepresentation: question.signature
            )
        else { return false }
        return key.isValidSignature(signature, for: question.message)
    case .ed25519:
        let key = try? Curve25519.Signing.PublicKey(rawRepresentation: question.publicKey)
        return key?.isValidSignature(question.signature, for: question.message) ?? false
    }
}

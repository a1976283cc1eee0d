import AmanLetter
import AmanTexts
import AmanVerdict

#if canImport(CryptoKit)
import CryptoKit
#else
import Crypto
#endif

/// What a phone app stores: the office's bundle and the session's memory, and nothing else.
///
/// Judging needs no network, leaves no trace and takes well under a millisecond.
struct Checkpoint {
    /// The bundle to store, as the office handed it out or as it was merged.
    private(set) var bundle: [UInt8]
    private var session: CheckpointSession

    /// Opens what the app stored, or the first bundle.
    ///
    /// - Parameters:
    ///   - bundle: The bundle's bytes.
    ///   - memory: What `memory` gave when the app last stored it; nil at the first start.
    ///   - root: The programme's root as the app was built with; a bundle that neither has it nor
    ///     follows from it is refused. Nil trusts the root that the first bundle names.
    /// - Throws: Which part of the bundle was refused, and why.
    init(bundle: [UInt8], memory: CheckpointMemory?, root: KeyID?) throws(BundleRefusal) {
        self.bundle = bundle
        session = try CheckpointSession.open(
            bundle,
            memory: memory ?? CheckpointMemory(),
            root: root.map { RootPin($0) },
            ask: isValid
        )
    }

    /// What to store beside the bundle: the root that is trusted now, and the latest signed time.
    var memory: CheckpointMemory { session.memory }

    /// Imports a newer bundle; nothing that is known gets older.
    ///
    /// - Throws: Why it was refused; the one held stays in use.
    mutating func importBundle(_ newer: [UInt8]) throws(UpdateRefusal) {
        let merged = try CheckpointSession.merge(newer, into: bundle, memory: memory, ask: isValid)
        (bundle, session) = (merged.bytes, merged.session)
    }

    /// What the guard sees after a scan: big words first, in the guard's language.
    ///
    /// - Parameters:
    ///   - text: The code as the camera read it.
    ///   - now: The phone's clock.
    ///   - language: `eng`, `prs`, `pus` or `fil`.
    /// - Returns: The verdict with its words.
    func read(_ text: String, now: Instant, language: String) -> Card {
        let judgement = session.judge(text, at: .clock(now), ask: isValid)
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
private func isValid(_ question: SignatureQuestion) -> Bool {
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

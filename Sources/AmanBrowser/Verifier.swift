package import AmanLetter
import AmanLog
package import AmanVerdict

/// Most bytes of a bundle that a page imports.
///
/// Enough for the leaf hashes of 400,000 letters; a cheap phone has to hold this list, the one
/// before it and the work on both. A program on a computer accepts `bundleByteCountMax`.
package let pageBundleByteCountMax = 16_777_216

/// A page's checkpoint, and the list on its way in.
///
/// It holds no letter: a letter on its way to a verdict is the caller's `LetterReading`.
package final class Verifier {
    /// What letters are judged by; nil until a list was imported.
    package private(set) var session: CheckpointSession?
    /// The bundle to store, so that the next start knows as much; empty until a list was imported.
    package private(set) var bundle: [UInt8] = []
    private var incoming: Incoming?
    private var frames = FrameCollector()
    private var proofFrames = FrameCollector(of: .proof)
    /// The proof of the slip that was read last; nil before its codes made one.
    private var slip: SlipProof?

    /// A verifier that knows nothing yet.
    package init() {}

    /// Looks at a list that is offered, and says which signatures have to be checked.
    ///
    /// - Parameter incoming: The list, and what the page has stored.
    /// - Returns: Every question, in the order `merge` wants the answers; none where the list is
    ///   refused without them.
    package func prepare(_ incoming: Incoming) -> [SignatureQuestion] {
        self.incoming = incoming
        var script = SignatureAnswers()
        // As if every signature fitted: so one pass meets every question.
        _ = try? incoming.merge(&script)
        self.incoming?.script = script
        return script.isTooMuch ? [] : script.questions
    }

    /// Imports the list that was prepared, if its signatures fit.
    ///
    /// - Parameter answers: One for each question of `prepare`, in its order.
    /// - Returns: What is known now.
    /// - Throws: `ImportRefusal`; what was known before stays.
    package func merge(_ answers: [Bool]) throws(ImportRefusal) -> MergedBundle {
        guard let incoming, var script = incoming.script else { throw .nothingPrepared }
        self.incoming = nil
        guard !script.isTooMuch else { throw .tooMuchToCheck }
        guard answers.count == script.questions.count else { throw .nothingPrepared }
        script.found = answers
        let merged = try incoming.merge(&script)
        session = merged.session
        bundle = merged.bytes
        return merged
    }

    /// Takes one printed code of a list; codes come in any order, and more than once.
    ///
    /// - Parameter text: What the code says.
    /// - Returns: What it was, and how many codes of its list are here now.
    package func takeFrame(_ text: String) -> FramesRead {
        let outcome = frames.take(text)
        return FramesRead(
            outcome: outcome,
            count: frames.count,
            have: frames.count - frames.missing.count
        )
    }

    /// Takes one code of a slip that proves a letter; codes come in any order, and more than once.
    ///
    /// - Parameter text: What the code says.
    /// - Returns: What it was, and how many codes of its slip are here now.
    package func takeProofFrame(_ text: String) -> FramesRead {
        let outcome = proofFrames.take(text)
        return FramesRead(
            outcome: outcome,
            count: proofFrames.count,
            have: proofFrames.count - proofFrames.missing.count
        )
    }

    /// Puts the codes of a slip together.
    ///
    /// The camera still sees the last code then: so codes of the same slip change nothing any more.
    ///
    /// - Returns: Whether they make a proof; where not, the next code begins another.
    package func readProof() -> Bool {
        slip = try? SlipProof(proofFrames.proof())
        if slip == nil { proofFrames = FrameCollector(of: .proof) }
        return slip != nil
    }

    /// Whether a proof was read and not forgotten.
    package var hasProof: Bool { slip != nil }

    /// Forgets the codes of a slip, and the proof that they made.
    package func dropProof() {
        slip = nil
        proofFrames = FrameCollector(of: .proof)
    }

    /// The signatures to check before the proof that was read is held against a letter.
    ///
    /// - Returns: None where nothing is to be checked, or no proof was read.
    package func questions(for letter: ProvenLetter) -> [SignatureQuestion] {
        var script = SignatureAnswers()
        _ = judge(letter, &script)
        return script.isTooMuch ? [] : script.questions
    }

    /// Holds the proof that was read against a letter.
    ///
    /// - Parameters:
    ///   - letter: The letter.
    ///   - answers: One for each question of `questions(for:)`, in its order.
    /// - Returns: What the proof shows; nil where none was read, or answers are missing.
    package func judge(_ letter: ProvenLetter, answers: [Bool]) -> ProofJudgement? {
        var script = SignatureAnswers()
        _ = judge(letter, &script)
        guard !script.isTooMuch, answers.count == script.questions.count else { return nil }
        script.found = answers
        return judge(letter, &script)
    }

    private func judge(
        _ letter: ProvenLetter,
        _ script: inout SignatureAnswers
    ) -> ProofJudgement? {
        guard let slip, let session else { return nil }
        return session.judge(slip.proof, of: letter) { script.answer($0) }
    }

    /// The list that the codes made, which `prepare` then looks at; the next code begins another.
    ///
    /// - Returns: Its bytes; nil while codes are missing, or where they do not make one list.
    package func framed() -> [UInt8]? {
        let bytes = try? frames.bundle()
        frames = FrameCollector()
        return bytes
    }

    /// Compares the text of a mark's code with the programme whose list is held.
    ///
    /// A mark that was printed before the programme replaced its root is still the programme's.
    package func compareRoot(_ text: String) -> RootComparison {
        guard let mark = RootMark(codeText: text) else { return .notAMark }
        guard let knowledge = session?.knowledge else { return .noList }
        for root in knowledge.roots where RootMark(root) == mark { return .same }
        return .other
    }

    /// Begins to judge the text of a code.
    ///
    /// - Parameters:
    ///   - text: What the code says, as UTF-8.
    ///   - now: The phone's clock.
    /// - Returns: The reading, which asks or is finished; nil while there is no list.
    package func begin(_ text: [UInt8], now: Instant) -> LetterReading? {
        session?.begin(String(decoding: text, as: UTF8.self), at: .clock(now))
    }

    /// Looks a letter up by its number and check code, where a text is the two.
    ///
    /// - Parameters:
    ///   - text: What was typed, as UTF-8.
    ///   - now: The phone's clock.
    /// - Returns: What is known; nil for any other text, and while there is no list.
    package func answer(_ text: [UInt8], now: Instant) -> CheckAnswer? {
        guard text.count <= checkCodeByteCountMax,
            let code = try? CheckCode(reading: String(decoding: text, as: UTF8.self))
        else { return nil }
        return session?.answer(code, at: .clock(now))
    }
}

/// A proof, kept where it takes one word: copying it is much code.
private final class SlipProof {
    let proof: InclusionProof

    init(_ proof: consuming InclusionProof) { self.proof = proof }
}

/// What a scanned mark says of the list that a phone holds; the numbers are the page's.
package enum RootComparison: UInt32, Sendable {
    case notAMark = 0
    case same = 1
    case other = 2
    /// There is nothing to compare with yet.
    case noList = 3
}

/// The memory of a page that stored its root and its newest time apart, as pages did until 2026.
///
/// - Parameters:
///   - root: The root's digits, 16 or 64 of them; empty where none was stored.
///   - trustedTime: The newest time; nil where none was stored.
/// - Returns: The memory's stored form; nil where the root is no root's digits.
package func memoryOfOldPage(root: String, trustedTime: Instant?) -> [UInt8]? {
    if root.utf8.isEmpty { return CheckpointMemory(trustedTime: trustedTime).encoded }
    return RootPin(hexadecimal: root)
        .map { CheckpointMemory(root: $0, trustedTime: trustedTime).encoded }
}

/// The letters among the codes of a picture, by the rule of every program: see `LetterCodes`.
///
/// - Parameter bytes: For each code the count of its bytes in 2 bytes, least significant first,
///   and its text as UTF-8.
/// - Returns: For each letter, in the order found, the count of its codes and then their indices,
///   counted from zero; none where there are no codes.
package func letterCodeGroups(_ bytes: [UInt8]) -> [UInt8] {
    var texts: [String] = []
    var rest = bytes[...]
    while rest.count > 1, texts.count < LetterCodes.pictureCodeCountMax {
        let count = Int(rest[rest.startIndex]) | Int(rest[rest.startIndex + 1]) << 8
        let text = rest.dropFirst(2).prefix(count)
        texts.append(String(decoding: text, as: UTF8.self))
        rest = rest.dropFirst(2 + count)
    }
    var groups: [UInt8] = []
    for letter in LetterCodes(among: texts).letters {
        groups.append(UInt8(letter.count))
        for place in letter { groups.append(UInt8(place)) }
    }
    return groups
}

/// Longer texts are no number and check code, however they are spaced.
private let checkCodeByteCountMax = 256

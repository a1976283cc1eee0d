package import AmanLetter
import AmanLog
package import AmanVerdict
import AmanWords

/// Most bytes of a bundle that a page takes in.
///
/// Room for the leaf hashes of 400,000 letters; a cheap phone has to hold this list, the one before
/// it and the work on both. A program on a computer takes `bundleByteCountMax`.
package let pageBundleByteCountMax = 16_777_216

/// What a page knows, and the list on its way in.
///
/// It holds no letter: a letter on its way to a verdict is the caller's `LetterReading`.
package final class Verifier {
    /// What letters are judged by; nil until a list was taken.
    package private(set) var knowledge: Knowledge?
    /// The bundle to keep, so that the next start knows as much; empty until a list was taken.
    package private(set) var kept: [UInt8] = []
    private var incoming: Incoming?
    private var frames = FrameCollector()

    /// A verifier that knows nothing yet.
    package init() {}

    /// Looks at a list that is offered, and says which signatures have to be checked.
    ///
    /// - Parameter incoming: The list, the one held, and the root both must have.
    /// - Returns: Every question, in the order `take` wants the answers; none where the list is
    ///   refused without them.
    package func weigh(_ incoming: Incoming) -> [SignatureQuestion] {
        self.incoming = incoming
        var script = Answers()
        // As if every signature fitted: so one pass meets every question.
        _ = try? incoming.settle(&script)
        self.incoming?.script = script
        return script.isTooMuch ? [] : script.questions
    }

    /// Takes the list that was weighed, if its signatures fit.
    ///
    /// - Parameter answers: One for each question of `weigh`, in its order.
    /// - Returns: What is known now.
    /// - Throws: `TakingRefusal`; what was known before stays.
    package func take(_ answers: [Bool]) throws(TakingRefusal) -> Settled {
        guard let incoming, var script = incoming.script else { throw .nothingWeighed }
        self.incoming = nil
        guard !script.isTooMuch else { throw .tooMuchToCheck }
        guard answers.count == script.questions.count else { throw .nothingWeighed }
        script.found = answers
        let settled = try incoming.settle(&script)
        knowledge = settled.update.knowledge
        kept = settled.bytes
        return settled
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

    /// The list that the codes made, which `weigh` then looks at, and begins anew.
    ///
    /// - Returns: Its bytes; nil while codes are missing, or where they do not make one list.
    package func framed() -> [UInt8]? {
        let bytes = try? frames.bundle()
        frames = FrameCollector()
        return bytes
    }

    /// Begins to judge the text of a code.
    ///
    /// - Parameters:
    ///   - text: What the code says, as UTF-8.
    ///   - now: The phone's clock.
    ///   - seen: The newest signed moment the phone ever knew.
    /// - Returns: The reading, which asks or is finished; nil while there is no list.
    package func begin(_ text: [UInt8], now: Instant, seen: Instant?) -> LetterReading? {
        guard let knowledge else { return nil }
        return LetterReading(
            text: String(decoding: text, as: UTF8.self),
            knowledge: knowledge,
            now: now,
            source: seen.map { .clockOnceAt($0) } ?? .clock
        )
    }
}

/// Most bytes that the questions of one list may make somebody check.
///
/// An honest list asks about its own parts, each once, and a note's text once for each line under
/// it; a made-up one could ask for the same text over and over.
private let questionByteCountMax = 2 * pageBundleByteCountMax

/// Most questions of one list and the one held: the parts of both, and a few lines for each log.
private let questionCountMax = 4_096

/// Answers the questions of a list: first yes to all, to collect them, then as was found.
///
/// One type for both, so that the reading of a list is compiled once.
struct Answers: Sendable {
    private(set) var questions: [SignatureQuestion] = []
    /// What was found, question by question; nil while they are collected.
    var found: [Bool]?
    private var byteCount = 0

    var isTooMuch: Bool {
        byteCount > questionByteCountMax || questions.count > questionCountMax
    }

    mutating func answer(_ question: SignatureQuestion) -> Bool {
        found.map { replay(question, $0) } ?? note(question)
    }

    private mutating func note(_ question: SignatureQuestion) -> Bool {
        // A list that is joined to another is read more than once.
        guard !questions.contains(question) else { return true }
        byteCount += question.message.count + question.signature.count + question.publicKey.count
        guard !isTooMuch else { return false }
        questions.append(question)
        return true
    }

    private func replay(_ question: SignatureQuestion, _ found: [Bool]) -> Bool {
        questions.firstIndex(of: question).map { found[$0] } ?? false
    }
}

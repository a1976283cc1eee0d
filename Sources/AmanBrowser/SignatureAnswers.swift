import AmanVerdict

/// Most bytes that the questions of one list may give the caller to check.
///
/// An honest list asks about its own parts, each once, and a note's text once for each line under
/// it; a made-up one could ask for the same text over and over.
private let questionByteCountMax = 2 * pageBundleByteCountMax

/// Most questions of one list and the one held: the parts of both, and a few lines for each log.
private let questionCountMax = 4_096

/// Answers the questions of a list: first yes to all, to collect them, then as was found.
///
/// One type for both, so that the reading of a list is compiled once.
struct SignatureAnswers: Sendable {
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
        // A list that is merged with another is read more than once.
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

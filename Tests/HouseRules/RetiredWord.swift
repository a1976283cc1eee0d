import Testing

/// A word that has a plain twin, and where it is innocent.
struct RetiredWord: Sendable, CustomTestStringConvertible {
    let name: String
    /// What to write in its place.
    let twin: String
    /// The words that follow each other; of each part any one will do.
    let parts: [Set<String>]
    /// How many other words may come between two parts: `take it back`.
    var gapMax = 0
    /// Words after it that make it innocent: `stands for`.
    var isInnocentBefore: Set<String> = []
    /// A sentence in which it must be noticed.
    let example: String
    /// A sentence in which it must not be.
    var innocent: String?

    var testDescription: String { name }

    private static let take: Set<String> = ["take", "takes", "took", "taken", "taking"]
    private static let be: Set<String> = ["is", "are", "was", "were", "be", "been", "being"]

    static let all = retiredVerbs + retiredPhrases

    private static let retiredVerbs = [
        RetiredWord(
            name: "mend",
            twin: "correct",
            parts: [["mend", "mends", "mended", "mending"]],
            example: "Ask, and mend it.",
            innocent: "A recommended amendment."
        ),
        RetiredWord(
            name: "reckon",
            twin: "compute",
            parts: [["reckon", "reckons", "reckoned", "reckoning"]],
            example: "Keys reckoned from names."
        ),
        RetiredWord(
            name: "stands",
            twin: "is, exists, is stored",
            parts: [["stand", "stands", "stood"]],
            isInnocentBefore: ["for"],
            example: "The letter stands in a file.",
            innocent: "HER stands for Herat; a standing letter."
        ),
        RetiredWord(
            name: "is kept",
            twin: "is stored, is saved",
            parts: [be, ["kept"]],
            gapMax: 1,
            isInnocentBefore: ["apart", "out", "from", "secret", "small", "busy"],
            example: "A draft is never kept.",
            innocent: "Keys are kept apart from records."
        ),
        RetiredWord(
            name: "goes on",
            twin: "continues",
            parts: [["go", "goes", "going", "went", "gone"], ["on"]],
            isInnocentBefore: ["the", "a", "an", "paper"],
            example: "The office goes on under a code.",
            innocent: "The stamp goes on the paper."
        ),
        RetiredWord(
            name: "take back",
            twin: "revoke, withdraw",
            parts: [take, ["back"]],
            gapMax: 3,
            example: "Nobody can take the letter back.",
            innocent: "Take it. Back at the office, look."
        ),
        RetiredWord(
            name: "take down",
            twin: "register, record",
            parts: [take, ["down"]],
            gapMax: 3,
            example: "Take the appeal down.",
            innocent: "It takes long; down there is no light."
        ),
        RetiredWord(
            name: "take in",
            twin: "import, add",
            parts: [take, ["in"]],
            isInnocentBefore: [
                "the", "a", "an", "this", "one", "order", "any", "turn", "turns", "each",
            ],
            example: "The bundle taken in at Kunduz.",
            innocent: "Votes taken in any order."
        ),
        RetiredWord(
            name: "told",
            twin: "reported, shown",
            parts: [["told"]],
            example: "The failure is told beside the ticket."
        ),
        RetiredWord(
            name: "thinned",
            twin: "erased",
            parts: [["thinned", "thinning"]],
            example: "A thinned record."
        ),
    ]

    private static let retiredPhrases = [
        RetiredWord(
            name: "anew",
            twin: "again",
            parts: [["anew"]],
            example: "The page loads anew.",
            innocent: "A new letter."
        ),
        RetiredWord(
            name: "foremost",
            twin: "first",
            parts: [["foremost"]],
            example: "The one that ends first, foremost."
        ),
        RetiredWord(
            name: "whoever",
            twin: "a role, or anyone who",
            parts: [["whoever", "whomever"]],
            example: "Whoever has the key signs."
        ),
        RetiredWord(
            name: "somebody",
            twin: "a role, or a person",
            parts: [["somebody", "somebody's", "anybody", "anybody's"]],
            example: "Somebody else's name."
        ),
        RetiredWord(
            name: "nobody",
            twin: "no one, or a role",
            parts: [["nobody", "nobody's"]],
            example: "Nobody is there."
        ),
        RetiredWord(
            name: "by itself",
            twin: "automatically, alone",
            parts: [["by"], ["itself", "themselves"]],
            example: "The server publishes by itself."
        ),
        RetiredWord(
            name: "slip of the hand",
            twin: "mistake",
            parts: [["slip", "slips"], ["of"], ["the"], ["hand"]],
            example: "Slips of the hand."
        ),
        RetiredWord(
            name: "a word",
            twin: "a vote",
            parts: [["officer's", "officers'", "second", "own", "newest"], ["word", "words"]],
            example: "An officer's own word.",
            innocent: "One word per idea."
        ),
        RetiredWord(
            name: "the other way round",
            twin: "the reverse",
            parts: [["other"], ["way"], ["round"]],
            example: "And the other way round."
        ),
        RetiredWord(
            name: "room",
            twin: "module",
            parts: [
                ["pure", "native", "web", "this", "each", "every", "other"], ["room", "rooms"],
            ],
            example: "Only the pure rooms.",
            innocent: "A board in the waiting room."
        ),
    ]

    /// The lines, one-based, on which the word is written.
    func lines(in words: [ProseWord]) -> [Int] {
        words.indices.compactMap { begins(at: $0, of: words) ? words[$0].line : nil }
    }

    /// The retired words by each word that begins them.
    private static let beginnings = all.reduce(into: [String: [RetiredWord]]()) { found, retired in
        for first in retired.parts[0] { found[first, default: []].append(retired) }
    }

    /// Calls `body` with each use of a retired word and its line, one-based.
    static func forEachUse(in words: [ProseWord], _ body: (RetiredWord, Int) -> Void) {
        for (index, word) in words.enumerated() {
            guard let candidates = beginnings[word.text] else { continue }
            for retired in candidates where retired.begins(at: index, of: words) {
                body(retired, word.line)
            }
        }
    }

    private func begins(at start: Int, of words: [ProseWord]) -> Bool {
        guard let first = parts.first, first.contains(words[start].text) else { return false }
        var end = start
        for part in parts.dropFirst() {
            let rest = words[(end + 1)...].prefix(gapMax + 1).prefix { !$0.endsClause }
            guard let next = rest.firstIndex(where: { part.contains($0.text) }) else {
                return false
            }
            end = next
        }
        guard end + 1 < words.count else { return true }
        return !isInnocentBefore.contains(words[end + 1].text)
    }
}

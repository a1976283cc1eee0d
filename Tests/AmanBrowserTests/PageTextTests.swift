import AmanTexts
import Testing

@Suite("The texts of the verifier's page")
struct PageTextTests {
    private static let english = Words.of("eng").pageTexts

    /// Names whose text is the same word in English and in another language.
    private static let borrowed: Set = ["fil source"]

    @Test("every language has every text, in the same order", arguments: Words.languages)
    func complete(language: String) {
        let names = Words.of(language).pageTexts.map(\.name)
        #expect(names == Self.english.map(\.name))
        #expect(Set(names).count == names.count)
    }

    @Test("no text is empty, or English by mistake", arguments: Words.languages)
    func translated(language: String) {
        let english = Dictionary(uniqueKeysWithValues: Self.english.map { ($0.name, $0.text) })
        for (name, text) in Words.of(language).pageTexts {
            // Only translations say that they wait for a speaker's review.
            let isReviewed = !Words.awaitingReview.contains(language)
            #expect(text.isEmpty == (name == "review" && isReviewed), "\(name)")
            #expect(!text.contains("<") && !text.contains("&"), "\(name)")
            #expect(text == text.trimmingPrefix(" "), "\(name)")
            guard language != "eng", !Self.borrowed.contains(language + " " + name) else {
                continue
            }
            #expect(text != english[name], "\(name)")
        }
    }

    @Test("a text has the same marks to fill in as the English one", arguments: Words.languages)
    func marks(language: String) {
        let english = Dictionary(uniqueKeysWithValues: Self.english.map { ($0.name, $0.text) })
        for (name, text) in Words.of(language).pageTexts {
            let wanted = (english[name] ?? "").matches(of: /\{[a-z]+\}/).map { String($0.output) }
            let found = text.matches(of: /\{[a-z]+\}/).map { String($0.output) }
            #expect(found.sorted() == wanted.sorted(), "\(name)")
        }
    }

    @Test("no text stands in the way of the page's own three fields", arguments: Words.languages)
    func ownFields(language: String) {
        let own: Set = ["language", "direction", "name"]
        #expect(own.isDisjoint(with: Words.of(language).pageTexts.map(\.name)))
    }
}

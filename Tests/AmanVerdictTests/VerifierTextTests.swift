import AmanWords
import Testing

@Suite("The verifier page's own words")
struct VerifierTextTests {
    @Test("every language has every word, in the same order", arguments: Words.languages)
    func complete(language: String) {
        let english = verifierTexts("eng").map(\.name)
        #expect(english.count > 60)
        #expect(Set(english).count == english.count)
        #expect(verifierTexts(language).map(\.name) == english)
    }

    @Test(
        "every word says something, and keeps the marks the page fills in",
        arguments: Words.languages
    )
    func marks(language: String) {
        for (text, english) in zip(verifierTexts(language), verifierTexts("eng")) {
            // Only translations say that they wait for a speaker's review.
            #expect(text.text.isEmpty == (text.name == "review" && language == "eng"))
            #expect(marks(in: text.text) == marks(in: english.text), "\(language) \(text.name)")
            #expect(!text.text.contains("<") && !text.text.contains("&"), "\(text.name)")
        }
    }

    @Test("translations are translated", arguments: Words.languages.dropFirst())
    func translated(language: String) {
        let same = zip(verifierTexts(language), verifierTexts("eng"))
            .filter { $0.text == $1.text }.map(\.0.name)
        #expect(same.allSatisfy { $0 == "source" }, "\(same)")
    }

    @Test("a language without words is answered in English")
    func unknown() {
        #expect(verifierTexts("xyz") == verifierTexts("eng"))
        #expect(verifierTexts("") == verifierTexts("eng"))
    }

    private func marks(in text: String) -> [String] {
        text.matches(of: /\{[a-z]+\}/).map { String($0.output) }.sorted()
    }
}

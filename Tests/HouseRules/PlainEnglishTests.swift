import Testing

/// The retired words in the texts that people read.
enum PlainEnglish {
    /// Texts that may say one of them.
    static let exceptions: [String: String] = [
        "today.logAbout": "a number that names nobody: no role is meant",
        "staff.lead": "nobody reads another's password, the administrator included",
        "notice.entry": "nobody at all, the office included",
        "guardCard.what": "nobody records who passed: no role is meant",
        "people.noSuchMember.happened": "nobody has this name: no role is meant",
        "review.decide.appealNoteHint": "what the person says, in their own words: no vote",
    ]

    /// The names of the retired words in it.
    static func found(in text: String) -> [String] {
        let words = ProseWord.all(in: [text])
        return RetiredWord.all.filter { !$0.lines(in: words).isEmpty }.map(\.name)
    }

    /// Whether it names a suspension or a revocation by another word.
    static func saysOtherAct(_ text: String) -> Bool {
        text.contains(/\b([Pp]aused?|[Tt]aken back)\b/)
    }
}

@Suite("Plain English")
struct PlainEnglishTests {
    @Test("no English text says a banned word, except where a reason is given")
    func texts() throws {
        for entry in try CatalogueFile.entries("Texts/eng.po")
        where PlainEnglish.exceptions[entry.key] == nil {
            for text in entry.texts {
                let found = PlainEnglish.found(in: text)
                #expect(found.isEmpty, "\(entry.key): \(text)")
            }
        }
    }

    @Test("an exception that is no longer needed is taken off the list")
    func exceptions() throws {
        let entries = try CatalogueFile.entries("Texts/eng.po")
        for key in PlainEnglish.exceptions.keys {
            let texts = entries.first { $0.key == key }?.texts ?? []
            #expect(texts.contains { !PlainEnglish.found(in: $0).isEmpty }, "\(key)")
        }
    }

    @Test("the same act has the same word: revoke, suspend, reinstate, exchange, replace")
    func acts() throws {
        for entry in try CatalogueFile.entries("Texts/eng.po") {
            for text in entry.texts {
                #expect(!PlainEnglish.saysOtherAct(text), "\(entry.key)")
            }
        }
    }

    @Test("banned words are found in any form and place, and not inside other words")
    func forms() {
        #expect(PlainEnglish.found(in: "Mend it or leave it.") == ["mend"])
        #expect(PlainEnglish.found(in: "It was taken back.") == ["take back"])
        #expect(PlainEnglish.found(in: "An amendment; standing letters; tolding.").isEmpty)
    }
}

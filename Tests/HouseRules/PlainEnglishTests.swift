import Testing

/// Words that the texts do without, because each has a plainer twin.
enum PlainEnglish {
    /// As regular expressions over lower-case text, each between the edges of words.
    static let banned = [
        "mend(s|ed)?", "anew", "foremost", "reckon(s|ed)?", "whoever", "whose-ever", "somebody",
        "nobody", "stands?", "(is|are) kept", "go(es)? on", "by itself",
        "(takes?|taken|took) (down|in|back)", "told", "slips? of the hand",
        "the other way round",
    ]

    /// Texts that may say one of them.
    static let exceptions: [String: String] = [
        "today.logAbout": "a number that names nobody: no role is meant",
        "staff.lead": "nobody reads another's password, the administrator included",
        "notice.entry": "nobody at all, the office included",
        "guardCard.what": "nobody records who passed: no role is meant",
        "people.noSuchMember.happened": "nobody has this name: no role is meant",
    ]

    /// What of it is banned.
    static func found(in text: String) throws -> [String] {
        try banned.filter { word in
            try text.lowercased().firstMatch(of: Regex("\\b(?:\(word))\\b")) != nil
        }
    }
}

@Suite("Plain English")
struct PlainEnglishTests {
    @Test("no English text says a banned word, except where a reason is given")
    func texts() throws {
        for entry in try CatalogueFile.entries("Texts/eng.po")
        where PlainEnglish.exceptions[entry.key] == nil {
            for text in entry.texts {
                let found = try PlainEnglish.found(in: text)
                #expect(found.isEmpty, "\(entry.key): \(text)")
            }
        }
    }

    @Test("an exception that is no longer needed is taken off the list")
    func exceptions() throws {
        let entries = try CatalogueFile.entries("Texts/eng.po")
        for key in PlainEnglish.exceptions.keys {
            let texts = entries.first { $0.key == key }?.texts ?? []
            #expect(try texts.contains { try !PlainEnglish.found(in: $0).isEmpty }, "\(key)")
        }
    }

    @Test("the same act has the same word: revoke, suspend, reinstate, exchange, replace")
    func acts() throws {
        for entry in try CatalogueFile.entries("Texts/eng.po") {
            for text in entry.texts {
                #expect(
                    text.firstMatch(of: /\b([Pp]aused?|[Tt]aken back)\b/) == nil,
                    "\(entry.key)"
                )
            }
        }
    }

    @Test("banned words are found in any form and place, and not inside other words")
    func forms() throws {
        #expect(try PlainEnglish.found(in: "Mend it or leave it.") == ["mend(s|ed)?"])
        #expect(try PlainEnglish.found(in: "It was taken back.").count == 1)
        #expect(try PlainEnglish.found(in: "An amendment; standing letters; tolding.").isEmpty)
    }
}

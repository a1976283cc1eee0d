import AmanLetter
import AmanVerdict

extension Programme {
    /// Reads a programme file, strictly: every key known, every text there, every code resolved.
    ///
    /// - Parameter bytes: The file, UTF-8, at most `programmeFileByteCountMax`.
    /// - Returns: The programme, with every code in it resolved.
    /// - Throws: The first thing wrong, with its line.
    package static func parse(_ bytes: [UInt8]) throws(ProgrammeError) -> Programme {
        let text = try checkedProgrammeText(bytes)
        let file = try ProgrammeFile(text)
        var root = ProgrammeTable(path: "", entries: file.entries, lines: file.lines)
        var programme = try readProgramme(&root)
        programme.joinedProvinces = try readJoinedProvinces(&root)
        programme.source = text
        try root.finish()
        try checkProgramme(programme, file.lines)
        return programme
    }

    /// Reads a programme file's text.
    ///
    /// - Throws: The first thing that is wrong, with its line and key.
    package static func parse(_ text: String) throws(ProgrammeError) -> Programme {
        try parse(Array(text.utf8))
    }
}

/// Sections in the order of the file; each is read by a function of its own name.
private func readProgramme(_ root: inout ProgrammeTable) throws(ProgrammeError) -> Programme {
    var head = try root.table("programme")
    let languages = try readLanguages(&head)
    let country = try head.text("country", .country, where: isCountry)
    let letterDaysMax = try head.whole("letter-days-max", 1...ProgrammeLimits.letterDaysMax)
    let programme = Programme(
        id: try head.text("id", .programmeID, where: isCode),
        names: try readTexts(&head, "names", languages),
        country: country,
        languages: languages,
        calendars: try readWords(&head, "calendars", as: ProgrammeCalendar.self),
        clock: try readClock(&head, &root),
        publishedAt: try head.text("published-at", .address, where: isAddress),
        algorithm: try readAlgorithm(&head),
        letterDaysMax: letterDaysMax,
        photoInCode: try head.yesNo("photo-in-code"),
        sample: try head.yesNo("sample"),
        paperSize: try readPaperSize(&head),
        channels: try readWords(&head, "channels", as: ApplicationChannel.self),
        provinces: try readProvinces(&root, country: country, languages),
        offices: try readOffices(&root, languages),
        kinds: try readLetters(&root, languages, daysMax: letterDaysMax),
        conditions: try readConditions(&root, languages),
        rule: try readRule(&root),
        decision: try readDecision(&root),
        refusals: try readReasons(&root, "refusal", languages),
        statusReasons: try readStatusReasons(&root, languages),
        exclusions: try readExclusions(&root, languages),
        collection: try readCollection(&root),
        exchange: try readExchange(&root),
        retention: try readRetention(&root),
        quotas: try readQuotas(&root),
        revocation: try readRevocation(&root),
        incident: try readIncident(&root, languages),
        witnesses: try readWitnesses(&root),
        source: ""
    )
    try head.finish()
    return programme
}

// MARK: - The head

private func readLanguages(_ head: inout ProgrammeTable) throws(ProgrammeError) -> [String] {
    let languages = try head.textList("languages", count: 1...ProgrammeLimits.languageCountMax)
    for (index, language) in languages.enumerated() where !isLanguage(language) {
        throw head.error("languages[\(index + 1)]", .malformed(.language))
    }
    return languages
}

/// The offset of the head, and a table `[[clock-change]]` for each change of it.
private func readClock(
    _ head: inout ProgrammeTable,
    _ root: inout ProgrammeTable
) throws(ProgrammeError) -> ProgrammeClock {
    let range = ProgrammeClock.minutesRange
    let minutes = try head.whole("minutes-east-of-utc", range)
    var changes: [ProgrammeClock.Change] = []
    let count = 0...ProgrammeClock.changeCountMax
    for var table in try root.tables("clock-change", count: count) {
        let text = try table.text("from")
        guard let from = Instant(rfc3339: text), from > changes.last?.from ?? Instant(seconds: 0)
        else { throw table.error("from", .malformed(.changeMoment)) }
        changes.append(
            ProgrammeClock.Change(
                from: from,
                minutes: try table.whole("minutes-east-of-utc", range)
            )
        )
        try table.finish()
    }
    return ProgrammeClock(minutes: minutes, changes: changes) ?? .utc
}

/// Files from before the key are printed on A4, as they were.
private func readPaperSize(_ head: inout ProgrammeTable) throws(ProgrammeError) -> PaperSize {
    head.has("paper") ? try head.word("paper", as: PaperSize.self) : .a4
}

private func readAlgorithm(
    _ head: inout ProgrammeTable
) throws(ProgrammeError) -> SignatureAlgorithm {
    switch try head.text("algorithm") {
    case "es256": return .es256
    case "ed25519": return .ed25519
    default: throw head.error("algorithm", .notOneOf(["es256", "ed25519"]))
    }
}

private func readWords<Word: RawRepresentable & CaseIterable>(
    _ table: inout ProgrammeTable,
    _ name: String,
    as _: Word.Type
) throws(ProgrammeError) -> [Word] where Word.RawValue == String {
    var words: [Word] = []
    let texts = try table.textList(name, count: 1...Word.allCases.count)
    for (index, text) in texts.enumerated() {
        guard let word = Word(rawValue: text) else {
            let known = Word.allCases.map(\.rawValue)
            throw table.error("\(name)[\(index + 1)]", .notOneOf(known))
        }
        words.append(word)
    }
    return words
}

// MARK: - Texts

/// One text in every language of the programme, and in no other.
func readTexts(
    _ table: inout ProgrammeTable,
    _ name: String,
    _ languages: [String],
    byteCountMax: Int = ProgrammeLimits.nameByteCountMax
) throws(ProgrammeError) -> Texts {
    var entries = try table.table(name)
    return try readLanguageEntries(&entries, languages, byteCountMax: byteCountMax)
}

/// A list of texts, such as the effects of a letter.
func readTextsList(
    _ table: inout ProgrammeTable,
    _ name: String,
    _ languages: [String],
    count: ClosedRange<Int>
) throws(ProgrammeError) -> [Texts] {
    var list: [Texts] = []
    for var entries in try table.tables(name, count: count) {
        let limit = ProgrammeLimits.textByteCountMax
        list.append(try readLanguageEntries(&entries, languages, byteCountMax: limit))
    }
    return list
}

private func readLanguageEntries(
    _ entries: inout ProgrammeTable,
    _ languages: [String],
    byteCountMax: Int
) throws(ProgrammeError) -> Texts {
    var texts: [String: String] = [:]
    for language in languages {
        texts[language] = try entries.text(language, byteCountMax: byteCountMax)
    }
    try entries.finish()
    return Texts(texts)
}

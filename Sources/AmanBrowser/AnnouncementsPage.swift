import AmanLetter
package import AmanTexts
package import AmanVerdict

/// What the offices say to the posts, as one JSON object for a page: the list of each office as it
/// was signed, in hexadecimal, and the names to show with them.
///
/// The page reads the lists itself: a reader for its own use is smaller there, and what it shows is
/// text and nothing else.
///
/// - Parameters:
///   - knowledge: What was imported.
///   - words: The language and the clock it is shown in.
/// - Returns: The object on one line, as UTF-8; the fields are listed in `docs/verifier-page.md`.
package func announcementsForPage(_ knowledge: Knowledge, words: Words) -> [UInt8] {
    var json = JSONLine(expecting: 4_096)
    json.add("provinces", objects: provinces(knowledge, words))
    var offices: [JSONLine] = []
    for (place, code) in knowledge.announcedLists {
        let list = knowledge.statusLists[place]
        let bytes = list.values.bytes
        guard bytes.count <= announcementsByteCountMax else { continue }
        var office = JSONLine()
        let name = knowledge.office(code).flatMap { words.text($0.names) }
        office.add("name", text: name ?? code.text)
        office.add("signed", text: words.day(list.issuedAt))
        office.add("list", text: Hexadecimal.text(bytes))
        offices.append(office)
    }
    json.add("offices", objects: offices)
    return json.utf8
}

/// Every wording of the programme that a province may have, by its code.
private func provinces(_ knowledge: Knowledge, _ words: Words) -> [JSONLine] {
    var names: [JSONLine] = []
    for text in knowledge.trustList.texts where isProvinceCode(text.code) {
        var json = JSONLine()
        json.add("code", text: text.code)
        json.add("name", text: words.text(text.texts) ?? text.code)
        names.append(json)
    }
    return names
}

/// Two letters and a hyphen, as ISO 3166-2 has it: `af-her`.
private func isProvinceCode(_ code: String) -> Bool {
    let bytes = Array(code.utf8)
    return bytes.count >= 4 && bytes.count <= 6 && bytes[2] == 0x2D
}

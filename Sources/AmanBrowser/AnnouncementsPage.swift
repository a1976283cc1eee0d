import AmanLetter
package import AmanTexts
package import AmanVerdict

/// What the offices say to the posts, as one JSON object for a page: places and notices, newest
/// first, with days and names ready to be shown.
///
/// - Parameters:
///   - knowledge: What was imported.
///   - words: The language and the clock it is shown in.
/// - Returns: The object on one line, as UTF-8; the fields are listed in `docs/verifier-page.md`.
package func announcementsForPage(_ knowledge: Knowledge, words: Words) -> [UInt8] {
    let all = knowledge.announcements
    var json = JSONLine(expecting: 4_096)
    json.add("provinces", objects: provinces(knowledge, all, words))
    json.add("offices", objects: all.map { officeJSON($0, knowledge, words) })
    return json.utf8
}

/// Every province of the programme, and those that something is said of, by their names.
private func provinces(
    _ knowledge: Knowledge,
    _ all: [OfficeAnnouncements],
    _ words: Words
) -> [JSONLine] {
    var codes: [String] = []
    func note(_ code: String) {
        for known in codes where isSame(known, code) { return }
        codes.append(code)
    }
    for signer in knowledge.trustList.signers {
        for province in signer.provinces { note(smallLetters(province)) }
    }
    for office in all { for statement in office.list.coverage { note(statement.province) } }
    return codes.map { code in
        var json = JSONLine()
        json.add("code", text: code)
        json.add("name", text: provinceName(code, knowledge, words))
        return json
    }
}

private func provinceName(_ code: String, _ knowledge: Knowledge, _ words: Words) -> String {
    for text in knowledge.trustList.texts where isSame(text.code, code) {
        return words.text(text.texts) ?? code
    }
    return code
}

/// Byte by byte: codes are ASCII, and the page's module has no tables of Unicode.
private func isSame(_ left: String, _ right: String) -> Bool {
    left.utf8.elementsEqual(right.utf8)
}

/// Codes of provinces are ASCII.
private func smallLetters(_ text: String) -> String {
    let bytes = text.utf8.map { byte -> UInt8 in
        byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
    }
    return String(decoding: bytes, as: UTF8.self)
}

private func officeJSON(
    _ office: OfficeAnnouncements,
    _ knowledge: Knowledge,
    _ words: Words
) -> JSONLine {
    var json = JSONLine()
    let name = knowledge.office(office.office).flatMap { words.text($0.names) }
    json.add("name", text: name ?? office.office.text)
    json.add("signed", text: words.day(office.issuedAt))
    json.add("places", objects: places(office.list.coverage, words))
    json.add("notices", objects: office.list.notices.reversed().map { noticeJSON($0, words) })
    return json
}

/// The places, the one that was spoken of last first, each with what was said, newest first.
private func places(_ coverage: [CoverageStatement], _ words: Words) -> [JSONLine] {
    var firsts: [UInt64] = []
    for statement in coverage.reversed() {
        let first = statement.about ?? statement.number
        if !firsts.contains(first) { firsts.append(first) }
    }
    return firsts.map { first in
        let said = coverage.filter { ($0.about ?? $0.number) == first }
        var json = JSONLine()
        if let newest = said.last {
            json.add("province", text: newest.province)
            json.add("place", text: newest.place)
        }
        json.add("said", objects: said.reversed().map { statementJSON($0, said, words) })
        return json
    }
}

private func statementJSON(
    _ statement: CoverageStatement,
    _ said: [CoverageStatement],
    _ words: Words
) -> JSONLine {
    var json = JSONLine()
    json.add("what", text: word(statement.claim))
    json.add("since", text: day(statement.since, words))
    if let until = statement.until { json.add("until", text: day(until, words)) }
    json.add("authority", text: statement.authority)
    json.add("source", text: statement.source)
    json.add("recorded", text: words.day(statement.recordedAt))
    if statement.corrects != nil { json.add("corrects", text: statement.reason) }
    for later in said where later.corrects == statement.number {
        json.add("corrected", text: words.day(later.recordedAt))
        break
    }
    return json
}

/// The page's word for a claim, by its name.
private func word(_ claim: CoverageClaim) -> String {
    switch claim {
    case .claimed: "claimed"
    case .confirmed: "confirmed"
    case .disputed: "disputed"
    case .ended: "ended"
    }
}

/// A day that is no moment: its noon, which is the same day by every clock on land but a few.
private func day(_ day: Int64, _ words: Words) -> String {
    words.day(Instant(seconds: day * 86_400 + 43_200))
}

private func noticeJSON(_ notice: PostAnnouncement, _ words: Words) -> JSONLine {
    var json = JSONLine()
    json.add("number", number: Int64(clamping: notice.serial))
    json.add("day", text: words.day(notice.at))
    json.add(
        "texts",
        objects: notice.texts.map { text in
            var json = JSONLine()
            json.add("language", text: text.language)
            json.add("text", text: text.text)
            return json
        }
    )
    if notice.isCorrection, let earlier = notice.replaces {
        json.add("corrects", number: Int64(clamping: earlier))
    }
    if let replaced = notice.replaced {
        json.add("ended", text: replaced.isCorrection ? "noticeCorrected" : "noticeWithdrawn")
        json.add("endedDay", text: words.day(replaced.at))
        json.add("endedBy", number: Int64(clamping: replaced.serial))
    }
    return json
}

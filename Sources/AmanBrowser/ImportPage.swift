import AmanLetter
import AmanTexts
package import AmanVerdict

extension MergedBundle {
    /// What became of a list that was offered, as one JSON object for a page.
    package var json: String {
        var json = JSONLine()
        json.add("ok", flag: true)
        json.add("knowledge", object: knowledgeJSON)
        return json.text
    }

    private var knowledgeJSON: JSONLine {
        let knowledge = session.knowledge
        var json = JSONLine()
        json.add("programme", text: knowledge.programme)
        var names = JSONLine()
        for name in knowledge.trustList.names { names.add(name.language, text: name.text) }
        json.add("names", object: names)
        if let root = knowledge.root { json.add("rootID", text: root.keyID.description) }
        json.add("sequence", number: Int64(clamping: knowledge.trustList.sequence))
        json.add("listedAt", text: knowledge.listedAt.rfc3339)
        json.add("trustListSigned", text: knowledge.trustList.issuedAt.rfc3339)
        if let created = knowledge.created { json.add("created", text: created.rfc3339) }
        let announced = knowledge.announcedLists
        json.add("lists", number: Int64(knowledge.statusLists.count - announced.count))
        json.add("announcements", number: Int64(announced.count))
        let notices = knowledge.noticeLists.reduce(0) { $0 + $1.notices.count }
        json.add("notices", number: Int64(notices))
        let leaves = knowledge.logs.reduce(UInt64(0)) { $0 + $1.size }
        json.add("leaves", number: Int64(clamping: leaves))
        json.add("witnesses", number: Int64(knowledge.trustList.witnesses.names.count))
        json.add("seenBy", number: Int64(knowledge.leastSeenBy))
        json.add("byteCount", number: Int64(bytes.count))
        json.add("changed", flag: update.changed)
        json.add("rootWasSucceeded", flag: rootWasSucceeded)
        let outcomes = update.parts.map { $0.outcome.code }
        json.add("outcomes", texts: outcomes)
        return json
    }
}

extension Knowledge {
    /// How many witnesses saw the log that the fewest of them saw; zero without any log.
    fileprivate var leastSeenBy: Int {
        var least: Int?
        for log in logs {
            let seen = log.sight?.seenBy ?? 0
            least = min(least ?? seen, seen)
        }
        return least ?? 0
    }
}

extension ImportRefusal {
    /// Why a list that was offered is not imported, as one JSON object for a page.
    package var json: String {
        var json = JSONLine()
        json.add("ok", flag: false)
        json.add("part", text: part)
        json.add("reason", text: code)
        json.add("sort", text: kind)
        return json.text
    }

    /// A short word for what is wrong.
    package var code: String {
        switch self {
        case .tooMuchToCheck: "tooMuchToCheck"
        case .update(let refusal): refusal.code
        case .memoryDamaged: "memoryDamaged"
        case .nothingPrepared: "nothingPrepared"
        }
    }

    private var part: String {
        switch self {
        case .update(.offered(.part(let part, _))): part.name
        case .update(.offered(.otherRoot)), .update(.otherProgramme): "root"
        case .update(.trustListContradicts): "trustList"
        case .update(.held), .memoryDamaged: "held"
        case .update, .tooMuchToCheck, .nothingPrepared: "file"
        }
    }

    /// Which of the page's sentences tells it: `refused` and this word.
    private var kind: String {
        switch self {
        case .tooMuchToCheck, .update(.tooLarge): "TooBig"
        case .update(.offered(let refusal)): refusal.kind
        case .update(.otherProgramme): "OtherRoot"
        case .update(.trustListContradicts): "Contradicts"
        case .update(.nothingHeld): "Partial"
        case .update(.held), .memoryDamaged, .nothingPrepared: "Content"
        }
    }
}

extension BundleRefusal {
    fileprivate var kind: String {
        switch self {
        case .container: "NotAList"
        case .otherRoot: "OtherRoot"
        case .part(_, .signature), .part(_, .note), .part(_, .treeHead), .part(_, .unknownKey):
            "Changed"
        case .part: "Content"
        }
    }
}

extension BundlePart {
    fileprivate var name: String {
        switch self {
        case .trustList: "trustList"
        case .voucher(let place): numbered("voucher", place)
        case .statusList(let place): numbered("statusList", place)
        case .log(let place): numbered("log", place)
        case .noticeList(let place): numbered("noticeList", place)
        }
    }
}

/// A part's kind and its place, counted from 1.
private func numbered(_ kind: String, _ place: Int) -> String {
    concatenated(kind, " ", String(decoding: decimal(Int64(place) + 1), as: UTF8.self))
}

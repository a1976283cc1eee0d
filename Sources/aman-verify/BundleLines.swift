import AmanLetter
import AmanLog
import AmanSignature
import AmanTexts
import AmanVerdict

extension MergedBundle {
    /// What became of the root and of each part, for people.
    var lines: [String] {
        guard rootWasSucceeded else { return update.lines }
        let root =
            messages.update.succeeded(root: "\(update.bundle.root.keyID)")
        return [root] + update.lines
    }
}

extension BundleUpdate {
    fileprivate var lines: [String] {
        let newer = parts.filter { [.added, .renewed].contains($0.outcome) }.count
        let head =
            newer == 0
            ? messages.update.nothingNewer
            : messages.update.newer(newer: "\(newer)", parts: "\(parts.count)")
        return [head] + parts.map(\.line)
    }
}

extension PartUpdate {
    /// One line: the part, what became of it, from what to what.
    fileprivate var line: String {
        "  \(subject.words): \(words)"
    }

    private var words: String {
        let (old, new) = (held?.words ?? "", offered?.words ?? "")
        return switch outcome {
        case .added: messages.update.added(new: new)
        case .renewed where old == new: messages.update.renewed(new: new)
        case .renewed: messages.update.replaced(new: new, old: old)
        case .unchanged: messages.update.unchanged(old: old)
        case .notOffered: messages.update.notOffered(old: old)
        case .olderOffered: messages.update.olderOffered(old: old, new: new)
        case .contradicts:
            messages.update.contradicts(new: new)
        case .doesNotContinue:
            messages.update.doesNotContinue
        case .lacksBeginning:
            messages.update.lacksBeginning
        case .keyGone: messages.update.keyGone
        }
    }
}

extension PartSubject {
    /// The part by its name, safe to show.
    var words: String {
        switch self {
        case .trustList: messages.subject.trustList
        case .statusList(let uri): messages.subject.statusList(uri: visible(uri))
        case .notices(let office): messages.subject.notices(office: office.text)
        case .log(let origin): messages.subject.log(origin: visible(origin))
        }
    }
}

extension PartVersion {
    /// How new it is.
    var words: String {
        switch self {
        case .sequence(let number): messages.version.sequence(number: "\(number)")
        case .signedAt(let moment): messages.version.signed(moment: moment.rfc3339)
        case .leaves(let count): messages.version.leaves(count: Int(count))
        }
    }
}

/// What a bundle holds, how large and how old it is, for people.
struct BundleAbout {
    let bundle: Bundle
    let knowledge: Knowledge
    let now: Instant

    /// One line for the whole and one for each part.
    var lines: [String] {
        let parts = knowledge.parts(of: bundle)
        let words = Words.of(messageLanguage.rawValue)
        let byteCount = bundle.encoded().count
        let head = messages.about.head(
            programme: visible(bundle.programme),
            root: "\(bundle.root.keyID)",
            bytes: "\(byteCount)",
            created: bundle.created.rfc3339
        )
        return [head] + parts.flatMap { ["  " + line($0, words)] + logLines($0, words) }
    }

    /// Of a log: how many witnesses have seen it, and its key for strangers' programs.
    private func logLines(_ part: PartSummary, _ words: Words) -> [String] {
        guard case .log(let origin) = part.subject else { return [] }
        var lines: [String] = []
        let listed = knowledge.trustList.witnesses.names.count
        if let sight = knowledge.logs.first(where: { $0.origin == origin })?.sight {
            lines.append(
                messages.about.seen(
                    seen: "\(sight.seenBy)",
                    listed: "\(sight.listed)",
                    size: "\(sight.size)",
                    age: words.age(max(0, now.seconds - sight.newest.seconds))
                )
            )
        } else if listed > 0 {
            lines.append(messages.about.unseen(listed: "\(listed)"))
        }
        if let log = knowledge.trustList.log(origin),
            let key = try? VerifierKey(
                name: origin,
                kind: .ed25519,
                publicKey: log.publicKey
            )
        {
            lines.append(messages.about.logKey(key: visible(key.text)))
            lines.append(messages.about.keyDigest(digest: digestGroups(key.text)))
        }
        return lines.map { "    " + $0 }
    }

    /// SHA-256 of a text, in groups to compare by voice.
    private func digestGroups(_ text: String) -> String {
        let digits = Array(Hexadecimal.text(NativeSHA256.hash(Array(text.utf8))))
        return stride(from: 0, to: digits.count, by: 4)
            .map { String(digits[$0..<($0 + 4)]) }.joined(separator: " ")
    }

    private func line(_ part: PartSummary, _ words: Words) -> String {
        let (subject, version) = (part.subject.words, part.version.words)
        guard let signedAt = part.signedAt else {
            return messages.about.part(
                part: subject,
                version: version,
                bytes: "\(part.byteCount)"
            )
        }
        return messages.about.signedPart(
            part: subject,
            version: version,
            age: words.age(max(0, now.seconds - signedAt.seconds)),
            bytes: "\(part.byteCount)"
        )
    }
}

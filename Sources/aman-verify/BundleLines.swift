import AmanLetter
import AmanTexts
import AmanVerdict

extension MergedBundle {
    /// What became of the root and of each part, for people.
    var lines: [String] {
        guard rootWasSucceeded else { return update.lines }
        let root =
            "The programme's root is \(update.bundle.root.keyID) now; the one before named it."
        return [root] + update.lines
    }
}

extension BundleUpdate {
    fileprivate var lines: [String] {
        let newer = parts.filter { [.added, .renewed].contains($0.outcome) }.count
        let head =
            newer == 0
            ? "Nothing in it is newer than what you have."
            : "\(newer) of \(parts.count) parts are newer now."
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
        case .added: "new, \(new)"
        case .renewed where old == new: "witnessed more often, \(new)"
        case .renewed: "\(new), was \(old)"
        case .unchanged: "as it was, \(old)"
        case .notOffered: "kept, \(old)"
        case .olderOffered: "kept, \(old); the one offered is older, \(new)"
        case .contradicts:
            "two different ones, both \(new). Tell your office: one of them may be false"
        case .doesNotContinue:
            "kept. The one offered does not continue it: it is damaged, or shows different people "
                + "different logs. Tell the monitor"
        case .lacksBeginning:
            "kept. The one offered leaves out a beginning that is not here; get a whole bundle"
        case .keyGone: "dropped: the trust list names no key for it any more"
        }
    }
}

extension PartSubject {
    /// The part by its name, safe to show.
    var words: String {
        switch self {
        case .trustList: "trust list"
        case .statusList(let uri): "status list \(visible(uri))"
        case .notices(let office): "notices of \(office.text)"
        case .log(let origin): "log \(visible(origin))"
        }
    }
}

extension PartVersion {
    /// How new it is.
    var words: String {
        switch self {
        case .sequence(let number): "sequence \(number)"
        case .signedAt(let moment): "signed \(moment.rfc3339)"
        case .leaves(1): "1 entry"
        case .leaves(let count): "\(count) entries"
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
        let words = Words.of("eng")
        let byteCount = bundle.encoded().count
        var lines = [
            "Programme \(visible(bundle.programme)), root \(bundle.root.keyID), "
                + "\(byteCount) bytes, put together \(bundle.created.rfc3339)."
        ]
        for part in parts {
            let age = part.signedAt.map { ", \(words.age(max(0, now.seconds - $0.seconds))) ago" }
            lines.append(
                "  \(part.subject.words): \(part.version.words)\(age ?? ""), "
                    + "\(part.byteCount) bytes"
            )
        }
        return lines
    }
}

public import AmanLetter
import AmanLog

/// A tree head whose signatures were checked: the log's line, and those of listed witnesses.
///
/// What else was under the note is dropped: lines of keys that the trust list does not name prove
/// nothing here, and anyone can add them.
struct WitnessedHead {
    /// What is signed: origin, size, root.
    let text: String
    let size: UInt64
    let root: LogHash
    private var logLine: NoteSignature
    /// Of each witness's key the earliest line, in the order of the trust list.
    private var lines: [WitnessLine]

    /// Checks a note.
    ///
    /// - Throws: `note` where it is no tree head of this log, or a line of the log or of a listed
    ///   witness does not verify.
    init(
        note encoded: String,
        of log: LogKey,
        witnesses: WitnessPolicy,
        ask: (SignatureQuestion) -> Bool
    ) throws(PartError) {
        do throws(LogRefusal) {
            let note = try SignedNote.parse(encoded)
            let key = try VerifierKey(name: log.origin, kind: .ed25519, publicKey: log.publicKey)
            let own = try note.answered(for: [key]) { ask(SignatureQuestion($0)) }
            let head = try TreeHead.parse(note.text)
            guard sameText(head.origin, log.origin) else { throw LogRefusal.wrongKeyName }
            text = note.text
            size = head.size.value
            root = head.root
            var least = try key.line(with: own[0].signature)
            for answer in own.dropFirst() {
                let line = try key.line(with: answer.signature)
                if precedes(line.signature, least.signature) { least = line }
            }
            logLine = least
            lines = []
            for line in try Self.lines(under: note, by: witnesses, ask) { take(line) }
        } catch {
            throw .note(error)
        }
    }

    private static func lines(
        under note: SignedNote,
        by policy: WitnessPolicy,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(LogRefusal) -> [WitnessLine] {
        var keys: [VerifierKey] = []
        for witness in policy.keys {
            keys.append(
                try VerifierKey(
                    name: witness.name,
                    kind: .cosignature,
                    publicKey: witness.publicKey
                )
            )
        }
        var lines: [WitnessLine] = []
        for question in try note.questions(for: keys) {
            guard ask(SignatureQuestion(question)) else {
                throw .wrongSignature(keyID: question.key.keyID)
            }
            guard let time = question.time,
                let place = keys.firstIndex(where: { $0 == question.key })
            else { continue }
            let line = try question.key.line(with: question.signature, at: time)
            lines.append(WitnessLine(place: place, time: time, line: line))
        }
        return lines
    }

    /// Takes one line: of two by one key the earlier is its word.
    private mutating func take(_ line: WitnessLine) {
        var place = 0
        while place < lines.count, lines[place].place < line.place { place += 1 }
        guard place < lines.count, lines[place].place == line.place else {
            return lines.insert(line, at: place)
        }
        if line.precedes(lines[place]) { lines[place] = line }
    }

    /// Takes what another copy of the same tree head has more, or earlier.
    mutating func join(_ other: WitnessedHead) {
        if precedes(other.logLine.signature, logLine.signature) { logLine = other.logLine }
        for line in other.lines { take(line) }
    }

    /// The note as it is stored and passed on: one line of each key.
    ///
    /// - Throws: `note` where the lines do not fit a note.
    func note() throws(PartError) -> String {
        do throws(LogRefusal) {
            var note = try SignedNote(text: text, signatures: [logLine])
            for line in lines.prefix(noteSignatureCountMax - 1) { try note.add(line.line) }
            return note.encoded
        } catch {
            throw .note(error)
        }
    }

    /// Whether a listed witness cosigned it.
    var isCosigned: Bool { !lines.isEmpty }

    /// When enough witnesses had cosigned it; nil when they have not.
    func witnessedAt(_ policy: WitnessPolicy) -> Instant? {
        let times = times(policy)
        let needed = max(1, Int(clamping: policy.quorum))
        guard times.count >= needed else { return nil }
        let order = places(of: times.count) { times[$0] < times[$1] }
        return Instant(seconds: times[order[needed - 1]])
    }

    /// How many witnesses saw it, and when the last of them did; nil where none did.
    func sight(_ policy: WitnessPolicy) -> WitnessSight? {
        let times = times(policy)
        guard let first = times.first else { return nil }
        return WitnessSight(
            size: size,
            seenBy: times.count,
            listed: policy.names.count,
            newest: Instant(seconds: times.reduce(first) { max($0, $1) })
        )
    }

    /// The earliest time of each witness; one whose key was replaced has two keys and one name.
    private func times(_ policy: WitnessPolicy) -> [Int64] {
        var names: [String] = []
        var times: [Int64] = []
        for line in lines {
            let name = policy.keys[line.place].name
            if let place = names.firstIndex(where: { sameText($0, name) }) {
                times[place] = min(times[place], line.time)
            } else {
                names.append(name)
                times.append(line.time)
            }
        }
        return times
    }

    /// Whether it says more than another tree head of the same size, which has another text.
    func saysMore(than other: WitnessedHead, _ policy: WitnessPolicy) -> Bool {
        switch (witnessedAt(policy), other.witnessedAt(policy)) {
        case (let mine?, let theirs?) where mine != theirs: return mine < theirs
        case (.some, .none): return true
        case (.none, .some): return false
        default: break
        }
        if lines.count != other.lines.count { return lines.count > other.lines.count }
        return precedes(text.utf8.span, other.text.utf8.span)
    }
}

/// A witness's line whose signature was checked.
private struct WitnessLine {
    /// Its key's index in the trust list.
    let place: Int
    let time: Int64
    let line: NoteSignature

    func precedes(_ other: WitnessLine) -> Bool {
        if time != other.time { return time < other.time }
        return AmanLetter.precedes(line.signature, other.line.signature)
    }
}

/// How far outsiders have seen a log.
public struct WitnessSight: Equatable, Sendable {
    /// Leaves under the tree head that they cosigned.
    public let size: UInt64
    /// Listed witnesses that cosigned it.
    public let seenBy: Int
    /// Witnesses that the trust list names.
    public let listed: Int
    /// When the last of them cosigned it, by its own clock.
    public let newest: Instant

    /// Puts a sight together.
    public init(size: UInt64, seenBy: Int, listed: Int, newest: Instant) {
        self.size = size
        self.seenBy = seenBy
        self.listed = listed
        self.newest = newest
    }
}

extension WitnessPolicy {
    /// The witnesses' names, each once.
    public var names: [String] {
        var names: [String] = []
        for key in keys where !names.contains(where: { sameText($0, key.name) }) {
            names.append(key.name)
        }
        return names
    }
}

public import AmanLetter
public import AmanLog

/// A checkpoint that knows its programme: the root it trusts, what it judges letters by, and the
/// latest moment that must have been.
///
/// Every program that judges letters is input and output around this one value, so that all of them
/// follow a root to its successor, distrust a clock and choose among codes alike. It asks whether
/// signatures are valid, and has no cryptography, clock or file of its own.
public struct CheckpointSession: Sendable {
    /// What letters are judged by.
    public let knowledge: Knowledge
    /// What to remember for the next run.
    public let memory: CheckpointMemory

    /// Begins with knowledge that the caller verified, such as an office's own records.
    ///
    /// - Parameters:
    ///   - knowledge: What is known; its root is trusted from now on.
    ///   - memory: What the last run remembered.
    public init(knowledge: Knowledge, memory: CheckpointMemory = CheckpointMemory()) {
        self.knowledge = knowledge
        self.memory = memory.following(knowledge)
    }

    /// Begins with the bundle that the checkpoint holds.
    ///
    /// - Parameters:
    ///   - bundle: The bundle.
    ///   - memory: What the last run remembered. The root it names must be the bundle's, or one
    ///     that led to it; the memory then follows to the bundle's.
    ///   - root: A root that must be the bundle's, or have led to it, besides the one remembered.
    ///   - ask: Whether a signature is valid.
    /// - Returns: The session, which remembers the bundle's root and time besides.
    /// - Throws: `BundleRefusal`: `otherRoot` where the bundle does not follow from a root that is
    ///   trusted; otherwise the part that does not verify.
    public static func open(
        _ bundle: Bundle,
        memory: CheckpointMemory = CheckpointMemory(),
        root: RootPin? = nil,
        ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> CheckpointSession {
        let knowledge = try Knowledge.read(bundle, ask: ask)
        for pin in pins(memory, root) where !pin.isAmong(knowledge.roots) {
            throw .otherRoot(found: bundle.root.keyID)
        }
        return CheckpointSession(knowledge: knowledge, memory: memory)
    }

    /// Begins with the bytes of the bundle that the checkpoint holds; see above.
    ///
    /// - Throws: `BundleRefusal`: `container` where the bytes are no bundle, and as above.
    public static func open(
        _ bytes: [UInt8],
        memory: CheckpointMemory = CheckpointMemory(),
        root: RootPin? = nil,
        ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> CheckpointSession {
        let bundle: Bundle
        do {
            bundle = try Bundle.parse(bytes)
        } catch {
            throw .container(error)
        }
        return try open(bundle, memory: memory, root: root, ask: ask)
    }

    /// The roots that a bundle must follow from.
    static func pins(_ memory: CheckpointMemory, _ root: RootPin?) -> [RootPin] {
        var pins: [RootPin] = []
        if let remembered = memory.root { pins.append(remembered) }
        if let root { pins.append(root) }
        return pins
    }
}

/// When a letter is judged, and who says so.
public enum CheckpointMoment: Equatable, Sendable {
    /// What the device's clock says now; not believed where it is earlier than what was signed.
    case clock(Instant)
    /// A moment that a person asks about; taken as it is.
    case asked(Instant)
}

// MARK: Judging

extension CheckpointSession {
    /// Begins to judge the text of a code, for callers whose cryptography answers later.
    ///
    /// - Parameters:
    ///   - text: What the code says.
    ///   - moment: When.
    /// - Returns: The reading, which asks a question or is finished.
    public func begin(_ text: String, at moment: CheckpointMoment) -> LetterReading {
        let (now, source) = time(moment)
        return LetterReading(text: text, knowledge: knowledge, now: now, source: source)
    }

    /// Judges the text of a code.
    ///
    /// - Parameters:
    ///   - text: What the code says.
    ///   - moment: When.
    ///   - hashing: The program's SHA-256.
    ///   - ask: Whether a signature is valid.
    /// - Returns: The judgement; bad input is a judgement too.
    public func judge<Hashing: SHA256Hashing>(
        _ text: String,
        at moment: CheckpointMoment,
        hashing: Hashing.Type = PureSHA256.self,
        ask: (SignatureQuestion) -> Bool
    ) -> Judgement {
        let (now, source) = time(moment)
        return AmanVerdict.judge(
            text,
            knowledge: knowledge,
            now: now,
            source: source,
            hashing: hashing,
            ask: ask
        )
    }

    /// Judges every letter among the codes of a picture or a file; see `LetterCodes`.
    ///
    /// - Parameters:
    ///   - texts: What the codes say, in the order they were found.
    ///   - moment: When.
    ///   - hashing: The program's SHA-256.
    ///   - ask: Whether a signature is valid.
    /// - Returns: One judgement for each letter, in their order; none where there are no codes.
    public func judgeLetters<Hashing: SHA256Hashing>(
        among texts: [String],
        at moment: CheckpointMoment,
        hashing: Hashing.Type = PureSHA256.self,
        ask: (SignatureQuestion) -> Bool
    ) -> [Judgement] {
        LetterCodes(among: texts).letters.compactMap { places in
            var first: Judgement?
            for place in places {
                let judgement = judge(texts[place], at: moment, hashing: hashing, ask: ask)
                if judgement.letter != nil { return judgement }
                if first == nil { first = judgement }
            }
            return first
        }
    }

    /// Looks for a letter by its number and check code.
    ///
    /// - Parameters:
    ///   - code: What the guard read out.
    ///   - moment: When.
    ///   - hashing: The program's SHA-256.
    /// - Returns: What is known; what is not found is an answer too.
    public func answer<Hashing: SHA256Hashing>(
        _ code: CheckCode,
        at moment: CheckpointMoment,
        hashing: Hashing.Type = PureSHA256.self
    ) -> CheckAnswer {
        let (now, source) = time(moment)
        return knowledge.answer(code, now: now, source: source, hashing: hashing)
    }

    private func time(_ moment: CheckpointMoment) -> (now: Instant, source: MomentSource) {
        switch moment {
        case .clock(let now): (now, memory.trustedTime.map { .clockOnceAt($0) } ?? .clock)
        case .asked(let now): (now, .asked)
        }
    }
}

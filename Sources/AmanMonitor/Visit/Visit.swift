package import AmanLetter
package import AmanLog
package import AmanVerdict

/// Two signed notes that cannot both be true, or one that its own log does not have.
package struct Contradiction: Equatable, Sendable {
    /// What the two show.
    package let finding: Finding
    /// The note that was seen before, or that a witness holds.
    package let held: String
    /// The note of this visit.
    package let offered: String
}

/// What one visit to an office's log found.
package struct VisitReport: Sendable {
    /// The log's name.
    package var origin: String
    /// When the visit was.
    package var at: Instant
    /// True when nothing was remembered of the log: it is compared from the next visit on.
    package var isFirstSight: Bool
    /// The signed tree head; nil when there is none that can be read.
    package var head: TreeHead?
    /// What its entries say.
    package var replay = LogReplay()
    /// How its lists were compared.
    package var comparison = ComparisonKind.none
    /// Witnesses of the trust list that cosigned the tree head, and how many must have.
    package var cosigned = 0
    package var quorum = 0
    /// The newest moment that the office signed or logged.
    package var newestSigned: Instant?
    /// Everything found.
    package var findings = FindingList()
    /// Proofs for whom it concerns.
    package var contradictions: [Contradiction] = []

    /// Begins to report a visit.
    package init(origin: String, at: Instant, isFirstSight: Bool) {
        self.origin = origin
        self.at = at
        self.isFirstSight = isFirstSight
    }
}

/// Visits one log and compares it with what is remembered of it.
package struct Visit: Sendable {
    private let files: LogFiles
    let key: VerifierKey
    let publication: Publication?
    let witnesses: [WitnessAddress]
    private let memory: MonitorMemory?
    let now: Instant
    let ask: @Sendable (SignatureQuestion) -> Bool

    /// Prepares a visit.
    ///
    /// - Parameters:
    ///   - files: The log.
    ///   - key: The key that signs its tree heads; its name is the log's.
    ///   - publication: What the office publishes beside it, read before; nil for a log alone.
    ///   - witnesses: Where to ask witnesses for what they saw.
    ///   - memory: What is remembered of the log; nil at first sight.
    ///   - now: The present moment.
    ///   - ask: Whether a signature is valid.
    package init(
        _ files: LogFiles,
        key: VerifierKey,
        publication: Publication?,
        witnesses: [WitnessAddress] = [],
        memory: MonitorMemory?,
        at now: Instant,
        ask: @escaping @Sendable (SignatureQuestion) -> Bool
    ) {
        self.files = files
        self.key = key
        self.publication = publication
        self.witnesses = witnesses
        self.memory = memory
        self.now = now
        self.ask = ask
    }

    /// Reads and compares everything.
    ///
    /// - Returns: What was found, and the memory for the next visit: it has the new tree head only
    ///   when every entry under it was read.
    package func report() async -> (VisitReport, MonitorMemory) {
        var memory = self.memory ?? MonitorMemory(origin: key.name, key: key.text)
        var report = VisitReport(
            origin: key.name,
            at: now,
            isFirstSight: self.memory?.newest == nil
        )
        if let publication {
            report.findings.add(publication.findings)
            memory.root = Hexadecimal.text(RootPin(publication.root).digest)
        }
        let seen = await witnessedHeads(&report)
        do throws(VisitError) {
            let (head, note) = try await treeHead()
            report.head = head
            countCosignatures(head, note, seen, &report)
            let isSuccessor = compareWithMemory(head, note, memory, &report)
            let sizes = memory.heads.map(\.size) + seen.map(\.head.size.value)
            var log = await files.read(
                head,
                rootsAt: sizes + [head.size.value],
                lists: Set(publication?.statusLists.values.map(\.digest) ?? []),
                until: now
            )
            report.findings.add(log.findings)
            if log.isWhole {
                compareRoots(log.roots, head, note, memory, &report)
                compare(seen, with: log.roots, head, note, &report)
                judge(&log.replay, &report)
                report.replay = log.replay
            }
            if log.isWhole, isSuccessor, report.contradictions.isEmpty {
                memory.remember(SeenHead(head, note, at: now))
            }
        } catch {
            report.findings.add(error.finding)
        }
        return (report, memory)
    }

    /// The signed tree head of the log.
    private func treeHead() async throws(VisitError) -> (TreeHead, SignedNote) {
        let note: SignedNote
        let head: TreeHead
        do {
            guard let bytes = try await files.read("checkpoint", limit: noteByteCountMax) else {
                throw VisitError(.noTreeHead)
            }
            note = try SignedNote.parse(bytes)
            head = try TreeHead.parse(note.text)
        } catch {
            throw VisitError(.noTreeHead)
        }
        guard head.origin == key.name else { throw VisitError(.otherLog(origin: head.origin)) }
        guard isSigned(note) else { throw VisitError(.otherKey) }
        return (head, note)
    }

    /// Whether the log's own key signed a note.
    func isSigned(_ note: SignedNote) -> Bool {
        (try? note.answered(for: [key]) { ask(SignatureQuestion(asking: $0)) }) != nil
    }

    /// Counts the witnesses that cosigned the tree head, on what the office shows of it or at the
    /// witness's own address.
    private func countCosignatures(
        _ head: TreeHead,
        _ note: SignedNote,
        _ seen: [WitnessedHead],
        _ report: inout VisitReport
    ) {
        guard let policy = publication?.trustList.witnesses, policy.quorum > 0 else { return }
        let keys = policy.keys.compactMap { witness in
            try? VerifierKey(
                name: witness.name,
                kind: .cosignature,
                publicKey: witness.publicKey
            )
        }
        let notes = [note] + seen.filter { $0.head == head }.map(\.note)
        let valid = keys.filter { key in
            notes.contains { note in
                (try? note.answered(for: [key]) { ask(SignatureQuestion(asking: $0)) }) != nil
            }
        }
        report.cosigned = valid.count
        report.quorum = Int(clamping: policy.quorum)
        guard valid.count < report.quorum else { return }
        report.findings.add(.fewCosignatures(found: valid.count, needed: report.quorum))
    }

    /// Compares sizes with what was seen before; false where the log cannot follow it.
    private func compareWithMemory(
        _ head: TreeHead,
        _ note: SignedNote,
        _ memory: MonitorMemory,
        _ report: inout VisitReport
    ) -> Bool {
        guard let newest = memory.newest else { return true }
        let size = head.size.value
        let root = Hexadecimal.text(head.root.bytes)
        if let same = memory.heads.first(where: { $0.size == size }), same.root != root {
            contradict(.twoTrees(size: size), same.note, note.encoded, &report)
            return false
        }
        guard size < newest.size else { return true }
        // Both may be true: an older copy says what the log said then. A cut log is proven as soon
        // as it grows another way.
        report.findings.add(.fewerEntries(before: newest.size, now: size))
        return false
    }

    /// Compares the roots on the way with the tree heads that were seen before.
    private func compareRoots(
        _ roots: [UInt64: LogHash],
        _ head: TreeHead,
        _ note: SignedNote,
        _ memory: MonitorMemory,
        _ report: inout VisitReport
    ) {
        for seen in memory.heads where seen.size < head.size.value {
            guard let root = roots[seen.size], Hexadecimal.text(root.bytes) != seen.root else {
                continue
            }
            let finding = Finding.notContinued(from: seen.size, to: head.size.value)
            contradict(finding, seen.note, note.encoded, &report)
            return
        }
    }

    func contradict(
        _ finding: Finding,
        _ held: String,
        _ offered: String,
        _ report: inout VisitReport
    ) {
        report.findings.add(finding)
        report.contradictions.append(
            Contradiction(finding: finding, held: held, offered: offered)
        )
    }
}

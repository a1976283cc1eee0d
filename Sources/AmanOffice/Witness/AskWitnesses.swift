import AmanLetter
import AmanLog
import AmanVerdict

/// Seconds after which a tree head that has not changed is cosigned once more, so that a quiet log
/// does not look like a dead one.
private let renewalSeconds: Int64 = 86_400

extension Office {
    /// Asks the programme's witnesses to cosign the newest tree head, all at once.
    ///
    /// Nothing waits for it: letters are made and published without cosignatures, which are
    /// collected behind them. A witness that cosigned this head within a day, or asked to be left
    /// alone, is not asked.
    ///
    /// - Parameters:
    ///   - transport: How they are reached.
    ///   - files: The public folder, which has the new cosignatures then.
    /// - Returns: What is known of each witness that was asked.
    /// - Throws: `records`; `recordsRolledBack` and the others of `publish`, where cosignatures
    ///   were stored that could not be published.
    package func askWitnesses(
        by transport: any WitnessTransport,
        _ files: any PublishedFiles
    ) async throws(PublishError) -> [WitnessState] {
        let newest = try await published { records throws(RecordsError) in
            try await records.treeHead()
        }
        guard let newest, newest.size > 0, let (_, policy) = try await logPolicy() else {
            return []
        }
        let states = try await published { records throws(RecordsError) in
            try await records.witnessStates(of: logOrigin)
        }
        let now = environment.now()
        let asked = asked(policy).filter { witness in
            witness.keys.contains { key in
                let state = states.first { $0.publicKey == key.publicKey }
                return state.map { $0.isDue(for: newest.size, at: now) } ?? true
            }
        }
        guard !asked.isEmpty else { return [] }
        let answers = await answers(of: asked, about: newest, states, transport, files)
        let after = try await keep(answers, at: now)
        let cosigned = answers.compactMap { $0.answer.cosigned?.encoded }
        // While a witness contradicts the records nothing is published: what is joined waits.
        let isStopped = after.contains(where: \.hasOpenClaim)
        if try await !joinCosignatures(cosigned).isEmpty, !isStopped {
            _ = try await publish(to: files)
        }
        return after
    }

    /// The listed witnesses that have an address, by address: one request for each.
    private func asked(_ policy: WitnessPolicy) -> [AskedWitness] {
        var asked: [(address: String, keys: [VerifierKey])] = []
        for entry in programme.witnesses.entries {
            let isListed = policy.keys.contains { key in
                key.name == entry.key.name && key.publicKey == entry.key.publicKey
            }
            guard isListed, let address = entry.address else { continue }
            if let place = asked.firstIndex(where: { $0.address == address }) {
                asked[place].keys.append(entry.key)
            } else {
                asked.append((address, [entry.key]))
            }
        }
        return asked.map { AskedWitness(address: $0.address, keys: $0.keys) }
    }

    private func answers(
        of asked: [AskedWitness],
        about head: SignedTreeHead,
        _ states: [WitnessState],
        _ transport: any WitnessTransport,
        _ files: any PublishedFiles
    ) async -> [(witness: AskedWitness, answer: WitnessAnswer)] {
        guard let bare = bareNote(of: head), let stated = try? TreeHead.parse(bare.text),
            let logKey = logVerifierKey
        else { return [] }
        let (now, keys) = (environment.now(), keys)
        let size = TreeSize(value: head.size)
        return await withTaskGroup(of: (AskedWitness, WitnessAnswer).self) { group in
            for witness in asked {
                let known = states.filter { state in
                    witness.keys.contains { $0.publicKey == state.publicKey }
                }
                let conversation = WitnessConversation(
                    witness: witness,
                    note: bare,
                    head: stated,
                    logKey: logKey,
                    hint: known.map { max($0.knownSize, $0.cosignedSize) }.max() ?? 0,
                    cosignedSize: known.map(\.cosignedSize).max() ?? 0,
                    now: now,
                    isValid: { keys.isValid($0) },
                    proof: { old in await self.consistencyProof(from: old, to: size, files) },
                    transport: transport
                )
                group.addTask { (witness, await conversation.run()) }
            }
            var answers: [(witness: AskedWitness, answer: WitnessAnswer)] = []
            for await (witness, answer) in group { answers.append((witness, answer)) }
            return answers
        }
    }

    /// Stores what each witness answered.
    ///
    /// Planned from what is stored then, and not from what was read before the network: another
    /// program of this office may have fed a larger head, stored a claim, or answered for one.
    private func keep(
        _ answers: [(witness: AskedWitness, answer: WitnessAnswer)],
        at now: Instant
    ) async throws(PublishError) -> [WitnessState] {
        let origin = logOrigin
        var after: [WitnessState] = []
        for (witness, answer) in answers {
            for key in witness.keys {
                let state = try await published { records throws(RecordsError) in
                    try await records.keepWitness(key.publicKey, of: origin) { before, size in
                        planWitnessState(before, key, of: origin, answer, ownSize: size, at: now)
                    }
                }
                after.append(state)
            }
        }
        logGuard.forget()
        return after
    }

    /// The proof that the log continues a smaller tree of it; nil where leaves are missing.
    ///
    /// From the tiles where they lead to the same root, else from the leaves in the records.
    func consistencyProof(
        from old: TreeSize,
        to new: TreeSize,
        _ files: any PublishedFiles
    ) async -> [LogHash]? {
        guard old.value > 0, old != new else { return [] }
        let tree = TiledTree(size: new) { (address: TileAddress) throws(RecordsError) in
            try tileBytes(address, files)
        }
        if let root = try? tree.root(), let oldRoot = try? treeRoot(of: old, hashes: tree.hash),
            let path = try? AmanLog.consistencyProof(from: old, to: new, hashes: tree.hash),
            (try? verifyConsistency(
                from: old,
                root: oldRoot,
                to: new,
                root: root,
                path: path
            )) != nil,
            let signed = try? await records.treeHead(),
            signed.size != new.value || signed.root == root.bytes
        {
            return path
        }
        guard let hashes = try? await leafHashes(until: new.value),
            let row = try? HashTile.parse(hashes, width: Int(new.value))
        else { return nil }
        return AmanLog.consistencyProof(from: old, to: new, hashes: LeafRow(row).hash)
    }
}

extension WitnessState {
    /// Whether it is to be asked about a tree head.
    fileprivate func isDue(for size: UInt64, at now: Instant) -> Bool {
        if let notBefore, now < notBefore { return false }
        guard cosignedSize >= size, let cosignedAt else { return true }
        return now.seconds - cosignedAt.seconds >= renewalSeconds
    }
}

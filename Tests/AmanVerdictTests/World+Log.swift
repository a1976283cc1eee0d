import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict

// The log of Herat, and what the offices tell each other.
extension World {
    /// A part of the bundle with these letters in the log, cosigned at a moment.
    func log(
        of letters: [[UInt8]],
        cosignedAt: Instant? = nil,
        origin: String = World.origin,
        key logKey: SigningKey? = nil
    ) throws -> LogPart {
        let logKey = logKey ?? heratLog
        var frontier = TreeFrontier()
        var hashes: [UInt8] = []
        for cose in letters {
            let digest = letterDigest(try ScannedLetter(cose: cose).envelope)
            let leaf = leafHash(of: LogEntry.issued(digest: digest).encoded())
            frontier.append(leaf)
            hashes += leaf.bytes
        }
        let head = try TreeHead(origin: origin, size: frontier.size, root: frontier.root)
        let key = try VerifierKey(
            name: origin,
            kind: .ed25519,
            publicKey: logKey.publicKey
        )
        var note = try SignedNote(
            text: head.body,
            signatures: [try key.line(with: try logKey.sign(Array(head.body.utf8)))]
        )
        if let cosignedAt {
            let cosigner = try VerifierKey(
                name: "witness.example/w1",
                kind: .cosignature,
                publicKey: witness.publicKey
            )
            let message = cosignatureMessage(over: head.body, at: cosignedAt.seconds)
            let signature = try witness.sign(message)
            try note.add(try cosigner.line(with: signature, at: cosignedAt.seconds))
        }
        return LogPart(origin: origin, treeHeads: [note.encoded], leafHashes: hashes)
    }

    /// How Herat's log was once these letters were in it.
    func logState(of letters: [[UInt8]]) throws -> LogState {
        var frontier = TreeFrontier()
        for cose in letters {
            frontier.append(leafHash(of: LogEntry.issued(digest: try digest(of: cose)).encoded()))
        }
        return LogState(size: UInt64(letters.count), root: frontier.root.bytes)
    }

    /// What Herat tells the others.
    func heratNotices(
        _ notices: [StatusNotice] = [],
        issuedAt: Instant = World.now,
        logStood: LogMoment? = nil
    ) throws -> (SigningKey, NoticeList) {
        let list = NoticeList(
            programme: World.programme,
            office: try herat(),
            issuedAt: issuedAt,
            logStood: logStood,
            notices: notices
        )
        return (heratStatus, list)
    }

    /// What Kabul tells the others.
    func kabulNotices(_ notices: [StatusNotice]) throws -> (SigningKey, NoticeList) {
        let list = NoticeList(
            programme: World.programme,
            office: try kabul(),
            issuedAt: World.now,
            notices: notices
        )
        return (kabulStatus, list)
    }
}

extension LogPart {
    /// The same part without its first leaves.
    func without(_ leaves: Int) -> LogPart {
        LogPart(
            origin: origin,
            treeHeads: treeHeads,
            leafHashes: Array(leafHashes.dropFirst(leaves * 32)),
            leavesBefore: UInt64(leaves)
        )
    }
}

import AmanLetter
import AmanLog
import AmanSignature
import AmanVerdict

// The log of Herat, and what the offices tell each other.
extension World {
    /// A part of the bundle with these letters in the log, cosigned at a moment.
    func log(of letters: [[UInt8]], cosignedAt: Instant? = nil) throws -> LogPart {
        var frontier = TreeFrontier()
        var hashes: [UInt8] = []
        for cose in letters {
            let digest = letterDigest(try ScannedLetter(cose: cose).envelope)
            let leaf = leafHash(of: LogEntry.issued(digest: digest).encoded())
            frontier.append(leaf)
            hashes += leaf.bytes
        }
        let head = try TreeHead(origin: World.origin, size: frontier.size, root: frontier.root)
        let key = try VerifierKey(
            name: World.origin,
            kind: .ed25519,
            publicKey: heratLog.publicKey
        )
        var note = try SignedNote(
            text: head.body,
            signatures: [try key.line(with: try heratLog.sign(Array(head.body.utf8)))]
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
        return LogPart(origin: World.origin, treeHeads: [note.encoded], leafHashes: hashes)
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

@testable import AmanLog

let logTargets: [FuzzTarget] = [
    FuzzTarget("base64") { bytes in
        guard let text = text(bytes), let decoded = try? Base64.decode(text) else { return }
        promise(Array(Base64.encode(decoded).utf8) == bytes, "Base64 has one text for its bytes")
    },
    FuzzTarget("note") { bytes in
        guard let note = try? SignedNote.parse(bytes) else { return }
        promise(note.encodedBytes == bytes, "a note is written as it is read")
        promise(note.signatures.count <= noteSignatureCountMax, "a note keeps to its limit")
        guard let head = try? TreeHead.parse(note.text) else { return }
        promise(sameBytes(head.body, note.text), "a tree head is written as it is read")
    },
    FuzzTarget("proof") { bytes in
        guard let proof = try? InclusionProof.parse(bytes) else { return }
        promise(Array(proof.text.utf8) == bytes, "a proof is written as it is read")
        promise(proof.path.count <= inclusionPathLengthMax, "a proof keeps to its limit")
        try? proof.check(leaf: leafHash(of: []))
    },
    FuzzTarget("binary-proof") { bytes in
        guard let proof = try? InclusionProof.parse(binary: bytes) else { return }
        promise(proof.binary == bytes, "a binary proof has one form")
        let again = try? InclusionProof.parse(proof.text)
        promise(again == proof, "a binary proof says what its text says")
    },
    FuzzTarget("add-checkpoint") { bytes in
        if let request = try? AddCheckpointRequest.parse(bytes) {
            promise(request.encodedBytes == bytes, "a request is written as it is read")
        }
        if let answer = try? AddCheckpointAnswer.parse(bytes) {
            promise(answer.encodedBytes == bytes, "an answer is written as it is read")
        }
    },
    FuzzTarget("log-evidence") { bytes in
        guard let evidence = try? LogEvidence.parse(bytes) else { return }
        let again = try? LogEvidence.parse(evidence.encodedBytes)
        promise(again == evidence, "evidence is read as it was written")
        promise(evidence.proof.count <= requestProofLengthMax, "evidence keeps to its limit")
        _ = try? evidence.finding { _ in true }
    },
    FuzzTarget("verifier-key") { bytes in
        guard let text = text(bytes), let key = try? VerifierKey(reading: text) else { return }
        promise(Array(key.text.utf8) == bytes, "a verifier key is written as it is read")
    },
    FuzzTarget("tile-path") { bytes in
        guard let text = text(bytes), let address = try? TileAddress(path: text) else { return }
        promise(Array(address.path.utf8) == bytes, "a tile has one path")
    },
    FuzzTarget("entry-bundle") { bytes in
        guard let width = bytes.first else { return }
        let rest = Array(bytes.dropFirst())
        guard let entries = try? EntryBundle.parse(rest, width: Int(width)) else { return }
        let encoded = try? EntryBundle.encode(entries)
        promise(encoded == rest, "an entry bundle is written as it is read")
    },
    FuzzTarget("tree-proofs") { bytes in checkTreeProofs(bytes) },
]

/// Proofs over made-up sizes and hashes are never accepted, and never trap.
private func checkTreeProofs(_ bytes: [UInt8]) {
    guard bytes.count >= 16 else { return }
    let first = bytes[0..<8].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let second = bytes[8..<16].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    let path = bytes[16...].prefix(80).map { leafHash(of: [$0]) }
    let root = leafHash(of: [])
    let size = TreeSize(value: second)
    let isIncluded: Void? = try? verifyInclusion(
        of: leafHash(of: [1]),
        at: LeafIndex(value: first),
        in: size,
        root: root,
        path: path
    )
    promise(isIncluded == nil, "no made-up inclusion proof is accepted")
    let isConsistent: Void? = try? verifyConsistency(
        from: TreeSize(value: first),
        root: leafHash(of: [1]),
        to: size,
        root: root,
        path: path
    )
    promise(isConsistent == nil, "no made-up consistency proof is accepted")
}

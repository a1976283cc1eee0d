import AmanLetter
import AmanLog
import AmanVerdict

/// Where a witness shows the newest tree head that it cosigned.
package struct WitnessAddress: Sendable {
    /// Its name on the trust list, or as a person gave it.
    package let name: String
    /// Its address: `<SHA-256 of the log's name>/checkpoint` is read below it.
    package let source: any OfficeSource

    package init(name: String, source: any OfficeSource) {
        self.name = name
        self.source = source
    }
}

/// What a witness showed.
struct WitnessedHead {
    let name: String
    let head: TreeHead
    let note: SignedNote
}

extension Visit {
    /// What each witness holds of this log, signed by the log.
    func witnessedHeads(_ report: inout VisitReport) async -> [WitnessedHead] {
        var seen: [WitnessedHead] = []
        let path = Hexadecimal.text(sha256(Array(key.name.utf8))) + "/checkpoint"
        for witness in witnesses {
            let bytes = try? await witness.source.read(path, limit: noteByteCountMax)
            guard let bytes, let note = try? SignedNote.parse(bytes), isSigned(note),
                let head = try? TreeHead.parse(note.text), head.origin == key.name
            else {
                report.findings.add(.witnessSilent(witness: witness.name))
                continue
            }
            seen.append(WitnessedHead(name: witness.name, head: head, note: note))
        }
        return seen
    }

    /// Compares what the witnesses hold with the log as it was read.
    func compare(
        _ seen: [WitnessedHead],
        with roots: [UInt64: LogHash],
        _ head: TreeHead,
        _ note: SignedNote,
        _ report: inout VisitReport
    ) {
        for witnessed in seen {
            let size = witnessed.head.size.value
            guard size <= head.size.value else {
                report.findings.add(.witnessAhead(witness: witnessed.name, size: size))
                continue
            }
            guard let root = roots[size], root != witnessed.head.root else { continue }
            contradict(
                .witnessSawOther(witness: witnessed.name, size: size),
                witnessed.note.encoded,
                note.encoded,
                &report
            )
        }
    }
}

extension SignatureQuestion {
    /// The question of a note, as the programme's other signatures are asked about.
    init(asking question: NoteQuestion) {
        self.init(
            algorithm: .ed25519,
            publicKey: question.key.publicKey,
            message: question.message,
            signature: question.signature
        )
    }
}

package import AmanLetter
import AmanLog
package import AmanVerdict

/// Seconds that share one sighting: the newest in them is stored.
///
/// Letters of at most this long before a key was lost can go without the root's word; keeping every
/// tree head would grow the records with each letter.
private let sightingSeconds: Int64 = 600

extension Office {
    /// Remembers the state of a log when this office saw its tree head.
    ///
    /// One day it may prove that letters are older than the loss of their signer's key.
    func noteSighting(of origin: String, _ state: LogState) async throws(RecordsError) {
        guard state.size > 0 else { return }
        let seen = VouchedLog(origin: origin, state: state, seenAt: environment.now())
        do {
            try await records.keep(seen.kept, leaf: nil, nil)
        } catch .conflict(.newerStands) {
            return
        }
    }

    /// All that this office saw of a log, in no order.
    ///
    /// - Throws: When the records cannot be read.
    package func sightings(of origin: String) async throws(RecordsError) -> [VouchedLog] {
        try await records.parts(prefix: PartName.sightings(of: origin)).compactMap { part in
            VouchedLog(part, of: origin)
        }
    }
}

/// The newest state of a log seen before a moment; nil when it was not seen then.
package func planVouched(_ sightings: [VouchedLog], before moment: Instant) -> VouchedLog? {
    sightings.filter { $0.seenAt < moment }.max { $0.state.size < $1.state.size }
}

extension LogPart {
    /// The state of the log under the largest of its tree heads.
    var newestState: LogState? {
        newest.map { LogState(size: $0.head.size.value, root: $0.head.root.bytes) }
    }

    /// The largest of its tree heads, as signed.
    var newestTreeHead: String? { newest?.note }

    private var newest: (note: String, head: TreeHead)? {
        let heads = treeHeads.compactMap { note -> (note: String, head: TreeHead)? in
            (try? SignedNote.parse(note)).flatMap { try? TreeHead.parse($0.text) }
                .map { (note, $0) }
        }
        return heads.max { $0.head.size.value < $1.head.size.value }
    }
}

extension VouchedLog {
    fileprivate var kept: KeptPart {
        var writer = CBORWriter()
        writer.writeArray(count: 3)
        writer.writeUnsigned(state.size)
        writer.writeBytes(state.root)
        writer.writeInteger(seenAt.seconds)
        return KeptPart(
            name: PartName.sighting(of: origin, seenAt.seconds / sightingSeconds),
            sequence: Int64(clamping: state.size),
            bytes: writer.bytes
        )
    }

    /// Reads what `kept` wrote; nil when it is something else.
    fileprivate init?(_ part: KeptPart, of origin: String) {
        var reader = CBORReader(part.bytes)
        guard (try? reader.readArrayCount(max: 3)) == 3,
            let size = try? reader.readUnsigned(),
            let root = try? reader.readBytes(max: LogHash.byteCount),
            let seconds = try? reader.readInteger()
        else { return nil }
        self.init(
            origin: origin,
            state: LogState(size: size, root: root),
            seenAt: Instant(seconds: seconds)
        )
    }
}

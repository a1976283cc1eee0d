import AmanLetter
package import AmanLog
import AmanSignature

/// Full tiles before the newest whose partial ones are looked for: those of a million leaves.
///
/// What an earlier version left, or a run that was stopped, goes with the next full tile.
private let lookedBackMax: UInt64 = 4_096

extension Office {
    /// A tile's bytes; of a partial one that is gone, the beginning of the full tile.
    ///
    /// Source: c2sp.org/tlog-tiles, "Partial Tiles".
    func tileBytes(
        _ address: TileAddress,
        _ files: any PublishedFiles
    ) throws(RecordsError) -> [UInt8] {
        if let bytes = try files.read(LogPath.tile(address)) { return bytes }
        guard !address.isFull, case .hashes = address.kind,
            let whole = try files.read(LogPath.tile(address.whole))
        else { throw .damaged(record: address.path) }
        return Array(whole.prefix(address.width * LogHash.byteCount))
    }

    /// Removes the partial tiles of each tile that is full now; the tree head over it is out.
    ///
    /// One head for each letter leaves 510 of them for each full tile. A failure leaves files that
    /// say nothing wrong, so it is no error.
    func removePartialTiles(
        from old: UInt64,
        to new: UInt64,
        _ files: any PublishedFiles
    ) {
        var (before, now, level) = (old / UInt64(tileWidthMax), new / UInt64(tileWidthMax), 0)
        while now > 0 {
            if now > before {
                for index in (now - min(now, lookedBackMax))..<now {
                    var kinds: [TileKind] = [.hashes(level: level)]
                    if level == 0 { kinds.append(.entries) }
                    for kind in kinds {
                        let tile = TileAddress(kind: kind, index: index, width: tileWidthMax)
                        try? files.removeFolder(LogPath.tile(tile) + ".p")
                    }
                }
            }
            before /= UInt64(tileWidthMax)
            now /= UInt64(tileWidthMax)
            level += 1
        }
    }
}

extension TileAddress {
    /// The full tile of a partial one.
    fileprivate var whole: TileAddress {
        TileAddress(kind: kind, index: index, width: tileWidthMax)
    }
}

extension VerifierKey {
    /// The key and its digest as `log/vkey` has them.
    package var published: String { "\(text)\nSHA-256 \(digestGroups)\n" }

    /// SHA-256 of the key's text, in groups to compare by voice.
    package var digestGroups: String {
        let digits = Hexadecimal.text(NativeSHA256.hash(Array(text.utf8)))
        return stride(from: 0, to: digits.count, by: 4).map { start in
            let from = digits.index(digits.startIndex, offsetBy: start)
            return String(digits[from...].prefix(4))
        }.joined(separator: " ")
    }
}

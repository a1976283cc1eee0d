package import AmanLetter
package import AmanLog
import AmanVerdict

/// Most entries of a log that is read: sixteen million, as many as the longest status list has
/// indices.
///
/// The memory of a replay grows with them, 80 bytes each.
package let entryCountMax: UInt64 = 16_777_216

/// A log as it was read, entry by entry.
package struct ReadLog: Sendable {
    /// What its entries say; of the entries that were read.
    package var replay = LogReplay()
    /// What does not fit, or is missing.
    package var findings = FindingList()
    /// The root at each size that was asked for.
    package var roots: [UInt64: LogHash] = [:]
    /// True when every entry was read and the tree is the one that was signed.
    package var isWhole = false
}

extension LogFiles {
    /// Reads the log under a tree head: every entry, and every tile.
    ///
    /// - Parameters:
    ///   - head: The signed tree head.
    ///   - sizes: Sizes whose roots are asked for.
    ///   - lists: Digests of the lists whose entries are asked for.
    ///   - now: The present moment; what entries say of a later one is not believed.
    /// - Returns: What was read; what is missing or wrong is a finding, never an error.
    package func read(
        _ head: TreeHead,
        rootsAt sizes: [UInt64],
        lists: Set<[UInt8]> = [],
        until now: Instant
    ) async -> ReadLog {
        var log = ReadLog(replay: LogReplay(lists: lists, until: now))
        guard head.size.value <= entryCountMax else {
            log.findings.add(.tooManyEntries(size: head.size.value))
            return log
        }
        var tree = TileComparison(rootsAt: sizes)
        var wrongTiles = FindingList()
        while tree.size < head.size.value {
            let count = min(head.size.value - tree.size, UInt64(tileWidthMax))
            let address = TileAddress(
                kind: .entries,
                index: tree.size / UInt64(tileWidthMax),
                width: Int(count)
            )
            guard let entries = await entries(address, &log.findings) else { return log }
            do {
                for entry in entries {
                    log.take(entry)
                    try tree.append(entry)
                }
                let tiles = try tree.size % 65_536 == 0 ? tree.finishedTiles() : []
                await compare(tiles, &wrongTiles)
            } catch {
                log.findings.add(.wrongEntry(index: tree.size))
                return log
            }
        }
        await compare((try? tree.lastTiles()) ?? [], &wrongTiles)
        log.roots = tree.roots
        await log.judge(tree, head, wrongTiles, self)
        return log
    }

    /// The entries of one tile; nil, with a finding, when they are not there.
    private func entries(
        _ address: TileAddress,
        _ findings: inout FindingList
    ) async -> [[UInt8]]? {
        do throws(OfficeSourceError) {
            guard let bytes = try await tile(address, limit: entryByteCountMax + 2) else {
                findings.add(.noEntries(path: address.path))
                return nil
            }
            do throws(LogRefusal) {
                return try EntryBundle.parse(bytes, width: address.width)
            } catch {
                findings.add(.wrongTile(path: address.path))
                return nil
            }
        } catch {
            findings.add(.noEntries(path: address.path))
            return nil
        }
    }

    /// Compares tiles that follow from the entries with those that are served.
    private func compare(_ tiles: [WrittenTile], _ findings: inout FindingList) async {
        for tile in tiles where tile.address.kind != .entries {
            let path = tile.address.path
            let served = try? await self.tile(tile.address, limit: LogHash.byteCount)
            guard served != tile.bytes else { continue }
            findings.add(served == nil ? .noTile(path: path) : .wrongTile(path: path))
        }
    }

    /// The first entry whose hash is not the one in the tiles, where the tiles lead to the signed
    /// root; nil where they do not.
    fileprivate func wrongEntry(under head: TreeHead) async -> UInt64? {
        var frontier = TreeFrontier()
        var first: UInt64?
        while frontier.size < head.size {
            let (index, width) = (frontier.size.value, UInt64(tileWidthMax))
            let count = Int(min(head.size.value - index, width))
            let address = TileAddress(kind: .hashes(level: 0), index: index / width, width: count)
            let bundle = TileAddress(kind: .entries, index: index / width, width: count)
            guard
                let bytes = try? await read(address.path, limit: count * LogHash.byteCount),
                let hashes = try? HashTile.parse(bytes, width: count)
            else { return nil }
            if first == nil {
                var ignored = FindingList()
                let leaves = (await entries(bundle, &ignored) ?? []).map { leafHash(of: $0) }
                let place = zip(hashes, leaves).enumerated().first { $1.0 != $1.1 }?.offset
                first = place.map { index + UInt64($0) }
            }
            for hash in hashes { frontier.append(hash) }
        }
        return frontier.root == head.root ? first : nil
    }
}

extension ReadLog {
    /// Takes an entry as the log has it.
    fileprivate mutating func take(_ entry: [UInt8]) {
        let index = replay.size
        do {
            try replay.take(entry)
        } catch {
            findings.add(isNewer(entry) ? .newerEntry(index: index) : .foreignEntry(index: index))
        }
    }

    /// Whether an entry begins as later versions of ours will: an array whose first item is a type
    /// that this program does not know.
    private func isNewer(_ entry: [UInt8]) -> Bool {
        var reader = CBORReader(entry)
        guard (try? reader.readArrayCount(max: 24)) != nil else { return false }
        guard let type = try? reader.readUnsigned() else { return false }
        return type > 5
    }

    /// Compares what the entries lead to with what was signed.
    fileprivate mutating func judge(
        _ tree: TileComparison,
        _ head: TreeHead,
        _ wrongTiles: FindingList,
        _ files: LogFiles
    ) async {
        guard tree.root != head.root else {
            isWhole = true
            findings.add(wrongTiles)
            return
        }
        // What false entries say is not worth reading.
        findings = FindingList()
        if let index = await files.wrongEntry(under: head) {
            findings.add(.wrongEntry(index: index))
        } else {
            findings.add(.wrongRoot(size: head.size.value))
        }
    }
}

import AmanLetter
package import AmanLog

/// Where the log is in the public folder.
package enum LogPath {
    /// The newest signed tree head.
    package static let treeHead = "log/checkpoint"
    /// The log's key, as strangers' programs take it.
    package static let verifierKey = "log/vkey"

    /// A tile.
    package static func tile(_ address: TileAddress) -> String { "log/" + address.path }
}

/// A log that is about to get a new tree head: its tiles and its root.
struct GrowingLog {
    var writer: TileWriter
    var tilesWritten = 0
    /// True when the tiles that exist could not be continued from.
    var rebuilt = false
}

extension Office {
    /// Brings the tiles up to `size` leaves, and shows that the tree extends the last signed one.
    ///
    /// Continues from the tiles that exist. When one is missing or damaged, all are made again from
    /// the leaves in the records, and the root on the way must be the one that was signed.
    func growLog(
        to size: UInt64,
        from head: SignedTreeHead?,
        _ files: any PublishedFiles
    ) async throws(PublishError) -> GrowingLog {
        if let head, size < head.size { throw .logIsShorter(size: size, signed: head.size) }
        var log = try await reachedLog(head, files)
        try await append(to: &log, until: size, files)
        return log
    }

    /// The tiles as they are under the tree head that was signed last.
    ///
    /// The folder of a server that another one has overtaken is continued from its own tree head.
    private func reachedLog(
        _ head: SignedTreeHead?,
        _ files: any PublishedFiles
    ) async throws(PublishError) -> GrowingLog {
        if let writer = resumedWriter(head, files) { return GrowingLog(writer: writer) }
        if let head, let before = try folderHead(files), before.size < head.size,
            let writer = resumedWriter(before, files)
        {
            var log = GrowingLog(writer: writer)
            try await append(to: &log, until: head.size, files)
            if log.writer.root.bytes == head.root { return log }
        }
        var log = GrowingLog(writer: TileWriter(), rebuilt: true)
        try await append(to: &log, until: head?.size ?? 0, files)
        guard log.writer.root.bytes == head?.root else {
            throw .logDoesNotExtend(size: head?.size ?? 0)
        }
        return log
    }

    /// The writer that continues from the tiles; nil when they are not those of the signed tree.
    private func resumedWriter(
        _ head: SignedTreeHead?,
        _ files: any PublishedFiles
    ) -> TileWriter? {
        guard let head else { return TileWriter() }
        do {
            let writer = try TileWriter(resuming: TreeSize(value: head.size)) {
                (address: TileAddress) throws(RecordsError) in
                try tileBytes(address, files)
            }
            return writer.root.bytes == head.root ? writer : nil
        } catch {
            return nil
        }
    }

    /// Appends leaves from the records, and writes the tiles they make.
    private func append(
        to log: inout GrowingLog,
        until size: UInt64,
        _ files: any PublishedFiles
    ) async throws(PublishError) {
        while log.writer.size.value < size {
            let first = log.writer.size.value
            let limit = Int(min(size - first, UInt64(leavesAtOnceMax)))
            let leaves = try await published { records throws(RecordsError) in
                try await records.leaves(from: first, limit: limit)
            }
            guard !leaves.isEmpty else { throw .logIsShorter(size: first, signed: size) }
            do {
                for leaf in leaves { try log.writer.append(leaf) }
                let tiles = try log.writer.takeTiles()
                for tile in tiles { try write(tile, files) }
                log.tilesWritten += tiles.count
            } catch let refusal as LogRefusal {
                throw .log(refusal)
            } catch let error as RecordsError {
                throw .records(error)
            } catch {
                throw .records(.damaged(record: "tile"))
            }
        }
    }

    private func write(
        _ tile: WrittenTile,
        _ files: any PublishedFiles
    ) throws(RecordsError) {
        let path = LogPath.tile(tile.address)
        // After a crash the tile may exist already; a full one never changes.
        guard try files.read(path) != tile.bytes else { return }
        try files.write(tile.bytes, to: path)
    }

    /// Asks the records, in this step's errors.
    func published<Answer: Sendable>(
        _ ask: (any OfficeRecords) async throws(RecordsError) -> Answer
    ) async throws(PublishError) -> Answer {
        do {
            return try await ask(records)
        } catch {
            throw .records(error)
        }
    }
}

/// Leaves read at a time: a multiple of a tile's width, a few megabytes.
private let leavesAtOnceMax = 65_536

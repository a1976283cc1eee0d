import AmanLog
import CLogYardstick
import Foundation

/// The public log: appending against the same hashing as a loop in C, appending to a long log
/// against a short one, and making proofs against Python's pymerkle.
struct LogBench {
    /// From the issue: a letter's leaf with its envelope.
    static let entryByteCount = 300
    static let appended = 65_536
    static let proofs = 20_000

    let places: Places

    func run() async throws -> [Rounds.Finding] {
        let entries = (0..<Self.appended).map(Self.entry)
        var findings = [try append(entries)]
        findings.append(try growth(entries))
        let log = try MadeLog(count: 1_000_000)
        return findings + (try await proofs(of: log))
    }

    /// An entry like no other: its place, then bytes that follow from it.
    static func entry(_ place: Int) -> [UInt8] {
        (0..<entryByteCount).map { UInt8(truncatingIfNeeded: (place &* 0x9E37_79B1) >> ($0 % 24)) }
    }

    // MARK: Appending

    private func append(_ entries: [[UInt8]]) throws -> Rounds.Finding {
        let flat = entries.flatMap(\.self)
        var root = [UInt8](repeating: 0, count: LogHash.byteCount)
        var writer = TileWriter()
        let finding = try Rounds().compare(
            "append entries of 300 bytes to the log, against a C loop of the same hashing",
            operations: entries.count,
            atLeast: 0.7,
            subject: {
                writer = TileWriter()
                for entry in entries { try writer.append(entry) }
                _ = try writer.takeTiles()
                _ = writer.root
            },
            yardstick: {
                // Safe: both arrays outlive the call, which is given their lengths.
                unsafe log_append_root(flat, Self.entryByteCount, entries.count, &root)
            }
        )
        guard writer.root.bytes == root else { throw Differs() }
        return finding
    }

    private struct Differs: Error {}

    /// Processor time of appending and taking tiles at 10 million leaves and at 10 thousand.
    private func growth(_ entries: [[UInt8]]) throws -> Rounds.Finding {
        let short = try Self.writer(of: 10_000, entries)
        let long = try Self.writer(of: 10_000_000, entries)
        let batch = entries.prefix(8_192)
        var ratios: [Double] = []
        var times: (short: [Double], long: [Double]) = ([], [])
        for round in 0...9 {
            let first = try Rounds().time { try Self.grow(short, by: batch) }
            let second = try Rounds().time { try Self.grow(long, by: batch) }
            guard round > 0 else { continue }
            ratios.append(second / first)
            times.short.append(first)
            times.long.append(second)
        }
        let perEntry = 1e6 / Double(batch.count)
        return Rounds.Finding(
            name: "time of an append at ten million leaves, against ten thousand",
            ratio: median(ratios),
            subjectPerSecond: Double(batch.count) / median(times.long),
            yardstickPerSecond: Double(batch.count) / median(times.short),
            target: "<= 1.2x",
            isMet: median(ratios) <= 1.2,
            note: "\(figure(median(times.long) * perEntry)) against "
                + "\(figure(median(times.short) * perEntry)) microseconds of processor time"
        )
    }

    private static func writer(of count: Int, _ entries: [[UInt8]]) throws -> TileWriter {
        var writer = TileWriter()
        for place in 0..<count {
            try writer.append(entries[place % entries.count])
            if writer.size.value % UInt64(appended) == 0 { _ = try writer.takeTiles() }
        }
        _ = try writer.takeTiles()
        return writer
    }

    /// As an office publishes: a few hundred entries, their tiles, a root to sign.
    private static func grow(_ start: TileWriter, by entries: ArraySlice<[UInt8]>) throws {
        var writer = start
        for (place, entry) in entries.enumerated() {
            try writer.append(entry)
            guard place % 256 == 255 else { continue }
            _ = try writer.takeTiles()
            _ = writer.root
        }
    }

    // MARK: Proofs

    private func proofs(of log: MadeLog) async throws -> [Rounds.Finding] {
        let names = [
            "inclusion proofs at a million leaves, anywhere, all tiles in memory, against pymerkle",
            "the same with 16 tiles in memory, the letters of a run one after another",
            "the same with 16 tiles in memory, leaves anywhere",
        ]
        guard places.has(places.python) else {
            return names.map { .missing($0, "make oracles installs pymerkle") }
        }
        return try await Workplace.with { folder in
            let script = folder.appending(path: "peer.py").path
            try Data(Self.script.utf8).write(to: URL(filePath: script))
            let printed = try Child.output([places.python, script, "\(Self.proofs)"])
            guard let theirs = Double(printed.trimmingCharacters(in: .whitespacesAndNewlines))
            else { throw NotANumber() }
            let scattered = (0..<Self.proofs).map { UInt64($0 &* 7_919 &* 131 % 1_000_000) }
            let run = (0..<Self.proofs).map { UInt64(400_000 + $0) }
            return try [
                finding(names[0], log, scattered, tiles: 4_096, theirs),
                finding(names[1], log, run, tiles: tilesInMemoryUsual, theirs),
                finding(names[2], log, scattered, tiles: tilesInMemoryUsual, theirs),
            ]
        }
    }

    private func finding(
        _ name: String,
        _ log: MadeLog,
        _ leaves: [UInt64],
        tiles: Int,
        _ theirs: Double
    ) throws -> Rounds.Finding {
        let tree = TiledTree(size: log.size, tilesInMemory: tiles, read: log.read)
        var rates: [Double] = []
        for round in 0...3 {
            let seconds = try Rounds().time {
                for leaf in leaves {
                    _ = try inclusionProof(
                        of: LeafIndex(value: leaf),
                        in: log.size,
                        hashes: tree.hash
                    )
                }
            }
            if round > 0 { rates.append(Double(leaves.count) / seconds) }
        }
        let ours = median(rates)
        return Rounds.Finding(
            name: name,
            ratio: ours / theirs,
            subjectPerSecond: ours,
            yardstickPerSecond: theirs,
            target: ">= 5x",
            isMet: ours / theirs >= 5,
            note: "\(Int(ours)) against \(Int(theirs)) a second"
        )
    }

    private struct NotANumber: Error {}

    /// Its quickest tree, which holds each node as an object; the rate by its own processor time.
    private static let script = """
        import sys, time
        from pymerkle import InmemoryTree
        size, count = 1_000_000, int(sys.argv[1])
        tree = InmemoryTree(algorithm="sha256")
        for place in range(size):
            tree.append_entry(place.to_bytes(300, "big"))
        leaves = [place * 7919 * 131 % size + 1 for place in range(count)]
        for leaf in leaves:
            tree.prove_inclusion(leaf, size)
        began = time.process_time()
        for leaf in leaves:
            tree.prove_inclusion(leaf, size)
        print(count / (time.process_time() - began))
        """
}

/// A log whose tiles of hashes are in memory.
private struct MadeLog {
    struct Missing: Error {}

    let size: TreeSize
    private let tiles: [TileAddress: [UInt8]]

    init(count: Int) throws {
        var writer = TileWriter()
        var tiles: [TileAddress: [UInt8]] = [:]
        for place in 0..<count {
            try writer.append(LogBench.entry(place))
            guard place % LogBench.appended == LogBench.appended - 1 || place == count - 1 else {
                continue
            }
            for tile in try writer.takeTiles() where tile.address.kind != .entries {
                tiles[tile.address] = tile.bytes
            }
        }
        size = writer.size
        self.tiles = tiles
    }

    func read(_ address: TileAddress) throws(Missing) -> [UInt8] {
        guard let bytes = tiles[address] else { throw Missing() }
        return bytes
    }
}

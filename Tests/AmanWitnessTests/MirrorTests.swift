import AmanLetter
import AmanLog
import AmanSignature
import Foundation
import Synchronization
import Testing

@testable import AmanWitness

/// A log in memory, whose files a test changes.
final class MemoryLog: LogSource {
    private let files: Mutex<[String: [UInt8]]>
    /// Reads that are answered before the source is gone.
    private let left: Mutex<Int>

    init(_ files: [String: [UInt8]], reads: Int = .max) {
        self.files = Mutex(files)
        left = Mutex(reads)
    }

    func change(_ path: String, _ work: (inout [UInt8]?) -> Void) {
        files.withLock { work(&$0[path]) }
    }

    func read(_ path: String, limit: Int) async throws(SourceError) -> [UInt8]? {
        let isThere = left.withLock { left in
            left -= 1
            return left >= 0
        }
        guard isThere else { throw .noAnswer }
        let bytes = files.withLock { $0[path] }
        guard (bytes?.count ?? 0) <= limit else { throw .tooLong(limit: limit) }
        return bytes
    }
}

@Suite("Copying a log")
struct MirrorTests {
    static let log = Result { try MadeLog(count: 1_800) }
    let folder: TestFolder
    let log: MadeLog
    var copy: String { folder.path + "/copy" }

    init() throws {
        folder = try TestFolder()
        log = try Self.log.get()
    }

    @discardableResult
    private func mirror(
        _ source: any LogSource,
        _ key: VerifierKey? = nil
    ) async throws(MirrorError) -> MirrorOutcome {
        try await LogMirror(
            from: source,
            to: copy,
            key: key ?? log.key,
            now: Instant(seconds: 1_795_338_000)
        ).run { _, _ in }
    }

    /// The files of the copy, but for the key and the lock.
    private func copied() throws -> [String: [UInt8]] {
        var files: [String: [UInt8]] = [:]
        let paths = try FileManager.default.subpathsOfDirectory(atPath: copy)
        for path in paths where path != "vkey" && path != ".mirror" {
            let url = URL(filePath: copy + "/" + path)
            guard let bytes = try? Foundation.Data(contentsOf: url) else { continue }
            files[path] = Array(bytes)
        }
        return files
    }

    @Test("a copy is the log file by file, at each size, and grows with it")
    func grows() async throws {
        for size in [0, 5, 255, 256, 300, 512, 1_300, 1_800] {
            let outcome = try await mirror(MemoryLog(try log.files(size)), nil)
            #expect(outcome.after == UInt64(size))
            let expected = try log.files(size)
            let found = try copied()
            for (path, bytes) in expected { #expect(found[path] == bytes, "\(path) at \(size)") }
            // Partial tiles go once the full tile is there.
            let full = found.keys.filter { !$0.contains(".p/") }
            for path in found.keys where path.contains(".p/") {
                #expect(!full.contains(String(path.prefix { $0 != "." })), "\(path) at \(size)")
            }
        }
        let again = try await mirror(MemoryLog(try log.files(1_800)), nil)
        #expect(again.copied == 0 && again.before == again.after)
    }

    @Test("what a tile held is copied out of the full one that took its place meanwhile")
    func filledMeanwhile() async throws {
        let (now, later) = (try log.files(300), try log.files(1_300))
        var files = now
        for part in ["tile/entries/001.p/44", "tile/0/001.p/44"] {
            let full = String(part.prefix { $0 != "." })
            files[part] = nil
            files[full] = later[full]
        }
        #expect(files != now)
        try await mirror(MemoryLog(files))
        let found = try copied()
        for (path, bytes) in now { #expect(found[path] == bytes, "\(path)") }
    }

    @Test("a run that is interrupted after any read is continued, and shows no half log")
    func interrupted() async throws {
        let files = try log.files(1_300)
        try await mirror(MemoryLog(try log.files(300)))
        var reads = 1
        while true {
            do throws(MirrorError) {
                try await mirror(MemoryLog(files, reads: reads))
                break
            } catch {
                guard case .source = error else { throw error }
                #expect(try copied()["checkpoint"] == log.note(300).encodedBytes)
            }
            reads += 1
        }
        #expect(reads >= 8)
        let found = try copied()
        for (path, bytes) in files { #expect(found[path] == bytes, "\(path)") }
    }

    @Test("damaged, exchanged and missing files are found, and named")
    func faults() async throws {
        let size = 1_300
        let files = try log.files(size)
        for path in files.keys.sorted() where path != "checkpoint" {
            for fault in ["missing", "short", "long", "changed"] {
                let source = MemoryLog(files)
                source.change(path) { bytes in
                    let middle = (bytes?.count ?? 0) / 2
                    switch fault {
                    case "missing": bytes = nil
                    case "short": bytes?.removeLast()
                    case "long": bytes?.append(0)
                    default: bytes?[middle] ^= 1
                    }
                }
                let fresh = try TestFolder()
                let run = LogMirror(
                    from: source,
                    to: fresh.path,
                    key: log.key,
                    now: Instant(seconds: 1)
                )
                await #expect(throws: MirrorError.self, "\(fault) \(path)") {
                    try await run.run { _, _ in }
                }
                let head = fresh.path + "/checkpoint"
                #expect(!FileManager.default.fileExists(atPath: head), "\(fault) \(path)")
            }
        }
        let swapped = MemoryLog(files)
        let (first, second) = ("tile/0/000", "tile/0/001")
        swapped.change(first) { $0 = files[second] }
        swapped.change(second) { $0 = files[first] }
        await #expect(throws: MirrorError.wrongHash(path: first)) { try await mirror(swapped) }
    }

    @Test("another log, another key and an older source leave the copy as it was")
    func refused() async throws {
        await #expect(throws: MirrorError.noTreeHead) { try await mirror(MemoryLog([:])) }
        try await mirror(MemoryLog(try log.files(300)))
        let other = try MadeLog("log.example/kabul", signing: log.signing)
        let there = MemoryLog(try other.files(400))
        await #expect(throws: MirrorError.otherLog(here: log.origin, there: other.origin)) {
            try await mirror(there)
        }
        let stranger = try MadeLog()
        let strange = MemoryLog(try stranger.files(400))
        await #expect(throws: MirrorError.treeHead(.noKnownSigner)) { try await mirror(strange) }
        await #expect(throws: MirrorError.otherKey(log.key)) {
            try await mirror(MemoryLog(try stranger.files(400)), stranger.key)
        }
        let older = MemoryLog(try log.files(200))
        await #expect(throws: MirrorError.older(here: 300, there: 200)) {
            try await mirror(older)
        }
        #expect(try copied()["checkpoint"] == log.note(300).encodedBytes)
        #expect(try copied()["tile/0/000"] == log.files(300)["tile/0/000"])
    }

    @Test("a source that rewrote its history is refused with proof, also over what is copied")
    func split() async throws {
        try await mirror(MemoryLog(try log.files(300)))
        let fork = try log.forked(at: 100)
        for size in [200, 300, 900] {
            let source = MemoryLog(try fork.files(size))
            do throws(MirrorError) {
                try await mirror(source)
                Issue.record("a fork of \(size) leaves was copied")
            } catch {
                guard case .split(let evidence) = error else { throw error }
                let finding = try evidence.finding(ask: SignatureChecker().isValid)
                let small = TreeSize(value: UInt64(min(size, 300)))
                #expect(
                    finding == (size == 300 ? .twoRoots(size: small) : .otherBeginning(size: small))
                )
            }
            let files = try log.files(300)
            let found = try copied()
            for (path, bytes) in files { #expect(found[path] == bytes, "\(path)") }
        }
    }

    @Test("a copy says what the log was at any size")
    func roots() async throws {
        let source = MemoryLog(try log.files(1_300))
        let sizes = [1, 255, 256, 300, 1_299, 1_300, 1_301].map { TreeSize(value: $0) }
        let roots = try await LogCopy(source, key: log.key).roots(at: sizes)
        let expected = sizes.dropLast().map { Optional(log.root(Int($0.value))) }
        #expect(Array(roots.dropLast()) == expected)
        #expect(roots.last == .some(nil))
    }
}

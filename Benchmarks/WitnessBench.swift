import AmanLetter
import AmanLog
import AmanSignature
import AmanWitness
import Foundation
import FoundationNetworking

/// A witness with a thousand logs: how long it takes to answer, and what memory it takes.
struct WitnessBench {
    static let logs = 1_000
    /// From the issue.
    static let millisecondsMax = 5.0
    static let mebibytesMax = 30.0

    let places: Places

    func run() async throws -> [Rounds.Finding] {
        let aman = places.programs + "/aman"
        guard places.has(aman) else {
            return [.missing("a witness's answer, milliseconds", "build aman in release first")]
        }
        return try await Workplace.with { folder in
            let state = folder.appending(path: "w1").path
            let logs = try (0..<Self.logs).map(AskingLog.init)
            try list(logs, at: state)
            let process = Process()
            process.executableURL = URL(filePath: aman)
            process.arguments = [
                "witness", "serve", "--state", state, "--listen", "127.0.0.1:8098",
            ]
            process.standardError = FileHandle.nullDevice
            try process.run()
            // It does not end when it is only asked to.
            defer { kill(process.processIdentifier, SIGKILL) }
            try await waitUntilListening()
            var times: [Double] = []
            for (old, new) in [(0, 1_000), (1_000, 2_000), (2_000, 3_000)] {
                for log in logs { times.append(try await ask(log.request(old, new)) * 1_000) }
            }
            return try findings(times.sorted(), of: process.processIdentifier)
        }
    }

    private func list(_ logs: [AskingLog], at state: String) throws {
        let made = try WitnessState.create(
            at: state,
            name: "witness.example/w1",
            now: Instant(seconds: Int64(Date.now.timeIntervalSince1970))
        )
        for log in logs { _ = try made.list(LogListing(origin: log.origin, key: log.key)) }
    }

    private func waitUntilListening() async throws {
        for _ in 0..<200 {
            if (try? await ask([])) != nil { return }
            try await Task.sleep(for: .milliseconds(50))
        }
    }

    /// Seconds that one request took, from sending to the last byte.
    private func ask(_ body: [UInt8]) async throws -> Double {
        guard let url = URL(string: "http://127.0.0.1:8098/add-checkpoint") else { return .nan }
        var request = URLRequest(url: url)
        request.httpMethod = "POST"
        request.httpBody = Data(body)
        let began = ContinuousClock.now
        let (_, response) = try await URLSession.shared.data(for: request)
        let seconds = (ContinuousClock.now - began) / .seconds(1)
        guard body.isEmpty || (response as? HTTPURLResponse)?.statusCode == 200 else {
            throw Refused()
        }
        return seconds
    }

    private struct Refused: Error {}

    private func findings(_ sorted: [Double], of process: Int32) throws -> [Rounds.Finding] {
        let middle = median(sorted)
        let late = sorted[sorted.count * 99 / 100]
        let memory = try String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8)
        func mebibytes(_ name: String) -> Double {
            let line = memory.split(separator: "\n").first { $0.hasPrefix(name + ":") } ?? ""
            return (Double(line.filter(\.isNumber)) ?? .nan) / 1_024
        }
        let own = mebibytes("Anonymous")
        return [
            finding(
                "a witness's answer, 1,000 logs, milliseconds in the middle",
                middle,
                "<= 5",
                middle <= Self.millisecondsMax,
                "p99 \(figure(late)) ms"
            ),
            finding(
                "its own memory, MiB",
                own,
                "<= 30",
                own <= Self.mebibytesMax,
                "resident with the program's code \(figure(mebibytes("Rss")))"
            ),
        ]
    }

    private func finding(
        _ name: String,
        _ value: Double,
        _ target: String,
        _ isMet: Bool,
        _ note: String
    ) -> Rounds.Finding {
        Rounds.Finding(
            name: name,
            ratio: value,
            subjectPerSecond: 0,
            yardstickPerSecond: 0,
            target: target,
            isMet: isMet,
            note: note
        )
    }
}

/// A log that only grows; all of them have the same entries and a key each.
private struct AskingLog {
    static let leaves = LeafRow((0..<3_000).map { leafHash(of: Array("entry \($0)".utf8)) })

    static func hashes(level: Int, index: UInt64) -> LogHash {
        leaves.hash(level: level, index: index)
    }

    let origin: String
    let key: VerifierKey
    private let signing = SigningKey.generate(.ed25519)

    init(_ place: Int) throws {
        origin = "log.example/\(place)"
        key = try VerifierKey(name: origin, kind: .ed25519, publicKey: signing.publicKey)
    }

    func request(_ old: Int, _ new: Int) throws -> [UInt8] {
        let (before, after) = (TreeSize(value: UInt64(old)), TreeSize(value: UInt64(new)))
        let root = treeRoot(of: after, hashes: Self.hashes)
        let head = try TreeHead(origin: origin, size: after, root: root)
        let line = try key.line(with: signing.sign(Array(head.body.utf8)))
        return try AddCheckpointRequest(
            oldSize: before,
            proof: old == 0
                ? [] : consistencyProof(from: before, to: after, hashes: Self.hashes) ?? [],
            note: SignedNote(text: head.body, signatures: [line])
        ).encodedBytes
    }
}

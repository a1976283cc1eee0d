import AmanLog
import AmanSignature
import Foundation
import FoundationNetworking
import Synchronization
import Testing

@testable import AmanWitness

/// Goal: whatever moment a witness is killed at, it never signs two histories and loses nothing
/// that it acknowledged.
///
/// Method: the real program, killed (SIGKILL) again and again while an honest log and a fork under
/// the same key ask it at once.
@Suite("Killing a witness among its requests")
struct CrashTests {
    static let killsMin = 8
    /// A busy machine answers little before a kill: it is killed more often then, and later.
    static let killsMax = 60

    @Test("no two signed tree heads contradict each other, and none that was answered is lost")
    func killed() async throws {
        let folder = try TestFolder()
        let log = try MadeLog(count: 2_000)
        let fork = try log.forked(at: 3)
        let path = folder.path + "/w1"
        let made = try WitnessState.create(
            at: path,
            name: "witness.example/w1",
            now: TestTime().environment.now()
        )
        _ = try made.list(LogListing(origin: log.origin, key: log.key))
        let signed = SignedHeads()
        for round in 0..<Self.killsMax where round < Self.killsMin || !signed.isTelling {
            let served = try ServedProgram(path, in: folder.path, round)
            let clients = Task {
                await withTaskGroup(of: Void.self) { group in
                    for history in [log, fork] {
                        group.addTask {
                            await ask(served.url, history, signed)
                        }
                    }
                }
            }
            try await Task.sleep(for: .milliseconds(60 + 40 * round))
            served.kill()
            await clients.value
        }
        let all = signed.all.withLock { $0 }
        // Both histories are the same up to the third leaf: one was signed beyond it, and the other
        // was asked for all the while.
        let apart = all.filter { $0.size > 3 }
        #expect(!apart.isEmpty)
        #expect(signed.refused.withLock { $0 } > 0)
        let isLog = apart.allSatisfy { $0.root == log.root($0.size) }
        let isFork = apart.allSatisfy { $0.root == fork.root($0.size) }
        #expect(isLog || isFork)
        let known = try #require(try WitnessState.open(at: path, to: .sign).logs().first?.known)
        #expect(Int(known.size.value) >= all.map(\.size).max() ?? 0)
    }
}

/// What the witness answered that it signed, and how often it refused a history.
private final class SignedHeads: Sendable {
    let all = Mutex<[(size: Int, root: LogHash)]>([])
    let refused = Mutex(0)

    /// Whether one history was signed beyond what both share, and the other refused.
    var isTelling: Bool {
        all.withLock { $0.contains { $0.size > 3 } } && refused.withLock { $0 > 0 }
    }
}

/// Asks for one leaf more at a time until the witness is gone, also where it refuses the history.
private func ask(
    _ url: String,
    _ log: MadeLog,
    _ signed: SignedHeads
) async {
    var old = 0
    while old + 1 < log.entries.count {
        guard let body = try? log.request(old, old + 1), let address = URL(string: url) else {
            return
        }
        var request = URLRequest(url: address)
        request.httpMethod = "POST"
        request.httpBody = Foundation.Data(body)
        guard let (answer, response) = try? await URLSession.shared.data(for: request),
            let status = (response as? HTTPURLResponse)?.statusCode
        else { return }
        switch status {
        case 200:
            old += 1
            let root = log.root(old)
            signed.all.withLock { [old] in $0.append((old, root)) }
            // The other history is weighed only while this one does not grow.
            try? await Task.sleep(for: .milliseconds(30))
        case 409:
            guard let known = Int(String(decoding: answer, as: UTF8.self).dropLast()),
                known != old
            else { return }
            old = known
        case 422: signed.refused.withLock { $0 += 1 }
        default: return
        }
    }
}

/// `aman witness serve` in a process of its own.
private final class ServedProgram: Sendable {
    let url: String
    private let process: Mutex<Process>

    init(_ state: String, in folder: String, _ round: Int) throws {
        let said = folder + "/said-\(round)"
        try Foundation.Data().write(to: URL(filePath: said))
        let process = Process()
        process.executableURL = URL(filePath: ProcessInfo.processInfo.arguments[0])
            .deletingLastPathComponent().appending(path: "aman")
        process.arguments = ["witness", "serve", "--state", state, "--listen", "127.0.0.1:0"]
        process.standardOutput = FileHandle.nullDevice
        process.standardError = try FileHandle(forWritingTo: URL(filePath: said))
        try process.run()
        let end = Date(timeIntervalSinceNow: 60)
        var port: Substring?
        while port == nil, Date.now < end, process.isRunning {
            let text = try String(contentsOfFile: said, encoding: .utf8)
            port = text.firstMatch(of: /127\.0\.0\.1:([0-9]+)\n/)?.1
            Thread.sleep(forTimeInterval: 0.02)
        }
        url = "http://127.0.0.1:\(try #require(port))/add-checkpoint"
        self.process = Mutex(process)
    }

    func kill() {
        process.withLock { process in
            Foundation.kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
        }
    }
}

import AmanLetter
import AmanLog
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import Foundation
import Synchronization

/// Witnesses that a test asks in the place of a network: each cosigns as the standard says, or
/// answers what the test gives it.
final class TestWitnesses: WitnessTransport {
    /// One of them.
    struct Witness {
        let key: SigningKey
        let verifier: VerifierKey
        var known: UInt64 = 0
        /// The note it cosigned last, which its monitoring address shows.
        var shown: [UInt8]?
        /// What it answers instead, to each request in turn.
        var script: [Result<WitnessResponse, WitnessTransportError>] = []
        /// The tree sizes that requests said it knows.
        var heard: [UInt64] = []
    }

    private let witnesses: Mutex<[String: Witness]>
    private let clock: DeskClock
    /// What happens at the office while a witness is asked; once.
    let meanwhile = Meanwhile()

    init(_ count: Int, _ clock: DeskClock) throws {
        var made: [String: Witness] = [:]
        for number in 1...count {
            let key = SigningKey.generate(.ed25519)
            let verifier = try VerifierKey(
                name: "witness.example/w\(number)",
                kind: .cosignature,
                publicKey: key.publicKey
            )
            made["https://w\(number).example"] = Witness(key: key, verifier: verifier)
        }
        witnesses = Mutex(made)
        self.clock = clock
    }

    subscript(_ number: Int) -> Witness {
        get {
            let found = witnesses.withLock { $0["https://w\(number).example"] }
            guard let found else { preconditionFailure("no witness \(number)") }
            return found
        }
        set { witnesses.withLock { $0["https://w\(number).example"] = newValue } }
    }

    /// What a programme file says of them.
    func rule(needed: Int) -> WitnessRule {
        let all = witnesses.withLock { $0 }.sorted { $0.key < $1.key }
        return WitnessRule(
            entries: all.map { WitnessEntry(key: $0.value.verifier, address: $0.key) },
            needed: needed
        )
    }

    /// A witness's line under a note.
    func line(_ number: Int, under text: String, at time: Int64? = nil) throws -> NoteSignature {
        let (witness, time) = (self[number], time ?? clock.now.seconds)
        return try witness.verifier.line(
            with: try witness.key.sign(cosignatureMessage(over: text, at: time)),
            at: time
        )
    }

    func addCheckpoint(
        _ body: [UInt8],
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse {
        guard let request = try? AddCheckpointRequest.parse(body) else {
            return WitnessResponse(status: 400, mediaType: "", body: [])
        }
        await meanwhile.happen()
        let now = clock.now.seconds
        let outcome = witnesses.withLock { all -> Result<WitnessResponse, WitnessTransportError> in
            guard var witness = all[address] else { return .failure(.unreachable) }
            defer { all[address] = witness }
            witness.heard.append(request.oldSize.value)
            if !witness.script.isEmpty { return witness.script.removeFirst() }
            guard request.oldSize.value == witness.known else {
                let conflict = AddCheckpointAnswer.conflict(TreeSize(value: witness.known))
                return .success(
                    WitnessResponse(
                        status: 409,
                        mediaType: "text/x.tlog.size",
                        body: conflict.encodedBytes
                    )
                )
            }
            let message = cosignatureMessage(over: request.note.text, at: now)
            guard let signature = try? witness.key.sign(message),
                let line = try? witness.verifier.line(with: signature, at: now)
            else { return .failure(.unreachable) }
            witness.known = request.treeHead.size.value
            witness.shown = request.note.encodedBytes + line.encodedBytes
            return .success(
                WitnessResponse(status: 200, mediaType: "text/plain", body: line.encodedBytes)
            )
        }
        return try outcome.get()
    }

    func cosignedHead(
        _ originHash: String,
        at address: String,
        byteCountMax: Int
    ) async throws(WitnessTransportError) -> WitnessResponse {
        guard let shown = witnesses.withLock({ $0[address]?.shown }) else { throw .unreachable }
        return WitnessResponse(status: 200, mediaType: "text/plain", body: shown)
    }
}

extension Desk {
    /// An office whose trust list names witnesses, of whom so many must have cosigned.
    static func witnessed(
        by count: Int,
        needed: Int
    ) async throws -> (desk: Desk, witnesses: TestWitnesses) {
        let clock = DeskClock()
        let witnesses = try TestWitnesses(count, clock)
        var programme = try Desk.herat()
        programme.witnesses = witnesses.rule(needed: needed)
        let desk = try await Desk(clock: clock, programme: programme)
        _ = try await desk.office.changeTrust(.witnesses, officers: try .farida)
        return (desk, witnesses)
    }

    /// The lines under the published tree head.
    func publishedLines() throws -> [String] {
        try SignedNote.parse(try files.read("log/checkpoint") ?? []).signatures.map(\.name)
    }
}

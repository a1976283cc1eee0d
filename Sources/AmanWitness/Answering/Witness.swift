package import AmanLetter
import AmanLog
import AmanSignature
import Dispatch
import Foundation

/// Where a witness has its time from.
package struct WitnessEnvironment: Sendable {
    /// The clock.
    package let now: @Sendable () -> Instant
    /// A stopwatch that no one can set.
    package let elapsed: @Sendable () -> Duration

    package init(
        now: @escaping @Sendable () -> Instant,
        elapsed: @escaping @Sendable () -> Duration
    ) {
        self.now = now
        self.elapsed = elapsed
    }
}

/// Cosigns tree heads of the logs on its list, and never two that do not fit together.
///
/// Source: c2sp.org/tlog-witness.
package final class Witness: Sendable {
    /// Its folder.
    package let state: WitnessState
    let environment: WitnessEnvironment
    let clock: ClockWatch
    let checker = SignatureChecker()
    let evidence: EvidenceFolder
    /// One request at a time: looking and storing are one step, and a disk that waits for a
    /// commit stops no thread that answers.
    private let queue = DispatchQueue(label: "witness")

    /// - Parameters:
    ///   - state: Opened to sign.
    ///   - environment: The time.
    package init(_ state: WitnessState, _ environment: WitnessEnvironment) {
        self.state = state
        self.environment = environment
        clock = ClockWatch(now: environment.now(), elapsed: environment.elapsed())
        evidence = EvidenceFolder(state.folder + "/evidence")
    }

    /// Answers a request, given as its bytes.
    package func answer(_ bytes: [UInt8]) async -> WitnessAnswer {
        let request: AddCheckpointRequest
        do throws(LogRefusal) {
            request = try AddCheckpointRequest.parse(bytes)
        } catch {
            return .refused(.malformed(error))
        }
        return await withCheckedContinuation { waiter in
            queue.async { waiter.resume(returning: self.decide(request)) }
        }
    }

    /// The newest cosigned note of the log whose name has this SHA-256; nil before the first.
    package func checkpoint(originHash: [UInt8]) async throws(WitnessError) -> [UInt8]? {
        let found: Result<[UInt8]?, WitnessError> = await withCheckedContinuation { waiter in
            queue.async {
                let found = Result { () throws(WitnessError) -> [UInt8]? in
                    try self.state.note(ofOriginHash: originHash)
                }
                waiter.resume(returning: found)
            }
        }
        return try found.get()
    }

    private func decide(_ request: AddCheckpointRequest) -> WitnessAnswer {
        let decision: Decision
        do throws(WitnessError) {
            decision = try weighAndStore(request)
            if let count = decision.count { try state.note(count) }
        } catch {
            return .refused(.storage(error))
        }
        // Written before the answer: who lied learns of it no earlier than the folder.
        if let found = decision.evidence { evidence.store(found, ask: checker.isValid) }
        return decision.answer
    }
}

/// An answer, and what is to be written down beside it.
struct Decision {
    var answer: WitnessAnswer
    var evidence: LogEvidence?
    /// How often the state was opened or has signed, once it signed; nil where it did not.
    var count: Int?

    init(_ answer: AddCheckpointAnswer) { self.answer = .answered(answer) }

    init(_ refusal: WitnessRefusal, evidence: LogEvidence? = nil) {
        answer = .refused(refusal)
        self.evidence = evidence
    }
}

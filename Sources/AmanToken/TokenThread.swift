import AmanLetter
import AmanSignature
import CP11Kit
import Dispatch
import Foundation
import Synchronization

/// The one owner of an office's session with a token: a thread of its own, which opens the token
/// for the first signature and leaves it open.
///
/// Requests wait for it without blocking a thread. A token that was pulled out is opened again for
/// the next signature. A PIN that was refused is not tried again, because tokens lock themselves.
final class TokenThread: Sendable {
    /// Most signatures that wait; an office works on eight requests at once, and publishes.
    private static let waitingMax = 64
    /// Seconds after which a request no longer waits: the slowest cards sign in about one.
    static let answerSecondsMax = 20

    private let pin: @Sendable () throws -> [UInt8]
    private let jobs = Mutex<[Job]>([])
    private let arrivals = DispatchSemaphore(value: 0)

    /// - Parameter pin: Answers the token's PIN; asked on the thread, once for each opening.
    init(pin: @escaping @Sendable () throws -> [UInt8]) {
        self.pin = pin
        // Holds the thread's owner for as long as the process lives, as the session is.
        let thread = Thread { self.work() }
        thread.name = "token"
        thread.start()
    }

    /// Signs a message with a key on this token.
    ///
    /// - Throws: `TokenError`; `noAnswer` where the token, or those who wait before, take too long.
    func sign(
        _ message: [UInt8],
        at address: TokenAddress,
        _ algorithm: SignatureAlgorithm
    ) async throws(TokenError) -> [UInt8] {
        let answer = Answer()
        let isWaiting = jobs.withLock { jobs in
            guard jobs.count < Self.waitingMax else { return false }
            jobs.append(
                Job(message: message, address: address, algorithm: algorithm, answer: answer)
            )
            return true
        }
        guard isWaiting else { throw .noAnswer }
        arrivals.signal()
        let timer = Task {
            try? await Task.sleep(for: .seconds(Self.answerSecondsMax))
            answer.give(.failure(.noAnswer))
        }
        defer { timer.cancel() }
        return try await answer.value().get()
    }

    private func next() -> Job {
        while true {
            arrivals.wait()
            if let job = jobs.withLock({ $0.isEmpty ? nil : $0.removeFirst() }) { return job }
        }
    }

    private func work() {
        var refusal: TokenError?
        while true {
            let job = next()
            if let refusal {
                job.answer.give(.failure(refusal))
            } else {
                refusal = serve(beginning: job)
            }
        }
    }

    /// Opens the token and answers for as long as it signs.
    ///
    /// What a session refuses that was open before, because another program logged out or the token
    /// was pulled out, is asked once more of a fresh one.
    ///
    /// - Returns: A refusal after which the token may not be tried again.
    private func serve(beginning first: Job) -> TokenError? {
        var job = first
        var isFresh = true
        while true {
            do {
                try TokenSession.with(job.address, pin: pin) {
                    session throws(TokenError) -> Void in
                    while true {
                        job.answer.give(.success(try Self.signature(for: job, session)))
                        isFresh = false
                        job = self.next()
                    }
                }
            } catch {
                guard isFresh else {
                    isFresh = true
                    continue
                }
                let known = error as? TokenError ?? .noPIN
                job.answer.give(.failure(known))
                return known == .wrongPIN || known == .lockedPIN ? known : nil
            }
        }
    }

    private static func signature(
        for job: Job,
        _ session: borrowing TokenSession
    ) throws(TokenError) -> [UInt8] {
        let key = try TokenKey.privateKey(at: job.address, session)
        return try session.signature(of: job.message, job.algorithm, with: key)
    }
}

/// A signature that is wanted.
private struct Job: Sendable {
    let message: [UInt8]
    let address: TokenAddress
    let algorithm: SignatureAlgorithm
    let answer: Answer
}

/// An answer that one gives and one waits for; the first one given counts.
private final class Answer: Sendable {
    typealias Signed = Result<[UInt8], TokenError>

    private enum State {
        case open
        case waiting(CheckedContinuation<Signed, Never>)
        case given(Signed)
    }

    private let state = Mutex<State>(.open)

    func give(_ result: Signed) {
        let waiting = state.withLock { state -> CheckedContinuation<Signed, Never>? in
            switch state {
            case .given: return nil
            case .open:
                state = .given(result)
                return nil
            case .waiting(let continuation):
                state = .given(result)
                return continuation
            }
        }
        waiting?.resume(returning: result)
    }

    func value() async -> Signed {
        await withCheckedContinuation { continuation in
            let given = state.withLock { state -> Signed? in
                if case .given(let result) = state { return result }
                state = .waiting(continuation)
                return nil
            }
            if let given { continuation.resume(returning: given) }
        }
    }
}

import AmanLetter
package import AmanSignature
import Synchronization

/// Signs with an office's keys that are on tokens: each token has one owner, which leaves it open.
package final class OfficeTokens: TokenSigning {
    private let pin: @Sendable (_ token: String) throws -> [UInt8]
    /// By the token's part of the address.
    private let threads = Mutex<[String: TokenThread]>([:])

    /// - Parameter pin: Answers a token's PIN. It is asked when the token is there and a signature
    ///   is wanted; what it throws counts as no PIN.
    package init(pin: @escaping @Sendable (_ token: String) throws -> [UInt8]) {
        self.pin = pin
    }

    package func sign(
        _ message: [UInt8],
        at address: String,
        as publicHalf: PublicKey
    ) async throws(SigningError) -> [UInt8] {
        do throws(TokenError) {
            let address = try TokenAddress(address)
            return try await thread(of: address.token)
                .sign(message, at: address, publicHalf.algorithm)
        } catch {
            throw .unavailable(error.obstacle)
        }
    }

    private func thread(of token: String) -> TokenThread {
        threads.withLock { threads in
            if let thread = threads[token] { return thread }
            let pin = pin
            let thread = TokenThread { try pin(token) }
            threads[token] = thread
            return thread
        }
    }
}

extension TokenError {
    /// What is in the way of a signature.
    package var obstacle: KeyAccessError {
        switch self {
        case .noModule, .noToken, .severalTokens: .absent
        case .noKey, .severalKeys, .noObjectNamed, .notAnAddress: .keyMissing
        case .wrongPIN: .wrongPIN
        case .lockedPIN: .lockedPIN
        case .noPIN: .noPIN
        case .noAnswer: .noAnswer
        case .signsWithAnother, .unfitKey, .otherKind: .otherKey
        case .refused(let code): .refused(code: code)
        case .alreadyThere, .kindUnknown: .refused(code: 0)
        }
    }
}

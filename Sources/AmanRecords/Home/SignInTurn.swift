import Foundation

extension HomeFolder {
    /// Does something that only one process at a time may do in an office: compare a password that
    /// was typed at a terminal.
    ///
    /// A hundred processes at once would otherwise all see the failures of before.
    ///
    /// - Parameters:
    ///   - path: The office's folder.
    ///   - work: What to do; it asks a person nothing, as others wait.
    /// - Returns: What `work` answered.
    /// - Throws: `HomeError.cannotWrite` where the lock could not be taken, and what `work` throws.
    package static func inSignInTurn<Answer>(
        at path: String,
        _ work: () async throws -> Answer
    ) async throws -> Answer {
        let lock = HomeFiles(path).path("keys/sign-in.lock")
        let mode = DurableFile.fileMode
        let file = unsafe Foundation.open(lock, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, mode)
        guard file >= 0 else { throw HomeError.cannotWrite(code: errno) }
        // Closing lets go of the lock, and so does the kernel when the process ends.
        defer { close(file) }
        while flock(file, LOCK_EX) != 0 {
            guard errno == EINTR else { throw HomeError.cannotWrite(code: errno) }
        }
        return try await work()
    }
}

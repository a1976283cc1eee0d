package import AmanLetter
import AmanSignature
package import AmanVerdict

/// The bundle that the office publishes, read as a post reads it.
///
/// A stranger who types a number and its check code is answered from it, and from nothing else: so
/// the office's page says what the phone page says with the same bundle, and no more than anyone
/// can find out who fetches the file.
package actor PublishedBundle {
    /// Seconds for which what was read is used, whatever was published meanwhile: as long as the
    /// server's pause between two publications.
    ///
    /// Reading a bundle hashes every leaf in it, too much for each question.
    package static let usedSecondsMax: Int64 = 10

    private let office: Office
    /// What was read last, its bytes, and when.
    private var last: (session: CheckpointSession, bytes: [UInt8], readAt: Instant)?

    package init(of office: Office) {
        self.office = office
    }

    /// Looks for a letter by its number and check code.
    ///
    /// - Parameters:
    ///   - code: What was read out or typed.
    ///   - files: The public folder with the bundle.
    /// - Returns: What the bundle says; "not found" is an answer too.
    /// - Throws: `records` when the folder or the root cannot be read; `noTrustList`, `noRoot` in
    ///   an office that has none yet; `readBackFailed` when the bundle in the folder was damaged.
    package func answer(
        _ code: CheckCode,
        in files: any PublishedFiles
    ) async throws(PublishError) -> CheckAnswer {
        let session = try await session(in: files)
        let now = office.environment.now()
        return session.answer(code, at: .clock(now), hashing: NativeSHA256.self)
    }

    private func session(
        in files: any PublishedFiles
    ) async throws(PublishError) -> CheckpointSession {
        let now = office.environment.now()
        if let last, (0..<Self.usedSecondsMax).contains(now.seconds - last.readAt.seconds) {
            return last.session
        }
        guard let bytes = try read(files) else {
            // Nothing is published yet: the trust list alone, in which no letter can be found.
            return CheckpointSession(
                knowledge: Knowledge(trustList: try await office.knowledge().trustList)
            )
        }
        if let last, last.bytes == bytes {
            self.last?.readAt = now
            return last.session
        }
        guard let roots = try await office.publishedRoots() else { throw .noRoot }
        let session: CheckpointSession
        do {
            session = try CheckpointSession.open(
                bytes,
                memory: last?.session.memory ?? CheckpointMemory(),
                root: RootPin(roots.present),
                ask: office.keys.isValid
            )
        } catch {
            throw .readBackFailed(error)
        }
        last = (session, bytes, now)
        return session
    }

    private func read(_ files: any PublishedFiles) throws(PublishError) -> [UInt8]? {
        do {
            return try files.read(ListPath.bundle)
        } catch {
            throw .records(error)
        }
    }
}

import AmanLetter
import AmanOffice
import AmanRecords
import AmanSignature
import AmanVerdict
import AmanWeb

extension OpenedOffice {
    /// The counter over this office: here records, paper and web meet.
    ///
    /// - Parameters:
    ///   - setUpCode: What the terminal shows for the set-up page; nil where nothing is to set up.
    ///   - isSecure: Whether browsers come by TLS.
    /// - Returns: The site, with its staff.
    func site(setUpCode: SecretCode? = nil, isSecure: Bool = false) -> OfficeSite {
        let (office, cache) = (office, KnowledgeCache(office: office))
        var site = OfficeSite(
            office: office,
            people: people,
            published: home.publishedFiles,
            printing: PaperPrinting(office: office),
            pictures: DecodedPictures(),
            judge: { text in
                let session = try await cache.session()
                let now = office.environment.now()
                return session.judge(
                    text,
                    at: .clock(now),
                    hashing: NativeSHA256.self,
                    ask: office.keys.isValid
                )
            }
        )
        site.boardBell = home.records.bell(for: .board)
        site.setUpCode = setUpCode
        site.isSecure = isSecure
        return site
    }
}

/// The office's own checkpoint: reads its knowledge again when the log has grown or a minute has
/// passed.
///
/// Reading it verifies every signed part, which is too much for each scan.
private actor KnowledgeCache {
    /// Seconds after which a suspension that took effect meanwhile must be seen.
    private static let ageSecondsMax: Int64 = 60

    private let office: Office
    /// What was read last, when, and the size of the log then.
    private var last: (session: CheckpointSession, size: UInt64, readAt: Instant)?

    init(office: Office) {
        self.office = office
    }

    func session() async throws -> CheckpointSession {
        let now = office.environment.now()
        let size = try await office.records.logSize()
        if let last, last.size == size, now.seconds - last.readAt.seconds < Self.ageSecondsMax {
            return last.session
        }
        let session = CheckpointSession(
            knowledge: try await office.knowledge(),
            memory: last?.session.memory ?? CheckpointMemory()
        )
        last = (session, size, now)
        return session
    }
}

import AmanLetter
import AmanOffice
import AmanRecords
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
        let (office, cache) = (office, KnowledgeDesk(office: office))
        var site = OfficeSite(
            office: office,
            people: people,
            published: home.publishedFiles,
            printing: PaperPrinting(office: office),
            pictures: PaperPictures(),
            judge: { text in
                AmanVerdict.judge(
                    text,
                    knowledge: try await cache.knowledge(),
                    now: office.environment.now(),
                    ask: office.keys.fits
                )
            }
        )
        site.setUpCode = setUpCode
        site.isSecure = isSecure
        return site
    }
}

/// Keeps the office's knowledge between two checks, and reads it anew when the log has grown or a
/// minute has passed.
///
/// Reading it verifies every signed part, which is too much for each scan.
private actor KnowledgeDesk {
    /// Seconds after which a suspension that took effect meanwhile must be seen.
    private static let ageSecondsMax: Int64 = 60

    private let office: Office
    /// What was read last, when, and the size of the log then.
    private var last: (knowledge: Knowledge, size: UInt64, readAt: Instant)?

    init(office: Office) {
        self.office = office
    }

    func knowledge() async throws -> Knowledge {
        let now = office.environment.now()
        let size = try await office.records.logSize()
        if let last, last.size == size, now.seconds - last.readAt.seconds < Self.ageSecondsMax {
            return last.knowledge
        }
        let knowledge = try await office.knowledge()
        last = (knowledge, size, now)
        return knowledge
    }
}

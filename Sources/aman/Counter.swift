import AmanLetter
import AmanOffice
import AmanPaper
import AmanRecords
import AmanVerdict
import AmanWeb
import Logging

extension OpenedOffice {
    /// The counter over this office: here records, paper and web meet.
    ///
    /// - Parameters:
    ///   - setUpCode: What the terminal shows for the set-up page; nil where nothing is to set up.
    ///   - isSecure: Whether browsers come by TLS.
    /// - Returns: The counter, with its staff.
    func counter(setUpCode: SecretCode? = nil, isSecure: Bool = false) -> Counter {
        let (office, cache) = (office, KnowledgeDesk(office: office))
        var counter = Counter(
            office: office,
            people: people,
            published: home.publishedFiles,
            printing: PaperPrinting(office: office),
            pictures: PaperPictures(),
            judge: { text in
                AmanVerdict.judge(
                    text,
                    knowledge: try await cache.knowledge(),
                    now: office.surroundings.now(),
                    ask: office.keys.fits
                )
            }
        )
        counter.setUpCode = setUpCode
        counter.isSecure = isSecure
        counter.desk = desk()
        counter.api = api()
        return counter
    }

    /// The steps of the desk, and where its drafts are kept.
    private func desk() -> DeskTools {
        let (office, records) = (office, home.records)
        return DeskTools(
            apply: { request, officer, form in
                try await office.applyOnce(request, officer: officer, form: form)
            },
            application: { ticket in
                try await records.application(ticket: ticket)
            },
            isPhoto: { photo in isPrintablePhoto(photo) },
            slip: { application in
                try await PaperPrinting(office: office).slip(of: application)
            },
            keepDraft: { draft, staff in
                try await records.keepDraft(draft, of: staff, at: office.surroundings.now())
            },
            draft: { staff in try await records.draft(of: staff) },
            dropDraft: { staff in try await records.dropDraft(of: staff) }
        )
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
        let now = office.surroundings.now()
        let size = try await office.records.logSize()
        if let last, last.size == size, now.seconds - last.readAt.seconds < Self.ageSecondsMax {
            return last.knowledge
        }
        let knowledge = try await office.knowledge()
        last = (knowledge, size, now)
        return knowledge
    }
}

import AmanLetter
import AmanOffice
import AmanVerdict

/// What an office has acknowledged: none of it may be lost, whatever happens.
struct Known {
    /// By ticket order of their acknowledgement.
    var applications: [KnownApplication] = []
    var letters: [KnownLetter] = []
    /// Leaves of the log that were read, from the first.
    var leaves: [[UInt8]] = []
    /// Entries of the audit, and the hash of the last one.
    var audit: KnownAudit?
    /// Leaves and entries after the last step.
    var size = OfficeSize()
    /// Digests of letters that were exchanged here, and of those it heard were exchanged elsewhere.
    var exchanged: Set<[UInt8]> = []
    var heard: Set<[UInt8]> = []

    /// What is known once an earlier state of the records was brought back: of what came after it,
    /// only that the erased stay erased.
    func asOf(_ earlier: Known) -> Known {
        var known = earlier
        let later = Dictionary(
            applications.map { ($0.id, $0.erasure) },
            uniquingKeysWith: { first, _ in first }
        )
        for index in known.applications.indices {
            // The key store is today's: whose key it has not any more is erased again.
            let erasure = later[known.applications[index].id]
            known.applications[index].erasure = erasure ?? known.applications[index].erasure
        }
        return known
    }
}

/// How much an office has written.
struct OfficeSize: Equatable {
    var leafCount: UInt64 = 0
    var entryCount = 0
}

/// The end of the audit as it was read.
struct KnownAudit {
    let count: Int
    let hash: [UInt8]
}

struct KnownApplication {
    enum Erasure {
        case none
        /// Was tried, and failed or was stopped: the person may be gone.
        case begun
        case done
    }

    let id: ApplicationID
    let ticket: Ticket
    let name: String
    /// As it was acknowledged last; something that failed may have changed it since.
    var state: ApplicationState
    var voteCount = 0
    var erasure = Erasure.none
}

struct KnownLetter {
    let number: LetterNumber
    let digest: [UInt8]
    let leafIndex: UInt64
    let application: ApplicationID
    let text: String
    let name: String
    /// Acknowledged changes, oldest first.
    var changes: [StatusChange] = []
    var handedOutAt: Instant?
    /// An appeal that waits for its answer.
    var appeal: LetterAppealID?
}

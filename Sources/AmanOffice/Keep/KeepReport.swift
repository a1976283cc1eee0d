package import AmanLetter

/// What has to be looked after so that an office outlasts its computer: no names of applicants.
package struct KeepReport: Equatable, Sendable {
    /// When the office was last copied into a backup; nil where it never was.
    package var backedUpAt: Instant?
    /// When records were last erased; nil where none were.
    package var erasedAt: Instant?
    package var keys: KeyStoreState
    /// Whether the clock fits what the office has recorded.
    package var clockFits: Bool
    /// Desks' tokens that work, those that end first in front.
    package var tokens: [DeskToken]

    package init(
        backedUpAt: Instant?,
        erasedAt: Instant?,
        keys: KeyStoreState,
        clockFits: Bool,
        tokens: [DeskToken] = []
    ) {
        self.backedUpAt = backedUpAt
        self.erasedAt = erasedAt
        self.keys = keys
        self.clockFits = clockFits
        self.tokens = tokens
    }
}

extension Office {
    /// What has to be looked after.
    ///
    /// - Throws: When the records cannot be read.
    package func keepReport() async throws(RecordsError) -> KeepReport {
        let now = environment.now()
        let tokens = try await records.tokens().filter { $0.isGood(at: now) }
        return KeepReport(
            backedUpAt: try await records.lastMoment(of: .backup),
            erasedAt: try await records.lastMoment(of: .erase),
            keys: try await records.keyStoreState(),
            clockFits: try await clockDoubt() == nil,
            tokens: tokens.sorted { $0.endsAt < $1.endsAt }
        )
    }

    /// Notes that a copy of the office is about to be made: the copy has the entry as well.
    ///
    /// - Throws: When the entry cannot be stored.
    package func noteBackup(officer: String) async throws(RecordsError) {
        try await records.append(
            AuditEntry(
                at: environment.now(),
                officer: officer,
                act: .backup,
                subject: AuditCode(code)
            )
        )
    }
}

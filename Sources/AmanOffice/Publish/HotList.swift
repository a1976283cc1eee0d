package import AmanLetter
import AmanSignature
package import AmanVerdict

/// Numbers of letters that are no longer in force, for posts that have nothing but paper.
///
/// It names no person and no place. Letters whose own date has passed are left out: the paper says
/// so itself, and a list should hold no more than it must.
package struct HotList: Equatable, Sendable {
    /// The office that made it.
    package var office: OfficeCode
    /// Grows by one with every list of this office, so that two can be distinguished.
    package var serial: Int64
    package var madeAt: Instant
    /// Ordered by office, then by number; one for each letter.
    package var entries: [HotListEntry]

    package init(office: OfficeCode, serial: Int64, madeAt: Instant, entries: [HotListEntry]) {
        self.office = office
        self.serial = serial
        self.madeAt = madeAt
        self.entries = entries
    }
}

/// One number of a hot list and what became of its letter.
package struct HotListEntry: Equatable, Sendable {
    package var number: LetterNumber
    package var status: LetterStatus

    package init(number: LetterNumber, status: LetterStatus) {
        self.number = number
        self.status = status
    }
}

extension Office {
    /// Makes the next hot list: this office's letters, and those of others exchanged here.
    ///
    /// Its serial and the hash of its numbers are stored and audited before anything is printed.
    ///
    /// - Parameters:
    ///   - wanted: Only letters of this office; nil is all.
    ///   - officer: Who makes it.
    /// - Returns: The list, as it is to be printed.
    /// - Throws: `PublishError.records`; `conflict(.newerStands)` when another list was made at the
    ///   same time.
    package func hotList(
        of wanted: OfficeCode?,
        officer: String
    ) async throws(PublishError) -> HotList {
        let now = environment.now()
        let entries = try await hotListEntries(at: now)
        let standing = try await published { records throws(RecordsError) in
            try await records.part(PartName.hotList(code))
        }
        let list = planHotList(entries, of: wanted, by: code, after: standing?.sequence, at: now)
        let part = KeptPart(
            name: PartName.hotList(code),
            sequence: list.serial,
            bytes: NativeSHA256.hash(list.lines)
        )
        let audit = AuditEntry(
            at: now,
            officer: officer,
            act: .publish,
            subject: "hot-list " + AuditCode(list.serial)
        )
        try await published { records throws(RecordsError) in
            try await records.keep(part, leaf: nil, audit)
        }
        return list
    }

    private func hotListEntries(at now: Instant) async throws(PublishError) -> [HotListEntry] {
        try await published { records throws(RecordsError) in
            var entries: [HotListEntry] = []
            for change in try await records.standingStatusChanges(at: now) {
                let letter = try await records.letter(change.number)
                if let letter, letter.expires <= now { continue }
                entries.append(HotListEntry(number: change.number, status: change.to))
            }
            for exchange in try await records.foreignExchanges() {
                entries.append(HotListEntry(number: exchange.number, status: .exchanged))
            }
            return entries
        }
    }
}

/// Puts a hot list in order, under the serial that follows the last one.
package func planHotList(
    _ entries: [HotListEntry],
    of wanted: OfficeCode?,
    by office: OfficeCode,
    after serial: Int64?,
    at now: Instant
) -> HotList {
    let kept = entries.filter { wanted == nil || $0.number.office == wanted }
    let ordered = kept.sorted { $0.number.text < $1.number.text }
    var once: [HotListEntry] = []
    for entry in ordered where once.last?.number != entry.number { once.append(entry) }
    return HotList(office: office, serial: (serial ?? 0) + 1, madeAt: now, entries: once)
}

extension HotList {
    /// The list as text, one number and status on each line, for its hash.
    fileprivate var lines: [UInt8] {
        Array(entries.map { "\($0.number.text) \($0.status.code)\n" }.joined().utf8)
    }
}

package import AmanLetter

/// Names under which signed parts are stored.
package enum PartName {
    /// The programme's trust list, the newest this office knows.
    package static let trustList = "trust-list"
    /// The programme's root key, as this office first learnt it.
    package static let rootKey = "root-key"
    /// The audit's newest head that is in the log.
    package static let auditHead = "audit-head"

    /// A status list, by its address.
    package static func statusList(_ uri: String) -> String { statusLists + uri }
    /// An office's notices.
    package static func notices(_ office: OfficeCode) -> String { notices + office.text }
    /// Another office's log: signed tree head and leaf hashes.
    package static func log(_ origin: String) -> String { logs + origin }
    /// The trust list in which a root names the next one.
    package static func voucher(_ root: KeyID) -> String { vouchers + root.description }
    /// The state of a log in some ten minutes, as this office saw it.
    package static func sighting(of origin: String, _ bucket: Int64) -> String {
        sightings(of: origin) + String(bucket)
    }
    /// All that this office saw of a log.
    package static func sightings(of origin: String) -> String { "seen:" + origin + "@" }

    /// The most of this office's own log that another office was seen to have.
    package static func ownLogSeen(_ origin: String) -> String { "own-log-seen:" + origin }

    /// The newest hot list an office printed: the hash of its numbers.
    package static func hotList(_ office: OfficeCode) -> String { "hot-list:" + office.text }

    /// The key that case files for an office are sealed with, as that office signed it.
    package static func caseKey(_ office: OfficeCode) -> String { "case-key:" + office.text }
    /// That a case file was made of a ticket; its bytes name the office it is for.
    package static func sentCase(_ ticket: Ticket) -> String { "case-sent:\(ticket.number)" }
    /// What a person found about a letter that two offices dealt with, by the letter's digest.
    package static func doubleFinding(_ digest: [UInt8]) -> String {
        "double:" + Hexadecimal.text(digest)
    }

    package static let statusLists = "status-list:"
    package static let notices = "notices:"
    package static let logs = "log:"
    package static let vouchers = "root-voucher:"
}

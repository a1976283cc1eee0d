package import AmanLetter
import AmanNames
import AmanVerdict
package import Logging

/// One office at work: its programme, its keys, its records, and the world around it.
///
/// Every step is an extension of this struct, in the step's own folder. A step reads once, plans in
/// a pure function, commits once, and shows what it did.
package struct Office: Sendable {
    /// The rules the office works by.
    package let programme: Programme
    /// Which of the programme's offices this is.
    package let code: OfficeCode
    /// What it signs with.
    package let keys: OfficeKeys
    /// Everything the office keeps.
    package let records: any OfficeRecords
    /// What may be some seconds old: from a replica where there is one, else from the records.
    package let stale: any StaleRecords
    /// Time, randomness and what paper can show.
    package let environment: OfficeEnvironment
    /// For the office's own technicians: numbers and codes, never names.
    package let log: Logger
    /// Compresses letters and lists.
    let deflater = Deflater()
    /// The office's own trust list as it was last read, so that each letter need not read it again.
    let trustCache = TrustCache()
    /// What need not be asked again for each letter of a run.
    let beforeLetters = BeforeLetters()
    /// What this server has published or copied last.
    let ownTurn = OwnTurn()
    /// Whether more of the log is known outside than is in the records.
    let logGuard = LogGuard()

    /// The numbers of the last hours, counted again after some seconds.
    let paceCache: PaceCache
    /// The last days, counted again after a minute.
    let dayCache: DayCache
    /// What was published of each week.
    let weekCache: WeekCache
    /// Reads the audit's chain in the background.
    package let auditWatch: AuditWatch
    /// Who can be compared with an applicant.
    package let register: RegisterIndex
    /// How often each desk's token may ask.
    let tokenLimiter: TokenRateLimiter

    /// The name under which its log is on the trust list, where it is there under another than its
    /// first.
    private let listedLog: String?

    /// Opens the office's day with what it works with.
    ///
    /// `stale` answers what may be some seconds old; nil where the records do. `listedLog` is the
    /// name of its log once the log's key was replaced: `logName(in:)`.
    package init(
        programme: Programme,
        code: OfficeCode,
        keys: OfficeKeys,
        records: any OfficeRecords,
        stale: (any StaleRecords)? = nil,
        environment: OfficeEnvironment,
        log: Logger,
        listedLog: String? = nil
    ) {
        self.programme = programme
        self.code = code
        self.keys = keys
        self.records = records
        let stale: any StaleRecords = stale ?? records
        self.stale = stale
        self.environment = environment
        self.log = log
        self.listedLog = listedLog
        paceCache = PaceCache(stale)
        dayCache = DayCache(stale)
        weekCache = WeekCache(records)
        auditWatch = AuditWatch(records)
        register = RegisterIndex(records, .builtIn)
        tokenLimiter = TokenRateLimiter(records)
    }

    /// This office's entry in the programme file; nil when the file does not know it.
    package var entry: OfficeEntry? {
        programme.offices.first { $0.code == code }
    }

    /// Name of this office's log in its tree heads, such as `aman.example/log/HER`.
    package var logOrigin: String { listedLog ?? programme.logOrigin(of: code) }

    /// Address of one of this office's status lists, counted from 1.
    package func statusListAddress(_ list: UInt64) -> String {
        programme.statusListAddress(of: code, list)
    }

    /// Address of the document that names all of this office's status lists.
    ///
    /// Source: IETF Token Status List, "Status List Aggregation".
    package var statusListsAddress: String { "\(programme.publishedAt)/status/\(code.text)/lists" }
}

extension Programme {
    /// Name of an office's log: where the programme is published, without the scheme.
    ///
    /// Source: C2SP tlog-checkpoint, "schema-less URL".
    package func logOrigin(of office: OfficeCode) -> String {
        var address = Substring(publishedAt)
        for scheme in ["https://", "http://"] where address.hasPrefix(scheme) {
            address = address.dropFirst(scheme.count)
        }
        return "\(address)/log/\(office.text)"
    }

    /// Address of an office's status list, counted from 1; is in every letter.
    package func statusListAddress(of office: OfficeCode, _ list: UInt64) -> String {
        "\(publishedAt)/status/\(office.text)/\(list)"
    }

    /// Address of what an office says to the posts; no letter has it.
    package func announcementsAddress(of office: OfficeCode) -> String {
        publishedAt + announcementsPath(of: office)
    }
}

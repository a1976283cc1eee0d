public import AmanLetter
import AmanLog

/// What a verifier knows: whom to trust, what became of letters, what was logged.
///
/// Everything in it has been checked; nothing is parsed again for a letter. It is as old as its
/// parts, and says so.
public struct Knowledge: Sendable {
    /// The programme all of it belongs to.
    public var programme: String { trustList.programme }
    /// When the bundle was put together, as its maker says; nil when it came from no bundle.
    public var created: Instant? { parts.created }
    /// The key that signed the trust list, last, after those that vouched for it one after the
    /// other; empty when that was not looked at.
    public var roots: [RootKey] { parts.roots }
    /// Whom to trust.
    public var trustList: TrustList { parts.trustList }
    /// What the offices say of their letters.
    public var statusLists: [StatusList] { parts.statusLists }
    /// The notices of the offices.
    public var noticeLists: [NoticeList] { parts.noticeLists }
    /// What is known of the logs.
    public var logs: [KnownLog] { parts.logs }
    /// Held once: a letter's judging passes it on a dozen times.
    private let parts: KnownParts

    /// Puts parts together that the caller has verified.
    ///
    /// - Parameters:
    ///   - trustList: Signed by the programme's root.
    ///   - statusLists: Signed by the keys the trust list names for their addresses.
    ///   - noticeLists: Each signed by a status key of the office it speaks for, notices ordered by
    ///     digest as `NoticeList.parse` gives them.
    ///   - logs: Their leaves match their signed tree heads.
    ///   - roots: The key that signed the trust list, last; before it those that led to it.
    ///   - created: When the parts were put together.
    public init(
        trustList: TrustList,
        statusLists: [StatusList] = [],
        noticeLists: [NoticeList] = [],
        logs: [KnownLog] = [],
        roots: [RootKey] = [],
        created: Instant? = nil
    ) {
        parts = KnownParts(trustList, statusLists, noticeLists, logs, roots, created)
    }

    /// The key that signed the trust list.
    public var root: RootKey? { roots.last }

    /// The newest moment at which the root or an office signed: for that office's letters, a clock
    /// that is earlier was set back, unless the office's own is wrong.
    public func newestTime(of office: OfficeCode) -> Instant {
        let signed = parts.newestTimes.first { $0.office == office }?.at ?? trustList.issuedAt
        return max(trustList.issuedAt, signed)
    }

    /// When the newest status list was signed, which is how old "the list" is to a guard; without
    /// any, when the trust list was.
    public var listedAt: Instant {
        var newest: Instant?
        for list in statusLists where newest.map({ $0 < list.issuedAt }) ?? true {
            newest = list.issuedAt
        }
        return newest ?? trustList.issuedAt
    }

    /// The signer with a key identifier; a trust list never has two.
    public func signer(_ keyID: KeyID) -> Signer? {
        parts.signerPlaces.first(placeHash(of: keyID)) { trustList.signers[$0].keyID == keyID }
            .map { trustList.signers[$0] }
    }

    /// The status list at an address, if it is here.
    public func statusList(_ uri: String) -> StatusList? {
        statusPlace(uri).list.map { statusLists[$0] }
    }

    /// The index of an address among the present lists, and its key in the trust list.
    func statusPlace(_ uri: String) -> (key: Int?, list: Int?) {
        let hash = placeHash(of: uri)
        return (
            parts.keyPlaces.last(hash) { sameText(trustList.statusLists[$0].uri, uri) },
            parts.listPlaces.last(hash) { sameText(statusLists[$0].uri, uri) }
        )
    }

    /// An office of the trust list.
    public func office(_ code: OfficeCode) -> TrustedOffice? {
        // Place by place: only the one that is found is copied.
        for place in trustList.offices.indices where trustList.offices[place].code == code {
            return trustList.offices[place]
        }
        return nil
    }

    /// The office that serves a province, by the signers' entries.
    public func office(serving province: String) -> TrustedOffice? {
        parts.provincePlaces.first(placeHash(of: province)) {
            sameText(parts.provinces[$0].name, province)
        }
        .flatMap { office(parts.provinces[$0].office) }
    }

    /// Every notice about a letter, with its list.
    func notices(about digest: [UInt8]) -> [(list: NoticeList, notice: StatusNotice)] {
        noticeLists.compactMap { list in list.notice(about: digest).map { (list, $0) } }
    }
}

extension NoticeList {
    /// The notice about a letter, found by halving.
    func notice(about digest: [UInt8]) -> StatusNotice? {
        var low = 0
        var high = notices.count
        while low < high {
            let middle = (low + high) / 2
            if precedes(notices[middle].digest, digest) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low < notices.count, notices[low].digest == digest else { return nil }
        return notices[low]
    }
}

/// Whether a letter is in the public log, as far as is known here.
public enum LogStanding: Equatable, Sendable {
    /// The log has it, at this place.
    case included(at: UInt64)
    /// No log is here, or the letter is younger than what is known of it.
    case notCovered
    /// The log must have it and does not.
    case missing

    /// The word used in machine output.
    public var code: String {
        switch self {
        case .included: "included"
        case .notCovered: "notCovered"
        case .missing: "missing"
        }
    }
}

extension Knowledge {
    /// Whether anything that is known here goes by a letter's digest.
    func knowsDigests(of signer: Signer) -> Bool {
        for place in noticeLists.indices where !noticeLists[place].notices.isEmpty { return true }
        return hasLog(of: signer.office)
    }

    /// Whether anything is known of an office's log.
    func hasLog(of office: OfficeCode) -> Bool {
        for place in logs.indices where logs[place].office == office { return true }
        return false
    }

    /// Whether a letter of an office is in the office's log.
    func logStanding(of digest: [UInt8], office: OfficeCode, madeAt: Instant) -> LogStanding {
        let leaf = leafHash(of: LogEntry.issued(digest: digest).encoded())
        for place in logs.indices where logs[place].office == office {
            if let index = logs[place].leaves.index(of: leaf) { return .included(at: index) }
        }
        // The letter's time is taken a little before the log's, so leave the clocks their skew.
        let committed = madeAt.adding(seconds: clockSkewSeconds)
        return coveredUntil(office).map { committed <= $0 } == true ? .missing : .notCovered
    }

    /// Until when every letter of an office must be in the leaves that are known here.
    private func coveredUntil(_ office: OfficeCode) -> Instant? {
        // A letter may be in an older log of the office: all of them must be here, or a log that
        // continues them.
        for key in trustList.logs where key.office == office {
            let isHere = logs.contains { log in
                log.lineage.contains { sameText($0, key.origin) }
            }
            guard isHere else { return nil }
        }
        guard let stood = noticeLists.first(where: { $0.office == office })?.logStood else {
            return nil
        }
        let reaches = logs.contains { log in
            log.size >= stood.size && log.lineage.contains { sameText($0, stood.origin) }
        }
        return reaches ? stood.at : nil
    }

    /// Whether a letter was in the log before a moment, as witnesses or the root state.
    func wasLogged(digest: [UInt8], office: OfficeCode, before moment: Instant) -> Bool {
        let leaf = leafHash(of: LogEntry.issued(digest: digest).encoded())
        for log in logs where log.office == office {
            guard let index = log.leaves.index(of: leaf) else { continue }
            for head in log.witnessed where index < head.size && head.at < moment { return true }
            for head in log.vouched where index < head.size && head.at < moment { return true }
        }
        return false
    }
}

extension TrustList {
    /// Since when an office has no trusted key; nil while it has one.
    ///
    /// That is so when some of its signers are distrusted and all others are retired.
    public func distrustedSince(_ office: OfficeCode) -> Instant? {
        var isDistrusted = false
        var since: Instant?
        for signer in signers where signer.office == office {
            guard let ended = signer.distrustedSince ?? signer.noNewLettersAfter else { return nil }
            if signer.distrustedSince != nil { isDistrusted = true }
            since = max(since ?? ended, ended)
        }
        return isDistrusted ? since : nil
    }

    /// Whether a notice of an office counts; a distrusted office exchanges no letters.
    public func believes(_ notice: StatusNotice, by office: OfficeCode) -> Bool {
        guard notice.status == .exchanged, let since = distrustedSince(office) else { return true }
        return notice.effectiveAt < since
    }
}

/// Clocks may differ by this much.
///
/// Source: design 6.1.
public let clockSkewSeconds: Int64 = 300

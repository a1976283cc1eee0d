public import AmanLetter
public import AmanLog

/// What is known here of the letter that a number and its check code name.
///
/// It is not a verdict: the letter's signature, its dates and its names were not seen. It never
/// says that a letter is forged or in force; what it does not find is not known.
public struct CheckAnswer: Equatable, Sendable {
    /// The number and code that were looked up.
    public let code: CheckCode
    /// What was found.
    public let finding: CheckFinding
    /// When the letter's office signed what this rests on; nil when nothing of it is here.
    public let asOf: Instant?
    /// Seconds from then, or else from the trust list's signing, to the moment of asking.
    public let knowledgeAge: Int64
    /// The office that the number names.
    public let office: TrustedOffice?
}

/// What a post found in its bundle.
public enum CheckFinding: Equatable, Sendable {
    /// The office's log has such a letter, and no notice is against it.
    case known
    /// The office's log has such a letter, and a notice in effect says what became of it.
    case told(StatusNotice)
    /// The office's log, as far as it is here, has no letter with this number and code.
    case notKnown
    /// The bundle has nothing of this office's log.
    case noLog
    /// The trust list has no such office.
    case unknownOffice
    /// The office's keys may be in other hands, and no witness saw the letter before that.
    case officeDistrusted

    /// A short word, stable for programs.
    public var code: String {
        switch self {
        case .known: "known"
        case .told(let notice): notice.status.code
        case .notKnown: "notKnown"
        case .noLog: "noLog"
        case .unknownOffice: "unknownOffice"
        case .officeDistrusted: "officeDistrusted"
        }
    }
}

extension Knowledge {
    /// Looks for a letter by its number and check code.
    ///
    /// Reads every leaf of the office's log once: a few tenths of a second for 100,000 letters.
    ///
    /// - Parameters:
    ///   - code: What the guard read out.
    ///   - now: The present moment.
    ///   - source: Where `now` comes from.
    ///   - hashing: The program's SHA-256.
    /// - Returns: What is known; "not found" is an answer too.
    public func answer<Hashing: SHA256Hashing>(
        _ code: CheckCode,
        now: Instant,
        source: MomentSource = .clock,
        hashing: Hashing.Type = PureSHA256.self
    ) -> CheckAnswer {
        let moment = Moment(now, source, self, of: code.number.office)
        let told = noticeLists.first { $0.office == code.number.office }?.issuedAt
        return CheckAnswer(
            code: code,
            finding: find(code, at: moment.at, hashing),
            asOf: told,
            knowledgeAge: moment.secondsSince(told ?? trustList.issuedAt),
            office: office(code.number.office)
        )
    }

    private func find<Hashing: SHA256Hashing>(
        _ code: CheckCode,
        at moment: Instant,
        _ hashing: Hashing.Type
    ) -> CheckFinding {
        let office = code.number.office
        guard self.office(office) != nil else { return .unknownOffice }
        guard hasLog(of: office) else { return .noLog }
        for log in logs where log.office == office {
            guard let place = log.leaves.place(of: code, hashing) else { continue }
            if let notice = notice(about: log.leaves.bytes(at: place), of: office, at: moment) {
                return .told(notice)
            }
            guard let since = trustList.distrustedSince(office) else { return .known }
            let isWitnessed = log.witnessed.contains { $0.size > UInt64(place) && $0.at < since }
            return isWitnessed ? .known : .officeDistrusted
        }
        return .notKnown
    }

    /// The notice in effect about the letter of a leaf; of several, an exchange.
    private func notice(
        about leaf: ArraySlice<UInt8>,
        of office: OfficeCode,
        at moment: Instant
    ) -> StatusNotice? {
        var found: StatusNotice?
        for list in noticeLists {
            for notice in list.notices where notice.effectiveAt <= moment {
                guard notice.status == .exchanged || list.office == office,
                    notice.status != .valid, trustList.believes(notice, by: list.office),
                    leafHash(of: LogEntry.issued(digest: notice.digest).encoded()).bytes[...]
                        == leaf
                else { continue }
                if found == nil || notice.status == .exchanged { found = notice }
            }
        }
        return found
    }
}

extension LeafTable {
    /// The index of the first leaf that matches a code, from 0; nil when none does.
    func place<Hashing: SHA256Hashing>(of code: CheckCode, _ hashing: Hashing.Type) -> Int? {
        var asked = CheckCode.question(of: code.number)
        let end = asked.count
        // One buffer for all leaves: making one for each would cost as much as the hashing.
        asked += [UInt8](repeating: 0, count: LogHash.byteCount)
        return (0..<count).first { leaf in
            asked.replaceSubrange(end..., with: bytes(at: leaf))
            return CheckCode.bits(of: Hashing.hash(asked)) == code.bits
        }
    }
}

public import AmanLetter
import AmanLog

extension MomentSource {
    /// The signed moment that the device knew before.
    fileprivate var seen: Instant? {
        switch self {
        case .clockOnceAt(let seen): seen
        case .clock, .asked: nil
        }
    }
}

/// The moment a letter is judged at.
struct Moment: Sendable {
    /// The moment of the clock, or of the person who asked.
    let now: Instant
    let at: Instant
    let clockIsBehind: Bool

    /// Does not believe a clock that is earlier than what the root and a letter's own office say.
    ///
    /// Without an office only the root's word counts. Another office's wrong clock must not move
    /// the time of letters it has nothing to do with.
    init(
        _ now: Instant,
        _ source: MomentSource,
        _ knowledge: borrowing Knowledge,
        of office: OfficeCode? = nil
    ) {
        self.now = now
        let signed: Instant
        if let office {
            signed = knowledge.newestTime(of: office)
        } else {
            signed = knowledge.trustList.issuedAt
        }
        switch source {
        case .clock, .clockOnceAt:
            let newest = max(signed, source.seen ?? signed)
            at = max(now, newest)
            clockIsBehind = now.adding(seconds: clockSkewSeconds) < newest
        case .asked:
            at = now
            clockIsBehind = false
        }
    }

    /// How long ago something was, never less than zero.
    func secondsSince(_ moment: Instant) -> Int64 {
        guard at > moment else { return 0 }
        let (seconds, overflow) = at.seconds.subtractingReportingOverflow(moment.seconds)
        return overflow ? .max : seconds
    }
}

/// What was found out about a letter's status.
private struct StatusFinding {
    var reason: Reason?
    var list: StatusList?
    var notice: StatusNotice?
}

/// Judges a letter with a valid signature: scope, times, status, log, in this order.
func judge<Hashing: SHA256Hashing>(
    _ letter: consuming ProvenLetter,
    _ signer: Signer,
    _ knowledge: Knowledge,
    _ moment: Moment,
    _ hashing: Hashing.Type
) -> Judgement {
    // Hashing the letter is most of this function's work: once, and only if it will be needed.
    let digest = knowledge.knowsDigests(of: signer) ? letter.digest(hashing: hashing) : nil
    let place = letter.claims.status.map { knowledge.statusPlace($0.uri) }
    let list = place?.list.map { knowledge.statusLists[$0] }
    let finding = status(of: letter.claims, list, digest, signer, knowledge, moment)
    let standing = logStanding(of: letter.claims, digest, signer, knowledge)
    let reason =
        scopeReason(letter.claims, digest, signer, knowledge)
        ?? statusPlaceReason(letter.claims.status, place, signer, knowledge)
        ?? timeReason(letter.claims, moment)
        ?? finding.reason
        ?? (standing == .missing ? .notInLog : nil)
        ?? (moment.at < lastMoment(of: letter.claims) ? .inForce : .clockBehind)
    let overdue = list?.expires.map { $0 <= moment.at } ?? false
    let destination = letter.claims.safeConduct?.toProvince.flatMap { province in
        knowledge.office(serving: province)
    }
    return Judgement(
        reason: reason,
        letter: consume letter,
        at: moment.at,
        clockIsBehind: moment.clockIsBehind,
        knowledgeAge: moment.secondsSince(list?.issuedAt ?? knowledge.listedAt),
        knowledgeIsOverdue: overdue || knowledge.trustList.expires <= moment.at,
        notice: finding.notice,
        logStanding: standing,
        office: knowledge.office(signer.office),
        destination: destination,
        texts: knowledge.trustList.texts
    )
}

// MARK: Scope

/// Why the letter is outside what its signer may sign, or nil.
private func scopeReason(
    _ claims: LetterClaims,
    _ digest: [UInt8]?,
    _ signer: Signer,
    _ knowledge: Knowledge
) -> Reason? {
    guard sameText(claims.programme, knowledge.programme) else { return .otherProgramme }
    guard let office = claims.safeConduct?.office, let kind = claims.safeConduct?.kind else {
        return .notASafeConduct
    }
    guard office == signer.office else { return .officeOutsideScope }
    guard signer.kinds.contains(kind) else { return .kindOutsideScope }
    guard signer.validFrom <= claims.issuedAt, claims.issuedAt < signer.validUntil else {
        return .dateOutsideScope
    }
    if let last = signer.noNewLettersAfter, claims.issuedAt > last { return .signerRetired }
    if let since = signer.distrustedSince {
        guard let digest else { return .signerDistrusted }
        guard knowledge.wasLogged(digest: digest, office: signer.office, before: since) else {
            return .signerDistrusted
        }
    }
    let cap = knowledge.trustList.caps.first { $0.kind == kind }
    if let cap, claims.issuedAt.adding(seconds: cap.seconds) < claims.expires {
        return .holdsTooLong
    }
    return nil
}

/// Why the letter's place in a status list is not one its office can have given it, or nil.
private func statusPlaceReason(
    _ reference: StatusReference?,
    _ place: (key: Int?, list: Int?)?,
    _ signer: Signer,
    _ knowledge: Knowledge
) -> Reason? {
    guard let reference, let place else { return .noStatusEntry }
    if let key = place.key, knowledge.trustList.statusLists[key].office != signer.office {
        return .statusListOfOtherOffice
    }
    guard let list = place.list else { return nil }
    let count = knowledge.statusLists[list].values.count
    return reference.index < count ? nil : .statusIndexOutOfRange
}

// MARK: Times

private func timeReason(_ claims: LetterClaims, _ moment: Moment) -> Reason? {
    let begins = claims.notBefore.adding(seconds: -clockSkewSeconds)
    if moment.at < begins { return .beginsLater }
    // Only the clock ends a letter: a signed time may come from an office whose clock is wrong.
    return moment.now < lastMoment(of: claims) ? nil : .ended
}

/// The end of a letter, with what clocks may differ by.
private func lastMoment(of claims: LetterClaims) -> Instant {
    claims.expires.adding(seconds: clockSkewSeconds)
}

// MARK: Status

/// What became of a letter by a moment, whatever its dates.
///
/// - Parameters:
///   - letter: A letter with a valid signature.
///   - knowledge: What is known.
///   - now: The moment; used unchanged.
/// - Returns: The status from the list or a notice, or `statusListUnknown`; nil when nothing is
///   against the letter.
public func statusReason(
    of letter: ProvenLetter,
    knowledge: Knowledge,
    now: Instant
) -> Reason? {
    guard let signer = knowledge.signer(letter.signer) else { return .unknownKey }
    let list = letter.claims.status.flatMap { knowledge.statusList($0.uri) }
    let moment = Moment(now, .asked, knowledge)
    return status(of: letter.claims, list, letter.digest, signer, knowledge, moment).reason
}

/// Asks the status list first, then the notices.
private func status(
    of claims: LetterClaims,
    _ list: StatusList?,
    _ digest: [UInt8]?,
    _ signer: Signer,
    _ knowledge: Knowledge,
    _ moment: Moment
) -> StatusFinding {
    var finding = StatusFinding()
    finding.list = list
    let listed = claims.status.flatMap { reference in list?.status(at: reference.index) }
    guard let digest else {
        // Nothing known here goes by digests, so no notice can be about the letter.
        switch listed {
        case .valid?: break
        case let listed?: finding.reason = .status(listed)
        case nil: finding.reason = .statusListUnknown
        }
        return finding
    }
    let notices = knowledge.notices(about: digest)
    if let listed, listed != .valid {
        finding.reason = .status(listed)
        finding.notice = notice(lending: listed, among: notices, of: signer.office)
    } else {
        finding.listen(to: notices, signer, knowledge, moment)
        if listed == nil, finding.reason == nil { finding.reason = .statusListUnknown }
    }
    return finding
}

extension StatusFinding {
    /// Applies notices about a letter that has no list here, or that its list calls valid.
    fileprivate mutating func listen(
        to notices: [(list: NoticeList, notice: StatusNotice)],
        _ signer: Signer,
        _ knowledge: Knowledge,
        _ moment: Moment
    ) {
        let counting = notices.filter { from, notice in
            notice.effectiveAt <= moment.at
                && counts(notice, in: from, of: signer.office, against: list)
                && knowledge.trustList.believes(notice, by: from.office)
        }
        // Of several the exchange is shown: it sends the guard to the newer letter.
        if let told = counting.first(where: { $0.notice.status == .exchanged }) ?? counting.first {
            reason = .notice(told.notice.status)
            notice = told.notice
            return
        }
        // A notice of something still to come is shown, and changes nothing yet.
        notice =
            notices.first { from, notice in
                from.office == signer.office && notice.effectiveAt > moment.at
            }?.notice
    }
}

/// The notice that lends its reason and dates to what the status list says.
///
/// Only the letter's own office says why it was revoked, and until when travel is safe.
private func notice(
    lending status: LetterStatus,
    among notices: [(list: NoticeList, notice: StatusNotice)],
    of office: OfficeCode
) -> StatusNotice? {
    notices.first { list, notice in
        notice.status == status && (status == .exchanged || list.office == office)
    }?.notice
}

/// Whether a notice in effect decides, although the status list is silent or says valid.
private func counts(
    _ notice: StatusNotice,
    in list: NoticeList,
    of office: OfficeCode,
    against statusList: StatusList?
) -> Bool {
    switch notice.status {
    case .valid:
        return false
    case .exchanged:
        // Any trusted office may report it: the letter's own office may be out of reach.
        return true
    case .revoked, .suspended:
        guard list.office == office else { return false }
        guard let statusList else { return true }
        // The office spoke again after it took effect, and said valid: reinstated.
        let outranked =
            statusList.issuedAt > list.issuedAt && statusList.issuedAt >= notice.effectiveAt
        return !outranked
    }
}

// MARK: Log

private func logStanding(
    of claims: LetterClaims,
    _ digest: [UInt8]?,
    _ signer: Signer,
    _ knowledge: Knowledge
) -> LogStanding {
    guard let digest, knowledge.hasLog(of: signer.office) else { return .notCovered }
    return knowledge.logStanding(of: digest, office: signer.office, madeAt: claims.issuedAt)
}

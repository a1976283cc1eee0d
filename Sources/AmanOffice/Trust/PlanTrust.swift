package import AmanLetter
package import AmanVerdict

/// Status lists an office has from its first day: places for half a million letters.
///
/// They are in the trust list before the first is full, because an office may work alone for weeks
/// when it needs the next one. When the last is full, read-back refuses the next letter.
package let enrolledStatusListCount: UInt64 = 8

/// Days after which a newer trust list should be had.
package let trustListDays = 365

/// Days for which a new signer may make letters.
package let signerDays = 1_826

/// The first trust list of a programme: its offices, and the founding office's keys.
///
/// - Throws: As `planEnrolment`.
package func planFirstTrustList(
    _ programme: Programme,
    founder: OfficeCode,
    _ enrolment: Enrolment,
    at now: Instant
) throws(TrustError) -> TrustList {
    let empty = TrustList(
        programme: programme.id,
        sequence: 0,
        issuedAt: now,
        expires: now.adding(days: trustListDays)
    )
    return try planEnrolment(empty, programme, founder, enrolment, at: now)
}

/// The trust list with an office's keys added.
///
/// A signer alone may join others of its office. Three keys enrol the office, once: its status
/// lists, its log and its signer. Other keys for the same addresses take their place only by
/// `planRollover`, which says how the old ones end.
///
/// - Throws: `officeNotInProgramme`, `keyKnown`, `officeEnrolled`.
package func planEnrolment(
    _ list: TrustList,
    _ programme: Programme,
    _ office: OfficeCode,
    _ enrolment: Enrolment,
    at now: Instant
) throws(TrustError) -> TrustList {
    guard let entry = programme.office(office) else { throw .officeNotInProgramme(office) }
    let signer = newSigner(enrolment.signer, of: entry, programme, at: now)
    guard !list.signers.contains(where: { $0.keyID == signer.keyID }) else {
        throw .keyKnown(signer.keyID)
    }
    var list = renewed(list, programme, at: now)
    if let statusKey = enrolment.statusKey, let logKey = enrolment.logKey {
        guard !list.hasEnrolled(office) else { throw .officeEnrolled(office) }
        list.enrol(office, programme, statusKey, logKey)
    }
    list.signers.append(signer)
    return list
}

/// The trust list with a signer that makes no letters after a moment; those it made still hold.
///
/// - Throws: `unknownSigner`, `alreadyRetired`.
package func planRetirement(
    _ list: TrustList,
    _ programme: Programme,
    _ keyID: KeyID,
    after moment: Instant,
    at now: Instant
) throws(TrustError) -> TrustList {
    let place = try place(of: keyID, in: list)
    if let at = list.signers[place].noNewLettersAfter, at <= moment {
        throw .alreadyRetired(keyID, at: at)
    }
    var list = renewed(list, programme, at: now)
    list.signers[place].noNewLettersAfter = moment
    return list
}

/// The trust list with a signer whose key may be in other hands since a moment.
///
/// For each log of its office the root vouches for the newest of the states `seen` before that
/// moment: letters in it are older than the loss, whatever date a thief writes on others.
///
/// - Throws: `unknownSigner`, `alreadyDistrusted`.
package func planDistrust(
    _ list: TrustList,
    _ programme: Programme,
    _ keyID: KeyID,
    since: Instant,
    _ seen: [VouchedLog] = [],
    at now: Instant
) throws(TrustError) -> TrustList {
    let place = try place(of: keyID, in: list)
    if let since = list.signers[place].distrustedSince {
        throw .alreadyDistrusted(keyID, since: since)
    }
    var list = renewed(list, programme, at: now)
    list.signers[place].distrustedSince = since
    let office = list.signers[place].office
    for log in list.logs where log.office == office {
        let states = seen.filter { $0.origin == log.origin && $0.seenAt <= list.issuedAt }
        if let newest = planVouched(states, before: since) { list.vouch(for: newest) }
    }
    return list
}

/// The trust list in which the root names the one that signs after it.
package func planSuccession(
    _ list: TrustList,
    _ programme: Programme,
    _ successor: RootKey,
    at now: Instant
) -> TrustList {
    var list = renewed(list, programme, at: now)
    list.successor = successor
    return list
}

private func place(of keyID: KeyID, in list: TrustList) throws(TrustError) -> Int {
    guard let place = list.signers.firstIndex(where: { $0.keyID == keyID }) else {
        throw .unknownSigner(keyID)
    }
    return place
}

extension TrustList {
    /// Takes a state among those the root vouches for; the same state seen earlier says more.
    fileprivate mutating func vouch(for entry: VouchedLog) {
        let same = vouched.firstIndex { known in
            known.origin == entry.origin && known.state.size == entry.state.size
        }
        guard let same else { return vouched.append(entry) }
        vouched[same].seenAt = min(vouched[same].seenAt, entry.seenAt)
    }

    /// Whether an office has status lists or a log; they are never taken off the list again.
    func hasEnrolled(_ office: OfficeCode) -> Bool {
        statusLists.contains { $0.office == office } || logs.contains { $0.office == office }
    }

    /// Adds a new office's status lists and log.
    mutating func enrol(
        _ office: OfficeCode,
        _ programme: Programme,
        _ statusKey: EnrolledKey,
        _ logKey: EnrolledKey
    ) {
        statusLists += (1...enrolledStatusListCount).map { number in
            StatusListKey(
                uri: programme.statusListAddress(of: office, number),
                office: office,
                algorithm: statusKey.algorithm,
                publicKey: statusKey.publicKey
            )
        }
        let origin = programme.logOrigin(of: office)
        logs.append(LogKey(office: office, origin: origin, publicKey: logKey.publicKey))
        nameAnnouncements(programme)
    }

    /// Names an address for each office's announcements, with the keys of its status lists; an
    /// office that was enrolled before there were any gets it with the next list.
    fileprivate mutating func nameAnnouncements(_ programme: Programme) {
        var named: [OfficeCode] = []
        for key in statusLists where isAnnouncementsAddress(key.uri, of: key.office) {
            named.append(key.office)
        }
        for first in statusLists where !named.contains(first.office) {
            named.append(first.office)
            let uri = programme.announcementsAddress(of: first.office)
            guard isOneLine(uri, max: addressByteCountMax) else { continue }
            statusLists += statusLists.filter { $0.uri == first.uri }.map { key in
                StatusListKey(
                    uri: uri,
                    office: key.office,
                    algorithm: key.algorithm,
                    publicKey: key.publicKey,
                    validFrom: key.validFrom,
                    validUntil: key.validUntil
                )
            }
        }
    }
}

/// The next list: one number on, signed now, with the programme file's offices and texts.
func renewed(_ list: TrustList, _ programme: Programme, at now: Instant) -> TrustList {
    var next = list
    next.sequence += 1
    // The root that was named signs this list already, or the old one names it again.
    next.successor = nil
    // A list never says that it is older than the one before, even if the clock was set back.
    next.issuedAt = max(now, list.issuedAt)
    next.expires = next.issuedAt.adding(days: trustListDays)
    next.names = languageTexts(programme.names)
    next.offices = programme.offices.map { office in
        TrustedOffice(
            code: office.code,
            names: languageTexts(office.names),
            contact: isOneLine(office.contact, max: addressByteCountMax) ? office.contact : ""
        )
    }
    next.texts = codeTexts(programme)
    next.caps = grown(list.caps, by: caps(of: programme))
    next.nameAnnouncements(programme)
    return next
}

/// What the programme's codes mean: reasons of status changes, and provinces in small letters.
private func codeTexts(_ programme: Programme) -> [CodeText] {
    let reasons = programme.statusReasons.map { reason in
        CodeText(code: reason.code, texts: languageTexts(reason.texts))
    }
    let provinces = programme.provinces.map { province in
        CodeText(code: province.code.lowercased(), texts: languageTexts(province.names))
    }
    // Should a programme call a reason like a province, the reason is what a guard must understand.
    let own = reasons + paperTexts(programme)
    return own + provinces.filter { province in !own.contains { $0.code == province.code } }
}

/// What the programme prints on its paper, for telephones to show alike.
private func paperTexts(_ programme: Programme) -> [CodeText] {
    let titles = programme.kinds.map { rule in
        CodeText(
            code: ProgrammePaper.titleCode(of: rule.kind),
            texts: languageTexts(rule.titles)
        )
    }
    return programme.paper.texts + titles
}

extension Programme {
    /// What its paper says and telephones show alike.
    package var paper: ProgrammePaper {
        ProgrammePaper(
            clock: clock,
            calendars: calendars.compactMap { ProgrammePaper.Calendar(rawValue: $0.rawValue) },
            incidentNumber: isOneLine(incident.contact, max: lineByteCountMax)
                ? incident.contact : ""
        )
    }
}

/// The longest time each kind of letter may hold.
///
/// A replacement holds for what was left of the letter that was lost, of whatever kind.
private func caps(of programme: Programme) -> [KindCap] {
    let longest = programme.kinds.map(\.days).max() ?? 0
    return programme.kinds.map { rule in
        let days = rule.kind == .replacement ? longest : rule.days
        return KindCap(kind: rule.kind, seconds: Int64(days) * 86_400)
    }
}

/// The caps with what a newer programme file says: they only grow.
///
/// Letters that were made while their kind held for longer must not become untrusted.
private func grown(_ caps: [KindCap], by newer: [KindCap]) -> [KindCap] {
    let kept = caps.filter { cap in !newer.contains { $0.kind == cap.kind } }
    return kept
        + newer.map { cap in
            let before = caps.first { $0.kind == cap.kind }?.seconds ?? 0
            return KindCap(kind: cap.kind, seconds: max(before, cap.seconds))
        }
}

func newSigner(
    _ key: EnrolledKey,
    of entry: OfficeEntry,
    _ programme: Programme,
    at now: Instant
) -> Signer {
    Signer(
        algorithm: key.algorithm,
        publicKey: key.publicKey,
        office: entry.code,
        provinces: entry.provinces,
        kinds: programme.kinds.map(\.kind),
        // The clocks of two offices may differ by hours; the key itself is new.
        validFrom: now.adding(days: -1),
        validUntil: now.adding(days: signerDays)
    )
}

/// A text's languages in a fixed order, without those that do not fit a guard's line.
private func languageTexts(_ texts: Texts) -> [LanguageText] {
    texts.byLanguage.sorted { $0.key < $1.key }.compactMap { language, text in
        guard isOneLine(text, max: lineByteCountMax) else { return nil }
        return LanguageText(language: language, text: text)
    }
}

private func isOneLine(_ text: String, max: Int) -> Bool {
    let hasControls = text.unicodeScalars.contains { $0.properties.generalCategory == .control }
    return !text.isEmpty && text.utf8.count <= max && !hasControls
}

package import AmanLetter
package import AmanVerdict

/// How an office's keys hand over to those that take their place.
package struct Overlap: Equatable, Sendable {
    /// Days for which the keys before stay in use beside the new ones.
    package var days: Int
    /// How the office's log was when it was last seen; nil when it never was.
    package var log: LogState?

    /// Sets how keys hand over.
    package init(days: Int, log: LogState?) {
        self.days = days
        self.log = log
    }
}

/// Days for which lists signed by an ended status key are still good to have; its entries go then.
private let endedStatusKeyDays = 90

/// The trust list in which an office's keys are replaced by others.
///
/// The new keys hold from now (a day earlier, because clocks differ), those before for as long as
/// they overlap: letters on their way, lists at posts without a network and a counter that was not
/// started again all stay good. Addresses of status lists stay what letters say they are. The log
/// continues with all its leaves under another name, and the old name is frozen where it was last
/// seen: a thief of its key cannot make it longer.
///
/// - Parameters:
///   - list: The present list.
///   - programme: The programme file.
///   - office: Whose keys.
///   - enrolment: One key or three; those that are on the list already stay as they are.
///   - overlap: How they hand over.
///   - now: The present moment.
/// - Returns: The next list.
/// - Throws: `keyKnown` when nothing in the file is new or a key is another's, `logNotSeen` when
///   the log's end is not known here, `overlapTooLong`.
package func planRollover(
    _ list: TrustList,
    _ programme: Programme,
    _ office: OfficeCode,
    _ enrolment: Enrolment,
    _ overlap: Overlap,
    at now: Instant
) throws(TrustError) -> TrustList {
    guard let entry = programme.office(office) else { throw .officeNotInProgramme(office) }
    guard (0...overlapDaysMax).contains(overlap.days) else {
        throw .overlapTooLong(limit: overlapDaysMax)
    }
    var next = renewed(list, programme, at: now)
    let until = next.issuedAt.adding(days: overlap.days)
    let signer = newSigner(enrolment.signer, of: entry, programme, at: now)
    var isNew = try next.replaceSigners(by: signer, until: until)
    if let statusKey = enrolment.statusKey, let logKey = enrolment.logKey {
        if next.hasEnrolled(office) {
            let status = try next.replaceStatusKey(of: office, by: statusKey, until, at: now)
            let log = try next.continueLog(of: office, programme, logKey, from: overlap.log)
            isNew = isNew || status || log
        } else {
            next.enrol(office, programme, statusKey, logKey)
            isNew = true
        }
    }
    guard isNew else { throw .keyKnown(signer.keyID) }
    return next
}

/// Longest time for which two keys may be in use side by side.
package let overlapDaysMax = 366

extension TrustList {
    /// Adds a signer, and ends the others of its office; false when it is there already.
    fileprivate mutating func replaceSigners(
        by signer: Signer,
        until: Instant
    ) throws(TrustError) -> Bool {
        if let known = signers.first(where: { $0.keyID == signer.keyID }) {
            let isInUse =
                known.office == signer.office && known.noNewLettersAfter == nil
                && known.distrustedSince == nil
            guard isInUse else { throw .keyKnown(signer.keyID) }
            return false
        }
        for place in signers.indices where signers[place].office == signer.office {
            let ends = signers[place].noNewLettersAfter ?? until
            signers[place].noNewLettersAfter = min(ends, until)
        }
        signers.append(signer)
        return true
    }

    /// Gives all addresses of an office another key; false when it has this key.
    fileprivate mutating func replaceStatusKey(
        of office: OfficeCode,
        by key: EnrolledKey,
        _ until: Instant,
        at now: Instant
    ) throws(TrustError) -> Bool {
        let keyID = keyIdentifier(of: key.publicKey)
        if let known = statusLists.first(where: { $0.keyID == keyID }) {
            guard known.office == office, known.validUntil == nil else { throw .keyKnown(keyID) }
            return false
        }
        var addresses: [String] = []
        for place in statusLists.indices where statusLists[place].office == office {
            let uri = statusLists[place].uri
            if !addresses.contains(uri) { addresses.append(uri) }
            if statusLists[place].validUntil == nil { statusLists[place].validUntil = until }
        }
        let forgotten = now.adding(days: -endedStatusKeyDays)
        statusLists.removeAll { list in
            list.office == office && list.validUntil.map { $0 < forgotten } ?? false
        }
        statusLists += addresses.map { uri in
            StatusListKey(
                uri: uri,
                office: office,
                algorithm: key.algorithm,
                publicKey: key.publicKey,
                validFrom: now.adding(days: -1)
            )
        }
        return true
    }

    /// Lets an office's log continue under another key; false when it has this key.
    fileprivate mutating func continueLog(
        of office: OfficeCode,
        _ programme: Programme,
        _ key: EnrolledKey,
        from state: LogState?
    ) throws(TrustError) -> Bool {
        if let known = logs.first(where: { $0.publicKey == key.publicKey }) {
            guard known.office == office, known.frozen == nil else {
                throw .keyKnown(keyIdentifier(of: key.publicKey))
            }
            return false
        }
        let names = logs.filter { $0.office == office }.count
        guard let open = logs.firstIndex(where: { $0.office == office && $0.frozen == nil }),
            let state
        else { throw .logNotSeen(office) }
        logs[open].frozen = state
        logs.append(
            LogKey(
                office: office,
                origin: "\(programme.logOrigin(of: office))/\(names + 1)",
                publicKey: key.publicKey,
                continues: logs[open].origin
            )
        )
        return true
    }
}

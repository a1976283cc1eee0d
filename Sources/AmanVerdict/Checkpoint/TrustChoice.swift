package import AmanLetter

/// Which of two trust lists the joined bundle goes by.
struct TrustChoice {
    /// The newer of the two.
    let newest: TrustList
    /// Its signed bytes.
    let bytes: [UInt8]
    /// What became of the trust list.
    let update: PartUpdate
    private let heldList: TrustList?
    private let offeredList: TrustList?

    /// Chooses the later one.
    ///
    /// - Parameters:
    ///   - held: The bundle that is held; nil before the first.
    ///   - offered: The bundle to merge with it.
    ///   - isSucceeded: Whether the offered list's root succeeds the held one's. Its list is the
    ///     later one then, whatever its number: else a stolen root could number a list so high that
    ///     no successor's ever came after it.
    ///   - ask: Whether a signature is valid.
    /// - Throws: `held` and `offered` where the list of one does not verify, `nothingHeld` where
    ///   there is none to go by, `trustListContradicts` where both have one number.
    init(
        _ held: Bundle?,
        _ offered: Bundle,
        isSucceeded: Bool,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) {
        heldList = try Self.heldList(held, ask)
        offeredList = try Self.offeredList(offered, ask)
        let heldBytes = held?.trustList ?? []
        let outcome: PartOutcome
        switch (heldList, offeredList) {
        case (nil, nil): throw .nothingHeld
        case (_?, nil) where isSucceeded: throw .nothingHeld
        case (let list?, nil):
            (newest, bytes, outcome) = (list, heldBytes, .notOffered)
        case (nil, let list?):
            (newest, bytes, outcome) = (list, offered.trustList, .added)
        case (let old?, let new?) where isSucceeded || old.sequence < new.sequence:
            (newest, bytes, outcome) = (new, offered.trustList, .renewed)
        case (let old?, let new?) where old.sequence > new.sequence:
            (newest, bytes, outcome) = (old, heldBytes, .olderOffered)
        case (let old?, _?):
            guard payload(of: heldBytes) == payload(of: offered.trustList) else {
                throw .trustListContradicts(sequence: old.sequence)
            }
            // Signed twice, it is one list: of the two signatures the same one in either order.
            let first =
                precedes(offered.trustList, heldBytes) ? offered.trustList : heldBytes
            (newest, bytes, outcome) = (old, first, .unchanged)
        }
        update = PartUpdate(
            subject: .trustList,
            outcome: outcome,
            held: heldList.map { .sequence($0.sequence) },
            offered: offeredList.map { .sequence($0.sequence) }
        )
    }

    private static func heldList(
        _ held: Bundle?,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> TrustList? {
        guard let held else { return nil }
        do {
            return try Knowledge.readTrustList(held, ask)
        } catch {
            throw .held(error)
        }
    }

    private static func offeredList(
        _ offered: Bundle,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> TrustList? {
        guard !offered.trustList.isEmpty else { return nil }
        do {
            return try Knowledge.readTrustList(offered, ask)
        } catch {
            throw .offered(error)
        }
    }

    /// The lists of the held bundle, checked; none when nothing is held.
    func parts(
        of held: Bundle?,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> OfferedLists {
        guard let held, let heldList else { return OfferedLists() }
        do {
            return try lists(of: held, under: heldList, ask)
        } catch {
            throw .held(error)
        }
    }

    /// The lists of the offered bundle, checked; under the held trust list when it brings none.
    func parts(
        ofOffered offered: Bundle,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> OfferedLists {
        do {
            let list = offeredList ?? newest
            try checkLogs(offered, list, ask)
            return try lists(of: offered, under: list, ask)
        } catch {
            throw .offered(error)
        }
    }

    /// Checks whole logs; one without its beginning is judged when it was joined to what is held.
    private func checkLogs(
        _ offered: Bundle,
        _ list: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) {
        for (place, log) in offered.logs.enumerated() {
            guard !offered.logs[..<place].contains(where: { sameText($0.origin, log.origin) })
            else { throw .part(.log(place), .duplicate) }
            guard log.leavesBefore == 0 else { continue }
            do {
                _ = try KnownLog.check(log, against: list, ask: ask)
            } catch {
                throw .part(.log(place), error)
            }
        }
    }

    private func lists(
        of bundle: Bundle,
        under list: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> OfferedLists {
        let statusLists = try Knowledge.readStatusLists(bundle, list, ask)
        let notices = try Knowledge.readNoticeLists(bundle, list, ask)
        let isNewest = list.sequence == newest.sequence
        var lists = OfferedLists()
        for (cose, list) in zip(bundle.statusLists, statusLists) {
            let isValid =
                isNewest || (try? checkStatusList(cose, trustList: newest, ask: ask)) != nil
            let subject = PartSubject.statusList(uri: list.uri)
            lists.statusLists.append(SignedList(subject, list.issuedAt, cose, isValid))
        }
        for (cose, list) in zip(bundle.noticeLists, notices) {
            let isValid =
                isNewest || (try? checkNoticeList(cose, trustList: newest, ask: ask)) != nil
            let subject = PartSubject.notices(office: list.office)
            lists.notices.append(SignedList(subject, list.issuedAt, cose, isValid))
        }
        return lists
    }
}

/// The status lists and notice lists of one bundle.
struct OfferedLists {
    var statusLists: [SignedList] = []
    var notices: [SignedList] = []
}

/// A list with a valid signature, at least under the trust list of its own bundle.
package struct SignedList {
    let subject: PartSubject
    package let signedAt: Instant
    package let cose: [UInt8]
    /// Whether the newest trust list has a key for it.
    let isValid: Bool

    package init(_ subject: PartSubject, _ signedAt: Instant, _ cose: [UInt8], _ isValid: Bool) {
        self.subject = subject
        self.signedAt = signedAt
        self.cose = cose
        self.isValid = isValid
    }
}

/// The content that was signed, without signer, time and randomness.
func payload(of cose: [UInt8]) -> [UInt8]? {
    (try? SignedEnvelope.parse(cose, maxByteCount: cose.count))?.payload
}

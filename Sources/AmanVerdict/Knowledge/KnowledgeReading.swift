public import AmanLetter

extension Knowledge {
    /// Reads a bundle and checks every part of it.
    ///
    /// - Parameters:
    ///   - bytes: The bundle.
    ///   - pinnedRoot: The root it must have, or descend from; with nil the root it names.
    ///   - ask: Whether a signature is valid.
    /// - Returns: What the bundle lets a verifier know.
    /// - Throws: `BundleRefusal` saying which part, and what is wrong with it.
    public static func read(
        _ bytes: [UInt8],
        pinnedRoot: KeyID?,
        ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> Knowledge {
        let bundle: Bundle
        do {
            bundle = try Bundle.parse(bytes)
        } catch {
            throw .container(error)
        }
        let knowledge = try read(bundle, ask: ask)
        if let pinnedRoot, !knowledge.roots.contains(where: { $0.keyID == pinnedRoot }) {
            throw .otherRoot(found: bundle.root.keyID)
        }
        return knowledge
    }

    /// Checks every part of a bundle.
    ///
    /// - Throws: `BundleRefusal` saying which part, and what is wrong with it.
    public static func read(
        _ bundle: Bundle,
        ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> Knowledge {
        let roots = try checkVouchers(bundle.vouchers, of: bundle.root, bundle.programme, ask)
        let trustList = try readTrustList(bundle, ask)
        return Knowledge(
            trustList: trustList,
            statusLists: try readStatusLists(bundle, trustList, ask),
            noticeLists: try readNoticeLists(bundle, trustList, ask),
            logs: try readLogs(bundle, trustList, ask),
            roots: roots,
            created: bundle.created
        )
    }

    static func readTrustList(
        _ bundle: Bundle,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> TrustList {
        do throws(PartError) {
            guard !bundle.trustList.isEmpty else { throw PartError.leftOut }
            let trustList = try checkTrustList(bundle.trustList, root: bundle.root, ask: ask)
            guard sameText(trustList.programme, bundle.programme) else {
                throw PartError.otherProgramme
            }
            return trustList
        } catch {
            throw .part(.trustList, error)
        }
    }

    static func readStatusLists(
        _ bundle: Bundle,
        _ trustList: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> [StatusList] {
        var lists: [StatusList] = []
        for (place, bytes) in bundle.statusLists.enumerated() {
            do throws(PartError) {
                let list = try checkStatusList(bytes, trustList: trustList, ask: ask)
                guard !lists.contains(where: { sameText($0.uri, list.uri) }) else {
                    throw PartError.duplicate
                }
                lists.append(list)
            } catch {
                throw .part(.statusList(place), error)
            }
        }
        return lists
    }

    static func readNoticeLists(
        _ bundle: Bundle,
        _ trustList: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> [NoticeList] {
        var lists: [NoticeList] = []
        for (place, bytes) in bundle.noticeLists.enumerated() {
            do throws(PartError) {
                let list = try checkNoticeList(bytes, trustList: trustList, ask: ask)
                guard !lists.contains(where: { $0.office == list.office }) else {
                    throw PartError.duplicate
                }
                lists.append(list)
            } catch {
                throw .part(.noticeList(place), error)
            }
        }
        return lists
    }

    static func readLogs(
        _ bundle: Bundle,
        _ trustList: TrustList,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(BundleRefusal) -> [KnownLog] {
        var logs: [KnownLog] = []
        for (place, part) in bundle.logs.enumerated() {
            do throws(PartError) {
                let log = try KnownLog.check(part, against: trustList, ask: ask)
                guard !logs.contains(where: { sameText($0.origin, log.origin) }) else {
                    throw PartError.duplicate
                }
                logs.append(log)
            } catch {
                throw .part(.log(place), error)
            }
        }
        return logs
    }
}

// MARK: One part at a time

/// Checks a signed trust list.
///
/// - Parameters:
///   - cose: COSE_Sign1 bytes.
///   - root: The programme's root.
///   - ask: Whether a signature is valid.
/// - Returns: The list.
/// - Throws: `PartError` naming what is wrong with it.
public func checkTrustList(
    _ cose: [UInt8],
    root: RootKey,
    ask: (SignatureQuestion) -> Bool
) throws(PartError) -> TrustList {
    let envelope = try openPart(cose, type: trustListType, byteCountMax: trustListByteCountMax)
    guard envelope.keyID == root.keyID, envelope.algorithm == root.algorithm else {
        throw .unknownKey
    }
    guard ask(envelope.question(publicKey: root.publicKey)) else { throw .signature }
    let list: TrustList
    do {
        list = try TrustList.parse(envelope.payload)
    } catch {
        throw .content(error)
    }
    // The root vouches for the others; it may not be one of them, nor follow itself.
    guard !list.lists(root.publicKey), list.successor?.publicKey != root.publicKey else {
        throw .content(.keyWithTwoPurposes)
    }
    return list
}

/// Checks a signed status list against the keys a trust list names.
///
/// - Throws: `PartError` naming what is wrong with it.
public func checkStatusList(
    _ cose: [UInt8],
    trustList: TrustList,
    ask: (SignatureQuestion) -> Bool
) throws(PartError) -> StatusList {
    let envelope = try openPart(
        cose,
        type: statusListType,
        byteCountMax: signedStatusListByteCountMax
    )
    let keys = try statusKeys(of: envelope, in: trustList)
    guard ask(envelope.question(publicKey: keys[0].publicKey)) else { throw .signature }
    let list: StatusList
    do {
        list = try StatusList.parse(envelope.payload)
    } catch {
        throw .content(error)
    }
    let named = keys.filter { sameText($0.uri, list.uri) }
    guard !named.isEmpty else { throw .otherPlace }
    guard named.contains(where: { $0.covers(list.issuedAt) }) else { throw .keyOutOfTime }
    guard list.values.bits == 2 else { throw .bitCount(list.values.bits) }
    return list
}

/// Checks a signed notice list against the keys a trust list names.
///
/// - Throws: `PartError` naming what is wrong with it.
public func checkNoticeList(
    _ cose: [UInt8],
    trustList: TrustList,
    ask: (SignatureQuestion) -> Bool
) throws(PartError) -> NoticeList {
    let envelope = try openPart(
        cose,
        type: noticeListType,
        byteCountMax: noticeListByteCountMax
    )
    let keys = try statusKeys(of: envelope, in: trustList)
    guard ask(envelope.question(publicKey: keys[0].publicKey)) else { throw .signature }
    let list: NoticeList
    do {
        list = try NoticeList.parse(envelope.payload)
    } catch {
        throw .content(error)
    }
    guard sameText(list.programme, trustList.programme) else { throw .otherProgramme }
    guard keys[0].office == list.office else { throw .otherPlace }
    guard keys.contains(where: { $0.covers(list.issuedAt) }) else { throw .keyOutOfTime }
    return list
}

private func openPart(
    _ cose: [UInt8],
    type: String,
    byteCountMax: Int
) throws(PartError) -> SignedEnvelope {
    let envelope: SignedEnvelope
    do {
        envelope = try SignedEnvelope.parse(cose, maxByteCount: byteCountMax)
    } catch {
        throw .envelope(error)
    }
    guard let stated = envelope.type, sameText(stated, type) else { throw .otherType }
    return envelope
}

/// The entries of the one status key that an envelope names; never empty.
private func statusKeys(
    of envelope: SignedEnvelope,
    in trustList: TrustList
) throws(PartError) -> [StatusListKey] {
    let keys = trustList.statusLists.filter { key in
        key.keyID == envelope.keyID && key.algorithm == envelope.algorithm
    }
    guard !keys.isEmpty else { throw .unknownKey }
    return keys
}

extension SignedEnvelope {
    /// Whether this envelope was signed by a key.
    func question(publicKey: [UInt8]) -> SignatureQuestion {
        SignatureQuestion(
            algorithm: algorithm,
            publicKey: publicKey,
            message: toBeSigned,
            signature: signature
        )
    }
}

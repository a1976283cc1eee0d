import AmanLetter
import AmanLog
import AmanSignature
package import AmanVerdict

/// What an office publishes beside its log: the programme's keys, status lists, notices.
package struct Publication: Sendable {
    /// The root that signed the trust list.
    package let root: RootKey
    package let trustList: TrustList
    /// The log whose entries the lists follow from.
    package let log: LogKey
    /// By their numbers.
    package var statusLists: [UInt64: PublishedStatusList] = [:]
    /// The office's notices; nil where there are none or they are not its own.
    package var notices: NoticeList?
    /// The notices of the other offices, as the bundle has them.
    package var otherNotices: [NoticeList] = []
    /// What is missing or not signed as it must be.
    package var findings = FindingList()
}

/// A status list, checked, with the digest under which the log knows it.
package struct PublishedStatusList: Sendable {
    package let list: StatusList
    /// SHA-256 of the signed bytes; 32 bytes.
    package let digest: [UInt8]

    /// Reads a list of one's own office, whose signature needs no check; nil when it is none.
    package init?(own bytes: [UInt8]) {
        guard
            let envelope = try? SignedEnvelope.parse(
                bytes,
                maxByteCount: signedStatusListByteCountMax
            ),
            let list = try? StatusList.parse(envelope.payload)
        else { return nil }
        self.init(list: list, digest: NativeSHA256.hash(bytes))
    }

    /// Takes a list that was checked.
    package init(list: StatusList, digest: [UInt8]) {
        self.list = list
        self.digest = digest
    }
}

/// Whom a monitor trusts in an office's public folder.
package enum RootTrust: Equatable, Sendable {
    /// Nothing was seen before: whatever root the bundle names.
    case firstSight
    /// This root, or one that follows from it.
    case pinned(RootPin)
}

extension Publication {
    /// Reads what an office publishes beside its log.
    ///
    /// The lists are read before the tree head is: an office publishes them in the reverse order,
    /// so that every list is on an entry under a tree head that is read later.
    ///
    /// - Parameters:
    ///   - source: The office's public folder or address.
    ///   - origin: The log to read of; nil takes the only log that no other continues.
    ///   - trust: Whose trust list counts.
    ///   - ask: Whether a signature is valid.
    /// - Returns: What was read.
    /// - Throws: `VisitError` with what leaves nothing to judge: `noBundle`, `otherRoot`,
    ///   `otherLog`.
    package static func read(
        _ source: any OfficeSource,
        origin: String?,
        trust: RootTrust,
        ask: @Sendable (SignatureQuestion) -> Bool
    ) async throws(VisitError) -> Publication {
        let bundle = try await bundle(source)
        let trustList: TrustList
        let roots: [RootKey]
        do {
            trustList = try checkTrustList(bundle.trustList, root: bundle.root, ask: ask)
            roots = try checkVouchers(bundle.vouchers, of: bundle.root, bundle.programme, ask)
        } catch {
            throw VisitError(.noBundle)
        }
        if case .pinned(let pin) = trust, !roots.contains(where: { RootPin($0) == pin }) {
            throw VisitError(.otherRoot)
        }
        guard let log = trustList.log(named: origin, in: bundle) else {
            throw VisitError(.otherLog(origin: origin ?? ""))
        }
        var publication = Publication(root: bundle.root, trustList: trustList, log: log)
        await publication.readLists(source, ask)
        publication.otherNotices = bundle.noticeLists.compactMap { bytes in
            try? checkNoticeList(bytes, trustList: trustList, ask: ask)
        }.filter { $0.office != log.office }
        return publication
    }

    private static func bundle(_ source: any OfficeSource) async throws(VisitError) -> Bundle {
        do throws(OfficeSourceError) {
            guard let bytes = try await source.read("bundle", limit: bundleByteCountMax) else {
                throw OfficeSourceError.unreadable
            }
            guard let bundle = try? Bundle.parse(bytes), !bundle.trustList.isEmpty else {
                throw OfficeSourceError.unreadable
            }
            return bundle
        } catch {
            throw VisitError(.noBundle)
        }
    }

    private mutating func readLists(
        _ source: any OfficeSource,
        _ ask: @Sendable (SignatureQuestion) -> Bool
    ) async {
        for number in 1...statusListNumberMax {
            let limit = signedStatusListByteCountMax
            guard let bytes = try? await source.read("status/\(number)", limit: limit) else {
                break
            }
            guard let list = try? checkStatusList(bytes, trustList: trustList, ask: ask),
                isOwn(list, number)
            else {
                findings.add(.listNotSigned(list: number))
                continue
            }
            statusLists[number] = PublishedStatusList(
                list: list,
                digest: NativeSHA256.hash(bytes)
            )
        }
        guard let bytes = try? await source.read("notices", limit: noticeListByteCountMax) else {
            findings.add(.noNotices)
            return
        }
        notices = try? checkNoticeList(bytes, trustList: trustList, ask: ask)
        if notices?.office != log.office {
            notices = nil
            findings.add(.noticesNotSigned)
        }
    }

    /// Whether a list is this office's, and the one that its address names.
    private func isOwn(_ list: StatusList, _ number: UInt64) -> Bool {
        let isNamed = trustList.statusLists.contains {
            $0.uri == list.uri && $0.office == log.office
        }
        return isNamed && list.uri.split(separator: "/").last.map(String.init) == "\(number)"
    }
}

extension TrustList {
    /// The log of a name, or the only one in a bundle that is of one office.
    fileprivate func log(named origin: String?, in bundle: Bundle) -> LogKey? {
        if let origin { return logs.first { $0.origin == origin } }
        let open = logs.filter { $0.frozen == nil }
        if open.count == 1 { return open[0] }
        let offered = open.filter { log in bundle.logs.contains { $0.origin == log.origin } }
        return offered.count == 1 ? offered[0] : nil
    }
}

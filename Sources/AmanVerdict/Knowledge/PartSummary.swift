public import AmanLetter

/// One part of a bundle, for people to see how large and how old it is.
public struct PartSummary: Equatable, Sendable {
    /// Which part.
    public let subject: PartSubject
    /// How new it is.
    public let version: PartVersion
    /// When it was signed; nil for a log, whose tree heads carry no time.
    public let signedAt: Instant?
    /// Bytes it takes in the bundle.
    public let byteCount: Int
}

extension Knowledge {
    /// The content of the bundle that this was read from, part by part, the trust list first.
    public func parts(of bundle: Bundle) -> [PartSummary] {
        var parts = [
            PartSummary(
                subject: .trustList,
                version: .sequence(trustList.sequence),
                signedAt: trustList.issuedAt,
                byteCount: bundle.trustList.count
            )
        ]
        for (list, cose) in zip(statusLists, bundle.statusLists) {
            parts.append(.signed(.statusList(uri: list.uri), list.issuedAt, cose))
        }
        for (list, cose) in zip(noticeLists, bundle.noticeLists) {
            parts.append(.signed(.notices(office: list.office), list.issuedAt, cose))
        }
        for log in bundle.logs {
            let heads = log.treeHeads.reduce(0) { $0 + $1.utf8.count }
            parts.append(
                PartSummary(
                    subject: .log(origin: log.origin),
                    version: .leaves(log.leafCount),
                    signedAt: nil,
                    byteCount: heads + log.leafHashes.count
                )
            )
        }
        return parts
    }
}

extension PartSummary {
    fileprivate static func signed(
        _ subject: PartSubject,
        _ at: Instant,
        _ cose: [UInt8]
    ) -> PartSummary {
        PartSummary(subject: subject, version: .signedAt(at), signedAt: at, byteCount: cose.count)
    }
}

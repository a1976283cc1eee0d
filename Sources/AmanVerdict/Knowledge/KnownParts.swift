import AmanLetter

/// What is known, and where to find it for a letter.
final class KnownParts: Sendable {
    let created: Instant?
    let roots: [RootKey]
    let trustList: TrustList
    let statusLists: [StatusList]
    let noticeLists: [NoticeList]
    let logs: [KnownLog]
    // Looked up for every letter, so found by hashing rather than by going through the lists.
    let signerPlaces: PlaceTable
    let keyPlaces: PlaceTable
    let listPlaces: PlaceTable
    let provincePlaces: PlaceTable
    /// Every province that a signer serves, and the signer's office.
    let provinces: [(name: String, office: OfficeCode)]
    /// When each office last signed a list.
    let newestTimes: [(office: OfficeCode, at: Instant)]

    init(
        _ trustList: TrustList,
        _ statusLists: [StatusList],
        _ noticeLists: [NoticeList],
        _ logs: [KnownLog],
        _ roots: [RootKey],
        _ created: Instant?
    ) {
        self.created = created
        self.roots = roots
        self.trustList = trustList
        self.statusLists = statusLists
        self.noticeLists = noticeLists
        self.logs = logs
        signerPlaces = PlaceTable(trustList.signers.map { placeHash(of: $0.keyID) })
        keyPlaces = PlaceTable(trustList.statusLists.map { placeHash(of: $0.uri) })
        listPlaces = PlaceTable(statusLists.map { placeHash(of: $0.uri) })
        provinces = trustList.signers.flatMap { signer in
            signer.provinces.map { (name: $0, office: signer.office) }
        }
        provincePlaces = PlaceTable(provinces.map { placeHash(of: $0.name) })
        newestTimes = Self.newestTimes(trustList, statusLists, noticeLists)
    }

    private static func newestTimes(
        _ trustList: TrustList,
        _ statusLists: [StatusList],
        _ noticeLists: [NoticeList]
    ) -> [(office: OfficeCode, at: Instant)] {
        var times: [(office: OfficeCode, at: Instant)] = []
        func note(_ office: OfficeCode, _ at: Instant) {
            if let place = times.firstIndex(where: { $0.office == office }) {
                times[place].at = max(times[place].at, at)
            } else {
                times.append((office, at))
            }
        }
        for list in statusLists {
            for key in trustList.statusLists where sameText(key.uri, list.uri) {
                note(key.office, list.issuedAt)
            }
        }
        for list in noticeLists { note(list.office, list.issuedAt) }
        return times
    }
}

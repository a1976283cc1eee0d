public import AmanLetter

/// What one office says to the posts, as a bundle has it.
public struct OfficeAnnouncements: Equatable, Sendable {
    /// The office whose key signed it.
    public let office: OfficeCode
    /// When it was signed.
    public let issuedAt: Instant
    /// What it says.
    public let list: AnnouncementList
}

extension Knowledge {
    /// What the offices say to the posts, in the order of the bundle.
    ///
    /// A list that this program cannot read is left out: letters are judged all the same.
    public var announcements: [OfficeAnnouncements] {
        announcedLists.compactMap { place, office in
            let list = statusLists[place]
            guard let read = try? AnnouncementList.parse(list.values.bytes) else { return nil }
            return OfficeAnnouncements(office: office, issuedAt: list.issuedAt, list: read)
        }
    }

    /// Which status lists carry announcements, by their index, and of which office.
    public var announcedLists: [(place: Int, office: OfficeCode)] {
        var found: [(place: Int, office: OfficeCode)] = []
        for (place, list) in statusLists.enumerated() {
            for key in trustList.statusLists where sameText(key.uri, list.uri) {
                if isAnnouncementsAddress(list.uri, of: key.office) {
                    found.append((place, key.office))
                }
                break
            }
        }
        return found
    }
}

/// What the address of an office's announcements ends in.
public func announcementsPath(of office: OfficeCode) -> String {
    concatenated("/announcements/", office.text)
}

/// Whether an address of the trust list is the one of an office's announcements.
public func isAnnouncementsAddress(_ uri: String, of office: OfficeCode) -> Bool {
    let (address, end) = (Array(uri.utf8), Array(announcementsPath(of: office).utf8))
    return address.count > end.count && Array(address.suffix(end.count)) == end
}

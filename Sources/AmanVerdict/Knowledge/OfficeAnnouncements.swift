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
        statusLists.compactMap { list in
            let key = trustList.statusLists.first { sameText($0.uri, list.uri) }
            guard let key, isAnnouncementsAddress(list.uri, of: key.office),
                let read = try? AnnouncementList.parse(list.values.bytes)
            else { return nil }
            return OfficeAnnouncements(office: key.office, issuedAt: list.issuedAt, list: read)
        }
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

import AmanLetter

/// Most bytes of an office's announcements, before they are compressed: about a hundred places and
/// fifty notices in four languages, in a bundle that crosses mountains by radio.
public let announcementsByteCountMax = 131_072

/// Most statements on places, or notices, in one list.
public let announcementCountMax = 1_024

/// Most bytes of a place, a source or a reason: the 200 characters that an office may type.
public let statementByteCountMax = 1_024

/// Most bytes of a notice in one language: the 600 characters that an office may type.
public let announcementTextByteCountMax = 4_096

/// What an office says to the posts: where letters are honoured, and its notices.
///
/// Readers of November 2026 refuse a bundle with any field that they do not know. So the list
/// travels as a status list whose packed values are its bytes, under an address that no letter has:
/// they check its signature, keep it and pass it on, and never look a letter up in it. No list of
/// holders: it names places and offices, never a person. Source: `docs/bundle-format.md`.
public struct AnnouncementList: Equatable, Sendable {
    /// What was said of places, in the order in which it was entered.
    public var coverage: [CoverageStatement]
    /// Notices to posts, oldest first.
    public var notices: [PostAnnouncement]

    /// Puts a list together.
    public init(coverage: [CoverageStatement], notices: [PostAnnouncement]) {
        self.coverage = coverage
        self.notices = notices
    }

    /// The list as deterministic CBOR, to be carried as packed statuses.
    ///
    /// - Throws: `PartRefusal` when the list breaks a rule its readers hold it to.
    public func encoded() throws(PartRefusal) -> [UInt8] {
        try check()
        var writer = CBORWriter()
        writer.writeMap(count: 3)
        writer.writeField(1, unsigned: 1)
        writer.writeUnsigned(2)
        writer.writeArray(count: coverage.count)
        for statement in coverage { statement.write(to: &writer) }
        writer.writeUnsigned(3)
        writer.writeArray(count: notices.count)
        for notice in notices { notice.write(to: &writer) }
        let bytes = writer.bytes
        guard bytes.count <= announcementsByteCountMax else { throw .byteCount(bytes.count) }
        return bytes
    }

    /// Reads a list.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ bytes: [UInt8]) throws(PartRefusal) -> AnnouncementList {
        guard bytes.count <= announcementsByteCountMax else { throw .byteCount(bytes.count) }
        var reader = PartReader(bytes)
        try reader.openMap(max: 3)
        try reader.require(1)
        try reader.version(1)
        try reader.require(2)
        let coverage = try reader.list(max: announcementCountMax, CoverageStatement.read)
        try reader.require(3)
        let notices = try reader.list(max: announcementCountMax, PostAnnouncement.read)
        try reader.close()
        try reader.finish()
        let list = AnnouncementList(coverage: coverage, notices: notices)
        try list.check()
        return list
    }

    private func check() throws(PartRefusal) {
        guard coverage.count <= announcementCountMax, notices.count <= announcementCountMax else {
            throw .itemCount(max(coverage.count, notices.count))
        }
        for statement in coverage { try statement.check() }
        for notice in notices { try notice.check() }
        for place in stride(from: 1, to: coverage.count, by: 1)
        where coverage[place - 1].number >= coverage[place].number {
            throw .duplicate
        }
        for place in stride(from: 1, to: notices.count, by: 1)
        where notices[place - 1].serial >= notices[place].serial {
            throw .duplicate
        }
    }
}

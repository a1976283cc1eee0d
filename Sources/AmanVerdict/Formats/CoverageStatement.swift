public import AmanLetter

/// What an office says of a place: whether letters are honoured there.
public enum CoverageClaim: UInt64, CaseIterable, Sendable {
    /// A report says that letters are honoured there.
    case claimed = 1
    /// Another source says so too.
    case confirmed = 2
    /// Another source says otherwise.
    case disputed = 3
    /// Letters are no longer honoured there.
    case ended = 4
}

/// One statement on a place; later ones confirm, dispute, end or correct it.
public struct CoverageStatement: Equatable, Sendable {
    /// Counted from 1 in each office.
    public var number: UInt64
    /// The first statement on the place; nil for a first one.
    public var about: UInt64?
    /// What is said of it.
    public var claim: CoverageClaim
    /// Code of the province, as the trust list's wordings have it: `af-her`.
    public var province: String
    /// A district, town, road or post in it; empty for the whole province.
    public var place: String
    /// From which day it holds; days since 1970-01-01.
    public var since: Int64
    /// Until which day who committed to it has said; nil where no end is known.
    public var until: Int64?
    /// Who has committed to honour letters there: an authority, a commander's office; empty where
    /// it is not known.
    public var authority: String
    /// By whose report.
    public var source: String
    /// When the office recorded it.
    public var recordedAt: Instant
    /// The statement that this one corrects; nil where it corrects none.
    public var corrects: UInt64?
    /// Why, where it corrects one.
    public var reason: String

    /// Puts a statement together.
    public init(
        number: UInt64,
        about: UInt64? = nil,
        claim: CoverageClaim,
        province: String,
        place: String,
        since: Int64,
        until: Int64? = nil,
        authority: String = "",
        source: String,
        recordedAt: Instant,
        corrects: UInt64? = nil,
        reason: String = ""
    ) {
        self.number = number
        self.about = about
        self.claim = claim
        self.province = province
        self.place = place
        self.since = since
        self.until = until
        self.authority = authority
        self.source = source
        self.recordedAt = recordedAt
        self.corrects = corrects
        self.reason = reason
    }

    func write(to writer: inout CBORWriter) {
        let further = [about != nil, until != nil, corrects != nil].filter { $0 }.count
        writer.writeMap(count: 9 + further)
        writer.writeField(1, unsigned: number)
        if let about { writer.writeField(2, unsigned: about) }
        writer.writeField(3, unsigned: claim.rawValue)
        writer.writeField(4, text: province)
        writer.writeField(5, text: place)
        writer.writeField(6, integer: since)
        if let until { writer.writeField(7, integer: until) }
        writer.writeField(8, text: authority)
        writer.writeField(9, text: source)
        writer.writeField(10, instant: recordedAt)
        if let corrects { writer.writeField(11, unsigned: corrects) }
        writer.writeField(12, text: reason)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> CoverageStatement {
        try reader.openMap(max: 12)
        try reader.require(1)
        let number = try reader.unsigned()
        let about = try reader.offers(2) ? try reader.unsigned() : nil
        try reader.require(3)
        let code = try reader.unsigned()
        guard let claim = CoverageClaim(rawValue: code) else { throw .unknownValue(code) }
        try reader.require(4)
        let province = try reader.line(max: 32)
        try reader.require(5)
        let place = try reader.text(max: statementByteCountMax)
        try reader.require(6)
        let since = try reader.integer()
        let until = try reader.offers(7) ? try reader.integer() : nil
        try reader.require(8)
        let authority = try reader.text(max: statementByteCountMax)
        try reader.require(9)
        let source = try reader.text(max: statementByteCountMax)
        try reader.require(10)
        let recordedAt = try reader.instant()
        let corrects = try reader.offers(11) ? try reader.unsigned() : nil
        try reader.require(12)
        let reason = try reader.text(max: statementByteCountMax)
        try reader.close()
        return CoverageStatement(
            number: number,
            about: about,
            claim: claim,
            province: province,
            place: place,
            since: since,
            until: until,
            authority: authority,
            source: source,
            recordedAt: recordedAt,
            corrects: corrects,
            reason: reason
        )
    }

    func check() throws(PartRefusal) {
        guard isLine(province, max: 32), isLine(source, max: statementByteCountMax) else {
            throw .text
        }
        for text in [place, authority, reason] where !text.utf8.isEmpty {
            guard isLine(text, max: statementByteCountMax) else { throw .text }
        }
        guard announcedDays.contains(since) else { throw .timeOrder }
        if let until {
            guard announcedDays.contains(until), until >= since else { throw .timeOrder }
        }
    }
}

/// Days that a statement may name, from 1970 to 2100: a page must be able to show them.
private let announcedDays: ClosedRange<Int64> = 0...47_846

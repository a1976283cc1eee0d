public import AmanLetter

/// The typ header of a signed list of notices.
public let noticeListType = "application/aman-notices+cbor"

/// Most bytes of a signed list of notices.
public let noticeListByteCountMax = 8_388_608

/// Most notices of one office.
public let noticeCountMax = 131_072

/// An office's statement to the others about one letter, with reason and time.
///
/// Any trusted office may report an exchange, because the letter's own office may be offline; a
/// revocation or suspension counts only from the letter's own office.
public struct StatusNotice: Equatable, Sendable {
    /// Digest of the letter; 32 bytes.
    public var digest: [UInt8]
    /// What becomes of it.
    public var status: LetterStatus
    /// Code of the programme's reasons, or `exchanged`, `lost`.
    public var reason: String
    /// From when it holds.
    public var effectiveAt: Instant
    /// Until when the holder of a revoked letter may still travel to safety.
    public var safeExitUntil: Instant?

    /// Puts a notice together.
    public init(
        digest: [UInt8],
        status: LetterStatus,
        reason: String,
        effectiveAt: Instant,
        safeExitUntil: Instant? = nil
    ) {
        self.digest = digest
        self.status = status
        self.reason = reason
        self.effectiveAt = effectiveAt
        self.safeExitUntil = safeExitUntil
    }
}

/// How far an office's log reached at a moment: letters made earlier must be in it.
public struct LogMoment: Equatable, Sendable {
    /// The log's name in its tree heads.
    public var origin: String
    /// Leaves in the tree.
    public var size: UInt64
    /// When the tree had them.
    public var at: Instant

    /// States how far a log reached.
    public init(origin: String, size: UInt64, at: Instant) {
        self.origin = origin
        self.size = size
        self.at = at
    }
}

/// All notices of an office to the others, signed by its status-list key.
public struct NoticeList: Equatable, Sendable {
    /// The programme.
    public var programme: String
    /// The office that speaks.
    public var office: OfficeCode
    /// When it was signed; a later list replaces an earlier one.
    public var issuedAt: Instant
    /// How far the office's own log reached when this was signed, where it says so.
    ///
    /// A tree head carries no time of its own, so this is what lets a verifier say that a letter is
    /// missing rather than too young.
    public var logStood: LogMoment?
    /// One per letter.
    public var notices: [StatusNotice]

    /// Puts a list together.
    public init(
        programme: String,
        office: OfficeCode,
        issuedAt: Instant,
        logStood: LogMoment? = nil,
        notices: [StatusNotice]
    ) {
        self.programme = programme
        self.office = office
        self.issuedAt = issuedAt
        self.logStood = logStood
        self.notices = notices
    }

    /// The payload to sign, as deterministic CBOR, notices ordered by digest.
    ///
    /// - Throws: `PartRefusal` when the list breaks a rule its readers hold it to.
    public func encoded() throws(PartRefusal) -> [UInt8] {
        var ordered = self
        let order = places(of: notices.count) { left, right in
            precedes(notices[left].digest, notices[right].digest)
        }
        ordered.notices = order.map { notices[$0] }
        try ordered.check()
        var writer = CBORWriter()
        writer.writeMap(count: logStood == nil ? 5 : 6)
        writer.writeField(1, unsigned: 1)
        writer.writeField(2, text: programme)
        writer.writeField(3, text: office.text)
        writer.writeField(4, instant: issuedAt)
        writer.writeUnsigned(5)
        writer.writeArray(count: notices.count)
        for notice in ordered.notices { notice.write(to: &writer) }
        if let logStood {
            writer.writeUnsigned(6)
            writer.writeArray(count: 3)
            writer.writeText(logStood.origin)
            writer.writeUnsigned(logStood.size)
            writer.writeInteger(logStood.at.seconds)
        }
        return writer.bytes
    }

    /// Reads a payload; its signature is the caller's to check.
    ///
    /// - Throws: `PartRefusal` naming the first rule the bytes break.
    public static func parse(_ payload: [UInt8]) throws(PartRefusal) -> NoticeList {
        var reader = PartReader(payload)
        try reader.openMap(max: 6)
        try reader.require(1)
        try reader.version(1)
        try reader.require(2)
        let programme = try reader.line(max: 32)
        try reader.require(3)
        let office = try reader.officeCode()
        try reader.require(4)
        let issuedAt = try reader.instant()
        try reader.require(5)
        let notices = try reader.list(max: noticeCountMax, StatusNotice.read)
        let logStood = try reader.offers(6) ? try LogMoment.read(&reader) : nil
        try reader.close()
        try reader.finish()
        let list = NoticeList(
            programme: programme,
            office: office,
            issuedAt: issuedAt,
            logStood: logStood,
            notices: notices
        )
        try list.check()
        return list
    }

    /// The rules that writer and reader both hold a list to.
    private func check() throws(PartRefusal) {
        guard isLine(programme, max: 32) else { throw .text }
        guard notices.count <= noticeCountMax else { throw .itemCount(notices.count) }
        if let logStood {
            guard isLine(logStood.origin, max: addressByteCountMax) else { throw .text }
            guard logStood.at <= issuedAt else { throw .timeOrder }
        }
        for notice in notices {
            guard notice.digest.count == digestByteCount else {
                throw .byteCount(notice.digest.count)
            }
            guard isReasonCode(notice.reason) else { throw .text }
            if let end = notice.safeExitUntil, end < notice.effectiveAt { throw .timeOrder }
        }
        for place in stride(from: 1, to: notices.count, by: 1)
        where !precedes(notices[place - 1].digest, notices[place].digest) {
            throw .duplicate
        }
    }
}

extension StatusNotice {
    fileprivate func write(to writer: inout CBORWriter) {
        writer.writeMap(count: safeExitUntil == nil ? 4 : 5)
        writer.writeField(1, bytes: digest)
        writer.writeField(2, unsigned: UInt64(status.rawValue))
        writer.writeField(3, text: reason)
        writer.writeField(4, instant: effectiveAt)
        if let safeExitUntil { writer.writeField(5, instant: safeExitUntil) }
    }

    fileprivate static func read(_ reader: inout PartReader) throws(PartRefusal) -> StatusNotice {
        try reader.openMap(max: 5)
        try reader.require(1)
        let digest = try reader.digest()
        try reader.require(2)
        let status = try reader.letterStatus()
        try reader.require(3)
        let reason = try reader.reasonCode()
        try reader.require(4)
        let effectiveAt = try reader.instant()
        let safeExitUntil = try reader.offers(5) ? try reader.instant() : nil
        try reader.close()
        return StatusNotice(
            digest: digest,
            status: status,
            reason: reason,
            effectiveAt: effectiveAt,
            safeExitUntil: safeExitUntil
        )
    }
}

extension LogMoment {
    fileprivate static func read(_ reader: inout PartReader) throws(PartRefusal) -> LogMoment {
        guard try reader.openArray(max: 3) == 3 else { throw .itemCount(3) }
        let origin = try reader.line(max: addressByteCountMax)
        let size = try reader.unsigned()
        let at = try reader.instant()
        try reader.close()
        return LogMoment(origin: origin, size: size, at: at)
    }
}

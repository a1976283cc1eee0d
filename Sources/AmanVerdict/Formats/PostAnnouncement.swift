public import AmanLetter

/// A notice to posts, as a bundle carries it.
public struct PostAnnouncement: Equatable, Sendable {
    /// Counted from 1 in each office.
    public var serial: UInt64
    /// When it was published.
    public var at: Instant
    /// By language; empty once a later notice took its place: what no longer holds is not read out.
    public var texts: [LanguageText]
    /// The earlier notice that no longer holds.
    public var replaces: UInt64?
    /// Whether it says the earlier one rightly; otherwise it withdraws it.
    public var isCorrection: Bool
    /// The later notice that took its place, and when.
    public var replaced: Replacement?

    /// The later notice in place of one.
    public struct Replacement: Equatable, Sendable {
        /// The later notice.
        public var serial: UInt64
        /// When it was published.
        public var at: Instant
        /// Whether it corrected the notice; otherwise it withdrew it.
        public var isCorrection: Bool

        /// Names the later notice.
        public init(serial: UInt64, at: Instant, isCorrection: Bool) {
            self.serial = serial
            self.at = at
            self.isCorrection = isCorrection
        }
    }

    /// Puts a notice together.
    public init(
        serial: UInt64,
        at: Instant,
        texts: [LanguageText],
        replaces: UInt64? = nil,
        isCorrection: Bool = false,
        replaced: Replacement? = nil
    ) {
        self.serial = serial
        self.at = at
        self.texts = texts
        self.replaces = replaces
        self.isCorrection = isCorrection
        self.replaced = replaced
    }

    func write(to writer: inout CBORWriter) {
        let further = [replaces != nil, replaced != nil].filter { $0 }.count
        writer.writeMap(count: 4 + further)
        writer.writeField(1, unsigned: serial)
        writer.writeField(2, instant: at)
        writer.writeUnsigned(3)
        writer.write(texts)
        if let replaces { writer.writeField(4, unsigned: replaces) }
        writer.writeField(5, unsigned: isCorrection ? 1 : 0)
        guard let replaced else { return }
        writer.writeUnsigned(6)
        writer.writeArray(count: 3)
        writer.writeUnsigned(replaced.serial)
        writer.writeInteger(replaced.at.seconds)
        writer.writeUnsigned(replaced.isCorrection ? 1 : 0)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> PostAnnouncement {
        try reader.openMap(max: 6)
        try reader.require(1)
        let serial = try reader.unsigned()
        try reader.require(2)
        let at = try reader.instant()
        try reader.require(3)
        let texts = try reader.list(max: languageCountMax) {
            (reader: inout PartReader) throws(PartRefusal) in
            guard try reader.openArray(max: 2) == 2 else { throw .itemCount(2) }
            let language = try reader.line(max: 8)
            let text = try reader.text(max: announcementTextByteCountMax)
            try reader.close()
            return LanguageText(language: language, text: text)
        }
        let replaces = try reader.offers(4) ? try reader.unsigned() : nil
        try reader.require(5)
        let isCorrection = try reader.flag()
        let replaced = try reader.offers(6) ? try Replacement.read(&reader) : nil
        try reader.close()
        return PostAnnouncement(
            serial: serial,
            at: at,
            texts: texts,
            replaces: replaces,
            isCorrection: isCorrection,
            replaced: replaced
        )
    }

    func check() throws(PartRefusal) {
        guard texts.count <= languageCountMax else { throw .itemCount(texts.count) }
        for text in texts {
            guard isLine(text.language, max: 8), isPlainText(text.text) else { throw .text }
        }
        try refuseDuplicates(texts.map { Array($0.language.utf8) })
    }
}

extension PostAnnouncement.Replacement {
    fileprivate static func read(
        _ reader: inout PartReader
    ) throws(PartRefusal) -> PostAnnouncement.Replacement {
        guard try reader.openArray(max: 3) == 3 else { throw .itemCount(3) }
        let serial = try reader.unsigned()
        let at = try reader.instant()
        let isCorrection = try reader.flag()
        try reader.close()
        return PostAnnouncement.Replacement(serial: serial, at: at, isCorrection: isCorrection)
    }
}

/// Whether a text is lines that `isLine` would take, each of them, and not too long.
private func isPlainText(_ text: String) -> Bool {
    guard !text.utf8.isEmpty, text.utf8.count <= announcementTextByteCountMax else { return false }
    var line: [UInt8] = []
    for byte in Array(text.utf8) + [0x0A] {
        guard byte == 0x0A else {
            line.append(byte)
            continue
        }
        let isEmpty = line.isEmpty
        let shown = String(decoding: line, as: UTF8.self)
        guard isEmpty || isLine(shown, max: announcementTextByteCountMax) else { return false }
        line = []
    }
    return true
}

extension PartReader {
    /// 0 or 1.
    fileprivate mutating func flag() throws(PartRefusal) -> Bool {
        let value = try unsigned()
        guard value <= 1 else { throw .unknownValue(value) }
        return value == 1
    }
}

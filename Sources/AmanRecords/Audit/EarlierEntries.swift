import AmanLetter
import AmanOffice

extension EarlierAuditEntry {
    /// Reads what `encoded` wrote.
    init(encoded bytes: [UInt8]) throws {
        var reader = CBORReader(bytes)
        // By their keys, 1 to 6.
        var texts = [String?](repeating: nil, count: 7)
        var at: Int64?
        var previous: CBORKey?
        for _ in 0..<(try reader.readMapCount(max: 6)) {
            let key = try reader.readKey(after: previous)
            previous = key
            guard let field = (1...6).first(where: { key == .integer(Int64($0)) }) else {
                throw RecordsError.damaged(record: "audit.earlier")
            }
            if field == 1 {
                at = try reader.readInteger()
            } else {
                texts[field] = try reader.readText(max: bytes.count)
            }
        }
        reader.leave()
        try reader.finish()
        guard let at, let officer = texts[2], let act = texts[4], let subject = texts[5]
        else { throw RecordsError.damaged(record: "audit.earlier") }
        self.init(
            at: Instant(seconds: at),
            officer: officer,
            second: texts[3],
            act: act,
            subject: subject,
            reason: texts[6]
        )
    }
}

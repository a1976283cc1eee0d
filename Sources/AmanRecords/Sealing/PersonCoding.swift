import AmanLetter
import AmanOffice

/// A person as bytes, before sealing: a deterministic CBOR map, then zeros to a multiple of 128.
///
/// The zeros hide the length of the names in the length of a sealed record. The photo is not in
/// it: it has a column of its own.
enum PersonCoding {
    /// Most bytes of one text; far above what any form takes.
    static let textByteCountMax = 16_384
    /// Sealed records come in steps of this many bytes.
    static let paddingStep = 128

    static func encode(_ person: Person) throws(RecordsError) -> [UInt8] {
        var texts: [(key: UInt64, text: String)] = []
        for field in PersonField.all {
            guard let text = person[field] else { continue }
            guard text.utf8.count <= textByteCountMax else { throw .damaged(record: "person") }
            texts.append((field.sealedKey, text))
        }
        var writer = CBORWriter()
        writer.writeMap(count: texts.count + (person.birthYear == nil ? 0 : 1))
        for (key, text) in texts {
            writer.writeUnsigned(key)
            writer.writeText(text)
        }
        if let year = person.birthYear {
            writer.writeUnsigned(birthYearKey)
            writer.writeInteger(Int64(year))
        }
        return padded(writer.bytes)
    }

    static func decode(_ padded: [UInt8]) throws -> Person {
        var reader = CBORReader(try unpadded(padded))
        var person = Person()
        var previous: CBORKey?
        for _ in 0..<(try reader.readMapCount(max: PersonField.all.count + 1)) {
            let key = try reader.readKey(after: previous)
            previous = key
            if key == .integer(Int64(birthYearKey)) {
                person.birthYear = Int(try reader.readInteger())
            } else if let field = field(of: key) {
                person[field] = try reader.readText(max: textByteCountMax)
            } else {
                throw RecordsError.damaged(record: "person")
            }
        }
        reader.leave()
        try reader.finish()
        return person
    }

    /// Never given to a text; it is written last, so texts have lower keys, as CBOR asks.
    private static let birthYearKey: UInt64 = 20

    private static func field(of key: CBORKey) -> PersonField? {
        PersonField.all.first { key == .integer(Int64($0.sealedKey)) }
    }

    // MARK: Length

    private static func padded(_ bytes: [UInt8]) -> [UInt8] {
        let length = UInt32(bytes.count)
        let head = [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: length >> UInt32($0)) }
        let whole = head + bytes
        let rest = whole.count % paddingStep
        return rest == 0 ? whole : whole + [UInt8](repeating: 0, count: paddingStep - rest)
    }

    private static func unpadded(_ bytes: [UInt8]) throws(RecordsError) -> [UInt8] {
        guard bytes.count >= 4, bytes.count % paddingStep == 0 else {
            throw .damaged(record: "person")
        }
        let length = bytes[..<4].reduce(0) { $0 << 8 | Int($1) }
        guard length <= bytes.count - 4, bytes[(4 + length)...].allSatisfy({ $0 == 0 }) else {
            throw .damaged(record: "person")
        }
        return Array(bytes[4..<(4 + length)])
    }
}

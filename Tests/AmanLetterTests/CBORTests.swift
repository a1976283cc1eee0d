import AmanLetter
import TestSupport
import Testing

@Suite("Reading and writing CBOR")
struct CBORTests {
    @Test(
        "the deterministic examples of RFC 8949 are accepted",
        arguments: [
            "00", "17", "1818", "1903e8", "1a000f4240", "1bffffffffffffffff", "20", "3863",
            "3bffffffffffffffff", "40", "4401020304", "60", "62c3bc", "64f0908591", "80",
            "8301820203820405", "a0", "a201020304", "a26161016162820203", "d74401020304", "f4",
            "f5", "f6",
        ]
    )
    func accepted(_ hex: String) throws {
        var reader = CBORReader(bytes(hex: hex))
        try reader.skip()
        try reader.finish()
    }

    @Test(
        "everything that is not deterministic is refused with the right reason",
        arguments: [
            ("", CBORRefusal.truncated(at: 0)), ("18", .truncated(at: 0)),
            ("1800", .notMinimal(at: 0)), ("1817", .notMinimal(at: 0)),
            ("190017", .notMinimal(at: 0)), ("1900ff", .notMinimal(at: 0)),
            ("1a0000ffff", .notMinimal(at: 0)), ("1b00000000ffffffff", .notMinimal(at: 0)),
            ("5803010203", .notMinimal(at: 0)), ("5f41004100ff", .indefiniteLength(at: 0)),
            ("7f6161ff", .indefiniteLength(at: 0)), ("9fff", .indefiniteLength(at: 0)),
            ("bfff", .indefiniteLength(at: 0)), ("ff", .indefiniteLength(at: 0)),
            ("1c", .unsupported(at: 0)), ("1f", .unsupported(at: 0)), ("dc00", .unsupported(at: 0)),
            ("f7", .unsupported(at: 0)), ("e0", .unsupported(at: 0)),
            ("f820", .unsupported(at: 0)), ("f93c00", .unsupported(at: 0)),
            ("fa47c35000", .unsupported(at: 0)), ("fb3ff199999999999a", .unsupported(at: 0)),
            ("c249010000000000000000", .unsupported(at: 0)), ("c34101", .unsupported(at: 0)),
            ("a201000100", .duplicateKey(at: 3)), ("a202000100", .unsortedKey(at: 3)),
            ("a2200001f6", .unsortedKey(at: 3)), ("a2616100416100", .unsortedKey(at: 4)),
            ("62c328", .notUTF8(at: 0)), ("63eda080", .notUTF8(at: 0)), ("62c080", .notUTF8(at: 0)),
            ("64f4908080", .notUTF8(at: 0)), ("61c3", .notUTF8(at: 0)), ("6180", .notUTF8(at: 0)),
            ("4201", .truncated(at: 0)), ("8201", .truncated(at: 0)), ("a10f", .truncated(at: 0)),
            ("9bffffffffffffffff", .truncated(at: 0)), ("5b7fffffffffffffff", .truncated(at: 0)),
            ("bb8000000000000000", .truncated(at: 0)), ("0000", .trailingBytes(at: 1)),
            ("81818181818181818100", .tooDeep(at: 8, limit: 8)),
            ("c1c1c1c1c1c1c1c1c100", .tooDeep(at: 8, limit: 8)),
        ] as [(String, CBORRefusal)]
    )
    func refused(_ hex: String, _ reason: CBORRefusal) throws {
        let bytes = bytes(hex: hex)
        #expect(throws: reason) {
            var reader = CBORReader(bytes)
            try reader.skip()
            try reader.finish()
        }
        #expect(reason.code.hasPrefix("cbor-"))
    }

    @Test("a limit is checked before anything is made of what comes")
    func limits() throws {
        var long = CBORReader([0x5b, 0x7f, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff])
        #expect(throws: CBORRefusal.tooLong(at: 0, count: 0x7fff_ffff_ffff_ffff, limit: 9)) {
            try long.readBytes(max: 9)
        }
        var array = CBORReader([0x83, 0, 0, 0])
        #expect(throws: CBORRefusal.tooLong(at: 0, count: 3, limit: 2)) {
            try array.readArrayCount(max: 2)
        }
        var empty = CBORReader([0xb9, 0x10, 0x00])
        #expect(throws: CBORRefusal.truncated(at: 0)) { try empty.readMapCount(max: 10_000) }
    }

    @Test("levels are counted for the caller's arrays and maps too")
    func depth() throws {
        var reader = CBORReader([0x81, 0x81, 0x81, 0x00], depthMax: 2)
        _ = try reader.readArrayCount(max: 1)
        _ = try reader.readArrayCount(max: 1)
        #expect(throws: CBORRefusal.tooDeep(at: 2, limit: 2)) { try reader.skip() }
        var wide = CBORReader([0x82, 0x80, 0x80], depthMax: 2)
        _ = try wide.readArrayCount(max: 2)
        for _ in 0..<2 {
            _ = try wide.readArrayCount(max: 0)
            wide.leave()
        }
        wide.leave()
        try wide.finish()
    }

    @Test("each reader refuses another kind of item")
    func wrongTypes() throws {
        func reading(_ hex: String) throws -> CBORReader { CBORReader(bytes(hex: hex)) }
        let wrong = CBORRefusal.wrongType(at: 0)
        var text = try reading("6161")
        #expect(throws: wrong) { try text.readInteger() }
        var number = try reading("01")
        #expect(throws: wrong) { try number.readText(max: 9) }
        var negative = try reading("20")
        #expect(throws: wrong) { try negative.readUnsigned() }
        var null = try reading("f6")
        #expect(throws: wrong) { try null.readBool() }
        var huge = try reading("1b8000000000000000")
        #expect(throws: CBORRefusal.outOfRange(at: 0)) { try huge.readInteger() }
        var least = try reading("3b7fffffffffffffff")
        #expect(try least.readInteger() == .min)
        var key = try reading("4101")
        #expect(throws: wrong) { try key.readKey(after: nil) }
    }

    @Test("what the writer writes, the reader reads, whatever it is")
    func roundTrip() throws {
        var randomness = SplitMix64(seed: 8)
        for _ in 0..<2_000 {
            var writer = CBORWriter()
            write(&writer, depth: 0, &randomness)
            var reader = CBORReader(writer.bytes)
            try reader.skip()
            try reader.finish()
        }
    }

    @Test("numbers of every size read back")
    func numbers() throws {
        for shift in 0..<64 {
            for near in [UInt64(1) << UInt64(shift) &- 1, 1 << UInt64(shift)] {
                var writer = CBORWriter()
                writer.writeUnsigned(near)
                writer.writeInteger(Int64(truncatingIfNeeded: near))
                writer.writeBool(true)
                var reader = CBORReader(writer.bytes)
                #expect(try reader.readUnsigned() == near)
                #expect(try reader.readInteger() == Int64(truncatingIfNeeded: near))
                #expect(try reader.readBool())
                #expect(reader.isAtEnd)
            }
        }
    }

    @Test("random bytes are read to an end, and what is accepted is written the same again")
    func randomBytes() throws {
        var randomness = SplitMix64(seed: 9)
        for _ in 0..<20_000 {
            let bytes = randomness.bytes(Int.random(in: 1...24, using: &randomness))
            var reader = CBORReader(bytes)
            guard (try? reader.skip()) != nil else { continue }
            var again = CBORReader(reader.slice(from: 0))
            try again.skip()
            try again.finish()
        }
    }

    @Test("keys come in the order of their encoded bytes")
    func keyOrder() {
        let ordered: [CBORKey] = [
            .integer(0), .integer(23), .integer(24), .integer(.max), .integer(-1), .integer(-25),
            .integer(.min), .text(""), .text("b"), .text("aa"), .text("ab"),
        ]
        for (place, left) in ordered.enumerated() {
            for (otherPlace, right) in ordered.enumerated() {
                #expect(left.precedes(right) == (place < otherPlace))
                #expect((left == right) == (place == otherPlace))
                var writers = [CBORWriter(), CBORWriter()]
                writers[0].writeKey(left)
                writers[1].writeKey(right)
                let bytesPrecede = writers[0].bytes.lexicographicallyPrecedes(writers[1].bytes)
                #expect(left.precedes(right) == bytesPrecede)
            }
        }
    }

    private func write(_ writer: inout CBORWriter, depth: Int, _ randomness: inout SplitMix64) {
        switch Int.random(in: 0...(depth < 7 ? 7 : 3), using: &randomness) {
        case 0: writer.writeUnsigned(randomness.next() >> randomness.pick([0, 32, 48, 56, 60]))
        case 1: writer.writeInteger(Int64(bitPattern: randomness.next()))
        case 2: writer.writeBytes(randomness.bytes(Int.random(in: 0...300, using: &randomness)))
        case 3: writer.writeText(randomness.pick(["", "a", "محمد", "👩‍👩‍👧", "\u{ffff}"]))
        case 4:
            writer.writeArray(count: 3)
            for _ in 0..<3 { write(&writer, depth: depth + 1, &randomness) }
        case 5:
            writer.writeMap(count: 3)
            for key in [CBORKey.integer(7), .integer(-7), .text("x")] {
                writer.writeKey(key)
                write(&writer, depth: depth + 1, &randomness)
            }
        case 6:
            writer.writeTag(37)
            write(&writer, depth: depth + 1, &randomness)
        default: writer.writeBool(false)
        }
    }
}

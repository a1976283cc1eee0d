import AmanOffice
import TestSupport
import Testing

@Suite("A request in JSON")
struct ApplyJSONTests {
    @Test("is read with every field")
    func fields() throws {
        let json = """
            {"province": "AF-KDZ", "channel": "representative", "fullName": "Ahmad Shahidi",
             "secondName": "\\u0627حمد", "secondLanguage": "prs", "fatherName": null,
             "birthYear": "۱۳۶۶", "birthYearCalendar": "solar-hijri", "photo": "/9j/"}
            """
        let read = try ApplyRequest.parse(json: Array(json.utf8))
        #expect(read.homeProvince == "AF-KDZ")
        #expect(read.channel == .representative)
        #expect(read.person.secondName == "احمد")
        #expect(read.person.fatherName == nil)
        #expect(read.person.birthYear == 1366)
        #expect(read.birthYearCalendar == .solarHijri)
        #expect(read.person.photo == [0xFF, 0xD8, 0xFF])
    }

    @Test(
        "is refused with its reason",
        arguments: [
            ("{}", .field(.province, .missing)),
            ("[]", .notJSON(.notAnObject)),
            ("{\"province\":\"AF-KDZ\",\"tribe\":\"x\"}", .unknownField("tribe")),
            ("{\"province\":\"AF-KDZ\",\"province\":\"AF-KDZ\"}", .notJSON(.repeatedKey(at: 21))),
            (
                "{\"province\":\"AF-KDZ\",\"\\u0070rovince\":\"AF-HER\"}",
                .notJSON(.repeatedKey(at: 21))
            ),
            ("{\"province\":1}", .field(.province, .wrongType)),
            ("{\"birthYear\":19.5}", .notJSON(.notWhole(at: 13))),
            ("{\"birthYear\":\"19a0\"}", .field(.birthYear, .notAYear)),
            ("{\"province\":\"AF-KDZ\"} x", .notJSON(.unexpected(at: 22))),
            ("{\"province\":\"AF-KDZ\",}", .notJSON(.unexpected(at: 21))),
            ("{\"province\":\"AF-KDZ\"", .notJSON(.ended)),
            ("{\"photo\":\"%%\"}", .field(.photo, .notBase64)),
            ("{\"notes\":\"\\ud800\"}", .notJSON(.ended)),
            ("{\"notes\":\"\\ud800\\u0041\"}", .notJSON(.badEscape(at: 12))),
            ("{\"notes\":[[[[[[1]]]]]]}", .notJSON(.tooDeep(at: 13, limit: 4))),
        ] as [(String, ApplyError)]
    )
    func refused(json: String, reason: ApplyError) {
        let got = refusal(Array(json.utf8))
        switch (got, reason) {
        // Where inside a broken escape reading stopped is not promised.
        case (.notJSON?, .notJSON(.ended)): break
        default: #expect(got == reason)
        }
    }

    @Test("may begin with the byte order mark that Notepad and PowerShell write")
    func byteOrderMark() throws {
        let json = Array("{\"province\":\"AF-KDZ\",\"notes\":\"\u{FEFF}x\"}".utf8)
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        #expect(try ApplyRequest.parse(json: mark + json).homeProvince == "AF-KDZ")
        #expect(refusal(mark + mark + json) == .notJSON(.unexpected(at: 3)))
        #expect(refusal(mark) == .notJSON(.ended))
        #expect(refusal(json + mark) == .notJSON(.unexpected(at: json.count)))
        #expect(try Correction.parse(json: mark + Array("{}".utf8)).isEmpty)
    }

    @Test("is refused as UTF-16 where it is that, in either order, with a mark or without")
    func utf16() {
        let low: [UInt8] = Array("{}".utf8).flatMap { [$0, 0] }
        let high: [UInt8] = Array("{}".utf8).flatMap { [0, $0] }
        let texts: [[UInt8]] = [low, high, [0xFF, 0xFE] + low, [0xFE, 0xFF] + high]
        for bytes in texts {
            #expect(refusal(bytes) == .notJSON(.utf16))
        }
        #expect(refusal([0, 0]) == .notJSON(.unexpected(at: 0)))
    }

    @Test("is refused when it is too long or not UTF-8")
    func bytes() {
        let long = [UInt8](repeating: 0x20, count: 262_145)
        #expect(refusal(long) == .notJSON(.tooLong(byteCount: 262_145, limit: 262_144)))
        let bad = Array("{\"notes\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
        #expect(refusal(bad) == .notJSON(.notUTF8(at: 9)))
    }

    @Test("comes back the same when it is written and read again", arguments: 0..<50)
    func roundTrip(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let written = randomRequest(&generator)
        #expect(try ApplyRequest.parse(json: written.json) == written)
    }

    @Test("any JSON value comes back the same", arguments: 0..<50)
    func values(seed: UInt64) throws {
        var generator = SplitMix64(seed: seed)
        let value = randomValue(&generator, depth: 0)
        #expect(try JSONValue.parse(value.encoded) == value)
    }

    @Test("what parses writes and parses again, whatever byte was changed", arguments: 0..<20)
    func anyByte(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        for _ in 0..<50 {
            var bytes = randomValue(&generator, depth: 0).encoded
            bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                in: 0...255,
                using: &generator
            )
            guard let value = try? JSONValue.parse(bytes) else { continue }
            #expect((try? JSONValue.parse(value.encoded)) == value)
        }
    }
}

private func refusal(_ json: [UInt8]) -> ApplyError? {
    do {
        _ = try ApplyRequest.parse(json: json)
        return nil
    } catch {
        return error
    }
}

func randomRequest(_ generator: inout SplitMix64) -> ApplyRequest {
    var made = request()
    func text() -> String? { Bool.random(using: &generator) ? randomText(&generator) : nil }
    made.channel = ApplicationChannel.allCases.randomElement(using: &generator) ?? .inPerson
    made.person.fullName = text()
    made.person.secondName = text()
    made.person.fatherName = text()
    made.person.fatherSecondName = text()
    made.person.birthYear = Bool.random(using: &generator) ? 1990 : nil
    made.person.district = text()
    made.person.contact = text()
    made.person.notes = text()
    made.person.photo = Bool.random(using: &generator) ? [1, 2, 3, 255] : nil
    return made
}

func randomText(_ generator: inout SplitMix64) -> String {
    let pieces = ["a", "\"", "\\", "\n", ",", "م", "\u{1}", "é", "🙂", "/", "''", "\r\n", " "]
    return (0..<Int.random(in: 0...8, using: &generator))
        .map { _ in pieces.randomElement(using: &generator) ?? "" }.joined()
}

private func randomValue(_ generator: inout SplitMix64, depth: Int) -> JSONValue {
    switch Int.random(in: 0..<(depth < 3 ? 6 : 4), using: &generator) {
    case 0: return .text(randomText(&generator))
    case 1: return .whole(Int.random(in: .min ... .max, using: &generator))
    case 2: return .yesNo(Bool.random(using: &generator))
    case 3: return .nothing
    case 4:
        let count = Int.random(in: 0...3, using: &generator)
        return .list((0..<count).map { _ in randomValue(&generator, depth: depth + 1) })
    default:
        let count = Int.random(in: 0...3, using: &generator)
        return .object(
            (0..<count).map {
                JSONValue.Member(
                    "\($0)" + randomText(&generator),
                    randomValue(&generator, depth: depth + 1)
                )
            }
        )
    }
}

import AmanOffice
import Foundation
import TestSupport
import Testing

@Suite("A programme file with a mistake")
struct ProgrammeRefusalTests {
    @Test("is refused with its line and reason", arguments: spoiltProgrammes)
    func refused(programme: SpoiltProgramme) throws {
        let text = try sampleProgrammeText("herat")
        let place = try #require(text.range(of: programme.good))
        let changed = text.replacingCharacters(in: place, with: programme.bad)
        var line = text[..<place.lowerBound].count { $0 == "\n" } + 1 + programme.below
        if case .missing = programme.reason { line = 1 }
        let isOfReasons =
            switch programme.reason {
            case .reasonMissing, .actWithoutReason: true
            default: false
            }
        if isOfReasons {
            let first = try #require(text.range(of: "[[status-reason]]"))
            line = text[..<first.lowerBound].count { $0 == "\n" } + 1
        }
        let expected = ProgrammeError(line: line, key: programme.key, reason: programme.reason)
        #expect(throws: expected) { try Programme.parse(changed) }
    }

    @Test("names what is missing, on the line of the table that should have it")
    func missingText() throws {
        let text = try sampleProgrammeText("herat")
        let changed = text.replacing("prs = \"دفتر هرات\"\n", with: "")
        let table = try #require(changed.range(of: "[office.names]"))
        let line = changed[..<table.lowerBound].count { $0 == "\n" } + 1
        let expected = ProgrammeError(line: line, key: "office[1].names.prs", reason: .missing)
        #expect(throws: expected) { try Programme.parse(changed) }
    }

    @Test("names a quota that is missing, on the line of its section")
    func missingQuota() throws {
        let text = try sampleProgrammeText("herat")
        let changed = text.replacing("prints-per-day = 3000\n", with: "")
        let section = try #require(changed.range(of: "[quotas]"))
        let line = changed[..<section.lowerBound].count { $0 == "\n" } + 1
        let expected = ProgrammeError(line: line, key: "quotas.prints-per-day", reason: .missing)
        #expect(throws: expected) { try Programme.parse(changed) }
    }

    @Test("that is not TOML is refused on the line where it stops being TOML")
    func notTOML() throws {
        let text = try sampleProgrammeText("herat").replacing(
            "officers = 1",
            with: "officers = one"
        )
        let line = try #require(text.range(of: "officers = one"))
        let error = try #require(throws: ProgrammeError.self) { try Programme.parse(text) }
        #expect(error.line == text[..<line.lowerBound].count { $0 == "\n" } + 1)
        guard case .notTOML = error.reason else {
            Issue.record("\(error.reason)")
            return
        }
    }

    @Test(
        "with a header or key that has no name is refused on its line",
        arguments: ["[]", "[[ ]]", "[.]", "= 1", "[a.]", "x = { = 1 }"]
    )
    func unnamed(line: String) throws {
        let file = "[programme]\nid = \"herat\"\nnames = \"\"\"\n[]\n\"\"\"\n\(line)\n"
        let error = try #require(throws: ProgrammeError.self) { try Programme.parse(file) }
        #expect(error.line == 6)
        guard case .notTOML = error.reason else {
            Issue.record("\(error.reason)")
            return
        }
    }

    @Test("that is too large, too deep or not text never reaches the TOML reader")
    func bounds() throws {
        let large = [UInt8](repeating: UInt8(ascii: "#"), count: 1_048_577)
        let deep = "a = " + String(repeating: "[", count: 9) + String(repeating: "]", count: 9)
        let deeper = "a = " + String(repeating: "[", count: 16_000)
        let dotted = "x = 1\n" + String(repeating: "a.", count: 4_000) + "a = 1"
        let wide = "a = \"" + String(repeating: "a", count: 20_000) + "\""
        #expect(refusal(large)?.reason == .fileTooLarge(byteCount: 1_048_577, limit: 1_048_576))
        #expect(refusal(Array(deep.utf8))?.reason == .tooDeep(limit: 8))
        #expect(refusal(Array(deeper.utf8))?.line == 1)
        #expect(
            refusal(Array(dotted.utf8))
                == ProgrammeError(
                    line: 2,
                    key: "",
                    reason: .tooDeep(limit: 8)
                )
        )
        #expect(refusal(Array(wide.utf8))?.reason == .lineTooLong(byteCount: 20_006, limit: 16_384))
        #expect(refusal(Array("a = 1\nb = \"".utf8) + [0xFF, 0x22])?.line == 2)
        #expect(
            refusal(Array("a = 1\n\0".utf8))
                == ProgrammeError(
                    line: 2,
                    key: "",
                    reason: .notPlainText
                )
        )
        let hidden = "[programme]\nlanguages = [\"e\\u0000g\"]"
        #expect(
            refusal(Array(hidden.utf8))
                == ProgrammeError(
                    line: 2,
                    key: "programme.languages[1]",
                    reason: .textNotClean
                )
        )
    }

    @Test("never stops the program, whatever byte is changed or lost")
    func anyByte() throws {
        let bytes = Array(try sampleProgrammeText("herat").utf8)
        var generator = SplitMix64(seed: 4)
        for _ in 0..<60 {
            var changed = bytes
            let place = Int.random(in: 0..<bytes.count, using: &generator)
            if Bool.random(using: &generator) {
                changed[place] = UInt8.random(in: 0...255, using: &generator)
            } else {
                changed.removeSubrange(place..<min(place + 30, changed.count))
            }
            if let error = refusal(changed) {
                #expect((1...2_000).contains(error.line))
            }
        }
    }
}

private func refusal(_ bytes: [UInt8]) -> ProgrammeError? {
    do {
        _ = try Programme.parse(bytes)
        return nil
    } catch {
        return error
    }
}

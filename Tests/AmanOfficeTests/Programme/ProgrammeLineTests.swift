import TestSupport
import Testing

@testable import AmanOffice

@Suite("Finding the line of a key")
struct ProgrammeLineTests {
    @Test("in tables, lists of tables, inline tables and lists over several lines")
    func shapes() throws {
        let text = """
            # a comment with [brackets] and "quotes
            id = "x" # another = comment

            [names]
            eng = "a ] } # = b"
            'quoted key' = 1
            dotted.key = 2

            [[office]]
            code = "A"
            [office.names]
            eng = \"""
            several
            lines = 1\"""
            [[office]]
            code = 'B'
            list = [
              1, # one
              { eng = "x", prs = "]" },
              [2,
               3],
            ]
            [[office.effects]]
            eng = 1
            [[office.effects]]
            eng = 2
            """
        let lines = try ProgrammeFile(text).lines
        let expected = [
            "id": 2, "names": 4, "names.eng": 5, "names.quoted key": 6, "names.dotted.key": 7,
            "office": 9, "office[1]": 9, "office[1].code": 10, "office[1].names": 11,
            "office[1].names.eng": 12, "office[2]": 15, "office[2].code": 16, "office[2].list": 17,
            "office[2].list[1]": 18, "office[2].list[2].prs": 19, "office[2].list[3][2]": 21,
            "office[2].effects[1].eng": 24, "office[2].effects[2].eng": 26,
        ]
        for (path, line) in expected { #expect(lines.line(of: path) == line, "\(path)") }
    }

    @Test("for a key that is not there, the line of the table around it")
    func nearest() throws {
        let lines = try ProgrammeFile("a = 1\n[b]\nc = { d = 1 }\n").lines
        #expect(lines.line(of: "b.x") == 2)
        #expect(lines.line(of: "b.c.x.y[3]") == 3)
        #expect(lines.line(of: "nowhere") == 1)
    }

    @Test("agrees with the text, whatever programme-like text it is", arguments: 0..<40)
    func property(seed: UInt64) throws {
        var writer = RandomTOML(seed: seed)
        writer.write()
        let lines = try ProgrammeFile(writer.text).lines
        for (path, line) in writer.lines {
            #expect(lines.lines[path] == line, "\(path) in\n\(writer.text)")
        }
    }

    @Test("comes to an end on any bytes", arguments: 0..<40)
    func ends(seed: UInt64) {
        var generator = SplitMix64(seed: seed)
        let alphabet = Array("[]{}\"'=.,#\n\r\\ab1 \t\u{FC}".utf8)
        let bytes = (0..<400).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
        do throws(ProgrammeError) {
            let file = try ProgrammeFile(try checkedProgrammeText(bytes))
            #expect(file.lines.line(of: "a.b[1]") >= 1)
        } catch {
            #expect((1...400).contains(error.line))
        }
    }
}

/// Writes random TOML and notes on which line it put each key.
private struct RandomTOML {
    var text = ""
    var lines: [String: Int] = [:]
    private var line = 1
    private var generator: SplitMix64

    init(seed: UInt64) {
        generator = SplitMix64(seed: seed &+ 77)
    }

    mutating func write() {
        for key in 0..<randomness(4) { pair("k\(key)", in: "") }
        for table in 0..<randomness(4) {
            let many = randomness(2) == 0
            let name = "t\(table)"
            for entry in 1...(many ? 1 + randomness(3) : 1) {
                let path = many ? "\(name)[\(entry)]" : name
                noise()
                note(path)
                add(many ? "[[\(name)]]" : "[ \(name) ]")
                newLine()
                for key in 0..<randomness(4) { pair("k\(key)", in: path) }
            }
        }
    }

    private mutating func pair(_ key: String, in table: String) {
        noise()
        let path = table.isEmpty ? key : "\(table).\(key)"
        note(path)
        add(randomness(3) == 0 ? "\"\(key)\" = " : "\(key)=")
        value(at: path, depth: 0)
        newLine()
    }

    private mutating func value(at path: String, depth: Int) {
        switch randomness(depth > 2 ? 5 : 7) {
        case 0: add("\(randomness(1_000))")
        case 1: add("\"[{=,# \\\" \\\\ }]\"")
        case 2: add("'\\ \"]#'")
        case 3 where depth == 0: add("\"\"\"\n\"\" x\n\"\"\"")
        case 3, 4: add("true")
        case 5:
            add("[")
            for entry in 1...1 + randomness(3) {
                noise()
                note("\(path)[\(entry)]")
                value(at: "\(path)[\(entry)]", depth: depth + 1)
                add(" ,")
            }
            add("]")
        default:
            add("{ ")
            note("\(path).i")
            add("i = ")
            value(at: "\(path).i", depth: depth + 3)
            note("\(path).j")
            add(", j= 1}")
        }
    }

    private mutating func noise() {
        for _ in 0..<randomness(3) {
            if randomness(2) == 0 { add(" # [x] = {\"") }
            newLine()
        }
    }

    private mutating func note(_ path: String) { lines[path] = line }

    private mutating func add(_ piece: String) {
        text += piece
        line += piece.utf8.count { $0 == UInt8(ascii: "\n") }
    }

    private mutating func newLine() { add(randomness(5) == 0 ? "\r\n" : "\n") }

    private mutating func randomness(_ count: Int) -> Int {
        Int.random(in: 0..<count, using: &generator)
    }
}

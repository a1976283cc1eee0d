import Foundation
import TestSupport
import Testing

@testable import AmanLog

@Suite("The page on the log's format")
struct FormatPageTests {
    let page: String
    /// The text between lines of three backticks.
    let blocks: [String]

    init() throws {
        let url = URL(filePath: #filePath)
            .deletingLastPathComponent()
            .appending(path: "../../docs/log-format.md")
            .standardized
        page = try String(contentsOf: url, encoding: .utf8)
        let parts = page.components(separatedBy: "```\n")
        blocks = stride(from: 1, to: parts.count, by: 2).map { parts[$0] }
    }

    /// Entries and leaf hashes from the table's rows.
    var rows: [(entry: [UInt8], leaf: [UInt8])] {
        page.split(separator: "\n").compactMap { line in
            let cells = line.split(separator: "|").map {
                $0.trimmingCharacters(in: CharacterSet(charactersIn: " `"))
            }
            guard cells.count == 3, Int(cells[0]) != nil else { return nil }
            return (bytes(hex: cells[1]), bytes(hex: cells[2]))
        }
    }

    @Test("its leaves are the hashes of its entries")
    func leaves() throws {
        #expect(rows.count == 3)
        for row in rows { #expect(leafHash(of: row.entry).bytes == row.leaf) }
    }

    @Test("its proof holds, both its keys signed, and it is as long as the page says")
    func proof() throws {
        let proof = try InclusionProof.parse(blocks[0])
        #expect(proof.text == blocks[0])
        #expect(page.contains("a file of \(blocks[0].utf8.count) bytes"))
        let keys = try blocks[1].split(separator: "\n").map { try VerifierKey(reading: String($0)) }
        #expect(try proof.note.answered(for: keys, ask: isValid).count == 2)
        let leaf = leafHash(of: rows[Int(proof.index.value)].entry)
        try proof.check(leaf: leaf)
        let plain = plainRoot(rows.map(\.entry)[...])
        #expect(proof.treeHead.root.bytes == plain)
    }

    @Test("the binary form of its proof is the one that code other than Aman's made")
    func binary() throws {
        let proof = try InclusionProof.parse(blocks[0])
        let block = try #require(blocks.first { $0.hasPrefix("0101") })
        let expected = bytes(hex: block.filter { !$0.isWhitespace })
        #expect(proof.binary == expected)
        #expect(try InclusionProof.parse(binary: expected).text == blocks[0])
        #expect(page.contains("\(expected.count) bytes in binary form"))
    }
}

import AmanLog
import Foundation
import TestSupport
import Testing

@testable import AmanVerdict

@Suite("Sizes of proofs and of their codes")
struct ProofSizeTests {
    @Test(
        "are those of the table in docs/log-format.md, and every code is of version 16 at most"
    )
    func sizes() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        for size in [10_000, 100_000, 1_000_000, 10_000_000] as [UInt64] {
            for witnesses in 0...3 {
                let row = try row(size, witnesses)
                #expect(page.contains(row), "\(row)")
            }
        }
    }

    private static let page = URL(filePath: #filePath)
        .deletingLastPathComponent()
        .appending(path: "../../docs/log-format.md")
        .standardized

    /// Characters of alphanumeric codes at level M, by version.
    ///
    /// Source: ISO/IEC 18004 table 7.
    private static let capacities = [
        20, 38, 61, 90, 122, 154, 178, 221, 262, 311, 366, 419, 483, 528, 600, 656, 734, 816, 909,
        970,
    ]

    /// A line of the table, of a proof as long as one in such a log is.
    private func row(_ size: UInt64, _ witnesses: Int) throws -> String {
        var source = SplitMix64(seed: size + UInt64(witnesses))
        func bytes(_ count: Int) -> [UInt8] {
            (0..<count).map { _ in UInt8.random(in: 0...255, using: &source) }
        }
        let origin = "amnesty.example.org/aman/log/HER"
        let head = try TreeHead(
            origin: origin,
            size: TreeSize(value: size),
            root: LogHash(bytes(32))
        )
        var note = try SignedNote(
            text: head.body,
            signatures: [NoteSignature(name: origin, keyID: 1, signature: bytes(64))]
        )
        for number in 0..<witnesses {
            let name = "witness-\(number + 1).example.org"
            try note.add(NoteSignature(name: name, keyID: 2, signature: bytes(72)))
        }
        let depth = UInt64.bitWidth - (size - 1).leadingZeroBitCount
        let proof = try InclusionProof(
            index: LeafIndex(value: size / 2),
            path: (0..<depth).map { _ in try LogHash(bytes(32)) },
            note: note
        )
        let frames = try proofFrames(of: proof)
        let longest = frames.map(\.text.utf8.count).max() ?? 0
        let version = try #require(Self.capacities.firstIndex { $0 >= longest }) + 1
        #expect(version <= 16)
        let cells = [Int(size), witnesses, proof.text.utf8.count, proof.binary.count]
        let row = cells + [frames.count, longest, version]
        return "| " + row.map { grouped($0) }.joined(separator: " | ") + " |"
    }

    private func grouped(_ number: Int) -> String {
        var digits = String(number)
        var place = digits.count - 3
        while place > 0 {
            digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
            place -= 3
        }
        return digits
    }
}

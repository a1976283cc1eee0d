import Foundation
import TestSupport
import Testing

@testable import AmanLog

/// The part of `tlog-and-status-samples.json` that is about logs.
struct LogSamples: Decodable {
    struct Tree: Decodable {
        var root: String
        var index: UInt64
        var leafHash: String
        var checkpoint: String
        var tlogProof: String
        var tlogProofBytes: Int
    }

    var logVkey: String
    var witnessVkey: String
    var ctReferenceLeaves: [String]
    var ctReferenceRoots: [String]
    var tree5: Tree
    var tree3000: Tree
    var consistency37: [String]
    var root3: String
    var root7: String

    enum CodingKeys: String, CodingKey {
        case logVkey, witnessVkey, ctReferenceLeaves
        case ctReferenceRoots = "ctReferenceRoots0To8"
        case tree5, tree3000, root3, root7
        case consistency37 = "consistency37"
    }

    static func read() throws -> LogSamples {
        let decoder = JSONDecoder()
        decoder.keyDecodingStrategy = .convertFromSnakeCase
        let json = try SharedVectors.bytes(of: "aman-samples/tlog-and-status-samples.json")
        return try decoder.decode(LogSamples.self, from: json)
    }
}

@Suite(
    "Agreeing with the samples made by another implementation",
    .enabled(if: SharedVectors.areHere, Comment(rawValue: SharedVectors.whyDisabled))
)
struct SampleTests {
    @Test("the reference trees of Certificate Transparency have the same roots")
    func referenceRoots() throws {
        let samples = try LogSamples.read()
        var frontier = TreeFrontier()
        #expect(frontier.root.bytes == bytes(hex: samples.ctReferenceRoots[0]))
        for (place, leaf) in samples.ctReferenceLeaves.enumerated() {
            frontier.append(leafHash(of: bytes(hex: leaf)))
            #expect(frontier.root.bytes == bytes(hex: samples.ctReferenceRoots[place + 1]))
        }
        #expect(samples.ctReferenceRoots.count == 9)
    }

    @Test("proof files are believed, and made again byte for byte")
    func proofs() throws {
        let samples = try LogSamples.read()
        let keys = [
            try VerifierKey(reading: samples.logVkey),
            try VerifierKey(reading: samples.witnessVkey),
        ]
        #expect(keys.map(\.text) == [samples.logVkey, samples.witnessVkey])
        for (count, tree) in [(5, samples.tree5), (3000, samples.tree3000)] {
            let row = KnownTree(sampleEntries(count).map(leafHash))
            let proof = try InclusionProof.parse(tree.tlogProof)
            #expect(proof.treeHead.root.bytes == bytes(hex: tree.root))
            #expect(proof.index.value == tree.index)
            try proof.check(leaf: LogHash(bytes(hex: tree.leafHash)))
            #expect(try proof.note.answered(for: keys, ask: isValid).count == 2)
            #expect(proof.text == tree.tlogProof)
            #expect(proof.text.utf8.count == tree.tlogProofBytes)
            let path = try #require(
                inclusionProof(of: proof.index, in: proof.treeHead.size, hashes: row.hash)
            )
            let note = try SignedNote.parse(tree.checkpoint)
            let made = try InclusionProof(index: proof.index, path: path, note: note)
            #expect(made == proof)
        }
    }

    @Test("the tree of three is proven to begin the tree of seven")
    func consistency() throws {
        let samples = try LogSamples.read()
        let path = try samples.consistency37.map { try LogHash(bytes(hex: $0)) }
        let (three, seven) = (TreeSize(value: 3), TreeSize(value: 7))
        try verifyConsistency(
            from: three,
            root: LogHash(bytes(hex: samples.root3)),
            to: seven,
            root: LogHash(bytes(hex: samples.root7)),
            path: path
        )
        let row = LeafRow(sampleEntries(7).map(leafHash))
        #expect(consistencyProof(from: three, to: seven, hashes: row.hash) == path)
    }
}

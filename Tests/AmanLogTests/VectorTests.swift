import Foundation
import Testing

@testable import AmanLog

/// One vector of transparency-dev/merkle: of inclusion, or of consistency.
struct MerkleVector: Decodable {
    var leafIdx: UInt64?
    var treeSize: UInt64?
    var root: String?
    var leafHash: String?
    var size1: UInt64?
    var size2: UInt64?
    var root1: String?
    var root2: String?
    var proof: [String]?
    var desc: String
    var wantErr: Bool

    func accepted() -> Bool {
        do {
            let path = try (proof ?? []).map { try LogHash(Base64.decode($0)) }
            if let size1, let size2 {
                try verifyConsistency(
                    from: TreeSize(value: size1),
                    root: LogHash(Base64.decode(root1 ?? "")),
                    to: TreeSize(value: size2),
                    root: LogHash(Base64.decode(root2 ?? "")),
                    path: path
                )
            } else {
                try verifyInclusion(
                    of: LogHash(Base64.decode(leafHash ?? "")),
                    at: LeafIndex(value: leafIdx ?? .max),
                    in: TreeSize(value: treeSize ?? 0),
                    root: LogHash(Base64.decode(root ?? "")),
                    path: path
                )
            }
            return true
        } catch {
            return false
        }
    }
}

@Suite(
    "Judging the proofs of transparency-dev/merkle",
    .enabled(if: SharedVectors.areHere, Comment(rawValue: SharedVectors.whyDisabled))
)
struct VectorTests {
    static let home = "transparency-dev-merkle/testdata"

    /// Its two roots are the words "dont care 2", not hashes; a root of 12 bytes is refused here.
    static let deviations: Set = ["additional/sizes-are-equal-one-and-proof-is-empty.json"]

    @Test(
        "good proofs are accepted, hostile ones refused",
        arguments: ["inclusion", "consistency"]
    )
    func vectors(kind: String) throws {
        let files = SharedVectors.files(in: "\(Self.home)/\(kind)")
        #expect(files.count > 90)
        for file in files {
            let json = try SharedVectors.bytes(of: "\(Self.home)/\(kind)/\(file)")
            let vector = try JSONDecoder().decode(MerkleVector.self, from: json)
            let expected = !vector.wantErr && !Self.deviations.contains(file)
            #expect(vector.accepted() == expected, "\(kind)/\(file): \(vector.desc)")
        }
    }
}

import AmanLetter
import Crypto
import Foundation
import TestSupport
import Testing

/// A thing could not be made ready for a test.
struct Unready: Error {
    var reason: String
}

let testFolder = URL(filePath: #filePath).deletingLastPathComponent()
let sharedVectors =
    testFolder.deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "shared/vectors")
let haveSharedVectors = FileManager.default.fileExists(atPath: sharedVectors.path())

func files(_ folder: URL, ending: String) -> [URL] {
    let found = try? FileManager.default.contentsOfDirectory(
        at: folder,
        includingPropertiesForKeys: nil
    )
    return (found ?? []).filter { $0.lastPathComponent.hasSuffix(ending) }
        .sorted { $0.lastPathComponent < $1.lastPathComponent }
}

/// A zlib stream that stores instead of deflating, so that tests need no compressor.
func stored(_ bytes: [UInt8]) -> [UInt8] {
    let length = UInt16(bytes.count)
    var low: UInt32 = 1
    var high: UInt32 = 0
    for byte in bytes {
        low = (low + UInt32(byte)) % 65_521
        high = (high + low) % 65_521
    }
    let checksum = high << 16 | low
    return [0x78, 0x01, 0x01, UInt8(length & 0xff), UInt8(length >> 8)]
        + [UInt8(~length & 0xff), UInt8(~length >> 8)] + bytes
        + (0..<4).map { UInt8(truncatingIfNeeded: checksum >> UInt32(24 - $0 * 8)) }
}

func exampleClaims() throws -> LetterClaims {
    let office = try OfficeCode("HER")
    return LetterClaims(
        programme: "herat-2021",
        issuedAt: Instant(seconds: 1_629_619_200),
        notBefore: Instant(seconds: 1_629_619_200),
        expires: Instant(seconds: 1_629_878_400),
        tokenID: Array(0..<16),
        number: LetterNumber(office: office, randomBytes: [1, 2, 3, 4, 5]),
        language: "eng",
        fullName: "Mohammad Nazir Rahimi",
        guardianName: "Abdul Karim",
        secondName: "محمد نذیر رحیمی",
        secondLanguage: "prs",
        status: StatusReference(index: 48_213, uri: "https://aman.example/status/1"),
        safeConduct: SafeConductClaims(
            kind: .transit,
            office: office,
            fromProvince: "AF-HER",
            toProvince: "AF-KDZ",
            conditions: [1, 2, 3],
            birthYear: 1_994
        )
    )
}

/// Claims that a programme could issue, any of the optional ones there or not.
func randomClaims(_ randomness: inout SplitMix64) throws -> LetterClaims {
    let names = ["Mohammad Nazir", "محمد نذیر رحیمی", "Niño Peñafrancia", "Ahmad", "نورالله"]
    let offices = ["HER", "KB", "R8X2", "ZZZZ"]
    let office = try OfficeCode(randomness.pick(offices))
    let issued = Int64.random(in: 0...4_000_000_000, using: &randomness)
    let start = issued + Int64.random(in: 0...100_000, using: &randomness)
    let name = randomness.maybe { $0.pick(names) }
    return LetterClaims(
        programme: "p" + String(Int.random(in: 0...9_999, using: &randomness)),
        issuedAt: Instant(seconds: issued),
        notBefore: Instant(seconds: start),
        expires: Instant(seconds: start + Int64.random(in: 1...1_000_000_000, using: &randomness)),
        tokenID: randomness.bytes(16),
        number: LetterNumber(office: office, randomBytes: randomness.bytes(5)),
        language: randomness.maybe { _ in "eng" },
        fullName: randomness.maybe { $0.pick(names) },
        birthDate: nil,
        guardianName: randomness.maybe { $0.pick(names) },
        secondName: name,
        secondLanguage: name == nil ? nil : randomness.maybe { _ in "prs" },
        photo: randomness.maybe { LetterPhoto(bytes: $0.bytes(99), format: 4) },
        status: randomness.maybe {
            StatusReference(index: $0.next(), uri: "https://a.example/1")
        },
        safeConduct: randomness.maybe { randomSafeConduct(office, &$0) },
        otherClaims: randomness.maybe { _ in
            [OtherClaim(key: .integer(2), value: [0x61, 0x61])]
        } ?? [],
        otherFields: randomness.maybe { _ in
            [OtherClaim(key: .text("x"), value: [0x81, 0xf6])]
        } ?? []
    )
}

private func randomSafeConduct(
    _ office: OfficeCode,
    _ randomness: inout SplitMix64
) -> SafeConductClaims {
    SafeConductClaims(
        kind: randomness.pick(LetterKind.allCases),
        office: office,
        fromProvince: randomness.maybe { _ in "AF-HER" },
        toProvince: randomness.maybe { _ in "PH-00" },
        conditions: (0..<Int.random(in: 0...16, using: &randomness)).map { _ in randomness.next() },
        replaces: randomness.maybe { $0.bytes(32) },
        birthYear: randomness.maybe { Int.random(in: 1_800...2_030, using: &$0) },
        photoDigest: randomness.maybe { $0.bytes(16) }
    )
}

/// Whether an envelope's signature is valid under a key: 65 bytes of P-256, or 32 of Ed25519.
func isValid(_ envelope: SignedEnvelope, publicKey: [UInt8]) throws -> Bool {
    switch envelope.algorithm {
    case .es256:
        let key = try P256.Signing.PublicKey(x963Representation: publicKey)
        let signature = try P256.Signing.ECDSASignature(rawRepresentation: envelope.signature)
        return key.isValidSignature(signature, for: Data(envelope.toBeSigned))
    case .ed25519:
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: publicKey)
        return key.isValidSignature(Data(envelope.signature), for: Data(envelope.toBeSigned))
    }
}

import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation
import TestSupport
import Testing

@Suite("Public keys as JSON")
struct JSONWebKeyTests {
    @Test("the P-256 key of RFC 7517 appendix A.1 is written as the RFC has it")
    func p256() throws {
        let point =
            "04" + "30a0424cd21c2944838a2d75c92b37e76ea20d9f00893a3b4eee8a3c0aafec3e"
            + "e04b65e92456d9888b52b379bdfbd51ee869ef1f0fc65b6659695b6cce081723"
        let key = PublicKey(algorithm: .es256, bytes: bytes(hex: point))
        #expect(key.isFit)
        let members = try members(of: JSONWebKey(key))
        #expect(members["kty"] == "EC" && members["crv"] == "P-256" && members["alg"] == "ES256")
        #expect(members["x"] == "MKBCTNIcKUSDii11ySs3526iDZ8AiTo7Tu6KPAqv7D4")
        #expect(members["y"] == "4Etl6SRW2YiLUrN5vfvVHuhp7x8PxltmWWlbbM4IFyM")
        #expect(members["use"] == "sig" && members["kid"] == key.keyID.description)
        #expect(members.count == 7, "and says nothing else")
    }

    @Test("the Ed25519 key of RFC 8037 appendix A.2 is written as the RFC has it, without a y")
    func ed25519() throws {
        let raw = "d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a"
        let key = PublicKey(algorithm: .ed25519, bytes: bytes(hex: raw))
        let members = try members(of: JSONWebKey(key))
        #expect(members["kty"] == "OKP" && members["crv"] == "Ed25519")
        #expect(members["alg"] == "EdDSA" && members["use"] == "sig")
        #expect(members["x"] == "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo")
        #expect(members["kid"] == "21fe31dfa154a261")
        #expect(members.count == 6)
    }

    @Test(
        "a coordinate that begins with zeros has all 32 bytes, as RFC 7518 section 6.2.1.2 demands"
    )
    func leadingZeros() throws {
        // 379 times the generator; made and written by Python's cryptography.
        let point =
            "04" + "005543894af3d00ed7d740abdbd75c96b06877b787db5f70eea78b90a8d7c00a"
            + "bb4c85a3d8ea29efaafa24406912dd84d5b14dc32bf656ef6c6bd58a5d943f92"
        let key = PublicKey(algorithm: .es256, bytes: bytes(hex: point))
        #expect(key.isFit)
        let written = JSONWebKey(key)
        #expect(written.x == "AFVDiUrz0A7X10Cr29dclrBod7eH219w7qeLkKjXwAo")
        #expect(written.y == "u0yFo9jqKe-q-iRAaRLdhNWxTcMr9lbvbGvVil2UP5I")
    }

    @Test(
        "a set has the keys that letters are checked by: retired and coming ones, none distrusted"
    )
    func inForce() throws {
        let now = Instant(seconds: 1_795_420_800)
        var list = TrustList(
            programme: "herat-2021",
            sequence: 1,
            issuedAt: now,
            expires: now.adding(days: 30)
        )
        func signer(_ change: (inout Signer) -> Void) throws -> Signer {
            var signer = Signer(
                algorithm: .es256,
                publicKey: SigningKey.generate(.es256).publicKey,
                office: try OfficeCode("HER"),
                provinces: [],
                kinds: [.transit],
                validFrom: now.adding(days: -9),
                validUntil: now.adding(days: 9)
            )
            change(&signer)
            return signer
        }
        list.signers = [
            try signer { _ in },
            try signer { $0.noNewLettersAfter = now.adding(days: -1) },
            try signer { $0.validFrom = now.adding(days: 1) },
            try signer { $0.distrustedSince = now.adding(days: 1) },
            try signer { $0.distrustedSince = now },
            try signer { $0.distrustedSince = now.adding(days: -1) },
        ]
        let expected = list.signers.prefix(4).map(\.keyID.description)
        let set = JSONWebKeySet(list.signersInForce(at: now).map(\.key))
        #expect(set.keys.map(\.kid) == expected)
        let later = list.signersInForce(at: now.adding(days: 2))
        #expect(later.map(\.keyID) == list.signers.prefix(3).map(\.keyID))
    }

    private func members(of key: JSONWebKey) throws -> [String: String] {
        let read = try JSONSerialization.jsonObject(with: JSONEncoder().encode(key))
        return try #require(read as? [String: String])
    }
}

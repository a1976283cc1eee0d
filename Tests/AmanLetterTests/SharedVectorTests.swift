import AmanLetter
import Foundation
import TestSupport
import Testing

/// A vector of another project, and our result; deviations are in docs/letter-format.md.
struct SharedVector: Sendable, CustomTestStringConvertible {
    var path: String
    /// `ok`, or the code of the refusal.
    var expect: String
    var testDescription: String { path }

    init(_ path: String, _ expect: String) {
        self.path = path
        self.expect = expect
    }

    func json() throws -> [String: Any] {
        let file = sharedVectors.appending(path: path)
        let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
        guard let object = value as? [String: Any] else { throw Unready(reason: path) }
        return object
    }
}

private func text(_ object: [String: Any], _ keys: String...) -> String? {
    var value: Any? = object
    for key in keys { value = (value as? [String: Any])?[key] }
    return value as? String
}

private func outcome(_ read: () throws -> Void) throws -> String {
    do {
        try read()
        return "ok"
    } catch let refusal as LetterRefusal {
        return refusal.code
    } catch let refusal as EnvelopeRefusal {
        return refusal.code
    }
}

@Suite(
    "Vectors of others",
    .enabled(if: haveSharedVectors, "shared/vectors does not lie beside the project")
)
struct SharedVectorTests {
    private static let claim169Vectors: [SharedVector] = [
        SharedVector("edge/expired", "cose-signature-length"),
        SharedVector("edge/not-yet-valid", "cose-signature-length"),
        SharedVector("edge/unknown-fields", "cose-signature-length"),
        SharedVector("invalid/bad-base45", "base45-character"),
        SharedVector("invalid/bad-zlib", "zlib-header"),
        SharedVector("invalid/missing-169", "cose-signature-length"),
        SharedVector("invalid/not-cose", "cose-missing-tag"),
        SharedVector("valid/claim169-example", "cose-signature-length"),
        SharedVector("valid/demographics-full", "cose-signature-length"),
        SharedVector("valid/ecdsa-p256-signed", "malformed/programme"),
        SharedVector("valid/ed25519-signed", "malformed/programme"),
        SharedVector("valid/encrypted-aes256", "cose-wrong-tag"),
        SharedVector("valid/encrypted-signed", "cose-wrong-tag"),
        SharedVector("valid/minimal", "cose-signature-length"),
        SharedVector("valid/refugee-identity", "cose-signature-length"),
        SharedVector("valid/with-all-biometrics", "cose-signature-length"),
        SharedVector("valid/with-face", "cose-signature-length"),
        SharedVector("valid/with-fingerprints", "cose-signature-length"),
    ]

    @Test(
        "MOSIP Claim 169 codes unpack, and are refused by the first rule of ours",
        arguments: claim169Vectors
    )
    func claim169(_ vector: SharedVector) throws {
        var named = vector
        named.path = "idpass-claim-169/test-vectors/\(vector.path).json"
        let code = try #require(text(try named.json(), "qr_data"))
        let read = try outcome { _ = try ScannedLetter(text: code).claims() }
        #expect(read == vector.expect)
    }

    @Test("MOSIP Claim 169 codes that are signed carry a valid signature")
    func claim169Signatures() throws {
        for name in ["ecdsa-p256-signed", "ed25519-signed"] {
            let vector = SharedVector("idpass-claim-169/test-vectors/valid/\(name).json", "ok")
            let object = try vector.json()
            let code = try #require(text(object, "qr_data"))
            let key = try #require(text(object, "signing_key", "public_key_hex"))
            let letter = try ScannedLetter(text: code)
            #expect(try isValid(letter.envelope, publicKey: bytes(hex: key)), "\(name)")
        }
    }

    private static let coseVectors: [SharedVector] = [
        SharedVector("sign1-tests/sign-fail-01", "cose-wrong-tag"),
        SharedVector("sign1-tests/sign-fail-02", "signature does not fit"),
        SharedVector("sign1-tests/sign-fail-03", "cose-unknown-algorithm"),
        SharedVector("sign1-tests/sign-fail-04", "cose-unknown-algorithm"),
        SharedVector("sign1-tests/sign-fail-06", "signature does not fit"),
        SharedVector("sign1-tests/sign-fail-07", "signature does not fit"),
        SharedVector("sign1-tests/sign-pass-01", "cose-algorithm-not-protected"),
        SharedVector("sign1-tests/sign-pass-02", "signature does not fit"),
        SharedVector("sign1-tests/sign-pass-03", "cose-missing-tag"), SharedVector("CWT/A_3", "ok"),
        SharedVector("CWT/A_4", "cose-wrong-tag"), SharedVector("CWT/A_5", "cose-wrong-tag"),
        SharedVector("CWT/A_6", "cose-wrong-tag"),
        SharedVector("CWT/A_7", "cose-wrong-tag"),
        SharedVector("ecdsa-examples/ecdsa-sig-01", "ok"),
        SharedVector("ecdsa-examples/ecdsa-sig-02", "cose-unknown-algorithm"),
        SharedVector("ecdsa-examples/ecdsa-sig-03", "cose-unknown-algorithm"),
        SharedVector("ecdsa-examples/ecdsa-sig-04", "cose-unknown-algorithm"),
        SharedVector("ecdsa-examples/ecdsa-01", "cose-wrong-tag"),
        SharedVector("eddsa-examples/eddsa-sig-01", "ok"),
        SharedVector("eddsa-examples/eddsa-sig-02", "cose-signature-length"),
        SharedVector("RFC8152/Appendix_C_2_1", "ok"),
    ]

    @Test("the COSE group's examples parse or are refused as written", arguments: coseVectors)
    func coseGroup(_ vector: SharedVector) throws {
        var named = vector
        named.path = "cose-wg-examples/\(vector.path).json"
        let object = try named.json()
        let hex = try #require(text(object, "output", "cbor"))
        let cose = bytes(hex: hex.lowercased())
        let read = try outcome { _ = try SignedEnvelope.parse(cose, maxByteCount: 8_192) }
        guard read == "ok" else {
            #expect(read == vector.expect)
            return
        }
        let envelope = try SignedEnvelope.parse(cose, maxByteCount: 8_192)
        let isRight = try isValid(envelope, publicKey: publicKey(object))
        #expect((isRight ? "ok" : "signature does not fit") == vector.expect)
    }

    private func publicKey(_ object: [String: Any]) throws -> [UInt8] {
        func part(_ name: String) throws -> [UInt8]? {
            if let hex = text(object, "input", "sign0", "key", name + "_hex") {
                return bytes(hex: hex.lowercased())
            }
            let base64 = text(object, "input", "sign0", "key", name)?
                .replacing("-", with: "+").replacing("_", with: "/")
            return base64.flatMap { Data(base64Encoded: $0 + "=").map { Array($0) } }
        }
        let x = try #require(try part("x"))
        return try part("y").map { [4] + x + $0 } ?? x
    }

    private static let glueVectors: [SharedVector] = (0...6).flatMap { number in
        let expect = number < 2 ? "ok" : "cose-unknown-algorithm"
        return ["sign", "verify"].map {
            SharedVector("gluecose/sign1-\($0)-000\(number).json", expect)
        }
    }

    @Test(
        "gluecose's envelopes of our algorithms parse, the others are refused",
        arguments: glueVectors
    )
    func glue(_ vector: SharedVector) throws {
        let object = try vector.json()
        let hex =
            text(object, "sign1::sign", "expectedOutput", "cborHex")
            ?? text(object, "sign1::verify", "taggedCOSESign1", "cborHex")
        let cose = bytes(hex: try #require(hex))
        #expect(
            try outcome { _ = try SignedEnvelope.parse(cose, maxByteCount: 8_192) } == vector.expect
        )
    }
}

/// Why some bytes are not a signed envelope we accept.
///
/// Source: RFC 9052 sections 2 to 4, narrowed by `docs/letter-format.md`.
public enum EnvelopeRefusal: Error, Equatable, Sendable {
    /// More bytes than the caller allows.
    case tooLong(byteCount: Int, limit: Int)
    /// Not deterministic CBOR, or not of COSE_Sign1's shape.
    case cbor(CBORRefusal)
    /// No tag 18 in front.
    case missingTag
    /// A tag other than 18, or other than 61 followed by 18.
    case wrongTag(UInt64)
    /// Not an array of four.
    case elementCount(Int)
    /// The protected headers do not say how it was signed.
    case algorithmNotProtected
    /// Signed in a way other than ES256 (-7) and Ed25519 (-8).
    case unknownAlgorithm
    /// It has a crit header; no extension is known to us that could be critical.
    case criticalHeader
    /// The kid header is not 8 bytes long.
    case keyIDLength(Int)
    /// The same header is in both maps.
    case headerInBothMaps
    /// The content is not inside.
    case detachedPayload
    /// The signature is not 64 bytes long.
    case signatureLength(Int)

    /// A short name of the rule, stable for programs.
    public var code: String {
        switch self {
        case .tooLong: "cose-too-long"
        case .cbor(let refusal): refusal.code
        case .missingTag: "cose-missing-tag"
        case .wrongTag: "cose-wrong-tag"
        case .elementCount: "cose-element-count"
        case .algorithmNotProtected: "cose-algorithm-not-protected"
        case .unknownAlgorithm: "cose-unknown-algorithm"
        case .criticalHeader: "cose-critical-header"
        case .keyIDLength: "cose-key-id-length"
        case .headerInBothMaps: "cose-header-in-both-maps"
        case .detachedPayload: "cose-detached-payload"
        case .signatureLength: "cose-signature-length"
        }
    }
}

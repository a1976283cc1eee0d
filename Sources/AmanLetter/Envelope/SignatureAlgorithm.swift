/// How a signature was made; the number is the COSE algorithm identifier.
///
/// These two identifiers, not -9 and -19, because every reader in the field knows them.
/// Source: RFC 9053 section 2.
public enum SignatureAlgorithm: Int64, CaseIterable, Sendable {
    /// ECDSA on P-256 with SHA-256; r and s, 32 bytes each.
    case es256 = -7
    /// EdDSA on Ed25519.
    case ed25519 = -8
}

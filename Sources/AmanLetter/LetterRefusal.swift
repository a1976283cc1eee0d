/// Why something is not a letter; one case per rule, with facts and never with a name in it.
///
/// The rules are those of `docs/letter-format.md`.
public enum LetterRefusal: Error, Equatable, Sendable {
    /// More characters than a QR code can hold.
    case textTooLong(characterCount: Int, limit: Int)
    /// The text can be read as several letters.
    case severalReadings
    /// The text is not Base45.
    case base45(Base45Refusal)
    /// The bytes do not inflate.
    case zlib(InflateRefusal)
    /// The bytes are not a signed envelope.
    case envelope(EnvelopeRefusal)
    /// The envelope says that it holds something else than a letter.
    case notALetter
    /// The claims are not deterministic CBOR.
    case cbor(CBORRefusal)
    /// A claim that every letter has is not there.
    case missing(LetterField)
    /// A claim is of another kind than it must be.
    case wrongType(LetterField)
    /// A claim takes more bytes, or has more parts, than its limit.
    case tooLong(LetterField, count: Int, limit: Int)
    /// A claim does not have the form it must have.
    case malformed(LetterField)
    /// A number outside what the claim allows.
    case outOfRange(LetterField)
    /// A name is not in Unicode's normal form C.
    case notNormalised(LetterField)
    /// A name has a direction control, a zero-width or another character that does not show.
    case hiddenCharacter(LetterField)
    /// A name has a character that Unicode has not assigned, or leaves to private use.
    case unassignedCharacter(LetterField)
    /// A claim that Aman refuses because ignoring it would be unsafe.
    case unknownClaim(LetterField)
    /// A version of claim -70001 that this reader does not know.
    case unknownVersion(UInt64)
    /// Two claims that contradict each other; the second one is named.
    case contradiction(LetterField)
    /// It is valid for longer than the programme allows.
    case validTooLong(seconds: Int64, limit: Int64)

    /// A short name of the rule, stable for programs.
    ///
    /// For a rule about a claim the claim's code follows after a slash: `not-normalised/full-name`.
    public var code: String {
        let (rule, field) = ruleAndField
        return field.map { concatenated(rule, "/", $0.code) } ?? rule
    }

    private var ruleAndField: (String, LetterField?) {
        switch self {
        case .textTooLong: ("text-too-long", nil)
        case .severalReadings: ("several-readings", nil)
        case .base45(let refusal): (refusal.code, nil)
        case .zlib(let refusal): (refusal.code, nil)
        case .envelope(let refusal): (refusal.code, nil)
        case .notALetter: ("not-a-letter", nil)
        case .cbor(let refusal): (refusal.code, nil)
        case .missing(let field): ("missing", field)
        case .wrongType(let field): ("wrong-type", field)
        case .tooLong(let field, _, _): ("too-long", field)
        case .malformed(let field): ("malformed", field)
        case .outOfRange(let field): ("out-of-range", field)
        case .notNormalised(let field): ("not-normalised", field)
        case .hiddenCharacter(let field): ("hidden-character", field)
        case .unassignedCharacter(let field): ("unassigned-character", field)
        case .unknownClaim(let field): ("unknown-claim", field)
        case .unknownVersion: ("unknown-version", nil)
        case .contradiction(let field): ("contradiction", field)
        case .validTooLong: ("valid-too-long", nil)
        }
    }
}

/// A claim of a letter, or a part of one, as refusals name it.
public enum LetterField: UInt8, CaseIterable, Sendable {
    case programme, audience, expires, notBefore, issuedAt, tokenID
    case identity, number, language, fullName, birthDate, guardianName
    case photo, photoFormat, secondName, secondLanguage, legalStatus
    case status, statusIndex, statusURI
    case safeConduct, version, kind, office, fromProvince, toProvince
    case conditions, replaces, birthYear, photoDigest

    /// A short name of the claim, stable for programs.
    public var code: String {
        switch self {
        case .programme: "programme"
        case .audience: "audience"
        case .expires: "expires"
        case .notBefore: "not-before"
        case .issuedAt: "issued-at"
        case .tokenID: "token-id"
        case .identity: "identity"
        case .number: "number"
        case .language: "language"
        case .fullName: "full-name"
        case .birthDate: "birth-date"
        case .guardianName: "guardian-name"
        case .photo: "photo"
        case .photoFormat: "photo-format"
        case .secondName: "second-name"
        case .secondLanguage: "second-language"
        case .legalStatus: "legal-status"
        case .status: "status"
        case .statusIndex: "status-index"
        case .statusURI: "status-uri"
        case .safeConduct: "safe-conduct"
        case .version: "version"
        case .kind: "kind"
        case .office: "office"
        case .fromProvince: "from-province"
        case .toProvince: "to-province"
        case .conditions: "conditions"
        case .replaces: "replaces"
        case .birthYear: "birth-year"
        case .photoDigest: "photo-digest"
        }
    }
}

/// What a letter states: who may pass, from where to where, from when until when, by which office.
///
/// Fields that are unknown are nil and do not appear in the letter. The claim numbers are those of
/// RFC 8392 (CWT), the MOSIP Claim 169 specification and Aman's own claim -70001; see
/// `docs/letter-format.md`.
public struct LetterClaims: Equatable, Sendable {
    /// Claim 1: the programme's identifier, at most 32 bytes.
    public var programme: String
    /// Claim 6: when the letter was made.
    public var issuedAt: Instant
    /// Claim 5: first second in which the letter holds.
    public var notBefore: Instant
    /// Claim 4: first second in which the letter no longer holds.
    public var expires: Instant
    /// Claim 7: 16 random bytes.
    public var tokenID: [UInt8]
    /// Claim 169/1.
    public var number: LetterNumber
    /// Claim 169/3: ISO 639-3 code of the letter's main language.
    public var language: String?
    /// Claim 169/4: full name in Latin script.
    public var fullName: String?
    /// Claim 169/8: birth date as YYYYMMDD, only when every digit is known.
    public var birthDate: String?
    /// Claim 169/15: father's or guardian's name.
    public var guardianName: String?
    /// Claim 169/19: full name in the holder's own script.
    public var secondName: String?
    /// Claim 169/20: ISO 639-3 code of `secondName`.
    public var secondLanguage: String?
    /// Claims 169/16 and 169/17, only where the programme puts the photo into the code.
    public var photo: LetterPhoto?
    /// Claim 65535: where this letter's status is published.
    public var status: StatusReference?
    /// Claim -70001: what Aman adds; nil in a token of another issuer.
    public var safeConduct: SafeConductClaims?
    /// Claims that this version does not know, in their order.
    ///
    /// They are preserved as signed and never acted upon, so that a letter of a later version
    /// still protects its holder when a guard's program is old. Source: RFC 8392 section 3.
    public var otherClaims: [OtherClaim]
    /// Fields of claim 169 that this version does not know, in their order.
    public var otherFields: [OtherClaim]

    /// Takes the claims as they are; `encoded` checks them.
    public init(
        programme: String,
        issuedAt: Instant,
        notBefore: Instant,
        expires: Instant,
        tokenID: [UInt8],
        number: LetterNumber,
        language: String? = nil,
        fullName: String? = nil,
        birthDate: String? = nil,
        guardianName: String? = nil,
        secondName: String? = nil,
        secondLanguage: String? = nil,
        photo: LetterPhoto? = nil,
        status: StatusReference? = nil,
        safeConduct: SafeConductClaims? = nil,
        otherClaims: [OtherClaim] = [],
        otherFields: [OtherClaim] = []
    ) {
        self.programme = programme
        self.issuedAt = issuedAt
        self.notBefore = notBefore
        self.expires = expires
        self.tokenID = tokenID
        self.number = number
        self.language = language
        self.fullName = fullName
        self.birthDate = birthDate
        self.guardianName = guardianName
        self.secondName = secondName
        self.secondLanguage = secondLanguage
        self.photo = photo
        self.status = status
        self.safeConduct = safeConduct
        self.otherClaims = otherClaims
        self.otherFields = otherFields
    }
}

/// A claim that this version does not know.
public struct OtherClaim: Equatable, Sendable {
    /// The claim's number or name.
    public var key: CBORKey
    /// The claim's value: one item of deterministic CBOR.
    public var value: [UInt8]

    /// Takes a claim as it was signed.
    public init(key: CBORKey, value: [UInt8]) {
        self.key = key
        self.value = value
    }
}

/// What Aman adds to the claims of a letter (claim -70001).
public struct SafeConductClaims: Equatable, Sendable {
    /// Key 2.
    public var kind: LetterKind
    /// Key 3: the office that issued the letter.
    public var office: OfficeCode
    /// Key 4: province the holder travels from; ISO 3166-2.
    public var fromProvince: String?
    /// Key 5: province the holder travels to; ISO 3166-2.
    public var toProvince: String?
    /// Key 6: codes of the conditions printed on the letter, in print order.
    public var conditions: [UInt64]
    /// Key 7: digest of the letter this one replaces; 32 bytes.
    public var replaces: [UInt8]?
    /// Key 8: Gregorian year of birth.
    public var birthYear: Int?
    /// Key 9: first 16 bytes of SHA-256 of the printed photo.
    public var photoDigest: [UInt8]?

    /// Takes the claims as they are; `LetterClaims.encoded` checks them.
    public init(
        kind: LetterKind,
        office: OfficeCode,
        fromProvince: String? = nil,
        toProvince: String? = nil,
        conditions: [UInt64] = [],
        replaces: [UInt8]? = nil,
        birthYear: Int? = nil,
        photoDigest: [UInt8]? = nil
    ) {
        self.kind = kind
        self.office = office
        self.fromProvince = fromProvince
        self.toProvince = toProvince
        self.conditions = conditions
        self.replaces = replaces
        self.birthYear = birthYear
        self.photoDigest = photoDigest
    }
}

/// A photo small enough to travel inside the code.
public struct LetterPhoto: Equatable, Sendable {
    /// At most 700 bytes.
    public var bytes: [UInt8]
    /// MOSIP photo format: 1 JPEG, 2 JPEG 2000, 3 AVIF, 4 WebP.
    public var format: UInt64

    /// Takes a photo as it is; `LetterClaims.encoded` checks its size.
    public init(bytes: [UInt8], format: UInt64) {
        self.bytes = bytes
        self.format = format
    }
}

/// Where to find a letter's status: a list's address and an index in it (claim 65535).
public struct StatusReference: Equatable, Hashable, Sendable {
    /// Zero-based place in the list.
    public var index: UInt64
    /// The list's address, at most 128 bytes.
    public var uri: String

    /// Takes a reference as it is; `LetterClaims.encoded` checks it.
    public init(index: UInt64, uri: String) {
        self.index = index
        self.uri = uri
    }
}

/// The kind of a letter; the raw value is that of claim -70001, key 2.
public enum LetterKind: UInt64, CaseIterable, Sendable {
    /// Good for days: to travel home and exchange there.
    case transit = 1
    /// Good for long: protects where its holder lives.
    case standing = 2
    /// States a lasting fact, such as an amnesty granted.
    case certificate = 3
    /// Replaces a letter that was lost.
    case replacement = 4

    /// The kind's word in programme files, in JSON and on the command line.
    public var code: String {
        switch self {
        case .transit: "transit"
        case .standing: "standing"
        case .certificate: "certificate"
        case .replacement: "replacement"
        }
    }
}

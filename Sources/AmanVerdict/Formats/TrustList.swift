public import AmanLetter

/// Whom a programme trusts, for what, since when: signed by the programme's root.
///
/// COSE_Sign1 with typ `application/aman-trust-list+cbor`; the payload's fields and their numbers
/// are in `docs/bundle-format.md`.
public struct TrustList: Equatable, Sendable {
    /// Claim 1 of the programme's letters.
    public var programme: String
    /// Counts up with each change; never goes back.
    public var sequence: UInt64
    /// When this list was signed.
    public var issuedAt: Instant
    /// From when a newer one should be had; it still answers after that, and its age is said.
    public var expires: Instant
    /// The programme's name per language.
    public var names: [LanguageText]
    /// The offices, with whom to call.
    public var offices: [TrustedOffice]
    /// Keys that sign letters.
    public var signers: [Signer]
    /// Keys that sign status lists and notices, and nothing else.
    public var statusLists: [StatusListKey]
    /// Keys that sign tree heads.
    public var logs: [LogKey]
    /// Whose cosignatures count.
    public var witnesses: WitnessPolicy
    /// Wording of codes, such as the reasons of a status change.
    public var texts: [CodeText]
    /// Longest time a letter of a kind may hold; kinds that are not named have no cap.
    public var caps: [KindCap]
    /// States of logs that the root's keepers vouch for, so that letters made before their signer's
    /// key was lost stay good.
    public var vouched: [VouchedLog]
    /// The root that will sign the lists after this one; verifiers that pin this root follow it.
    public var successor: RootKey?

    /// A list with no entries yet.
    public init(programme: String, sequence: UInt64, issuedAt: Instant, expires: Instant) {
        self.programme = programme
        self.sequence = sequence
        self.issuedAt = issuedAt
        self.expires = expires
        names = []
        offices = []
        signers = []
        statusLists = []
        logs = []
        witnesses = WitnessPolicy(keys: [], quorum: 0)
        texts = []
        caps = []
        vouched = []
        successor = nil
    }
}

/// A text in one language.
public struct LanguageText: Equatable, Sendable {
    /// ISO 639-3.
    public var language: String
    /// One line, at most 256 bytes.
    public var text: String

    /// Pairs a language with its text.
    public init(language: String, text: String) {
        self.language = language
        self.text = text
    }
}

/// What a code of the programme means, in words.
public struct CodeText: Equatable, Sendable {
    /// 1 to 32 of `a-z 0-9 -`.
    public var code: String
    /// One text per language.
    public var texts: [LanguageText]

    /// Pairs a code with its wording.
    public init(code: String, texts: [LanguageText]) {
        self.code = code
        self.texts = texts
    }
}

/// How long a letter of one kind may hold at most.
public struct KindCap: Equatable, Sendable {
    /// The kind.
    public var kind: LetterKind
    /// From when it was made until it expires.
    public var seconds: Int64

    /// Sets a cap.
    public init(kind: LetterKind, seconds: Int64) {
        self.kind = kind
        self.seconds = seconds
    }
}

/// An office, as a guard needs to know it.
public struct TrustedOffice: Equatable, Sendable {
    /// Its code, as letters carry it.
    public var code: OfficeCode
    /// Its name per language.
    public var names: [LanguageText]
    /// Telephone number or radio channel; at most 128 bytes, may be empty.
    public var contact: String

    /// Describes an office.
    public init(code: OfficeCode, names: [LanguageText], contact: String) {
        self.code = code
        self.names = names
        self.contact = contact
    }
}

/// A key that signs letters, and what it may sign.
public struct Signer: Equatable, Sendable {
    /// First 8 bytes of SHA-256 of `publicKey`.
    public var keyID: KeyID
    /// The one algorithm this key is used with.
    public var algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    public var publicKey: [UInt8]
    /// The one office whose letters it signs.
    public var office: OfficeCode
    /// ISO 3166-2 codes of the provinces the office serves; for people to read, not a limit.
    public var provinces: [String]
    /// Kinds of letter it may sign.
    public var kinds: [LetterKind]
    /// Letters made earlier are outside its scope.
    public var validFrom: Instant
    /// Letters made at or after it are outside its scope.
    public var validUntil: Instant
    /// Set when the key is retired: letters made after it are outside its scope.
    public var noNewLettersAfter: Instant?
    /// Set when the key may be in other hands since then: only letters provably in the log before
    /// it still count, by witnesses or by what the root vouches for.
    public var distrustedSince: Instant?

    /// Describes a signer; its key identifier follows from the key.
    public init(
        algorithm: SignatureAlgorithm,
        publicKey: [UInt8],
        office: OfficeCode,
        provinces: [String],
        kinds: [LetterKind],
        validFrom: Instant,
        validUntil: Instant,
        noNewLettersAfter: Instant? = nil,
        distrustedSince: Instant? = nil
    ) {
        keyID = keyIdentifier(of: publicKey)
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.office = office
        self.provinces = provinces
        self.kinds = kinds
        self.validFrom = validFrom
        self.validUntil = validUntil
        self.noNewLettersAfter = noNewLettersAfter
        self.distrustedSince = distrustedSince
    }
}

/// Where an office's status list is published and which key signs it and the office's notices.
public struct StatusListKey: Equatable, Sendable {
    /// The list's address, as letters carry it; at most 128 bytes.
    public var uri: String
    /// The office whose letters the list covers.
    public var office: OfficeCode
    /// First 8 bytes of SHA-256 of `publicKey`.
    public var keyID: KeyID
    /// The one algorithm this key is used with.
    public var algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    public var publicKey: [UInt8]
    /// Lists signed earlier are not this key's to sign; nil where it began with the address.
    public var validFrom: Instant?
    /// Lists signed at or after it are not this key's to sign; nil while it is in use.
    public var validUntil: Instant?

    /// Describes a status list; the key identifier follows from the key.
    public init(
        uri: String,
        office: OfficeCode,
        algorithm: SignatureAlgorithm,
        publicKey: [UInt8],
        validFrom: Instant? = nil,
        validUntil: Instant? = nil
    ) {
        self.uri = uri
        self.office = office
        keyID = keyIdentifier(of: publicKey)
        self.algorithm = algorithm
        self.publicKey = publicKey
        self.validFrom = validFrom
        self.validUntil = validUntil
    }

    /// Whether the key may have signed a list at a moment.
    public func covers(_ moment: Instant) -> Bool {
        if let validFrom, moment < validFrom { return false }
        if let validUntil, moment >= validUntil { return false }
        return true
    }
}

/// The log of an office and the key that signs its tree heads.
public struct LogKey: Equatable, Sendable {
    /// The office whose letters the log holds.
    public var office: OfficeCode
    /// The log's name in its tree heads, at most 128 bytes.
    public var origin: String
    /// Ed25519, 32 bytes.
    public var publicKey: [UInt8]
    /// Set when the key was replaced: no larger tree of this name counts any more.
    public var frozen: LogState?
    /// The frozen log of the same office whose leaves this one begins with.
    public var continues: String?

    /// Describes a log.
    public init(
        office: OfficeCode,
        origin: String,
        publicKey: [UInt8],
        frozen: LogState? = nil,
        continues: String? = nil
    ) {
        self.office = office
        self.origin = origin
        self.publicKey = publicKey
        self.frozen = frozen
        self.continues = continues
    }
}

/// Whose cosignatures make a tree head count as seen in public.
public struct WitnessPolicy: Equatable, Sendable {
    /// The witnesses.
    public var keys: [WitnessKey]
    /// How many different witnesses must have cosigned; 0 when there are none yet.
    public var quorum: UInt64

    /// Names the witnesses and how many of them suffice.
    public init(keys: [WitnessKey], quorum: UInt64) {
        self.keys = keys
        self.quorum = quorum
    }
}

/// A witness of logs.
public struct WitnessKey: Equatable, Sendable {
    /// Its name in signature lines, at most 128 bytes.
    public var name: String
    /// Ed25519, 32 bytes.
    public var publicKey: [UInt8]

    /// Describes a witness.
    public init(name: String, publicKey: [UInt8]) {
        self.name = name
        self.publicKey = publicKey
    }
}

import AmanLetter
import AmanOffice
import AmanSignature
import AmanVerdict
import Foundation

/// A programme of the present moment whose root was replaced twice, for the real programs.
struct CheckpointWorld {
    let now = Instant(seconds: Int64(Date.now.timeIntervalSince1970))
    let roots = (0..<3).map { _ in SigningKey.generate(.es256) }
    private let signer = SigningKey.generate(.es256)
    private let status = SigningKey.generate(.es256)
    private let listAddress = "https://aman.example/status/HER/1"

    /// What one bundle says.
    struct Edition {
        /// Which of the roots signs it.
        var root = 0
        var sequence: UInt64 = 1
        /// Whether the letter is revoked in it.
        var isRevoked = false
        /// Days from now on which the trust list is signed.
        var signedInDays = -5
        var programme = "herat"
    }

    func keyID(ofRoot place: Int) -> String { roots[place].keyID.description }

    /// A bundle as a post gets it, with the way from the first root.
    func bundle(_ edition: Edition) throws -> [UInt8] {
        let root = rootKey(edition.root)
        return AmanVerdict.Bundle(
            programme: edition.programme,
            created: now,
            root: root,
            trustList: try signed(trustList(edition), by: roots[edition.root]),
            statusLists: [try statusList(isRevoked: edition.isRevoked)],
            vouchers: try (0..<edition.root).map { place in
                var list = try trustList(edition)
                (list.sequence, list.successor) = (UInt64(10 * place + 9), rootKey(place + 1))
                return RootVoucher(
                    root: rootKey(place),
                    trustList: try signed(list, by: roots[place])
                )
            }
        )
        .encoded()
    }

    /// The text of a letter's code, which holds for a day; `isSpoilt` as a bad reading has it.
    func letter(isSpoilt: Bool = false) throws -> String {
        let made = now.adding(seconds: -3_600)
        let claims = LetterClaims(
            programme: "herat",
            issuedAt: made,
            notBefore: made,
            expires: now.adding(days: 1),
            tokenID: [UInt8](repeating: 7, count: 16),
            number: LetterNumber(office: try office(), randomBytes: [1, 2, 3, 4, 5]),
            language: "eng",
            fullName: "Ahmad Shahidi",
            secondName: "احمد شهیدی",
            secondLanguage: "prs",
            status: StatusReference(index: 42, uri: listAddress),
            safeConduct: SafeConductClaims(
                kind: .transit,
                office: try office(),
                fromProvince: "AF-HER",
                toProvince: "AF-KDZ",
                conditions: [1, 2],
                birthYear: 1990
            )
        )
        var cose = try signed(try claims.encoded(), type: nil, by: signer)
        if isSpoilt { cose[cose.count - 1] ^= 1 }
        return letterText(cose: cose, deflate: Deflater().deflate)
    }

    private func office() throws -> OfficeCode { try OfficeCode("HER") }

    private func rootKey(_ place: Int) -> RootKey {
        RootKey(algorithm: .es256, publicKey: roots[place].publicKey)
    }

    private func trustList(_ edition: Edition) throws -> TrustList {
        let signedAt = now.adding(days: edition.signedInDays)
        var list = TrustList(
            programme: edition.programme,
            sequence: edition.sequence,
            issuedAt: signedAt,
            expires: signedAt.adding(days: 90)
        )
        list.names = [LanguageText(language: "eng", text: "Safe conduct, Herat process")]
        list.offices = [
            TrustedOffice(
                code: try office(),
                names: [LanguageText(language: "eng", text: "Herat office")],
                contact: ""
            )
        ]
        list.signers = [
            Signer(
                algorithm: .es256,
                publicKey: signer.publicKey,
                office: try office(),
                provinces: ["AF-HER"],
                kinds: [.transit],
                validFrom: now.adding(days: -100),
                validUntil: now.adding(days: 300)
            )
        ]
        list.statusLists = [
            StatusListKey(
                uri: listAddress,
                office: try office(),
                algorithm: .es256,
                publicKey: status.publicKey
            )
        ]
        return list
    }

    private func statusList(isRevoked: Bool) throws -> [UInt8] {
        let signedAt = now.adding(seconds: isRevoked ? -600 : -3_000)
        let payload = StatusList.build(
            size: 4_096,
            entries: isRevoked ? [(42, .revoked)] : [],
            uri: listAddress,
            issuedAt: signedAt,
            expires: signedAt.adding(days: 7),
            timeToLive: 43_200,
            deflate: Deflater().deflate
        )
        return try signed(payload, type: statusListType, by: status)
    }

    private func signed(_ list: TrustList, by key: SigningKey) throws -> [UInt8] {
        try signed(try list.encoded(), type: trustListType, by: key)
    }

    private func signed(
        _ payload: [UInt8],
        type: String?,
        by key: SigningKey
    ) throws -> [UInt8] {
        let envelope = UnsignedEnvelope(
            algorithm: key.algorithm,
            keyID: key.keyID,
            type: type,
            payload: payload
        )
        return envelope.signed(by: try key.sign(envelope.toBeSigned))
    }
}

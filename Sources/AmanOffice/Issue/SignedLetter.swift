import AmanLetter
import AmanVerdict
import Crypto

/// A planned letter, signed: what will be stored and what will be printed.
package struct SignedLetter: Equatable, Sendable {
    package let plan: LetterPlan
    /// The signed COSE_Sign1 bytes.
    package let cose: [UInt8]
    /// What the QR code holds.
    package let text: String
    /// The letter's digest, as the log and the register name it; 32 bytes.
    package let digest: [UInt8]

    /// What the office keeps of the letter; `leafIndex` is known once it is stored.
    package var record: LetterRecord {
        LetterRecord(
            number: plan.claims.number,
            application: plan.application,
            ticket: plan.ticket,
            digest: digest,
            kind: plan.conduct.kind,
            fromProvince: plan.conduct.fromProvince,
            toProvince: plan.conduct.toProvince,
            issuedAt: plan.claims.issuedAt,
            notBefore: plan.claims.notBefore,
            expires: plan.claims.expires,
            statusIndex: plan.place.counted,
            status: .valid,
            leafIndex: 0,
            replaces: plan.conduct.replaces,
            handedOutAt: nil
        )
    }

    /// The change that keeps the letter.
    package var change: IssueChange {
        IssueChange(
            record: record,
            cose: cose,
            leaf: LogEntry.issued(digest: digest).encoded(),
            from: plan.from,
            superseded: plan.superseded,
            exchanged: plan.exchanged,
            audit: plan.audit
        )
    }
}

/// Most bytes of a signed letter without a photo in the code.
///
/// A version 20-M code holds 970 alphanumeric characters, which is 646 bytes in Base45.
package let issuedLetterByteCountMax = 646

/// Signs a planned letter; reads and keeps nothing.
///
/// - Parameters:
///   - plan: The letter as decided.
///   - keys: The office's keys.
///   - deflate: Compresses to the zlib format.
/// - Returns: The letter as it will be stored and printed.
/// - Throws: `refused` when a claim breaks a rule, `tooLong` when it would not fit the paper;
///   `keyUnavailable` where the signer's key is on a token that does not sign now.
package func signLetter(
    _ plan: LetterPlan,
    by keys: OfficeKeys,
    deflate: ([UInt8]) -> [UInt8]
) async throws(IssueError) -> SignedLetter {
    let payload: [UInt8]
    do {
        payload = try plan.claims.encoded()
    } catch {
        throw .refused(error)
    }
    let cose: [UInt8]
    do {
        cose = try await keys.signLetter(payload)
    } catch {
        throw error.obstacle.map(IssueError.keyUnavailable) ?? .notSigned
    }
    return try finishedLetter(plan, cose: cose, deflate: deflate)
}

/// A planned letter with its signature, as it will be stored and printed.
///
/// - Throws: `tooLong` when it would not fit the paper.
package func finishedLetter(
    _ plan: LetterPlan,
    cose: [UInt8],
    deflate: ([UInt8]) -> [UInt8]
) throws(IssueError) -> SignedLetter {
    guard plan.claims.photo != nil || cose.count <= issuedLetterByteCountMax else {
        throw .tooLong(byteCount: cose.count, limit: issuedLetterByteCountMax)
    }
    // We write the one canonical form, with the low s, so its digest is that of the bytes as they
    // are; reading back compares it with what a guard's reader computes.
    return SignedLetter(
        plan: plan,
        cose: cose,
        text: letterText(cose: cose, deflate: deflate),
        digest: Array(SHA256.hash(data: cose))
    )
}

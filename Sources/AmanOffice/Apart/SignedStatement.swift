import AmanLetter
import AmanVerdict

/// What an office's status key signs for another office, apart from lists.
enum StatementType: String {
    case movedCase = "application/aman-case+cbor"
    case caseKey = "application/aman-case-key+cbor"
}

/// Why a statement of another office does not count.
package enum StatementRefusal: Error, Equatable, Sendable {
    /// It is no signed statement of this kind.
    case unreadable
    /// The key that signed it is on no trust list known here.
    case unknownKey
    /// The key was not this office's at that time, or the office is distrusted since.
    case keyOutOfTime
    case signature
}

/// A statement whose signature is valid, and who made it.
struct SignedStatement {
    let payload: [UInt8]
    /// The trust list's entries of the key; never empty, all of one office.
    private let keys: [StatusListKey]
    private let trustList: TrustList

    /// Which office signed it.
    var office: OfficeCode { keys[0].office }

    /// Checks a statement against the keys that a trust list names.
    ///
    /// - Throws: Why it does not count.
    init(
        _ cose: [UInt8],
        _ type: StatementType,
        trustList: TrustList,
        ask: (SignatureQuestion) -> Bool
    ) throws(StatementRefusal) {
        guard let envelope = try? SignedEnvelope.parse(cose, maxByteCount: cose.count),
            envelope.type == type.rawValue
        else { throw .unreadable }
        let keys = trustList.statusLists.filter { key in
            key.keyID == envelope.keyID && key.algorithm == envelope.algorithm
        }
        guard let key = keys.first else { throw .unknownKey }
        let question = SignatureQuestion(
            algorithm: envelope.algorithm,
            publicKey: key.publicKey,
            message: envelope.toBeSigned,
            signature: envelope.signature
        )
        guard ask(question) else { throw .signature }
        (payload, self.keys, self.trustList) = (envelope.payload, keys, trustList)
    }

    /// Refuses a moment at which the key was not the office's, or the office not trusted.
    func check(madeAt moment: Instant) throws(StatementRefusal) {
        let isDistrusted = trustList.distrustedSince(office).map { $0 <= moment } ?? false
        guard keys.contains(where: { $0.covers(moment) }), !isDistrusted else {
            throw .keyOutOfTime
        }
    }
}

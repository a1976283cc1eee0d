import AmanLetter
import AmanOffice
import AmanVerdict

/// One application as JSON, without names.
struct ApplicationReport: Encodable {
    let id: String
    let ticket: Int
    let state: String
    let homeProvince: String
    let channel: String
    let receivedAt: String
    let changedAt: String
    let referredTo: String?
    let letter: String?

    init(_ application: Application) {
        id = application.id.text
        ticket = application.ticket.number
        state = application.state.rawValue
        homeProvince = application.homeProvince
        channel = application.channel.rawValue
        receivedAt = application.receivedAt.rfc3339
        changedAt = application.changedAt.rfc3339
        referredTo = application.referredTo?.text
        letter = application.letter?.text
    }
}

/// A letter that was just made, as JSON: the contract of `aman issue`.
struct IssueReport: Encodable {
    let number: String
    let kind: String
    let validFrom: String
    let validUntil: String
    /// Lower-case hex of 32 bytes.
    let digest: String
    /// The text of the QR code.
    let text: String
    let logIndex: UInt64

    init(_ issued: IssuedLetter) {
        number = issued.record.number.text
        kind = issued.record.kind.code
        validFrom = issued.record.notBefore.rfc3339
        validUntil = issued.record.expires.rfc3339
        digest = Hexadecimal.text(issued.record.digest)
        text = issued.text
        logIndex = issued.record.leafIndex
    }
}

/// What the office keeps of a letter, as JSON.
struct LetterReport: Encodable {
    let number: String
    let ticket: Int
    let kind: String
    let status: String
    let validFrom: String
    let validUntil: String
    let fromProvince: String?
    let toProvince: String?
    let digest: String
    /// What a guard reads out beside the number.
    let checkCode: String
    let replaces: String?
    let logIndex: UInt64
    let handedOutAt: String?
    let isThinned: Bool
    /// The text of its code, where that was asked for.
    var text: String?

    init(_ record: LetterRecord) {
        number = record.number.text
        ticket = record.ticket.number
        kind = record.kind.code
        status = record.status.code
        validFrom = record.notBefore.rfc3339
        validUntil = record.expires.rfc3339
        fromProvince = record.fromProvince
        toProvince = record.toProvince
        digest = Hexadecimal.text(record.digest)
        checkCode = CheckCode(number: record.number, digest: record.digest).code
        replaces = record.replaces.map { Hexadecimal.text($0) }
        logIndex = record.leafIndex
        handedOutAt = record.handedOutAt?.rfc3339
        isThinned = record.application == nil
    }
}

/// A status change that was just made, as JSON.
struct StatusReport: Encodable {
    let number: String
    let status: String
    let reason: String
    let effectiveAt: String
    let safeExitUntil: String?
    let logIndex: UInt64

    init(_ outcome: StatusOutcome) {
        number = outcome.change.number.text
        status = outcome.change.to.code
        reason = outcome.change.reason
        effectiveAt = outcome.change.effectiveAt.rfc3339
        safeExitUntil = outcome.change.safeExitUntil?.rfc3339
        logIndex = outcome.leafIndex
    }
}

/// A place in the queue, as JSON.
struct QueueReport: Encodable {
    let ticket: Int
    let letter: String
    let calls: Int
    let desk: Int?
    let noShow: Bool

    init(_ place: QueuePlace) {
        ticket = place.ticket.number
        letter = place.letter.text
        calls = place.calls
        desk = place.desk?.number
        noShow = place.noShow
    }
}

/// An exchange that was just made, as JSON: an issued letter, the one it replaces, and the doubts.
struct ExchangeReport: Encodable {
    let number: String
    let kind: String
    let validFrom: String
    let validUntil: String
    let digest: String
    let text: String
    let logIndex: UInt64
    let replaced: String
    let doubts: [String]

    init(_ outcome: ExchangeOutcome) {
        let issued = IssueReport(outcome.issued)
        number = issued.number
        kind = issued.kind
        validFrom = issued.validFrom
        validUntil = issued.validUntil
        digest = issued.digest
        text = issued.text
        logIndex = issued.logIndex
        replaced = outcome.oldNumber.text
        doubts = outcome.doubts.map(\.rawValue)
    }
}

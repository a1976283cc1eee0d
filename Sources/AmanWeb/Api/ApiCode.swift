import HTTPTypes

/// Every reason the API has for not doing something; the raw value is what programs go by.
enum ApiCode: String, CaseIterable, Sendable {
    // The request itself.
    case notJSON = "not-json"
    case notAnObject = "not-an-object"
    case unknownField = "unknown-field"
    case missingField = "missing-field"
    case badField = "bad-field"
    case unknownParameter = "unknown-parameter"
    case badParameter = "bad-parameter"
    case bodyTooLarge = "body-too-large"
    case bodyTooSlow = "body-too-slow"
    case wrongContentType = "wrong-content-type"
    case noSuchAddress = "no-such-address"
    case wrongMethod = "wrong-method"
    // Who asks.
    case tokenMissing = "token-missing"
    case tokenRefused = "token-refused"
    case scopeMissing = "scope-missing"
    case tooManyRequests = "too-many-requests"
    case quotaReached = "quota-reached"
    // Once only.
    case keyMissing = "idempotency-key-missing"
    case badKey = "bad-idempotency-key"
    case keyTaken = "idempotency-key-taken"
    case underWay = "still-under-way"
    // Applications and decisions.
    case applicationNotFound = "application-not-found"
    case channelNotOffered = "channel-not-offered"
    case alreadyDecided = "already-decided"
    case sameOfficer = "same-officer"
    case unknownReason = "unknown-reason"
    case unknownOffice = "unknown-office"
    case referredToItself = "referred-to-itself"
    case notCompared = "not-compared"
    case notAHit = "not-a-hit"
    // Letters.
    case letterNotFound = "letter-not-found"
    case notGranted = "not-granted"
    case nameMissing = "name-missing"
    case recordErased = "record-thinned"
    case letterNotMade = "letter-not-made"
    case officeNotReady = "office-not-ready"
    case notInTree = "not-in-tree"
    // Calls and handing out.
    case nobodyWaiting = "nobody-waiting"
    case nobodyCalled = "nobody-called"
    case unknownTicket = "unknown-ticket"
    case neverCalled = "never-called"
    case calledTooSeldom = "called-too-seldom"
    case alreadyNoShow = "already-no-show"
    case alreadyHandedOut = "already-handed-out"
    case letterNotValid = "letter-not-valid"
    case letterEnded = "letter-ended"
    // Exchange.
    case letterUnreadable = "letter-unreadable"
    case signatureDoesNotFit = "signature-does-not-fit"
    case signerNotTrusted = "signer-not-trusted"
    case letterBeginsLater = "letter-begins-later"
    case alreadyExchanged = "already-exchanged"
    case notInLog = "not-in-log"
    case nothingToExchange = "nothing-to-exchange"
    // Appeals.
    case nothingToAppeal = "nothing-to-appeal"
    case appealTooLate = "appeal-too-late"
    case alreadyAppealed = "already-appealed"
    // Reports of incidents.
    case noMonitors = "no-monitors"
    case repliesRefused = "replies-refused"
    // The office.
    case changedMeanwhile = "changed-meanwhile"
    case tooBusy = "too-busy"
    case cannotWrite = "cannot-write"
    case ourFault = "our-fault"

    var status: HTTPResponse.Status {
        switch self {
        case .notJSON, .notAnObject, .unknownField, .missingField, .badField, .unknownParameter,
            .badParameter, .keyMissing, .badKey:
            .badRequest
        case .bodyTooLarge: .contentTooLarge
        case .bodyTooSlow: .requestTimeout
        case .wrongContentType: .unsupportedMediaType
        case .noSuchAddress, .applicationNotFound, .letterNotFound, .unknownTicket, .notInTree:
            .notFound
        case .wrongMethod: .methodNotAllowed
        case .tokenMissing, .tokenRefused: .unauthorized
        case .scopeMissing: .forbidden
        case .tooManyRequests, .quotaReached: .tooManyRequests
        case .keyTaken, .channelNotOffered, .unknownReason, .unknownOffice, .referredToItself,
            .letterUnreadable, .signatureDoesNotFit, .signerNotTrusted, .repliesRefused:
            .unprocessableContent
        case .tooBusy, .cannotWrite: .serviceUnavailable
        case .ourFault: .internalServerError
        default: .conflict
        }
    }
}

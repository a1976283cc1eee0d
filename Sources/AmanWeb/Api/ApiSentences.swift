import AmanTexts

/// What the API says is in English whatever the caller reads: programs go by the code.
private let texts = OfficeTexts.of(.english).api

extension ApiCode {
    /// What happened and what to do, for the program's author.
    var text: RefusalText {
        switch self {
        case .notJSON, .notAnObject, .unknownField, .missingField, .badField, .unknownParameter,
            .badParameter, .bodyTooLarge, .bodyTooSlow, .wrongContentType, .noSuchAddress,
            .wrongMethod:
            requestText
        case .tokenMissing, .tokenRefused, .scopeMissing, .tooManyRequests, .quotaReached,
            .keyMissing, .badKey, .keyTaken, .underWay:
            callerText
        case .applicationNotFound, .channelNotOffered, .alreadyDecided, .sameOfficer,
            .unknownReason, .unknownOffice, .referredToItself, .notCompared, .notAHit,
            .changedMeanwhile, .tooBusy, .cannotWrite, .ourFault, .noMonitors, .repliesRefused:
            caseText
        case .letterNotFound, .notGranted, .nameMissing, .recordErased, .letterNotMade,
            .officeNotReady, .notInTree:
            letterText
        case .nobodyWaiting, .nobodyCalled, .unknownTicket, .neverCalled, .calledTooSeldom,
            .alreadyNoShow, .alreadyHandedOut, .letterNotValid, .letterEnded:
            queueText
        default: exchangeText
        }
    }

    private var requestText: RefusalText {
        switch self {
        case .notJSON: texts.notJSON
        case .notAnObject: texts.notAnObject
        case .unknownField: texts.unknownField
        case .missingField: texts.missingField
        case .badField: texts.badField
        case .unknownParameter: texts.unknownParameter
        case .badParameter: texts.badParameter
        case .bodyTooLarge: texts.bodyTooLarge
        case .bodyTooSlow: texts.bodyTooSlow
        case .wrongContentType: texts.wrongContentType
        case .noSuchAddress: texts.noSuchAddress
        default: texts.wrongMethod
        }
    }

    private var callerText: RefusalText {
        switch self {
        case .tokenMissing: texts.tokenMissing
        case .tokenRefused: texts.tokenRefused
        case .scopeMissing: texts.scopeMissing
        case .tooManyRequests: texts.tooManyRequests
        case .quotaReached: texts.quotaReached
        case .keyMissing: texts.keyMissing
        case .badKey: texts.badKey
        case .keyTaken: texts.keyTaken
        default: texts.underWay
        }
    }

    private var caseText: RefusalText {
        switch self {
        case .applicationNotFound: texts.applicationNotFound
        case .channelNotOffered: texts.channelNotOffered
        case .alreadyDecided: texts.alreadyDecided
        case .sameOfficer: texts.sameOfficer
        case .unknownReason: texts.unknownReason
        case .unknownOffice: texts.unknownOffice
        case .referredToItself: texts.referredToItself
        case .notCompared: texts.notCompared
        case .notAHit: texts.notAHit
        case .changedMeanwhile: texts.changedMeanwhile
        case .tooBusy: texts.tooBusy
        case .cannotWrite: texts.cannotWrite
        case .noMonitors: texts.noMonitors
        case .repliesRefused: texts.repliesRefused
        default: texts.ourFault
        }
    }

    private var letterText: RefusalText {
        switch self {
        case .letterNotFound: texts.letterNotFound
        case .notGranted: texts.notGranted
        case .nameMissing: texts.nameMissing
        case .recordErased: texts.recordErased
        case .letterNotMade: texts.letterNotMade
        case .officeNotReady: texts.officeNotReady
        default: texts.notInTree
        }
    }

    private var queueText: RefusalText {
        switch self {
        case .nobodyWaiting: texts.nobodyWaiting
        case .nobodyCalled: texts.nobodyCalled
        case .unknownTicket: texts.unknownTicket
        case .neverCalled: texts.neverCalled
        case .calledTooSeldom: texts.calledTooSeldom
        case .alreadyNoShow: texts.alreadyNoShow
        case .alreadyHandedOut: texts.alreadyHandedOut
        case .letterNotValid: texts.letterNotValid
        default: texts.letterEnded
        }
    }

    private var exchangeText: RefusalText {
        switch self {
        case .letterUnreadable: texts.letterUnreadable
        case .signatureDoesNotFit: texts.signatureDoesNotFit
        case .signerNotTrusted: texts.signerNotTrusted
        case .letterBeginsLater: texts.letterBeginsLater
        case .alreadyExchanged: texts.alreadyExchanged
        case .notInLog: texts.notInLog
        case .nothingToAppeal: texts.nothingToAppeal
        case .appealTooLate: texts.appealTooLate
        case .alreadyAppealed: texts.alreadyAppealed
        default: texts.nothingToExchange
        }
    }
}

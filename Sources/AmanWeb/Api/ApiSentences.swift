import AmanTexts

extension ApiCode {
    /// What happened and what to do, for the program's author.
    var text: RefusalText {
        switch self {
        case .notJSON, .notAnObject, .unknownField, .missingField, .badField, .unknownParameter,
            .badParameter, .bodyTooLarge, .bodyTooSlow, .wrongContentType, .noSuchAddress,
            .wrongMethod:
            requestText
        case .tokenMissing, .tokenRefused, .scopeMissing, .tooManyRequests, .keyMissing, .badKey,
            .keyTaken, .underWay:
            callerText
        case .applicationNotFound, .channelNotOffered, .alreadyDecided, .sameOfficer,
            .unknownReason, .unknownOffice, .referredToItself, .changedMeanwhile, .tooBusy,
            .cannotWrite, .ourFault:
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

    private func said(_ happened: String, _ advice: String) -> RefusalText {
        RefusalText(happened, advice)
    }

    private var requestText: RefusalText {
        switch self {
        case .notJSON: said("The body is not JSON.", "Whole numbers only, no key twice, UTF-8.")
        case .notAnObject: said("The body is not a JSON object.", "Send one object.")
        case .unknownField: said("A field is not known here.", "Leave it out; see openapi.json.")
        case .missingField: said("A field is missing.", "Send it; see openapi.json.")
        case .badField:
            said("A field holds what it may not.", "See openapi.json for what it takes.")
        case .unknownParameter: said("A parameter is not known here.", "Leave it out.")
        case .badParameter: said("A parameter is not of its form.", "See openapi.json.")
        case .bodyTooLarge: said("The body is too large.", "See docs/api.md for the limits.")
        case .bodyTooSlow: said("The body came too slowly.", "Send it again.")
        case .wrongContentType: said("The body is not announced as JSON.", "Say application/json.")
        case .noSuchAddress: said("There is nothing at this address.", "See openapi.json.")
        default: said("This address does not take this method.", "See the Allow header.")
        }
    }

    private var callerText: RefusalText {
        switch self {
        case .tokenMissing:
            said("No desk's token was sent.", "Send Authorization: Bearer and the token.")
        case .tokenRefused:
            said("This token opens nothing.", "It ended or was taken back; ask for a new one.")
        case .scopeMissing:
            said("This token may not do that.", "The administrator makes one that may.")
        case .tooManyRequests:
            said("This token asks too often.", "Wait as long as Retry-After says.")
        case .keyMissing:
            said("A POST needs an Idempotency-Key.", "Send a new random one with each new act.")
        case .badKey:
            said("The Idempotency-Key is not of its form.", "8 to 64 letters, digits, - or _.")
        case .keyTaken:
            said("This key was used for another request.", "Send a new one with each new act.")
        default:
            said("The same request is still under way.", "Ask again in a moment, same key.")
        }
    }

    private var caseText: RefusalText {
        switch self {
        case .applicationNotFound:
            said("This office has no application with this ticket.", "Look at the slip again.")
        case .channelNotOffered:
            said("The programme does not take applications this way.", "Use another channel.")
        case .alreadyDecided:
            said("The application is decided already.", "Read it again to see how.")
        case .sameOfficer:
            said("This officer has spoken on it.", "A second pair of eyes is somebody else's.")
        case .unknownReason: said("The programme has no such reason.", "See programme.toml.")
        case .unknownOffice: said("The programme has no such office.", "See programme.toml.")
        case .referredToItself: said("It lies with this office already.", "Nothing is to be done.")
        case .changedMeanwhile:
            said("Somebody else changed it at the same moment.", "Read it again, then decide.")
        case .tooBusy:
            said("The office has more to do than it can.", "Come again as Retry-After says.")
        case .cannotWrite:
            said("The records cannot be written.", "Nothing was changed; tell the administrator.")
        default: said("Something of ours did not work.", "Nothing is lost; tell the administrator.")
        }
    }

    private var letterText: RefusalText {
        switch self {
        case .letterNotFound: said("This office made no such letter.", "Read the number again.")
        case .notGranted:
            said("The application does not wait for a letter.", "Read it again to see why.")
        case .nameMissing: said("A letter needs a name.", "Complete the application at a desk.")
        case .recordErased:
            said("The person's record was destroyed as promised.", "The person applies again.")
        case .letterNotMade: said("The letter could not be made.", "Look at it at the counter.")
        case .officeNotReady:
            said("The office cannot make or prove letters yet.", "Tell the administrator.")
        default: said("No signed tree head covers the letter yet.", "Ask again in a minute.")
        }
    }

    private var queueText: RefusalText {
        switch self {
        case .nobodyWaiting: said("Nobody waits to be called.", "Ask again later.")
        case .nobodyCalled: said("Nobody is being called.", "Name a ticket, or call the next.")
        case .unknownTicket: said("No letter waits for this ticket.", "Look at the slip again.")
        case .neverCalled: said("This ticket was never called.", "Call the next one first.")
        case .calledTooSeldom: said("The ticket was called too seldom.", "Call it once more.")
        case .alreadyNoShow: said("The ticket is a no-show already.", "Nothing is to be done.")
        case .alreadyHandedOut:
            said("The letter was handed out before.", "Read it again to see when.")
        case .letterNotValid:
            said("The letter was taken back, paused or exchanged.", "The person keeps the paper.")
        default: said("The letter's time has ended.", "The person may apply again.")
        }
    }

    private var exchangeText: RefusalText {
        switch self {
        case .letterUnreadable: said("This text is not a letter.", "Scan the code again.")
        case .signatureDoesNotFit:
            said("The signature does not fit.", "Scan it again; the person may apply here.")
        case .signerNotTrusted:
            said("The trust list does not vouch for the signer.", "The person may apply here.")
        case .letterBeginsLater: said("The letter begins later.", "Come again then.")
        case .alreadyExchanged: said("The letter was exchanged before.", "The person may apply.")
        case .notInLog:
            said("The log must have this letter and does not.", "Tell the monitor; hold nobody.")
        default: said("This letter holds by itself.", "It leads nowhere and needs no exchange.")
        }
    }
}

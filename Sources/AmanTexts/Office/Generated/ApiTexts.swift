// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `api`.
package struct ApiTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The body is not JSON. Send UTF-8, whole numbers only, and no key twice.
    package var notJSON: RefusalText { RefusalText(catalogue[First.api + 0], catalogue[First.api + 1]) }
    /// The body is not a JSON object. Send one object.
    package var notAnObject: RefusalText { RefusalText(catalogue[First.api + 2], catalogue[First.api + 3]) }
    /// This field is not known. Leave it out; see openapi.json.
    package var unknownField: RefusalText { RefusalText(catalogue[First.api + 4], catalogue[First.api + 5]) }
    /// A field is missing. Send it; see openapi.json.
    package var missingField: RefusalText { RefusalText(catalogue[First.api + 6], catalogue[First.api + 7]) }
    /// A field has a value that is not allowed. See openapi.json for what it accepts.
    package var badField: RefusalText { RefusalText(catalogue[First.api + 8], catalogue[First.api + 9]) }
    /// This parameter is not known. Leave it out.
    package var unknownParameter: RefusalText { RefusalText(catalogue[First.api + 10], catalogue[First.api + 11]) }
    /// A parameter is malformed. See openapi.json.
    package var badParameter: RefusalText { RefusalText(catalogue[First.api + 12], catalogue[First.api + 13]) }
    /// The body is too large. See docs/api.md for the limits.
    package var bodyTooLarge: RefusalText { RefusalText(catalogue[First.api + 14], catalogue[First.api + 15]) }
    /// The body arrived too slowly. Send it again.
    package var bodyTooSlow: RefusalText { RefusalText(catalogue[First.api + 16], catalogue[First.api + 17]) }
    /// The Content-Type is not JSON. Send Content-Type: application/json.
    package var wrongContentType: RefusalText { RefusalText(catalogue[First.api + 18], catalogue[First.api + 19]) }
    /// There is nothing at this address. See openapi.json.
    package var noSuchAddress: RefusalText { RefusalText(catalogue[First.api + 20], catalogue[First.api + 21]) }
    /// This address does not accept this method. See the Allow header.
    package var wrongMethod: RefusalText { RefusalText(catalogue[First.api + 22], catalogue[First.api + 23]) }
    /// No token was sent. Send Authorization: Bearer and the token.
    package var tokenMissing: RefusalText { RefusalText(catalogue[First.api + 24], catalogue[First.api + 25]) }
    /// This token is not valid. It expired or was revoked; ask for a new one.
    package var tokenRefused: RefusalText { RefusalText(catalogue[First.api + 26], catalogue[First.api + 27]) }
    /// This token may not do that. Ask the administrator for one that may.
    package var scopeMissing: RefusalText { RefusalText(catalogue[First.api + 28], catalogue[First.api + 29]) }
    /// This token sends too many requests. Wait as long as Retry-After says.
    package var tooManyRequests: RefusalText { RefusalText(catalogue[First.api + 30], catalogue[First.api + 31]) }
    /// The member of this token has looked up as much as one officer may in a day. Nothing was…
    package var quotaReached: RefusalText { RefusalText(catalogue[First.api + 32], catalogue[First.api + 33]) }
    /// A POST needs an Idempotency-Key. Send a new random one with each new request.
    package var keyMissing: RefusalText { RefusalText(catalogue[First.api + 34], catalogue[First.api + 35]) }
    /// The Idempotency-Key is malformed. Use 8 to 64 letters, digits, - or _.
    package var badKey: RefusalText { RefusalText(catalogue[First.api + 36], catalogue[First.api + 37]) }
    /// This key was used for another request. Send a new one with each new request.
    package var keyTaken: RefusalText { RefusalText(catalogue[First.api + 38], catalogue[First.api + 39]) }
    /// The same request is still being processed. Ask again in a moment with the same key.
    package var underWay: RefusalText { RefusalText(catalogue[First.api + 40], catalogue[First.api + 41]) }
    /// This office has no application with this ticket. Look at the slip again.
    package var applicationNotFound: RefusalText { RefusalText(catalogue[First.api + 42], catalogue[First.api + 43]) }
    /// The programme does not accept applications through this channel. Use another channel.
    package var channelNotOffered: RefusalText { RefusalText(catalogue[First.api + 44], catalogue[First.api + 45]) }
    /// The application is decided already. Read it again to see how.
    package var alreadyDecided: RefusalText { RefusalText(catalogue[First.api + 46], catalogue[First.api + 47]) }
    /// This officer has voted on it already. Another officer must vote.
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.api + 48], catalogue[First.api + 49]) }
    /// The programme has no such reason. See programme.toml.
    package var unknownReason: RefusalText { RefusalText(catalogue[First.api + 50], catalogue[First.api + 51]) }
    /// The programme has no such office. See programme.toml.
    package var unknownOffice: RefusalText { RefusalText(catalogue[First.api + 52], catalogue[First.api + 53]) }
    /// The application is at this office already. There is nothing to do.
    package var referredToItself: RefusalText { RefusalText(catalogue[First.api + 54], catalogue[First.api + 55]) }
    /// Someone else changed it at the same moment. Read it again, then decide.
    package var changedMeanwhile: RefusalText { RefusalText(catalogue[First.api + 56], catalogue[First.api + 57]) }
    /// The token's member has not opened both records as they are now. Open and compare them on…
    package var notCompared: RefusalText { RefusalText(catalogue[First.api + 58], catalogue[First.api + 59]) }
    /// These two applications do not resemble each other. Read the hits again.
    package var notAHit: RefusalText { RefusalText(catalogue[First.api + 60], catalogue[First.api + 61]) }
    /// The office is overloaded. Try again after Retry-After.
    package var tooBusy: RefusalText { RefusalText(catalogue[First.api + 62], catalogue[First.api + 63]) }
    /// The records cannot be written. Nothing was changed; tell the administrator.
    package var cannotWrite: RefusalText { RefusalText(catalogue[First.api + 64], catalogue[First.api + 65]) }
    /// Something went wrong inside the program. Nothing is lost; tell the administrator.
    package var ourFault: RefusalText { RefusalText(catalogue[First.api + 66], catalogue[First.api + 67]) }
    /// This office issued no such letter. Read the number again.
    package var letterNotFound: RefusalText { RefusalText(catalogue[First.api + 68], catalogue[First.api + 69]) }
    /// The application is not waiting for a letter. Read it again to see why.
    package var notGranted: RefusalText { RefusalText(catalogue[First.api + 70], catalogue[First.api + 71]) }
    /// A letter needs a name. Add the name at a desk.
    package var nameMissing: RefusalText { RefusalText(catalogue[First.api + 72], catalogue[First.api + 73]) }
    /// The person's record was erased as promised. The person can apply again.
    package var recordErased: RefusalText { RefusalText(catalogue[First.api + 74], catalogue[First.api + 75]) }
    /// The letter could not be made. Look at it at the desk.
    package var letterNotMade: RefusalText { RefusalText(catalogue[First.api + 76], catalogue[First.api + 77]) }
    /// The office cannot make or prove letters yet. Tell the administrator.
    package var officeNotReady: RefusalText { RefusalText(catalogue[First.api + 78], catalogue[First.api + 79]) }
    /// No signed tree head covers the letter yet. Ask again in a minute.
    package var notInTree: RefusalText { RefusalText(catalogue[First.api + 80], catalogue[First.api + 81]) }
    /// The programme names no monitors. Put their key into the programme file.
    package var noMonitors: RefusalText { RefusalText(catalogue[First.api + 82], catalogue[First.api + 83]) }
    /// The file is not the monitors', or does not follow from what is here. Nothing was importe…
    package var repliesRefused: RefusalText { RefusalText(catalogue[First.api + 84], catalogue[First.api + 85]) }
    /// No one is waiting to be called. Ask again later.
    package var nobodyWaiting: RefusalText { RefusalText(catalogue[First.api + 86], catalogue[First.api + 87]) }
    /// No ticket is being called. Name a ticket, or call the next.
    package var nobodyCalled: RefusalText { RefusalText(catalogue[First.api + 88], catalogue[First.api + 89]) }
    /// No letter is waiting for this ticket. Look at the slip again.
    package var unknownTicket: RefusalText { RefusalText(catalogue[First.api + 90], catalogue[First.api + 91]) }
    /// This ticket was never called. Call the next one first.
    package var neverCalled: RefusalText { RefusalText(catalogue[First.api + 92], catalogue[First.api + 93]) }
    /// The ticket was not called often enough. Call it once more.
    package var calledTooSeldom: RefusalText { RefusalText(catalogue[First.api + 94], catalogue[First.api + 95]) }
    /// The ticket is marked as a no-show already. There is nothing to do.
    package var alreadyNoShow: RefusalText { RefusalText(catalogue[First.api + 96], catalogue[First.api + 97]) }
    /// The letter was handed out before. Read it again to see when.
    package var alreadyHandedOut: RefusalText { RefusalText(catalogue[First.api + 98], catalogue[First.api + 99]) }
    /// The letter was revoked, suspended or exchanged. The person keeps the paper.
    package var letterNotValid: RefusalText { RefusalText(catalogue[First.api + 100], catalogue[First.api + 101]) }
    /// The letter has expired. The person can apply again.
    package var letterEnded: RefusalText { RefusalText(catalogue[First.api + 102], catalogue[First.api + 103]) }
    /// This text is not a letter. Scan the code again.
    package var letterUnreadable: RefusalText { RefusalText(catalogue[First.api + 104], catalogue[First.api + 105]) }
    /// The signature does not match. Scan it again; the person can apply here.
    package var signatureDoesNotFit: RefusalText { RefusalText(catalogue[First.api + 106], catalogue[First.api + 107]) }
    /// The signer is not on the trust list. The person can apply here.
    package var signerNotTrusted: RefusalText { RefusalText(catalogue[First.api + 108], catalogue[First.api + 109]) }
    /// The letter is not valid yet. Try again when it begins.
    package var letterBeginsLater: RefusalText { RefusalText(catalogue[First.api + 110], catalogue[First.api + 111]) }
    /// The letter was exchanged before. The person can apply again.
    package var alreadyExchanged: RefusalText { RefusalText(catalogue[First.api + 112], catalogue[First.api + 113]) }
    /// The letter is not in the log, and must be. Report this to the monitor; do not hold the p…
    package var notInLog: RefusalText { RefusalText(catalogue[First.api + 114], catalogue[First.api + 115]) }
    /// This letter needs no exchange. It names no destination and is valid as it is.
    package var nothingToExchange: RefusalText { RefusalText(catalogue[First.api + 116], catalogue[First.api + 117]) }
    /// This letter is not revoked or suspended by a decision that can be appealed. Read the let…
    package var nothingToAppeal: RefusalText { RefusalText(catalogue[First.api + 118], catalogue[First.api + 119]) }
    /// The programme's time to appeal is over. Send the person to an officer, who may still ask…
    package var appealTooLate: RefusalText { RefusalText(catalogue[First.api + 120], catalogue[First.api + 121]) }
    /// This decision was appealed before. Read the letter's appeals.
    package var alreadyAppealed: RefusalText { RefusalText(catalogue[First.api + 122], catalogue[First.api + 123]) }
}

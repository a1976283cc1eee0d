// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `refusals`.
package struct RefusalsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Check a letter
    package var backToCheck: String { catalogue[First.refusals + 52] }
    /// Back to today
    package var backToToday: String { catalogue[First.refusals + 53] }
    /// There is no page at this address. Check the address. It may have been shortened or misty…
    package var notFound: RefusalText { RefusalText(catalogue[First.refusals + 0], catalogue[First.refusals + 1]) }
    /// This address cannot be used in this way. Go back to the page and start again.
    package var wrongMethod: RefusalText { RefusalText(catalogue[First.refusals + 2], catalogue[First.refusals + 3]) }
    /// This text is too long to be a letter. The text of a letter has fewer than 8,192 characte…
    package var textTooLong: RefusalText { RefusalText(catalogue[First.refusals + 4], catalogue[First.refusals + 5]) }
    /// This photo is too large. We take photos up to 6 MB. Choose a smaller one, or crop it to…
    package var photoTooLarge: RefusalText { RefusalText(catalogue[First.refusals + 6], catalogue[First.refusals + 7]) }
    /// This photo has {count} pixels, which is too many. We read photos up to 40 million pixels…
    package func tooManyPixels(count: String) -> RefusalText { RefusalText(catalogue.filled(First.refusals + 8, [("count", count)]), catalogue[First.refusals + 9]) }
    /// This is not a photo we can read. Choose another JPEG or PNG photo.
    package var wrongType: RefusalText { RefusalText(catalogue[First.refusals + 10], catalogue[First.refusals + 11]) }
    /// We found no code in this photo. Lay the letter flat, give it more light, and let one cod…
    package var noCode: RefusalText { RefusalText(catalogue[First.refusals + 12], catalogue[First.refusals + 13]) }
    /// There was no text and no photo. Paste the letter's text or choose a photo of it, then ch…
    package var nothingGiven: RefusalText { RefusalText(catalogue[First.refusals + 14], catalogue[First.refusals + 15]) }
    /// The form arrived incomplete. Nothing was saved. Send it again.
    package var brokenForm: RefusalText { RefusalText(catalogue[First.refusals + 16], catalogue[First.refusals + 17]) }
    /// The photo took too long to arrive. Crop it to the code, or paste the letter's text inste…
    package var tooSlow: RefusalText { RefusalText(catalogue[First.refusals + 18], catalogue[First.refusals + 19]) }
    /// Several photos are being read at the moment. Wait a moment, then check again.
    package var busy: RefusalText { RefusalText(catalogue[First.refusals + 20], catalogue[First.refusals + 21]) }
    /// This form is too large. Nothing was saved. Shorten it, or choose a smaller photo.
    package var formTooLarge: RefusalText { RefusalText(catalogue[First.refusals + 22], catalogue[First.refusals + 23]) }
    /// The office is too busy at the moment. Nothing was started. Wait a moment, then send it a…
    package var overloaded: RefusalText { RefusalText(catalogue[First.refusals + 24], catalogue[First.refusals + 25]) }
    /// You have reached today's limit of {limit}: nothing was shown. A colleague can continue,…
    package func quotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.refusals + 26, [("limit", limit)]), catalogue[First.refusals + 27]) }
    /// You are signed out. Sign in again. The draft at your desk is stored, encrypted, for you.
    package var signedOut: RefusalText { RefusalText(catalogue[First.refusals + 28], catalogue[First.refusals + 29]) }
    /// This page is locked. Unlock it with your password, then send the form again.
    package var locked: RefusalText { RefusalText(catalogue[First.refusals + 30], catalogue[First.refusals + 31]) }
    /// Set up your telephone first. Every account here needs a second factor.
    package var needsSecondFactor: RefusalText { RefusalText(catalogue[First.refusals + 32], catalogue[First.refusals + 33]) }
    /// This page is for other roles. Nothing is wrong. If you need this page, ask the administr…
    package var notYours: RefusalText { RefusalText(catalogue[First.refusals + 34], catalogue[First.refusals + 35]) }
    /// This form is from an older page. Nothing was done. Load the page again and send the form…
    package var staleForm: RefusalText { RefusalText(catalogue[First.refusals + 36], catalogue[First.refusals + 37]) }
    /// Too many call boards are open. Close one of them, then load this page again.
    package var boardsFull: RefusalText { RefusalText(catalogue[First.refusals + 38], catalogue[First.refusals + 39]) }
    /// Something went wrong on our side. The letter is not the cause. Try again in a moment. If…
    package var ourFault: RefusalText { RefusalText(catalogue[First.refusals + 40], catalogue[First.refusals + 41]) }
    /// The record "{record}" is not as Aman wrote it. Nothing was done with it. It may have bee…
    package func notAuthentic(record: String) -> RefusalText { RefusalText(catalogue.filled(First.refusals + 42, [("record", record)]), catalogue[First.refusals + 43]) }
    /// More of this office's public log is known outside than its records have. Nothing was sto…
    package var logBehind: RefusalText { RefusalText(catalogue[First.refusals + 44], catalogue[First.refusals + 45]) }
    /// The records did not answer in time. It may have been stored all the same. Wait a moment…
    package var recordsSilent: RefusalText { RefusalText(catalogue[First.refusals + 46], catalogue[First.refusals + 47]) }
    /// The office's records take no changes at the moment. Nothing was stored. Their disk may b…
    package var recordsTakeNothing: RefusalText { RefusalText(catalogue[First.refusals + 48], catalogue[First.refusals + 49]) }
    /// This office is sealed. Letters can still be checked here. Everything else waits until th…
    package var sealed: RefusalText { RefusalText(catalogue[First.refusals + 50], catalogue[First.refusals + 51]) }
}

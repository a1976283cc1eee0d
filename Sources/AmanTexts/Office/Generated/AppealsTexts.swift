// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `appeals`.
package struct AppealsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Appeals
    package var title: String { catalogue[First.appeals + 0] }
    /// A holder whose letter was revoked or suspended may appeal. Officers who took no part in…
    package var lead: String { catalogue[First.appeals + 1] }
    /// File an appeal
    package var fileTitle: String { catalogue[First.appeals + 2] }
    /// Letter number or ticket
    package var number: String { catalogue[First.appeals + 3] }
    /// As on the letter, the notice or the slip.
    package var numberHint: String { catalogue[First.appeals + 4] }
    /// Next
    package var next: String { catalogue[First.appeals + 5] }
    /// Open appeals
    package var open: String { catalogue[First.appeals + 6] }
    /// No appeal is open.
    package var noneOpen: String { catalogue[First.appeals + 7] }
    /// Decision
    package var decision: String { catalogue[First.appeals + 8] }
    /// Decided
    package var decided: String { catalogue[First.appeals + 9] }
    /// Decided by
    package var decidedBy: String { catalogue[First.appeals + 10] }
    /// Takes effect
    package var effective: String { catalogue[First.appeals + 11] }
    /// Appeal until
    package var until: String { catalogue[First.appeals + 12] }
    /// Answer due
    package var due: String { catalogue[First.appeals + 13] }
    /// State
    package var state: String { catalogue[First.appeals + 14] }
    /// Overdue
    package var overdue: String { catalogue[First.appeals + 15] }
    /// The answer is overdue.
    package var isOverdue: String { catalogue[First.appeals + 16] }
    /// Waits for an answer
    package var waitsForAnswer: String { catalogue[First.appeals + 17] }
    /// Waits for a second officer
    package var waitsForSecond: String { catalogue[First.appeals + 18] }
    /// The answer is due by {time}.
    package func dueBy(time: String) -> String { catalogue.filled(First.appeals + 19, [("time", time)]) }
    /// The letter is in force until the appeal is answered.
    package var isHeld: String { catalogue[First.appeals + 20] }
    /// The change stays as it was decided until the appeal is answered.
    package var isNotHeld: String { catalogue[First.appeals + 21] }
    /// Until the appeal is answered, the letter is as it was before this decision.
    package var heldAsBefore: String { catalogue[First.appeals + 22] }
    /// When this appeal is filed, the letter stays in force until it is answered.
    package var holds: String { catalogue[First.appeals + 23] }
    /// The change stays as it was decided until the appeal is answered by other officers.
    package var holdsNot: String { catalogue[First.appeals + 24] }
    /// How it came
    package var channel: String { catalogue[First.appeals + 25] }
    /// What they say
    package var text: String { catalogue[First.appeals + 29] }
    /// As they say it, if they want it written down. It is sealed with their record and deleted…
    package var textHint: String { catalogue[First.appeals + 30] }
    /// The record of this person is erased, so their words cannot be stored here. Keep their pa…
    package var erased: String { catalogue[First.appeals + 31] }
    /// File the appeal
    package var file: String { catalogue[First.appeals + 32] }
    /// Appeal
    package var oneTitle: String { catalogue[First.appeals + 33] }
    /// Filed
    package var filed: String { catalogue[First.appeals + 34] }
    /// Filed by
    package var filedBy: String { catalogue[First.appeals + 35] }
    /// Show what they said
    package var openText: String { catalogue[First.appeals + 36] }
    /// This counts as opening their record, and the audit says so.
    package var textCounted: String { catalogue[First.appeals + 37] }
    /// Nothing was written down here. Look for a paper under the letter's number.
    package var noText: String { catalogue[First.appeals + 38] }
    /// Answer
    package var answer: String { catalogue[First.appeals + 39] }
    /// You took part in this decision. Other officers answer the appeal.
    package var tookPart: String { catalogue[First.appeals + 40] }
    /// Only for a later day.
    package var dateHint: String { catalogue[First.appeals + 47] }
    /// Send to the second officer
    package var propose: String { catalogue[First.appeals + 48] }
    /// {officer} proposed on {time}:
    package func proposed(officer: String, time: String) -> String { catalogue.filled(First.appeals + 49, [("officer", officer), ("time", time)]) }
    /// Another officer has to confirm it.
    package var yours: String { catalogue[First.appeals + 50] }
    /// Confirm this answer
    package var confirm: String { catalogue[First.appeals + 51] }
    /// Decline this answer
    package var decline: String { catalogue[First.appeals + 52] }
    /// Withdraw my answer
    package var withdraw: String { catalogue[First.appeals + 53] }
    /// appeal is overdue.
    package func overdueCount(count: Int) -> String { catalogue.counted(First.appeals + 71, count, []) }
    package var channels: AppealsChannelsTexts { AppealsChannelsTexts(catalogue) }
    package var answers: AppealsAnswersTexts { AppealsAnswersTexts(catalogue) }
    package var endings: AppealsEndingsTexts { AppealsEndingsTexts(catalogue) }
    package var reasons: AppealsReasonsTexts { AppealsReasonsTexts(catalogue) }
    package var numbers: AppealsNumbersTexts { AppealsNumbersTexts(catalogue) }
    package var faults: AppealsFaultsTexts { AppealsFaultsTexts(catalogue) }
}

/// Texts of `appealsChannels`.
package struct AppealsChannelsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// From the holder, in person
    package var holder: String { catalogue[First.appeals + 26] }
    /// From another person, for the holder
    package var representative: String { catalogue[First.appeals + 27] }
    /// On paper
    package var paper: String { catalogue[First.appeals + 28] }
}

/// Texts of `appealsAnswers`.
package struct AppealsAnswersTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The decision stays
    package var uphold: String { catalogue[First.appeals + 41] }
    /// A letter that was held ends after the safe-exit days.
    package var aboutUphold: String { catalogue[First.appeals + 42] }
    /// The letter is in force
    package var reinstate: String { catalogue[First.appeals + 43] }
    /// The letter is valid as before, at once.
    package var aboutReinstate: String { catalogue[First.appeals + 44] }
    /// The decision takes effect on a later day
    package var later: String { catalogue[First.appeals + 45] }
    /// Until that day the letter is in force.
    package var aboutLater: String { catalogue[First.appeals + 46] }
}

/// Texts of `appealsEndings`.
package struct AppealsEndingsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Answered on {time}: the decision stays.
    package func upheld(time: String) -> String { catalogue.filled(First.appeals + 54, [("time", time)]) }
    /// Answered on {time}: the letter is in force.
    package func reinstated(time: String) -> String { catalogue.filled(First.appeals + 55, [("time", time)]) }
    /// Answered on {time}: the decision takes effect on a later day.
    package func changedTime(time: String) -> String { catalogue.filled(First.appeals + 56, [("time", time)]) }
    /// Ended on {time}: the letter was reinstated, exchanged or replaced before the answer.
    package func overtaken(time: String) -> String { catalogue.filled(First.appeals + 57, [("time", time)]) }
}

/// Texts of `appealsReasons`.
package struct AppealsReasonsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The holder appealed.
    package var filed: String { catalogue[First.appeals + 58] }
    /// Answer to an appeal: the decision stays.
    package var upheld: String { catalogue[First.appeals + 59] }
    /// Answer to an appeal: the letter is in force.
    package var granted: String { catalogue[First.appeals + 60] }
    /// Answer to an appeal: the decision takes effect on a later day.
    package var changedTime: String { catalogue[First.appeals + 61] }
}

/// Texts of `appealsNumbers`.
package struct AppealsNumbersTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Revocations and appeals
    package var title: String { catalogue[First.appeals + 62] }
    /// Letters revoked
    package var revocations: String { catalogue[First.appeals + 63] }
    /// Letters suspended
    package var suspensions: String { catalogue[First.appeals + 64] }
    /// Appeals filed
    package var appeals: String { catalogue[First.appeals + 65] }
    /// Answered: the decision stays
    package var upheld: String { catalogue[First.appeals + 66] }
    /// Answered: the letter is in force
    package var reinstated: String { catalogue[First.appeals + 67] }
    /// Answered: on a later day
    package var changedTime: String { catalogue[First.appeals + 68] }
    /// Ended before an answer
    package var overtaken: String { catalogue[First.appeals + 69] }
    /// Overdue appeals
    package var overdue: String { catalogue[First.appeals + 70] }
}

/// Texts of `appealsFaults`.
package struct AppealsFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office has no letter under this number or ticket. Check it with the letter or the s…
    package var notFound: RefusalText { RefusalText(catalogue[First.appeals + 72], catalogue[First.appeals + 73]) }
    /// This letter is not revoked or suspended. There is nothing to appeal against.
    package var nothing: RefusalText { RefusalText(catalogue[First.appeals + 74], catalogue[First.appeals + 75]) }
    /// This letter was replaced by another. The holder has the new letter.
    package var replaced: RefusalText { RefusalText(catalogue[First.appeals + 76], catalogue[First.appeals + 77]) }
    /// An appeal against this was answered. The office does not decide on it again.
    package var answeredBefore: RefusalText { RefusalText(catalogue[First.appeals + 78], catalogue[First.appeals + 79]) }
    /// The time to appeal is over. The officers may still reinstate the letter; the holder may…
    package var tooLate: RefusalText { RefusalText(catalogue[First.appeals + 80], catalogue[First.appeals + 81]) }
    /// The text is too long. Shorten it, or keep the rest on paper.
    package var textTooLong: RefusalText { RefusalText(catalogue[First.appeals + 82], catalogue[First.appeals + 83]) }
    /// The text has characters that cannot be shown. Type it instead of pasting it.
    package var textNotPlain: RefusalText { RefusalText(catalogue[First.appeals + 84], catalogue[First.appeals + 85]) }
    /// The record of this person is erased, and nothing was filed. Leave the text empty and kee…
    package var recordErased: RefusalText { RefusalText(catalogue[First.appeals + 86], catalogue[First.appeals + 87]) }
    /// You took part in what is appealed. Two other officers answer.
    package var tookPart: RefusalText { RefusalText(catalogue[First.appeals + 88], catalogue[First.appeals + 89]) }
    /// You proposed this answer yourself. Another officer has to confirm it.
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.appeals + 90], catalogue[First.appeals + 91]) }
    /// The appeal has changed since you opened this page. Here it is as it is now.
    package var changed: RefusalText { RefusalText(catalogue[First.appeals + 92], catalogue[First.appeals + 93]) }
    /// Another officer has proposed an answer. Confirm or decline that one first.
    package var alreadyProposed: RefusalText { RefusalText(catalogue[First.appeals + 94], catalogue[First.appeals + 95]) }
    /// No answer is proposed any more. Propose one, or wait for another officer.
    package var notProposed: RefusalText { RefusalText(catalogue[First.appeals + 96], catalogue[First.appeals + 97]) }
    /// This is not a later day, too soon for the safe-exit days, or more than 90 days off. Type…
    package var badMoment: RefusalText { RefusalText(catalogue[First.appeals + 98], catalogue[First.appeals + 99]) }
    /// It is not said how the appeal came. Choose one of the three.
    package var noChannel: RefusalText { RefusalText(catalogue[First.appeals + 100], catalogue[First.appeals + 101]) }
    /// No answer is chosen. Choose one of the three.
    package var noAnswer: RefusalText { RefusalText(catalogue[First.appeals + 102], catalogue[First.appeals + 103]) }
    /// You have opened as many records today as the programme allows. Another officer can open…
    package var quota: RefusalText { RefusalText(catalogue[First.appeals + 104], catalogue[First.appeals + 105]) }
}

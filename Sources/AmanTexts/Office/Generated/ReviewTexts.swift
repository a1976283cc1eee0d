// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `review`.
package struct ReviewTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Review
    package var title: String { catalogue[First.review + 0] }
    /// Decide
    package var decideTitle: String { catalogue[First.review + 1] }
    /// Tickets, no names.
    package var lead: String { catalogue[First.review + 2] }
    package var list: ReviewListTexts { ReviewListTexts(catalogue) }
    package var one: ReviewOneTexts { ReviewOneTexts(catalogue) }
    package var decide: ReviewDecideTexts { ReviewDecideTexts(catalogue) }
    package var batch: ReviewBatchTexts { ReviewBatchTexts(catalogue) }
    package var outside: ReviewOutsideTexts { ReviewOutsideTexts(catalogue) }
    package var faults: ReviewFaultsTexts { ReviewFaultsTexts(catalogue) }
    package var states: ReviewStatesTexts { ReviewStatesTexts(catalogue) }
}

/// Texts of `reviewList`.
package struct ReviewListTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Filters
    package var filters: String { catalogue[First.review + 3] }
    /// State
    package var state: String { catalogue[First.review + 4] }
    /// Home province
    package var province: String { catalogue[First.review + 5] }
    /// All provinces
    package var everyProvince: String { catalogue[First.review + 6] }
    /// Waiting
    package var waiting: String { catalogue[First.review + 7] }
    /// Any time
    package var anyTime: String { catalogue[First.review + 8] }
    /// at least {age}
    package func atLeast(age: String) -> String { catalogue.filled(First.review + 9, [("age", age)]) }
    /// Only possible duplicates
    package var onlyHits: String { catalogue[First.review + 10] }
    /// Show
    package var show: String { catalogue[First.review + 11] }
    /// In this list: {count}
    package func count(count: String) -> String { catalogue.filled(First.review + 12, [("count", count)]) }
    /// In this list: {count}+
    package func countAndMore(count: String) -> String { catalogue.filled(First.review + 13, [("count", count)]) }
    /// No application is waiting here. New ones appear as soon as the desk has registered them.
    package var nobody: String { catalogue[First.review + 14] }
    /// Select ticket
    package var select: String { catalogue[First.review + 15] }
    /// Ticket
    package var ticket: String { catalogue[First.review + 16] }
    /// How they applied
    package var channel: String { catalogue[First.review + 17] }
    /// Possible duplicates
    package var hits: String { catalogue[First.review + 18] }
    /// not compared yet
    package var notLooked: String { catalogue[First.review + 19] }
    /// on an outside list?
    package var onOutsideList: String { catalogue[First.review + 20] }
    /// Corrected since you saw it
    package var correctedSince: String { catalogue[First.review + 21] }
    /// up, down open select down, up
    package var keys: [String] { (0..<4).map { catalogue[First.review + 22 + $0] } }
}

/// Texts of `reviewOne`.
package struct ReviewOneTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {given} of {needed} officers have granted.
    package func grants(given: String, needed: String) -> String { catalogue.filled(First.review + 26, [("given", given), ("needed", needed)]) }
    /// {given} of {needed} officers have refused.
    package func refusals(given: String, needed: String) -> String { catalogue.filled(First.review + 27, [("given", given), ("needed", needed)]) }
    /// Decisions
    package var said: String { catalogue[First.review + 28] }
    /// No officer has decided yet.
    package var nothingSaid: String { catalogue[First.review + 29] }
    /// granted
    package var granted: String { catalogue[First.review + 30] }
    /// sent to {office}
    package func referred(office: String) -> String { catalogue.filled(First.review + 31, [("office", office)]) }
    /// refused: {reason}
    package func refused(reason: String) -> String { catalogue.filled(First.review + 32, [("reason", reason)]) }
    /// withdrew the decision
    package var tookBack: String { catalogue[First.review + 33] }
    /// recorded an appeal: other officers decide again
    package var appealed: String { catalogue[First.review + 34] }
    /// corrected the application: earlier votes no longer count
    package var corrected: String { catalogue[First.review + 35] }
    /// no longer counts
    package var countsNoLonger: String { catalogue[First.review + 36] }
    /// before the appeal
    package var beforeAppeal: String { catalogue[First.review + 37] }
    /// Corrections
    package var corrections: String { catalogue[First.review + 38] }
    /// Open the person's record
    package var open: String { catalogue[First.review + 39] }
    /// The record is opened under your name and with your reason. Each opening is counted.
    package var openLead: String { catalogue[First.review + 40] }
    /// Reason
    package var reason: String { catalogue[First.review + 41] }
    /// Open
    package var openButton: String { catalogue[First.review + 47] }
    /// The person
    package var person: String { catalogue[First.review + 48] }
    /// not said
    package var unknown: String { catalogue[First.review + 49] }
    /// Photo of the person
    package var photo: String { catalogue[First.review + 50] }
    /// Note
    package var note: String { catalogue[First.review + 51] }
    /// May have applied before
    package var hits: String { catalogue[First.review + 52] }
    /// No earlier application resembles this one.
    package var noHits: String { catalogue[First.review + 53] }
    /// The comparison with earlier applications is not available at the moment.
    package var notCompared: String { catalogue[First.review + 54] }
    /// Compare with ticket {ticket}
    package func beside(ticket: String) -> String { catalogue.filled(First.review + 55, [("ticket", ticket)]) }
    /// Side by side
    package var besideTitle: String { catalogue[First.review + 56] }
    /// same
    package var same: String { catalogue[First.review + 57] }
    /// differs
    package var differs: String { catalogue[First.review + 58] }
    /// only in one
    package var onlyOne: String { catalogue[First.review + 59] }
    /// Comparison
    package var difference: String { catalogue[First.review + 60] }
    /// Open the record and compare before you decide.
    package var compareFirst: String { catalogue[First.review + 61] }
    /// sounds alike
    package var soundsAlike: String { catalogue[First.review + 62] }
    /// Applied on
    package var applied: String { catalogue[First.review + 63] }
    /// Letter
    package var letter: String { catalogue[First.review + 64] }
    /// Next: ticket {ticket}
    package func next(ticket: String) -> String { catalogue.filled(First.review + 65, [("ticket", ticket)]) }
    /// Back to the queue
    package var backToQueue: String { catalogue[First.review + 66] }
    /// Notice of the refusal (PDF)
    package var notice: String { catalogue[First.review + 67] }
    /// Not the same person
    package var clear: String { catalogue[First.review + 68] }
    /// Neither case asks about the other any more, until one of the two records is corrected.
    package var clearLead: String { catalogue[First.review + 69] }
    /// How you know
    package var clearReason: String { catalogue[First.review + 70] }
    /// Cleared: {count}
    package func cleared(count: String) -> String { catalogue.filled(First.review + 76, [("count", count)]) }
    /// Ask again
    package var askAgain: String { catalogue[First.review + 77] }
    /// to decide to compare with an earlier application to hear an appeal to answer the applica…
    package var reasons: [String] { (0..<5).map { catalogue[First.review + 42 + $0] } }
    /// only the name is the same a relative papers or photo differ the person was asked another…
    package var clearReasons: [String] { (0..<5).map { catalogue[First.review + 71 + $0] } }
}

/// Texts of `reviewDecide`.
package struct ReviewDecideTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Your decision
    package var title: String { catalogue[First.review + 78] }
    /// Grant
    package var grant: String { catalogue[First.review + 79] }
    /// Refuse: {reason}
    package func refuse(reason: String) -> String { catalogue.filled(First.review + 80, [("reason", reason)]) }
    /// Send to {office}
    package func refer(office: String) -> String { catalogue.filled(First.review + 81, [("office", office)]) }
    /// Send to another office
    package var referTo: String { catalogue[First.review + 82] }
    /// Note
    package var note: String { catalogue[First.review + 83] }
    /// Optional. Encrypted with the person's record.
    package var noteHint: String { catalogue[First.review + 84] }
    /// Record this decision
    package var button: String { catalogue[First.review + 85] }
    /// Your decision is recorded.
    package var kept: String { catalogue[First.review + 86] }
    /// The programme requires a second officer's decision.
    package var waitsForOthers: String { catalogue[First.review + 87] }
    /// Withdraw my decision
    package var withdraw: String { catalogue[First.review + 88] }
    /// Possible until another officer decides on it.
    package var withdrawOpen: String { catalogue[First.review + 89] }
    /// Possible until {time}, unless someone acts on it first.
    package func withdrawUntil(time: String) -> String { catalogue.filled(First.review + 90, [("time", time)]) }
    /// The person does not accept the refusal
    package var appeal: String { catalogue[First.review + 91] }
    /// You can record an appeal until {day}. Other officers will then decide again.
    package func appealUntil(day: String) -> String { catalogue.filled(First.review + 92, [("day", day)]) }
    /// What the person says
    package var appealNote: String { catalogue[First.review + 93] }
    /// Optional. In their own words. Encrypted with the person's record.
    package var appealNoteHint: String { catalogue[First.review + 94] }
    /// Record the appeal
    package var appealButton: String { catalogue[First.review + 95] }
    /// The time to appeal ended on {day}. The person can always apply again.
    package func appealOver(day: String) -> String { catalogue.filled(First.review + 96, [("day", day)]) }
    /// You have decided on this application. Another officer is needed.
    package var othersDecide: String { catalogue[First.review + 97] }
    /// Your note
    package var typed: String { catalogue[First.review + 98] }
    /// You have not opened this record.
    package var notOpened: String { catalogue[First.review + 99] }
    /// Grant without opening it. The audit will say so.
    package var unopened: String { catalogue[First.review + 100] }
}

/// Texts of `reviewBatch`.
package struct ReviewBatchTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// For the selected applications
    package var legend: String { catalogue[First.review + 101] }
    /// Choose
    package var choose: String { catalogue[First.review + 102] }
    /// Check before you decide
    package var button: String { catalogue[First.review + 103] }
    /// Check before you decide
    package var title: String { catalogue[First.review + 104] }
    /// {count} selected. Nothing is decided yet.
    package func lead(count: String) -> String { catalogue.filled(First.review + 105, [("count", count)]) }
    /// Tickets
    package var tickets: String { catalogue[First.review + 106] }
    /// Record
    package var record: String { catalogue[First.review + 107] }
    /// opened by you
    package var opened: String { catalogue[First.review + 108] }
    /// not opened by you
    package var notOpened: String { catalogue[First.review + 109] }
    /// Those with possible duplicates or entries on outside lists are not ticked: open them one…
    package var duplicatesLead: String { catalogue[First.review + 110] }
    /// These cannot be decided now and are not included:
    package var leftOut: String { catalogue[First.review + 111] }
    /// I have looked at each of these {count} applications and refuse them for this reason.
    package func sure(count: String) -> String { catalogue.filled(First.review + 112, [("count", count)]) }
    /// I also grant those that I have not opened. The audit will say so.
    package var unopened: String { catalogue[First.review + 113] }
    /// Grant {count} application
    package func grantAll(count: Int) -> String { catalogue.counted(First.review + 114, count, []) }
    /// Refuse {count} application
    package func refuseAll(count: Int) -> String { catalogue.counted(First.review + 115, count, []) }
    /// Send {count} application to another office
    package func referAll(count: Int) -> String { catalogue.counted(First.review + 116, count, []) }
    /// Deciding, one application at a time…
    package var deciding: String { catalogue[First.review + 117] }
    /// Decided
    package var doneTitle: String { catalogue[First.review + 118] }
    /// {done} of {total} decided.
    package func done(done: String, total: String) -> String { catalogue.filled(First.review + 119, [("done", done), ("total", total)]) }
    /// These could not be decided. They were not changed:
    package var notDone: String { catalogue[First.review + 120] }
    /// Each decision is separate. Open an application to withdraw its decision.
    package var each: String { catalogue[First.review + 121] }
    /// Nothing is selected. Select up to {limit} applications and choose a decision for them.
    package func nothingChosen(limit: String) -> RefusalText { RefusalText(catalogue[First.review + 122], catalogue.filled(First.review + 123, [("limit", limit)])) }
    /// Refusing several applications needs a second confirmation. Tick the box below if you hav…
    package var notSure: RefusalText { RefusalText(catalogue[First.review + 124], catalogue[First.review + 125]) }
    /// You have not opened some of these records. Tick the box below to grant them all the same…
    package var someNotOpened: RefusalText { RefusalText(catalogue[First.review + 126], catalogue[First.review + 127]) }
}

/// Texts of `reviewOutside`.
package struct ReviewOutsideTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Possible entries on outside lists
    package var title: String { catalogue[First.review + 128] }
    /// Open the record to see why.
    package var openFirst: String { catalogue[First.review + 129] }
    /// A hit is a question, never a refusal. Names count as alike where their consonants are, s…
    package var lead: String { catalogue[First.review + 130] }
    /// excluded by a court
    package var exclusion: String { catalogue[First.review + 131] }
    /// missing person
    package var missing: String { catalogue[First.review + 132] }
    /// applied at another office
    package var applications: String { catalogue[First.review + 133] }
    /// another list
    package var other: String { catalogue[First.review + 134] }
    /// reference
    package var reference: String { catalogue[First.review + 135] }
    /// same or sounds alike: {facts}
    package func agrees(facts: String) -> String { catalogue.filled(First.review + 136, [("facts", facts)]) }
    /// differs: {facts}
    package func differs(facts: String) -> String { catalogue.filled(First.review + 137, [("facts", facts)]) }
    /// name and father's name
    package var nameAndFather: String { catalogue[First.review + 138] }
    /// name and year of birth
    package var nameAndYear: String { catalogue[First.review + 139] }
    /// name, father's name and year of birth
    package var nameFatherYear: String { catalogue[First.review + 140] }
    /// nearly the same name, and father's name
    package var nearNameAndFather: String { catalogue[First.review + 141] }
    /// nearly the same name and father's name, and year of birth
    package var nearNameFatherYear: String { catalogue[First.review + 142] }
    /// identity paper
    package var paper: String { catalogue[First.review + 143] }
    /// name with father's name or year of birth
    package var name: String { catalogue[First.review + 144] }
    /// father's name
    package var father: String { catalogue[First.review + 145] }
    /// year of birth
    package var year: String { catalogue[First.review + 146] }
    /// Why it means nothing
    package var why: String { catalogue[First.review + 147] }
    /// another person of the same name
    package var otherPerson: String { catalogue[First.review + 148] }
    /// the list's owner says it is someone else
    package var ownerDenies: String { catalogue[First.review + 149] }
    /// the list is wrong or out of date
    package var listWrong: String { catalogue[First.review + 150] }
    /// it is the person, without effect on the decision
    package var withoutEffect: String { catalogue[First.review + 151] }
    /// Clear this hit
    package var clear: String { catalogue[First.review + 152] }
    /// Cleared
    package var cleared: String { catalogue[First.review + 153] }
}

/// Texts of `reviewFaults`.
package struct ReviewFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// There is no such ticket. Check the number on the slip.
    package var notFound: RefusalText { RefusalText(catalogue[First.review + 154], catalogue[First.review + 155]) }
    /// This application is already decided: {state}. Nothing was changed. The decision is shown…
    package func alreadyDecided(state: String) -> RefusalText { RefusalText(catalogue.filled(First.review + 156, [("state", state)]), catalogue[First.review + 157]) }
    /// You have already decided on this application. The programme requires another officer. Yo…
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.review + 158], catalogue[First.review + 159]) }
    /// There is no name yet, so this application was not granted. Correct the application first…
    package var nameMissing: RefusalText { RefusalText(catalogue[First.review + 160], catalogue[First.review + 161]) }
    /// You refused this application before the appeal. Other officers decide an appeal. Nothing…
    package var refusedBefore: RefusalText { RefusalText(catalogue[First.review + 162], catalogue[First.review + 163]) }
    /// You have not opened this record. Open it first, or tick that you grant without opening i…
    package var notOpened: RefusalText { RefusalText(catalogue[First.review + 164], catalogue[First.review + 165]) }
    /// Nothing is chosen. Choose a decision, then send it again.
    package var nothingChosen: RefusalText { RefusalText(catalogue[First.review + 166], catalogue[First.review + 167]) }
    /// A colleague changed this application after your page was loaded. Your decision was not r…
    package var changedMeanwhile: RefusalText { RefusalText(catalogue[First.review + 168], catalogue[First.review + 169]) }
    /// You have no decision to withdraw here. The decisions are shown below.
    package var nothingToWithdraw: RefusalText { RefusalText(catalogue[First.review + 170], catalogue[First.review + 171]) }
    /// Another officer has decided since. You can no longer withdraw your decision.
    package var actedOn: RefusalText { RefusalText(catalogue[First.review + 172], catalogue[First.review + 173]) }
    /// The decision is final. The time to withdraw it has ended. The person can appeal a refusal.
    package var tooLateToWithdraw: RefusalText { RefusalText(catalogue[First.review + 174], catalogue[First.review + 175]) }
    /// Only a refusal can be appealed. Nothing was changed.
    package var notRefused: RefusalText { RefusalText(catalogue[First.review + 176], catalogue[First.review + 177]) }
    /// The time to appeal has ended. The person can always apply again at the desk.
    package var appealTooLate: RefusalText { RefusalText(catalogue[First.review + 178], catalogue[First.review + 179]) }
    /// This note is too long. Nothing was saved. Shorten it.
    package var noteTooLong: RefusalText { RefusalText(catalogue[First.review + 180], catalogue[First.review + 181]) }
    /// This note contains characters that are not text. Nothing was saved. Type it again.
    package var noteNotPlain: RefusalText { RefusalText(catalogue[First.review + 182], catalogue[First.review + 183]) }
    /// A reason is required to open a record. Choose one, then open it again.
    package var reasonMissing: RefusalText { RefusalText(catalogue[First.review + 184], catalogue[First.review + 185]) }
    /// You have reached the daily limit of opened records: {limit}. A colleague can continue, o…
    package func quotaReached(limit: String) -> RefusalText { RefusalText(catalogue.filled(First.review + 186, [("limit", limit)]), catalogue[First.review + 187]) }
    /// This record was erased, as the programme requires. Only number, state and dates are left.
    package var erased: RefusalText { RefusalText(catalogue[First.review + 188], catalogue[First.review + 189]) }
    /// You have not opened both records as they are now. Open this record and compare the two.…
    package var notCompared: RefusalText { RefusalText(catalogue[First.review + 190], catalogue[First.review + 191]) }
    /// These two records do not resemble each other. There is nothing to clear. Nothing was cha…
    package var notAHit: RefusalText { RefusalText(catalogue[First.review + 192], catalogue[First.review + 193]) }
    /// A reason is required. Compare the two again, then choose how you know. Nothing was chang…
    package var clearReasonMissing: RefusalText { RefusalText(catalogue[First.review + 194], catalogue[First.review + 195]) }
}

/// Texts of `reviewStates`.
package struct ReviewStatesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// received
    package var received: String { catalogue[First.review + 196] }
    /// recommended
    package var recommended: String { catalogue[First.review + 197] }
    /// granted
    package var granted: String { catalogue[First.review + 198] }
    /// sent to another office
    package var referred: String { catalogue[First.review + 199] }
    /// refused
    package var refused: String { catalogue[First.review + 200] }
    /// letter issued
    package var issued: String { catalogue[First.review + 201] }
    /// handed out
    package var collected: String { catalogue[First.review + 202] }
}

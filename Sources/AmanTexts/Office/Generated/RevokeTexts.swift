// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `revoke`.
package struct RevokeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Revoke, suspend, reinstate
    package var title: String { catalogue[First.revoke + 0] }
    /// One officer requests a change, another approves it from their own sign-in. Until then no…
    package var lead: String { catalogue[First.revoke + 1] }
    /// Pending change requests
    package var waiting: String { catalogue[First.revoke + 2] }
    /// No change request is pending. Requests of your colleagues appear here.
    package var nothingWaits: String { catalogue[First.revoke + 3] }
    /// Change
    package var what: String { catalogue[First.revoke + 4] }
    /// Requested by
    package var askedBy: String { catalogue[First.revoke + 5] }
    /// Can be approved until
    package var standsUntil: String { catalogue[First.revoke + 6] }
    /// Request a change
    package var askTitle: String { catalogue[First.revoke + 7] }
    /// Nothing happens until a second officer approves it.
    package var askLead: String { catalogue[First.revoke + 8] }
    /// This letter was exchanged for a newer one. Find that one instead.
    package var nothingPossible: String { catalogue[First.revoke + 9] }
    /// Revoke the letter
    package var revoke: String { catalogue[First.revoke + 10] }
    /// Suspend the letter
    package var suspend: String { catalogue[First.revoke + 11] }
    /// Reinstate the letter
    package var reinstate: String { catalogue[First.revoke + 12] }
    /// Replace a lost letter
    package var replace: String { catalogue[First.revoke + 13] }
    /// Replace for a correction
    package var replaceCorrected: String { catalogue[First.revoke + 14] }
    /// The letter is no longer valid. The holder has time to travel to safety, gets a notice an…
    package var aboutRevoke: String { catalogue[First.revoke + 15] }
    /// The letter is not valid until a question is answered. No guard is asked to hold anyone.
    package var aboutSuspend: String { catalogue[First.revoke + 16] }
    /// The letter is valid again as before.
    package var aboutReinstate: String { catalogue[First.revoke + 17] }
    /// The holder gets a new letter for the remaining time. The lost one is no longer valid.
    package var aboutReplace: String { catalogue[First.revoke + 18] }
    /// The record was corrected after this letter was made. The holder gets a letter that says…
    package var aboutReplaceCorrected: String { catalogue[First.revoke + 19] }
    /// Choose
    package var choose: String { catalogue[First.revoke + 20] }
    /// Reason
    package var reason: String { catalogue[First.revoke + 21] }
    /// Reason ({act})
    package func reasonFor(act: String) -> String { catalogue.filled(First.revoke + 22, [("act", act)]) }
    /// The code of this reason goes into the public log. A lost letter needs none.
    package var reasonHint: String { catalogue[First.revoke + 23] }
    /// Takes effect
    package var when: String { catalogue[First.revoke + 24] }
    /// As soon as the programme allows
    package var atOnce: String { catalogue[First.revoke + 25] }
    /// On a later day
    package var later: String { catalogue[First.revoke + 26] }
    /// Day (Gregorian)
    package var date: String { catalogue[First.revoke + 27] }
    /// Time, by the office's clock
    package var time: String { catalogue[First.revoke + 28] }
    /// Show the effects
    package var goOn: String { catalogue[First.revoke + 29] }
    /// Check your request
    package var confirmTitle: String { catalogue[First.revoke + 30] }
    /// What happens
    package var means: String { catalogue[First.revoke + 31] }
    /// As soon as the second officer approves it
    package var asSoon: String { catalogue[First.revoke + 32] }
    /// Safe travel
    package var safeExit: String { catalogue[First.revoke + 33] }
    /// The holder may still travel to safety with it for {days} days: until {day}. Everyone who…
    package func safeExitAbout(days: String, day: String) -> String { catalogue.filled(First.revoke + 34, [("days", days), ("day", day)]) }
    /// Until then
    package var untilThen: String { catalogue[First.revoke + 35] }
    /// The letter is in force. The holder gets a notice, may travel to safety and may appeal.
    package var untilThenAbout: String { catalogue[First.revoke + 36] }
    /// Another officer must approve it by {time}. You can withdraw your request until then.
    package func secondOfficer(time: String) -> String { catalogue.filled(First.revoke + 37, [("time", time)]) }
    /// Send to the second officer
    package var ask: String { catalogue[First.revoke + 38] }
    /// Change the request
    package var change: String { catalogue[First.revoke + 39] }
    /// Requested change
    package var requestTitle: String { catalogue[First.revoke + 40] }
    /// {officer} requested this change on {time}.
    package func askedLine(officer: String, time: String) -> String { catalogue.filled(First.revoke + 41, [("officer", officer), ("time", time)]) }
    /// A second officer can approve it until {time}.
    package func standsLine(time: String) -> String { catalogue.filled(First.revoke + 42, [("time", time)]) }
    /// You requested it, so another officer must approve it.
    package var yours: String { catalogue[First.revoke + 43] }
    /// Withdraw my request
    package var withdraw: String { catalogue[First.revoke + 44] }
    /// Approve: revoke the letter
    package var approveRevoke: String { catalogue[First.revoke + 45] }
    /// Approve: suspend the letter
    package var approveSuspend: String { catalogue[First.revoke + 46] }
    /// Approve: reinstate the letter
    package var approveReinstate: String { catalogue[First.revoke + 47] }
    /// Approve: issue the new letter
    package var approveReplace: String { catalogue[First.revoke + 48] }
    /// Decline this request
    package var decline: String { catalogue[First.revoke + 49] }
    /// Approved by {officer} and carried out on {time}.
    package func done(officer: String, time: String) -> String { catalogue.filled(First.revoke + 50, [("officer", officer), ("time", time)]) }
    /// Declined by {officer} on {time}. Nothing was changed.
    package func declined(officer: String, time: String) -> String { catalogue.filled(First.revoke + 51, [("officer", officer), ("time", time)]) }
    /// Withdrawn by {officer} on {time}. Nothing was changed.
    package func withdrawn(officer: String, time: String) -> String { catalogue.filled(First.revoke + 52, [("officer", officer), ("time", time)]) }
    /// No officer approved it in time. Nothing was changed.
    package var expired: String { catalogue[First.revoke + 53] }
    /// Print the notice
    package var notice: String { catalogue[First.revoke + 54] }
    /// For the holder: what is valid, until when travel is safe, how to object. It has no name…
    package var noticeHint: String { catalogue[First.revoke + 55] }
    /// Show the letter
    package var toLetter: String { catalogue[First.revoke + 56] }
    /// Revoke, suspend, reinstate or replace
    package var askForChange: String { catalogue[First.revoke + 57] }
    package var faults: RevokeFaultsTexts { RevokeFaultsTexts(catalogue) }
}

/// Texts of `revokeFaults`.
package struct RevokeFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No change was chosen. Choose what to do with the letter.
    package var noAct: RefusalText { RefusalText(catalogue[First.revoke + 58], catalogue[First.revoke + 59]) }
    /// No reason was chosen. Choose one of the programme's reasons. A letter is only changed fo…
    package var noReason: RefusalText { RefusalText(catalogue[First.revoke + 60], catalogue[First.revoke + 61]) }
    /// The day or the time cannot be read. Choose a day, and a time if needed.
    package var noMoment: RefusalText { RefusalText(catalogue[First.revoke + 62], catalogue[First.revoke + 63]) }
    /// This time is in the past. A change cannot take effect before it is published. Choose a l…
    package var past: RefusalText { RefusalText(catalogue[First.revoke + 64], catalogue[First.revoke + 65]) }
    /// This reason is not urgent: the change waits for the safe-exit days. Choose a later day,…
    package var tooSoon: RefusalText { RefusalText(catalogue[First.revoke + 66], catalogue[First.revoke + 67]) }
    /// This is more than 90 days ahead. Choose an earlier day, or send the request nearer the t…
    package var tooLate: RefusalText { RefusalText(catalogue[First.revoke + 68], catalogue[First.revoke + 69]) }
    /// The status of this letter has changed. A colleague changed it in the meantime, or its st…
    package var notAllowed: RefusalText { RefusalText(catalogue[First.revoke + 70], catalogue[First.revoke + 71]) }
    /// The holder has appealed, and the appeal is open. Until other officers answer it, the let…
    package var appealOpen: RefusalText { RefusalText(catalogue[First.revoke + 72], catalogue[First.revoke + 73]) }
    /// This letter cannot be replaced. It has expired, was changed, or the person's record is e…
    package var notReplaceable: RefusalText { RefusalText(catalogue[First.revoke + 74], catalogue[First.revoke + 75]) }
    /// The record was corrected after this letter was made. Choose "Replace for a correction",…
    package var correctedSince: RefusalText { RefusalText(catalogue[First.revoke + 76], catalogue[First.revoke + 77]) }
    /// The record was not corrected since this letter was made. Correct the application first.
    package var notCorrected: RefusalText { RefusalText(catalogue[First.revoke + 78], catalogue[First.revoke + 79]) }
    /// You requested this change yourself. Another officer must approve or decline it.
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.revoke + 80], catalogue[First.revoke + 81]) }
    /// Another officer requested this change. You can approve or decline it.
    package var notYours: RefusalText { RefusalText(catalogue[First.revoke + 82], catalogue[First.revoke + 83]) }
    /// A colleague was faster. The result is shown below. Nothing was done twice.
    package var endedBefore: RefusalText { RefusalText(catalogue[First.revoke + 84], catalogue[First.revoke + 85]) }
    /// The new letter could not be issued. The lost one is unchanged. Tell the person who runs…
    package var office: RefusalText { RefusalText(catalogue[First.revoke + 86], catalogue[First.revoke + 87]) }
    /// No new letter was made: the office's clock does not fit what it has recorded. The lost o…
    package var clock: RefusalText { RefusalText(catalogue[First.revoke + 88], catalogue[First.revoke + 89]) }
    /// This office issues no letter before its set-up has ended. Two members have to confirm ea…
    package var setUp: RefusalText { RefusalText(catalogue[First.revoke + 90], catalogue[First.revoke + 91]) }
}

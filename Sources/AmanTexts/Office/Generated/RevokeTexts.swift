// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `revoke`.
package struct RevokeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Take back, pause, reinstate
    package var title: String { catalogue[First.revoke + 0] }
    /// One officer asks, another approves from their own sign-in. Until then nothing changes fo…
    package var lead: String { catalogue[First.revoke + 1] }
    /// Waiting for a second officer
    package var waiting: String { catalogue[First.revoke + 2] }
    /// Nothing waits. What a colleague asks for appears here.
    package var nothingWaits: String { catalogue[First.revoke + 3] }
    /// What
    package var what: String { catalogue[First.revoke + 4] }
    /// Asked by
    package var askedBy: String { catalogue[First.revoke + 5] }
    /// Can be approved until
    package var standsUntil: String { catalogue[First.revoke + 6] }
    /// Ask for a change
    package var askTitle: String { catalogue[First.revoke + 7] }
    /// Nothing happens until a second officer approves it.
    package var askLead: String { catalogue[First.revoke + 8] }
    /// This letter was exchanged for a newer one. Find that one instead.
    package var nothingPossible: String { catalogue[First.revoke + 9] }
    /// Take the letter back
    package var revoke: String { catalogue[First.revoke + 10] }
    /// Pause the letter
    package var suspend: String { catalogue[First.revoke + 11] }
    /// Put the letter back in force
    package var reinstate: String { catalogue[First.revoke + 12] }
    /// Replace a lost letter
    package var replace: String { catalogue[First.revoke + 13] }
    /// It no longer holds. The holder keeps a time to travel to safety, gets a notice and may o…
    package var aboutRevoke: String { catalogue[First.revoke + 14] }
    /// It rests until a question is settled. No guard is told to hold anybody.
    package var aboutSuspend: String { catalogue[First.revoke + 15] }
    /// It holds again as it did before.
    package var aboutReinstate: String { catalogue[First.revoke + 16] }
    /// The holder gets a new letter for the time that was left. The lost one no longer holds.
    package var aboutReplace: String { catalogue[First.revoke + 17] }
    /// Choose
    package var choose: String { catalogue[First.revoke + 18] }
    /// Reason
    package var reason: String { catalogue[First.revoke + 19] }
    /// From the programme. Its code stands in the public log. For a lost letter it is known by…
    package var reasonHint: String { catalogue[First.revoke + 20] }
    /// From when on
    package var when: String { catalogue[First.revoke + 21] }
    /// As soon as it is approved
    package var atOnce: String { catalogue[First.revoke + 22] }
    /// From a later day
    package var later: String { catalogue[First.revoke + 23] }
    /// Day (Gregorian)
    package var date: String { catalogue[First.revoke + 24] }
    /// Time, by the office's clocks
    package var time: String { catalogue[First.revoke + 25] }
    /// Show what it means
    package var goOn: String { catalogue[First.revoke + 26] }
    /// Is this right?
    package var confirmTitle: String { catalogue[First.revoke + 27] }
    /// What it means
    package var means: String { catalogue[First.revoke + 28] }
    /// As soon as the second officer approves it
    package var asSoon: String { catalogue[First.revoke + 29] }
    /// Safe travel
    package var safeExit: String { catalogue[First.revoke + 30] }
    /// For {days} days the holder may still travel to safety with it: until {day}. Whoever chec…
    package func safeExitAbout(days: String, day: String) -> String { catalogue.filled(First.revoke + 31, [("days", days), ("day", day)]) }
    /// Another officer has to approve it by {time}. You can take it back until then.
    package func secondOfficer(time: String) -> String { catalogue.filled(First.revoke + 32, [("time", time)]) }
    /// Ask for it
    package var ask: String { catalogue[First.revoke + 33] }
    /// Change something
    package var change: String { catalogue[First.revoke + 34] }
    /// An asked-for change
    package var wishTitle: String { catalogue[First.revoke + 35] }
    /// {officer} asked for it on {time}.
    package func askedLine(officer: String, time: String) -> String { catalogue.filled(First.revoke + 36, [("officer", officer), ("time", time)]) }
    /// It waits for a second officer until {time}.
    package func standsLine(time: String) -> String { catalogue.filled(First.revoke + 37, [("time", time)]) }
    /// You asked for it, so somebody else has to approve it.
    package var yours: String { catalogue[First.revoke + 38] }
    /// Take it back
    package var takeBack: String { catalogue[First.revoke + 39] }
    /// Approve: take the letter back
    package var approveRevoke: String { catalogue[First.revoke + 40] }
    /// Approve: pause the letter
    package var approveSuspend: String { catalogue[First.revoke + 41] }
    /// Approve: put it back in force
    package var approveReinstate: String { catalogue[First.revoke + 42] }
    /// Approve: make the new letter
    package var approveReplace: String { catalogue[First.revoke + 43] }
    /// Decline
    package var decline: String { catalogue[First.revoke + 44] }
    /// Approved by {officer} and carried out on {time}.
    package func done(officer: String, time: String) -> String { catalogue.filled(First.revoke + 45, [("officer", officer), ("time", time)]) }
    /// Declined by {officer} on {time}. Nothing was changed.
    package func declined(officer: String, time: String) -> String { catalogue.filled(First.revoke + 46, [("officer", officer), ("time", time)]) }
    /// Taken back by {officer} on {time}. Nothing was changed.
    package func takenBack(officer: String, time: String) -> String { catalogue.filled(First.revoke + 47, [("officer", officer), ("time", time)]) }
    /// Nobody approved it in time. Nothing was changed.
    package var expired: String { catalogue[First.revoke + 48] }
    /// Print the notice
    package var notice: String { catalogue[First.revoke + 49] }
    /// For the holder: what holds, until when travel is safe, how to object. No name and no rea…
    package var noticeHint: String { catalogue[First.revoke + 50] }
    /// To the letter
    package var toLetter: String { catalogue[First.revoke + 51] }
    /// Take back, pause, reinstate or replace
    package var askForChange: String { catalogue[First.revoke + 52] }
    package var faults: RevokeFaultsTexts { RevokeFaultsTexts(catalogue) }
}

/// Texts of `revokeFaults`.
package struct RevokeFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Nothing was chosen. Say what is to be done with the letter.
    package var noAct: RefusalText { RefusalText(catalogue[First.revoke + 53], catalogue[First.revoke + 54]) }
    /// There is no reason yet. Choose one of the programme's. Without a reason no letter is cha…
    package var noReason: RefusalText { RefusalText(catalogue[First.revoke + 55], catalogue[First.revoke + 56]) }
    /// The day or the time cannot be read. Choose a day, and a time if it matters.
    package var noMoment: RefusalText { RefusalText(catalogue[First.revoke + 57], catalogue[First.revoke + 58]) }
    /// This moment is over. A change cannot begin before it is known. Choose a later moment.
    package var past: RefusalText { RefusalText(catalogue[First.revoke + 59], catalogue[First.revoke + 60]) }
    /// This is more than 90 days ahead. Choose a nearer day, or ask again when it is time.
    package var tooLate: RefusalText { RefusalText(catalogue[First.revoke + 61], catalogue[First.revoke + 62]) }
    /// The letter does not stand as it did. Somebody else changed it meanwhile, or its state do…
    package var notAllowed: RefusalText { RefusalText(catalogue[First.revoke + 63], catalogue[First.revoke + 64]) }
    /// This letter cannot be replaced. It has ended, was changed, or the person's record is des…
    package var notReplaceable: RefusalText { RefusalText(catalogue[First.revoke + 65], catalogue[First.revoke + 66]) }
    /// You asked for this yourself. Another officer has to approve or decline it.
    package var sameOfficer: RefusalText { RefusalText(catalogue[First.revoke + 67], catalogue[First.revoke + 68]) }
    /// Somebody else asked for this. You can approve or decline it.
    package var notYours: RefusalText { RefusalText(catalogue[First.revoke + 69], catalogue[First.revoke + 70]) }
    /// Somebody else was faster. How it ended stands below. Nothing was done twice.
    package var endedBefore: RefusalText { RefusalText(catalogue[First.revoke + 71], catalogue[First.revoke + 72]) }
    /// The new letter could not be made. The lost one stands as before. Tell whoever looks afte…
    package var office: RefusalText { RefusalText(catalogue[First.revoke + 73], catalogue[First.revoke + 74]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `staffRequests`.
package struct StaffRequestsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Changes to staff
    package var title: String { catalogue[First.staffRequests + 0] }
    /// These wait for a second member. Confirm only what you know yourself: that this person wo…
    package var lead: String { catalogue[First.staffRequests + 1] }
    /// Nothing waits for a second member.
    package var nothing: String { catalogue[First.staffRequests + 2] }
    /// new account
    package var add: String { catalogue[First.staffRequests + 3] }
    /// account opened again
    package var enable: String { catalogue[First.staffRequests + 4] }
    /// other roles
    package var roles: String { catalogue[First.staffRequests + 5] }
    /// new password and telephone
    package var reset: String { catalogue[First.staffRequests + 6] }
    /// asked by {officer}, {time}
    package func asked(officer: String, time: String) -> String { catalogue.filled(First.staffRequests + 7, [("officer", officer), ("time", time)]) }
    /// Confirm the change for {officer}
    package func confirm(officer: String) -> String { catalogue.filled(First.staffRequests + 8, [("officer", officer)]) }
    /// Decline the change for {officer}
    package func decline(officer: String) -> String { catalogue.filled(First.staffRequests + 9, [("officer", officer)]) }
    /// Withdraw my request for {officer}
    package func withdraw(officer: String) -> String { catalogue.filled(First.staffRequests + 10, [("officer", officer)]) }
    /// {officer}: waits for a second member
    package func pendingTitle(officer: String) -> String { catalogue.filled(First.staffRequests + 11, [("officer", officer)]) }
    /// Another member confirms it on the page Changes to staff. Nothing changes until then.
    package var pendingLead: String { catalogue[First.staffRequests + 12] }
    /// Hand this first half of the sign-up code to the person yourself. It is shown only now. T…
    package var firstHalf: String { catalogue[First.staffRequests + 13] }
    /// {officer}: confirmed
    package func confirmedTitle(officer: String) -> String { catalogue.filled(First.staffRequests + 14, [("officer", officer)]) }
    /// The change applies now. The person will see it at the next sign-in.
    package var confirmedLead: String { catalogue[First.staffRequests + 15] }
    /// Hand this second half of the sign-up code to the person yourself. It is shown only now.…
    package var secondHalf: String { catalogue[First.staffRequests + 16] }
    /// Changes to your account
    package var ownTitle: String { catalogue[First.staffRequests + 17] }
    /// This was done to your account. If you do not know why, say so at once to a colleague and…
    package var ownLead: String { catalogue[First.staffRequests + 18] }
    /// Continue to my work
    package var seen: String { catalogue[First.staffRequests + 19] }
    /// Changes to staff accounts in the last seven days that no second member confirmed: {count}
    package func today(count: String) -> String { catalogue.filled(First.staffRequests + 20, [("count", count)]) }
    /// New
    package var newMark: String { catalogue[First.staffRequests + 21] }
    /// Nothing was changed.
    package var noChange: String { catalogue[First.staffRequests + 22] }
    /// password changed
    package var password: String { catalogue[First.staffRequests + 23] }
    /// another telephone set up for the code
    package var secondFactor: String { catalogue[First.staffRequests + 24] }
    /// from your own sign-in
    package var ownSignIn: String { catalogue[First.staffRequests + 25] }
    /// asked by {asker}, confirmed by {second}
    package func byTwo(asker: String, second: String) -> String { catalogue.filled(First.staffRequests + 26, [("asker", asker), ("second", second)]) }
    /// by {asker}, without a second member
    package func byOne(asker: String) -> String { catalogue.filled(First.staffRequests + 27, [("asker", asker)]) }
    /// at the office’s own computer, without a second member
    package var byComputer: String { catalogue[First.staffRequests + 28] }
    /// asked at the office’s own computer, {time}; only the programme’s root can approve it
    package func askedAtComputer(time: String) -> String { catalogue.filled(First.staffRequests + 29, [("time", time)]) }
    /// Another member has to confirm this.
    package var other: String { catalogue[First.staffRequests + 30] }
    /// Type your own password and code, so that no one confirms in your name at an open page.
    package var proof: String { catalogue[First.staffRequests + 31] }
    /// Finish the set-up
    package var setUpTitle: String { catalogue[First.staffRequests + 32] }
    /// Until two members have confirmed each other, this office issues no letter. Confirm only…
    package var setUpLead: String { catalogue[First.staffRequests + 33] }
    /// No colleague waits for you here: each needs an account of their own and a telephone that…
    package var setUpWaits: String { catalogue[First.staffRequests + 34] }
    /// Confirm {officer} as my colleague
    package func confirmColleague(officer: String) -> String { catalogue.filled(First.staffRequests + 35, [("officer", officer)]) }
    /// You confirmed {officer}. The set-up ends when they confirm you from their own sign-in.
    package func colleagueConfirmed(officer: String) -> String { catalogue.filled(First.staffRequests + 36, [("officer", officer)]) }
    /// The set-up has ended. The office can issue letters now.
    package var setUpEnded: String { catalogue[First.staffRequests + 37] }
}

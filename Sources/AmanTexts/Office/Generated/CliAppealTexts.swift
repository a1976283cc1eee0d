// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliAppeal`.
package struct CliAppealTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is no way in which an appeal comes. Choose one: {choices}.
    package func badChannel(choices: String) -> String { catalogue.filled(First.cliAppeal + 0, [("choices", choices)]) }
    /// The case with ticket {ticket} has no letter.
    package func noLetter(ticket: String) -> String { catalogue.filled(First.cliAppeal + 1, [("ticket", ticket)]) }
    /// No appeal is open.
    package var noneOpen: String { catalogue[First.cliAppeal + 2] }
    /// overdue
    package var overdue: String { catalogue[First.cliAppeal + 3] }
    /// The answer to appeal {appeal} waits for another member. They confirm it with:
    package func proposed(appeal: String) -> String { catalogue.filled(First.cliAppeal + 4, [("appeal", appeal)]) }
    /// Appeal {appeal} about the letter {letter}: {state}; the answer is due by {due}.
    package func line(appeal: String, letter: String, state: String, due: String) -> String { catalogue.filled(First.cliAppeal + 5, [("appeal", appeal), ("letter", letter), ("state", state), ("due", due)]) }
    /// This is no answer to an appeal. Give uphold, reinstate, or later with --from and a time…
    package var badAnswer: String { catalogue[First.cliAppeal + 6] }
    /// This office has no such appeal.
    package var unknownAppeal: String { catalogue[First.cliAppeal + 7] }
    /// The letter {number} is {status}; there is nothing to appeal against.
    package func nothing(number: String, status: String) -> String { catalogue.filled(First.cliAppeal + 8, [("number", number), ("status", status)]) }
    /// The letter {number} was replaced; its holder has another.
    package func replaced(number: String) -> String { catalogue.filled(First.cliAppeal + 9, [("number", number)]) }
    /// An appeal about the letter {number} was answered; the office does not decide on it again.
    package func answeredBefore(number: String) -> String { catalogue.filled(First.cliAppeal + 10, [("number", number)]) }
    /// The time to appeal ended at {end}. The officers may still reinstate the letter.
    package func tooLate(end: String) -> String { catalogue.filled(First.cliAppeal + 11, [("end", end)]) }
    /// This decision was appealed before: it is appeal {appeal}.
    package func filedBefore(appeal: String) -> String { catalogue.filled(First.cliAppeal + 12, [("appeal", appeal)]) }
    /// The text is longer than {limit} bytes. Shorten it, or keep the rest on paper.
    package func textTooLong(limit: String) -> String { catalogue.filled(First.cliAppeal + 13, [("limit", limit)]) }
    /// The text has characters that cannot be shown.
    package var textNotPlain: String { catalogue[First.cliAppeal + 14] }
    /// The record of this person is erased, so their words cannot be stored. File the appeal wi…
    package var recordErased: String { catalogue[First.cliAppeal + 15] }
    /// An officer who decided what is appealed does not answer the appeal. Nothing was changed.
    package var tookPart: String { catalogue[First.cliAppeal + 16] }
    /// This appeal is over: {ending}.
    package func endedBefore(ending: String) -> String { catalogue.filled(First.cliAppeal + 17, [("ending", ending)]) }
    /// Another member has proposed an answer. Confirm or decline that one first.
    package var alreadyProposed: String { catalogue[First.cliAppeal + 18] }
    /// Another answer is proposed than the one you confirm. Read it, and confirm that one or de…
    package var otherProposal: String { catalogue[First.cliAppeal + 19] }
    /// No answer to this appeal is proposed.
    package var notProposed: String { catalogue[First.cliAppeal + 20] }
    /// The later time has to be after now and after the decision's own, leave the safe-exit day…
    package func badMoment(days: String) -> String { catalogue.filled(First.cliAppeal + 21, [("days", days)]) }
}

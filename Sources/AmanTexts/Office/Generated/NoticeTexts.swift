// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `notice`.
package struct NoticeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Notice about a letter
    package var letterTitle: String { catalogue[First.notice + 0] }
    /// Notice about an application
    package var refusalTitle: String { catalogue[First.notice + 1] }
    /// The office has revoked the letter {number} from {date}.
    package func revoked(number: String, date: String) -> String { catalogue.filled(First.notice + 2, [("number", number), ("date", date)]) }
    /// The office has suspended the letter {number} from {date}, until a question is answered.
    package func suspended(number: String, date: String) -> String { catalogue.filled(First.notice + 3, [("number", number), ("date", date)]) }
    /// The letter {number} is in force again from {date}.
    package func reinstated(number: String, date: String) -> String { catalogue.filled(First.notice + 4, [("number", number), ("date", date)]) }
    /// The lost letter {number} is no longer valid from {date}. The letter {new} replaces it.
    package func replaced(number: String, date: String, new: String) -> String { catalogue.filled(First.notice + 5, [("number", number), ("date", date), ("new", new)]) }
    /// Until {date} you may still travel to safety with it. Everyone who checks the letter sees…
    package func safeExit(date: String) -> String { catalogue.filled(First.notice + 6, [("date", date)]) }
    /// Until then the letter is in force, and you may travel with it.
    package var inForceUntil: String { catalogue[First.notice + 7] }
    /// If you appeal before then, the letter stays in force until the appeal is answered.
    package var appealHolds: String { catalogue[First.notice + 8] }
    /// The office tells you the reason, and gives it to you in writing if you ask.
    package var reasonTold: String { catalogue[First.notice + 9] }
    /// The application with the ticket {number} was refused on {date}.
    package func refused(number: String, date: String) -> String { catalogue.filled(First.notice + 10, [("number", number), ("date", date)]) }
    /// The reason: {reason}
    package func reason(reason: String) -> String { catalogue.filled(First.notice + 11, [("reason", reason)]) }
    /// You may apply again when something has changed.
    package var applyAgain: String { catalogue[First.notice + 12] }
    /// This change is entry {number} of the public log. Nobody can make or undo it in secret.
    package func entry(number: String) -> String { catalogue.filled(First.notice + 13, [("number", number)]) }
    /// You may appeal until {date}.
    package func object(date: String) -> String { catalogue.filled(First.notice + 14, [("date", date)]) }
    /// Come, send a person you trust, or send a paper. Bring this notice or name its number. Yo…
    package var objectHow: String { catalogue[First.notice + 15] }
    /// Officers who took no part in this decision answer the appeal.
    package var otherOfficers: String { catalogue[First.notice + 16] }
    /// You appealed on {date}. Other officers answer by {due}.
    package func appealFiled(date: String, due: String) -> String { catalogue.filled(First.notice + 17, [("date", date), ("due", due)]) }
    /// Until the answer the letter is in force.
    package var appealHeld: String { catalogue[First.notice + 18] }
    /// This is the answer to your appeal, by officers who took no part in the first decision.
    package var appealAnswered: String { catalogue[First.notice + 19] }
    /// {office}, {address}. Call: {contact}
    package func office(office: String, address: String, contact: String) -> String { catalogue.filled(First.notice + 20, [("office", office), ("address", address), ("contact", contact)]) }
    /// Having this notice is no reason to hold, search or harm anyone.
    package var noReasonToHold: String { catalogue[First.notice + 21] }
}

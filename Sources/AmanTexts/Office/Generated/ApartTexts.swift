// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `apart`.
package struct ApartTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Other offices
    package var title: String { catalogue[First.apart + 0] }
    /// Import what another office gave you, move a person's case, and look at letters that two…
    package var lead: String { catalogue[First.apart + 1] }
    /// Letters that two offices dealt with
    package var doublesTitle: String { catalogue[First.apart + 2] }
    /// None is open.
    package var noDoubles: String { catalogue[First.apart + 3] }
    /// Offices that are apart cannot know of each other. Every new letter stays in force until…
    package var doublesLead: String { catalogue[First.apart + 4] }
    /// Exchanged at {office} on {time}
    package func exchangedAt(office: String, time: String) -> String { catalogue.filled(First.apart + 5, [("office", office), ("time", time)]) }
    /// Revoked or suspended at {office} from {time}
    package func endedAt(office: String, time: String) -> String { catalogue.filled(First.apart + 6, [("office", office), ("time", time)]) }
    /// Given for it here: {number}, ticket {ticket}
    package func givenHere(number: String, ticket: String) -> String { catalogue.filled(First.apart + 7, [("number", number), ("ticket", ticket)]) }
    /// Telephone the other office, compare the photos and what each of you knows, and record wh…
    package var whatToDo: String { catalogue[First.apart + 8] }
    /// What you found
    package var findingLabel: String { catalogue[First.apart + 9] }
    /// Record the finding
    package var recordFinding: String { catalogue[First.apart + 14] }
    /// Recorded what you found about {number}. No letter was changed.
    package func settled(number: String) -> String { catalogue.filled(First.apart + 15, [("number", number)]) }
    /// With a finding
    package var settledTitle: String { catalogue[First.apart + 16] }
    /// {count} letter was dealt with by two other offices; they look into it.
    package func others(count: Int) -> String { catalogue.counted(First.apart + 17, count, []) }
    /// Import
    package var importTitle: String { catalogue[First.apart + 18] }
    /// Importing the same file again is safe: nothing here gets older, and a case is taken once.
    package var importAgain: String { catalogue[First.apart + 19] }
    /// File from a stick
    package var file: String { catalogue[First.apart + 20] }
    /// A bundle, a case file, or a key for cases. At most {size} MB; a longer bundle is importe…
    package func fileHint(size: String) -> String { catalogue.filled(First.apart + 21, [("size", size)]) }
    /// Import the file
    package var importFile: String { catalogue[First.apart + 22] }
    /// Address of the other office
    package var address: String { catalogue[First.apart + 23] }
    /// Where its public files lie, such as https://kunduz.example. Its bundle and its key for c…
    package var addressHint: String { catalogue[First.apart + 24] }
    /// Fetch and import
    package var fetch: String { catalogue[First.apart + 25] }
    /// Cases
    package var casesTitle: String { catalogue[First.apart + 26] }
    /// A case that was referred to another office travels in a sealed file. Only that office ca…
    package var casesLead: String { catalogue[First.apart + 27] }
    /// Cases can be sent to: {offices}
    package func keysHere(offices: String) -> String { catalogue.filled(First.apart + 28, [("offices", offices)]) }
    /// No other office's key for cases is here yet. Import it from a stick or by its address.
    package var noKeys: String { catalogue[First.apart + 29] }
    /// Ticket of a referred case
    package var ticket: String { catalogue[First.apart + 30] }
    /// The whole record goes into the file: this is counted and audited as an opening.
    package var ticketHint: String { catalogue[First.apart + 31] }
    /// Make the case file
    package var makeCaseFile: String { catalogue[First.apart + 32] }
    /// To give to other offices
    package var giveAway: String { catalogue[First.apart + 33] }
    /// This office's bundle
    package var ownBundle: String { catalogue[First.apart + 34] }
    /// This office's key for cases
    package var ownKey: String { catalogue[First.apart + 35] }
    /// Imported newer parts: {new}. Known before: {known}.
    package func imported(new: String, known: String) -> String { catalogue.filled(First.apart + 36, [("new", new), ("known", known)]) }
    /// Compare by telephone: offices that know the same have the same mark.
    package var compareMark: String { catalogue[First.apart + 37] }
    /// Another trust list of the same number is here. Telephone the programme's root.
    package var trustListDiffers: String { catalogue[First.apart + 38] }
    /// An office signed two different lists in one second. Telephone that office.
    package var contradicts: String { catalogue[First.apart + 39] }
    /// Some lists are dated more than a day ahead and were left out. One of the two clocks is w…
    package var datedAhead: String { catalogue[First.apart + 40] }
    /// A log is not the one that was here before, and was left out. Show it to the monitor.
    package var otherLog: String { catalogue[First.apart + 41] }
    /// Cases can now be sent to {office}.
    package func keyStored(office: String) -> String { catalogue.filled(First.apart + 42, [("office", office)]) }
    /// Took the case {from}. It is ticket {ticket} here, and a reviewer compares it with the ot…
    package func taken(from: String, ticket: String) -> String { catalogue.filled(First.apart + 43, [("from", from), ("ticket", ticket)]) }
    /// The case {from} was taken before, as ticket {ticket}. Nothing was changed.
    package func takenBefore(from: String, ticket: String) -> String { catalogue.filled(First.apart + 44, [("from", from), ("ticket", ticket)]) }
    /// Case file made for {office} on {time}
    package func movedTo(office: String, time: String) -> String { catalogue.filled(First.apart + 45, [("office", office), ("time", time)]) }
    /// Came from another office, where it was {tickets}
    package func cameFrom(tickets: String) -> String { catalogue.filled(First.apart + 46, [("tickets", tickets)]) }
    package var finding: ApartFindingTexts { ApartFindingTexts(catalogue) }
    package var faults: ApartFaultsTexts { ApartFaultsTexts(catalogue) }
}

/// Texts of `apartFinding`.
package struct ApartFindingTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// One person went to both offices
    package var onePerson: String { catalogue[First.apart + 10] }
    /// Two people handed the same letter in
    package var twoPeople: String { catalogue[First.apart + 11] }
    /// An office made a mistake
    package var officeMistake: String { catalogue[First.apart + 12] }
    /// The offices cannot find out
    package var notKnown: String { catalogue[First.apart + 13] }
}

/// Texts of `apartFaults`.
package struct ApartFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No file was chosen. Choose the file on the stick, then import it.
    package var notSent: RefusalText { RefusalText(catalogue[First.apart + 47], catalogue[First.apart + 48]) }
    /// The file is too long for this page. Import it on the office's computer: aman bundle impo…
    package var tooLarge: RefusalText { RefusalText(catalogue[First.apart + 49], catalogue[First.apart + 50]) }
    /// A case is an application, and your roles do not register any. Ask a registrar or the exc…
    package var notAllowed: RefusalText { RefusalText(catalogue[First.apart + 51], catalogue[First.apart + 52]) }
    /// This is no address of another office. Write it as https://kunduz.example, without anythi…
    package var address: RefusalText { RefusalText(catalogue[First.apart + 53], catalogue[First.apart + 54]) }
    /// That address did not answer. Check the connection and try again, or ask the other office…
    package var noAnswer: RefusalText { RefusalText(catalogue[First.apart + 55], catalogue[First.apart + 56]) }
    /// There are no office's public files at that address. Ask the other office for its address.
    package var nothingThere: RefusalText { RefusalText(catalogue[First.apart + 57], catalogue[First.apart + 58]) }
    /// No finding was chosen. Choose what you found, and record it.
    package var noFinding: RefusalText { RefusalText(catalogue[First.apart + 59], catalogue[First.apart + 60]) }
    /// Two offices did not deal with this letter. Load the page again: the list may have changed.
    package var notADouble: RefusalText { RefusalText(catalogue[First.apart + 61], catalogue[First.apart + 62]) }
    /// This office has no case with that ticket, or its record was erased. Look at the slip: a…
    package var noTicket: RefusalText { RefusalText(catalogue[First.apart + 63], catalogue[First.apart + 64]) }
    /// This case was not referred to another office. Refer it on its page first, then make the…
    package var notReferred: RefusalText { RefusalText(catalogue[First.apart + 65], catalogue[First.apart + 66]) }
    /// The key of {office} for cases is not here. Import it from a stick of that office, or by…
    package func keyMissing(office: String) -> RefusalText { RefusalText(catalogue.filled(First.apart + 67, [("office", office)]), catalogue[First.apart + 68]) }
    /// The record has a text that another office could not store. Correct it at the office that…
    package var recordUnfit: RefusalText { RefusalText(catalogue[First.apart + 69], catalogue[First.apart + 70]) }
    /// This is no bundle, case file or key, or it was damaged. Copy it from the stick again, or…
    package var unreadable: RefusalText { RefusalText(catalogue[First.apart + 71], catalogue[First.apart + 72]) }
    /// A later version of Aman made this file. Update Aman at this office, then import it again.
    package var newerVersion: RefusalText { RefusalText(catalogue[First.apart + 73], catalogue[First.apart + 74]) }
    /// The case was sealed for another office, or for an earlier key of this one. Give the othe…
    package var otherKey: RefusalText { RefusalText(catalogue[First.apart + 75], catalogue[First.apart + 76]) }
    /// The case file was changed on its way. Ask the other office for a new one.
    package var changed: RefusalText { RefusalText(catalogue[First.apart + 77], catalogue[First.apart + 78]) }
    /// Who made the file is not proven: its key is not on the trust list here. Import a newer b…
    package var unproven: RefusalText { RefusalText(catalogue[First.apart + 79], catalogue[First.apart + 80]) }
    /// The office that made the file was not trusted at that moment. Telephone that office. The…
    package var notTrusted: RefusalText { RefusalText(catalogue[First.apart + 81], catalogue[First.apart + 82]) }
    /// The file belongs to another programme. Only offices of one programme exchange files.
    package var otherProgramme: RefusalText { RefusalText(catalogue[First.apart + 83], catalogue[First.apart + 84]) }
    /// The file is for {office}. Take it there.
    package func otherOffice(office: String) -> RefusalText { RefusalText(catalogue.filled(First.apart + 85, [("office", office)]), catalogue[First.apart + 86]) }
    /// The file is dated more than a day ahead. One of the two clocks is wrong. Correct it, the…
    package var fromTheFuture: RefusalText { RefusalText(catalogue[First.apart + 87], catalogue[First.apart + 88]) }
    /// The file is more than half a year old. Ask the other office for a new one.
    package var tooOld: RefusalText { RefusalText(catalogue[First.apart + 89], catalogue[First.apart + 90]) }
    /// The bundle is of another root than this office trusts. Telephone the office it came from…
    package var otherRoot: RefusalText { RefusalText(catalogue[First.apart + 91], catalogue[First.apart + 92]) }
    /// The bundle contradicts what is known here; nothing of it was stored. Keep the file, and…
    package var notMerged: RefusalText { RefusalText(catalogue[First.apart + 93], catalogue[First.apart + 94]) }
    /// You may open no more records today, or this one is not there. Ask a colleague, or try ag…
    package var quota: RefusalText { RefusalText(catalogue[First.apart + 95], catalogue[First.apart + 96]) }
    /// This office could not do it just now. Nothing was changed. Try again; if it happens agai…
    package var notStored: RefusalText { RefusalText(catalogue[First.apart + 97], catalogue[First.apart + 98]) }
}

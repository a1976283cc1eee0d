// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `cliApart`.
package struct CliApartTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// {count} list was signed twice in one second and does not say the same: ask the office th…
    package func contradictions(count: Int) -> String { catalogue.counted(First.cliApart + 11, count, []) }
    /// Mark of what is known here: {mark}. Offices that know the same have the same mark.
    package func mark(mark: String) -> String { catalogue.filled(First.cliApart + 12, [("mark", mark)]) }
    package var key: CliApartKeyTexts { CliApartKeyTexts(catalogue) }
    package var send: CliApartSendTexts { CliApartSendTexts(catalogue) }
    package var take: CliApartTakeTexts { CliApartTakeTexts(catalogue) }
    package var double: CliApartDoubleTexts { CliApartDoubleTexts(catalogue) }
    package var fetch: CliApartFetchTexts { CliApartFetchTexts(catalogue) }
    package var fault: CliApartFaultTexts { CliApartFaultTexts(catalogue) }
}

/// Texts of `cliApartKey`.
package struct CliApartKeyTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Wrote this office's key for cases to {out}. Give it to the offices that send cases here.
    package func wrote(out: String) -> String { catalogue.filled(First.cliApart + 0, [("out", out)]) }
    /// Stored the key of {office}. Cases can be sent there now.
    package func imported(office: String) -> String { catalogue.filled(First.cliApart + 1, [("office", office)]) }
    /// The key of {office} was here already.
    package func known(office: String) -> String { catalogue.filled(First.cliApart + 2, [("office", office)]) }
}

/// Texts of `cliApartSend`.
package struct CliApartSendTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Sealed the case {ticket} for {office} in {out}. Carry the file there, and delete it when…
    package func wrote(ticket: String, office: String, out: String) -> String { catalogue.filled(First.cliApart + 3, [("ticket", ticket), ("office", office), ("out", out)]) }
    /// A file of this case was made before, on {time}. The other office takes the case once.
    package func again(time: String) -> String { catalogue.filled(First.cliApart + 4, [("time", time)]) }
}

/// Texts of `cliApartTake`.
package struct CliApartTakeTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Took the case {from}: it is ticket {ticket} here. Delete the file now.
    package func taken(from: String, ticket: String) -> String { catalogue.filled(First.cliApart + 5, [("from", from), ("ticket", ticket)]) }
    /// The case {from} was taken before: it is ticket {ticket} here. Nothing was changed.
    package func before(from: String, ticket: String) -> String { catalogue.filled(First.cliApart + 6, [("from", from), ("ticket", ticket)]) }
}

/// Texts of `cliApartDouble`.
package struct CliApartDoubleTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// No open letter of this office was dealt with by another one.
    package var none: String { catalogue[First.cliApart + 7] }
    /// Every new letter stays in force until two officers decide otherwise. Telephone the other…
    package var lead: String { catalogue[First.cliApart + 8] }
    /// Stored the finding on {number}. No letter was changed.
    package func settled(number: String) -> String { catalogue.filled(First.cliApart + 9, [("number", number)]) }
    /// {count} letter was dealt with by two other offices.
    package func others(count: Int) -> String { catalogue.counted(First.cliApart + 10, count, []) }
}

/// Texts of `cliApartFetch`.
package struct CliApartFetchTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is no address of a file or of an office's public files. Write it as https://kunduz.…
    package var address: RefusalText { RefusalText(catalogue[First.cliApart + 13], catalogue[First.cliApart + 14]) }
    /// {address} did not answer, or its answer was too long. Check the connection and try again…
    package func noAnswer(address: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 15, [("address", address)]), catalogue[First.cliApart + 16]) }
    /// There is no such file at {address}. Ask the other office for the address of its public f…
    package func nothing(address: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 17, [("address", address)]), catalogue[First.cliApart + 18]) }
}

/// Texts of `cliApartFault`.
package struct CliApartFaultTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This office has no such ticket, or its record was erased. Look at the slip: a ticket wit…
    package var notFound: RefusalText { RefusalText(catalogue[First.cliApart + 19], catalogue[First.cliApart + 20]) }
    /// This case is {state}, and only a referred case is sent. Refer it first: aman decide TICK…
    package func notReferred(state: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 21, [("state", state)]), catalogue[First.cliApart + 22]) }
    /// The key of {office} for cases is not here. Import it: aman case import-key FILE, or from…
    package func keyMissing(office: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 23, [("office", office)]), catalogue[First.cliApart + 24]) }
    /// The record of the person has a text that another office could not store. Correct the rec…
    package var recordUnfit: RefusalText { RefusalText(catalogue[First.cliApart + 25], catalogue[First.cliApart + 26]) }
    /// This is no case file, no key for cases, or the file was damaged. Copy it from the stick…
    package var unreadable: RefusalText { RefusalText(catalogue[First.cliApart + 27], catalogue[First.cliApart + 28]) }
    /// The file is of version {version}, which a later Aman writes. Update Aman at this office,…
    package func newerVersion(version: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 29, [("version", version)]), catalogue[First.cliApart + 30]) }
    /// The case was sealed for another office, or for an earlier key of this one. Give the othe…
    package var otherKey: RefusalText { RefusalText(catalogue[First.cliApart + 31], catalogue[First.cliApart + 32]) }
    /// The case file was changed on its way. Ask the other office for a new one.
    package var changed: RefusalText { RefusalText(catalogue[First.cliApart + 33], catalogue[First.cliApart + 34]) }
    /// Who made the file is not proven: its key is not on the trust list known here. Import a n…
    package var unproven: RefusalText { RefusalText(catalogue[First.cliApart + 35], catalogue[First.cliApart + 36]) }
    /// The office that made the file was not trusted at that moment. Telephone that office. The…
    package var keyOutOfTime: RefusalText { RefusalText(catalogue[First.cliApart + 37], catalogue[First.cliApart + 38]) }
    /// The file belongs to the programme {programme}. Only offices of one programme exchange ca…
    package func otherProgramme(programme: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 39, [("programme", programme)]), catalogue[First.cliApart + 40]) }
    /// The file is for the office {office}. Take it there.
    package func otherOffice(office: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 41, [("office", office)]), catalogue[First.cliApart + 42]) }
    /// The file is dated {at}, which is more than a day ahead. One of the two clocks is wrong.…
    package func fromTheFuture(at: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 43, [("at", at)]), catalogue[First.cliApart + 44]) }
    /// The file is of {at}, more than half a year old. Ask the other office for a new one.
    package func tooOld(at: String) -> RefusalText { RefusalText(catalogue.filled(First.cliApart + 45, [("at", at)]), catalogue[First.cliApart + 46]) }
    /// A key of this office did not sign. Run aman check, and try again.
    package var notSigned: RefusalText { RefusalText(catalogue[First.cliApart + 47], catalogue[First.cliApart + 48]) }
    /// No letter of this number was dealt with by two offices. See the list: aman double list -…
    package var notADouble: RefusalText { RefusalText(catalogue[First.cliApart + 49], catalogue[First.cliApart + 50]) }
}

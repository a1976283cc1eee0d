// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `incident`.
package struct IncidentTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Report a letter that was not honoured
    package var title: String { catalogue[First.incident + 0] }
    /// For anyone whose letter was refused or taken away, and for those who know of it. You nee…
    package var lead: String { catalogue[First.incident + 1] }
    /// What happens with your report
    package var whatFollows: String { catalogue[First.incident + 2] }
    /// Only the monitors can read it: {contact}. It is encrypted to them when it arrives. This…
    package func readers(contact: String) -> String { catalogue.filled(First.incident + 3, [("contact", contact)]) }
    /// The office stores the day it arrived. It stores no name, no address, no browser and no t…
    package var stored: String { catalogue[First.incident + 4] }
    /// You get a receipt code. With it you see what became of the report, and the monitors' ans…
    package var promise: String { catalogue[First.incident + 5] }
    /// If someone is in danger now, call {contact}. A report is read in days, not in minutes.
    package func urgent(contact: String) -> String { catalogue.filled(First.incident + 6, [("contact", contact)]) }
    /// This office is an example: everyone could read what you write here. Report nothing real.
    package var example: String { catalogue[First.incident + 7] }
    /// What happened?
    package var what: String { catalogue[First.incident + 8] }
    /// Choose one or more.
    package var whatHint: String { catalogue[First.incident + 9] }
    /// Who reports it?
    package var who: String { catalogue[First.incident + 17] }
    /// How did you get this report?
    package var channel: String { catalogue[First.incident + 24] }
    /// When was it?
    package var when: String { catalogue[First.incident + 28] }
    /// Year, month, day: 2026-11-23 or 1405/9/2. Leave it empty if you do not know.
    package var whenHint: String { catalogue[First.incident + 29] }
    /// Only the week is stored.
    package var weekOnly: String { catalogue[First.incident + 30] }
    /// Only the month is stored.
    package var monthOnly: String { catalogue[First.incident + 31] }
    /// Province
    package var province: String { catalogue[First.incident + 32] }
    /// I would rather not say
    package var noProvince: String { catalogue[First.incident + 33] }
    /// District
    package var district: String { catalogue[First.incident + 34] }
    /// The name of the district is enough.
    package var districtHint: String { catalogue[First.incident + 35] }
    /// Say the place more exactly
    package var exactly: String { catalogue[First.incident + 36] }
    /// Village, road or post
    package var place: String { catalogue[First.incident + 37] }
    /// Store the exact place. It may show who I am.
    package var insist: String { catalogue[First.incident + 38] }
    /// Letter number
    package var letter: String { catalogue[First.incident + 39] }
    /// Only if you want to give it. It is printed under the square code.
    package var letterHint: String { catalogue[First.incident + 40] }
    /// May the office learn this number?
    package var mayLearn: String { catalogue[First.incident + 41] }
    /// The monitors can then ask the office about this letter. Without your yes they do not.
    package var mayLearnHint: String { catalogue[First.incident + 42] }
    /// No
    package var no: String { catalogue[First.incident + 43] }
    /// Yes
    package var yes: String { catalogue[First.incident + 44] }
    /// What happened, in your words
    package var account: String { catalogue[First.incident + 45] }
    /// Up to a page and a half. You need not write any name.
    package var accountHint: String { catalogue[First.incident + 46] }
    /// Send the report
    package var send: String { catalogue[First.incident + 47] }
    /// One moment: this page does a small task that keeps out floods of false reports.
    package var working: String { catalogue[First.incident + 48] }
    /// Other ways
    package var otherWays: String { catalogue[First.incident + 49] }
    /// Print an empty form
    package var printForm: String { catalogue[First.incident + 50] }
    /// Printed form as PDF
    package var saveForm: String { catalogue[First.incident + 51] }
    /// I have a receipt code
    package var haveReceipt: String { catalogue[First.incident + 52] }
    /// Write only what you want to say. Give this form to the monitors: {contact}. Do not give…
    package func formAdvice(contact: String) -> String { catalogue.filled(First.incident + 53, [("contact", contact)]) }
    /// Receipt code, from the monitor
    package var formReceipt: String { catalogue[First.incident + 54] }
    /// Your receipt code
    package var receiptTitle: String { catalogue[First.incident + 73] }
    /// Your report is stored. Write this code down now: the office does not have it and cannot…
    package var receiptLead: String { catalogue[First.incident + 74] }
    /// Who has the code sees that a report was made, and the answers. It does not show what you…
    package var receiptUse: String { catalogue[First.incident + 75] }
    /// Enter it on the page {address} of this office.
    package func receiptWhere(address: String) -> String { catalogue.filled(First.incident + 76, [("address", address)]) }
    /// I have written it down
    package var written: String { catalogue[First.incident + 77] }
    /// Thank you
    package var doneTitle: String { catalogue[First.incident + 78] }
    /// The monitors look at your report within 7 days. You can close this window now.
    package var doneLead: String { catalogue[First.incident + 79] }
    /// What became of a report
    package var openTitle: String { catalogue[First.incident + 80] }
    /// The receipt code shows the state of a report and the answers, and nothing of what was wr…
    package var openLead: String { catalogue[First.incident + 81] }
    /// Receipt code
    package var code: String { catalogue[First.incident + 82] }
    /// 17 characters, in groups of four.
    package var codeHint: String { catalogue[First.incident + 83] }
    /// Show the state
    package var open: String { catalogue[First.incident + 84] }
    /// State
    package var state: String { catalogue[First.incident + 87] }
    /// Denied or contradicted by: {party}
    package func deniedBy(party: String) -> String { catalogue.filled(First.incident + 96, [("party", party)]) }
    /// Answers of the monitors
    package var answers: String { catalogue[First.incident + 102] }
    /// No answer yet.
    package var noAnswer: String { catalogue[First.incident + 103] }
    /// An answer here was not written by the monitors, and is not shown.
    package var foreign: String { catalogue[First.incident + 104] }
    /// Proof that you reported
    package var proof: String { catalogue[First.incident + 105] }
    /// A file that shows, also without this office, that your report was here, and by which day…
    package var proofAbout: String { catalogue[First.incident + 106] }
    /// Save the proof
    package var saveProof: String { catalogue[First.incident + 107] }
    package var kinds: IncidentKindsTexts { IncidentKindsTexts(catalogue) }
    package var sources: IncidentSourcesTexts { IncidentSourcesTexts(catalogue) }
    package var channels: IncidentChannelsTexts { IncidentChannelsTexts(catalogue) }
    /// This office takes no reports on this page. Call {contact}, at any hour.
    package func notHere(contact: String) -> RefusalText { RefusalText(catalogue[First.incident + 55], catalogue.filled(First.incident + 56, [("contact", contact)])) }
    package var faults: IncidentFaultsTexts { IncidentFaultsTexts(catalogue) }
    /// This code is wrong, or it has ended. Check each character.
    package var wrong: RefusalText { RefusalText(catalogue[First.incident + 85], catalogue[First.incident + 86]) }
    package var states: IncidentStatesTexts { IncidentStatesTexts(catalogue) }
    package var parties: IncidentPartiesTexts { IncidentPartiesTexts(catalogue) }
    /// The proof is not ready yet. It is made on the day after a report arrives. Come back then…
    package var proofLater: RefusalText { RefusalText(catalogue[First.incident + 108], catalogue[First.incident + 109]) }
    package var queue: IncidentQueueTexts { IncidentQueueTexts(catalogue) }
}

/// Texts of `incidentKinds`.
package struct IncidentKindsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The letter was shown and made no difference
    package var notHonoured: String { catalogue[First.incident + 10] }
    /// The letter was taken away or destroyed
    package var taken: String { catalogue[First.incident + 11] }
    /// They said that the letter is not genuine
    package var denied: String { catalogue[First.incident + 12] }
    /// The holder was held
    package var detained: String { catalogue[First.incident + 13] }
    /// Money or goods were asked for
    package var money: String { catalogue[First.incident + 14] }
    /// Someone was hurt
    package var hurt: String { catalogue[First.incident + 15] }
    /// Something else
    package var other: String { catalogue[First.incident + 16] }
}

/// Texts of `incidentSources`.
package struct IncidentSourcesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// The letter is mine
    package var holder: String { catalogue[First.incident + 18] }
    /// A relative or a friend
    package var relative: String { catalogue[First.incident + 19] }
    /// A lawyer or another helper
    package var counsel: String { catalogue[First.incident + 20] }
    /// A monitor
    package var monitor: String { catalogue[First.incident + 21] }
    /// Someone who works at a post or an office
    package var post: String { catalogue[First.incident + 22] }
    /// A journalist
    package var press: String { catalogue[First.incident + 23] }
}

/// Texts of `incidentChannels`.
package struct IncidentChannelsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// I write it myself
    package var page: String { catalogue[First.incident + 25] }
    /// By telephone
    package var phone: String { catalogue[First.incident + 26] }
    /// From a printed form
    package var form: String { catalogue[First.incident + 27] }
}

/// Texts of `incidentFaults`.
package struct IncidentFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Nothing was chosen under What happened. Choose one or more. Nothing was stored yet.
    package var nothingChosen: RefusalText { RefusalText(catalogue[First.incident + 57], catalogue[First.incident + 58]) }
    /// It is not said who reports. Choose one. You need not give a name.
    package var noSource: RefusalText { RefusalText(catalogue[First.incident + 59], catalogue[First.incident + 60]) }
    /// This is not a day up to today. Write year, month and day, or leave it empty.
    package var day: RefusalText { RefusalText(catalogue[First.incident + 61], catalogue[First.incident + 62]) }
    /// The programme has no such province. Choose one of the list, or none.
    package var province: RefusalText { RefusalText(catalogue[First.incident + 63], catalogue[First.incident + 64]) }
    /// This is not a letter number. Check each character, or leave it empty.
    package var letter: RefusalText { RefusalText(catalogue[First.incident + 65], catalogue[First.incident + 66]) }
    /// A text is too long. Shorten it. What you wrote is still below.
    package var tooLong: RefusalText { RefusalText(catalogue[First.incident + 67], catalogue[First.incident + 68]) }
    /// Many reports are arriving now, and this one was not stored. What you wrote is still belo…
    package func later(minutes: String, contact: String) -> RefusalText { RefusalText(catalogue[First.incident + 69], catalogue.filled(First.incident + 70, [("minutes", minutes), ("contact", contact)])) }
    /// This office can store no more reports. Call {contact}. What you wrote was not stored.
    package func full(contact: String) -> RefusalText { RefusalText(catalogue[First.incident + 71], catalogue.filled(First.incident + 72, [("contact", contact)])) }
}

/// Texts of `incidentStates`.
package struct IncidentStatesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Stored. The monitors have not collected it yet.
    package var waiting: String { catalogue[First.incident + 88] }
    /// Received. The monitors have it, and are not finished.
    package var received: String { catalogue[First.incident + 89] }
    /// Corroborated: independent accounts agree.
    package var corroborated: String { catalogue[First.incident + 90] }
    /// Disputed: another account contradicts it.
    package var disputed: String { catalogue[First.incident + 91] }
    /// The monitors looked into it and could not establish what happened.
    package var notEstablished: String { catalogue[First.incident + 92] }
    /// Acknowledged: the authority says that it happened.
    package var acknowledged: String { catalogue[First.incident + 93] }
    /// The same event was reported before. Both reports count as one.
    package var duplicate: String { catalogue[First.incident + 94] }
    /// The monitors found that it is not about a letter.
    package var notIncident: String { catalogue[First.incident + 95] }
}

/// Texts of `incidentParties`.
package struct IncidentPartiesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// the authority
    package var authority: String { catalogue[First.incident + 97] }
    /// the office
    package var office: String { catalogue[First.incident + 98] }
    /// the post
    package var post: String { catalogue[First.incident + 99] }
    /// a witness
    package var witness: String { catalogue[First.incident + 100] }
    /// someone else
    package var other: String { catalogue[First.incident + 101] }
}

/// Texts of `incidentQueue`.
package struct IncidentQueueTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Incident reports
    package var title: String { catalogue[First.incident + 110] }
    /// The reports are encrypted. Read and weigh them on your own computer, with aman incident,…
    package var lead: String { catalogue[First.incident + 111] }
    /// No report waits for an answer. New ones appear here with their due day.
    package var empty: String { catalogue[First.incident + 112] }
    /// Report
    package var number: String { catalogue[First.incident + 113] }
    /// Arrived
    package var arrived: String { catalogue[First.incident + 114] }
    /// Due
    package var due: String { catalogue[First.incident + 115] }
    /// collect by {day}
    package func look(day: String) -> String { catalogue.filled(First.incident + 116, [("day", day)]) }
    /// answer by {day}
    package func answer(day: String) -> String { catalogue.filled(First.incident + 117, [("day", day)]) }
    /// overdue
    package var overdue: String { catalogue[First.incident + 118] }
    /// answered
    package var answered: String { catalogue[First.incident + 119] }
    /// erased
    package var erased: String { catalogue[First.incident + 120] }
    /// same event as report {number}
    package func sameAs(number: String) -> String { catalogue.filled(First.incident + 121, [("number", number)]) }
    /// Letter
    package var letter: String { catalogue[First.incident + 122] }
    /// Works on it
    package var worker: String { catalogue[First.incident + 127] }
    /// Work on report {number}
    package func take(number: String) -> String { catalogue.filled(First.incident + 128, [("number", number)]) }
    /// Stop working on report {number}
    package func leave(number: String) -> String { catalogue.filled(First.incident + 129, [("number", number)]) }
    /// Only those that wait
    package var waiting: String { catalogue[First.incident + 130] }
    /// All reports
    package var all: String { catalogue[First.incident + 131] }
    /// Next page
    package var next: String { catalogue[First.incident + 132] }
    /// Download the encrypted reports
    package var download: String { catalogue[First.incident + 133] }
    /// Above number
    package var above: String { catalogue[First.incident + 134] }
    /// 0 is all of them. One file has 400 at most.
    package var aboveHint: String { catalogue[First.incident + 135] }
    /// Import steps and answers
    package var upload: String { catalogue[First.incident + 136] }
    /// File of aman incident
    package var file: String { catalogue[First.incident + 137] }
    package var grades: IncidentQueueGradesTexts { IncidentQueueGradesTexts(catalogue) }
    package var faults: IncidentQueueFaultsTexts { IncidentQueueFaultsTexts(catalogue) }
}

/// Texts of `incidentQueueGrades`.
package struct IncidentQueueGradesTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// in force at that time
    package var validThen: String { catalogue[First.incident + 123] }
    /// not in force at that time
    package var notValidThen: String { catalogue[First.incident + 124] }
    /// not shown
    package var notShown: String { catalogue[First.incident + 125] }
    /// not known
    package var unknown: String { catalogue[First.incident + 126] }
}

/// Texts of `incidentQueueFaults`.
package struct IncidentQueueFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This is not a file of aman incident, or it was changed on its way. Nothing was imported.…
    package var file: RefusalText { RefusalText(catalogue[First.incident + 138], catalogue[First.incident + 139]) }
    /// The file is about a report that this office does not have. Nothing was imported. Was it…
    package var report: RefusalText { RefusalText(catalogue[First.incident + 140], catalogue[First.incident + 141]) }
    /// A step of report {number} does not follow from what is here, or is not signed by the mon…
    package func step(number: String) -> RefusalText { RefusalText(catalogue.filled(First.incident + 142, [("number", number)]), catalogue[First.incident + 143]) }
    /// Report {number} has as many answers as there can be. Nothing was imported.
    package func answers(number: String) -> RefusalText { RefusalText(catalogue.filled(First.incident + 144, [("number", number)]), catalogue[First.incident + 145]) }
    /// This office can store no more reports. Nothing was imported. Weigh what is no incident a…
    package var full: RefusalText { RefusalText(catalogue[First.incident + 146], catalogue[First.incident + 147]) }
}

// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Texts of `desk`.
package struct DeskTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Register an application
    package var title: String { catalogue[First.desk + 0] }
    /// Only the home province is required. Leave empty whatever the person cannot or does not w…
    package var lead: String { catalogue[First.desk + 1] }
    /// More
    package var more: String { catalogue[First.desk + 2] }
    /// district, identity paper, contact, language, full date, photo, notes
    package var moreHint: String { catalogue[First.desk + 3] }
    /// Please check
    package var lookAgain: String { catalogue[First.desk + 4] }
    /// Nothing is registered yet. Correct this first:
    package var notYet: String { catalogue[First.desk + 5] }
    /// Name, in the person's own script
    package var secondName: String { catalogue[First.desk + 6] }
    /// Language of the name
    package var secondLanguage: String { catalogue[First.desk + 7] }
    /// Name in Latin letters
    package var fullName: String { catalogue[First.desk + 8] }
    /// Suggested spelling. Check it with the person.
    package var suggested: String { catalogue[First.desk + 9] }
    /// Father's name, in his own script
    package var fatherSecondName: String { catalogue[First.desk + 10] }
    /// Father's name in Latin letters
    package var fatherName: String { catalogue[First.desk + 11] }
    /// Year of birth
    package var birthYear: String { catalogue[First.desk + 12] }
    /// Full date of birth
    package var birthDate: String { catalogue[First.desk + 13] }
    /// Only if it is fully known. Gregorian, eight digits: 19900131.
    package var birthDateHint: String { catalogue[First.desk + 14] }
    /// Calendar
    package var calendar: String { catalogue[First.desk + 15] }
    /// Tell from the year
    package var calendarByYear: String { catalogue[First.desk + 16] }
    /// Gregorian
    package var gregorian: String { catalogue[First.desk + 17] }
    /// Solar Hijri
    package var solarHijri: String { catalogue[First.desk + 18] }
    /// Home province
    package var province: String { catalogue[First.desk + 19] }
    /// Choose
    package var chooseProvince: String { catalogue[First.desk + 20] }
    /// Served by this office
    package var provincesServed: String { catalogue[First.desk + 21] }
    /// Other provinces
    package var provincesOther: String { catalogue[First.desk + 22] }
    /// District or village
    package var district: String { catalogue[First.desk + 23] }
    /// Identity paper, kind and number
    package var identityPaper: String { catalogue[First.desk + 24] }
    /// How the person came
    package var channel: String { catalogue[First.desk + 25] }
    /// In person
    package var inPerson: String { catalogue[First.desk + 26] }
    /// By a representative
    package var representative: String { catalogue[First.desk + 27] }
    /// Through a detention officer
    package var detentionOfficer: String { catalogue[First.desk + 28] }
    /// Through a consulate
    package var consulate: String { catalogue[First.desk + 29] }
    /// How to reach the person
    package var contact: String { catalogue[First.desk + 30] }
    /// Notes
    package var notes: String { catalogue[First.desk + 31] }
    /// Encrypted. Do not write what the person was or did.
    package var notesHint: String { catalogue[First.desk + 32] }
    /// Photo
    package var photo: String { catalogue[First.desk + 33] }
    /// Optional. JPEG or PNG, up to 128 KB; larger photos are made smaller here.
    package var photoHint: String { catalogue[First.desk + 34] }
    /// Use the camera
    package var camera: String { catalogue[First.desk + 35] }
    /// Take the photo
    package var takePhoto: String { catalogue[First.desk + 36] }
    /// The camera cannot be used here. Choose a file, or continue without a photo.
    package var noCamera: String { catalogue[First.desk + 37] }
    /// The photo was not saved with the form. Choose or take it again.
    package var photoAgain: String { catalogue[First.desk + 38] }
    /// Register and give a ticket
    package var keep: String { catalogue[First.desk + 39] }
    /// Draft saved, encrypted.
    package var draftKept: String { catalogue[First.desk + 40] }
    /// The office cannot be reached. Leave this page open; your entries are still here.
    package var draftNotKept: String { catalogue[First.desk + 41] }
    /// Draft of {time}, not registered yet.
    package func draftOf(time: String) -> String { catalogue.filled(First.desk + 42, [("time", time)]) }
    /// Continue the draft
    package var draftContinue: String { catalogue[First.desk + 43] }
    /// Start with a new person
    package var draftNew: String { catalogue[First.desk + 44] }
    /// Clear the form
    package var clear: String { catalogue[First.desk + 45] }
    /// To start with a new person deletes the draft.
    package var clearLead: String { catalogue[First.desk + 46] }
    /// This is a question to ask, never a reason to turn anyone away.
    package var hitsLead: String { catalogue[First.desk + 47] }
    /// The numbers say how much each counts: with one more, it is twice as likely that both are…
    package var hitsCounts: String { catalogue[First.desk + 48] }
    /// A reviewer compares this application with earlier ones.
    package var comparedAtReview: String { catalogue[First.desk + 49] }
    /// Ticket
    package var ticket: String { catalogue[First.desk + 50] }
    /// The application is registered.
    package var ticketLead: String { catalogue[First.desk + 51] }
    /// Print the slip
    package var slip: String { catalogue[First.desk + 52] }
    /// Paper of the slip
    package var slipPaper: String { catalogue[First.desk + 53] }
    /// A6 sheet
    package var slipA6: String { catalogue[First.desk + 54] }
    /// 80 mm roll
    package var slipRoll80: String { catalogue[First.desk + 55] }
    /// Remember for this desk
    package var slipPaperKeep: String { catalogue[First.desk + 56] }
    /// Next person
    package var next: String { catalogue[First.desk + 57] }
    package var correct: DeskCorrectTexts { DeskCorrectTexts(catalogue) }
    package var reasons: DeskReasonsTexts { DeskReasonsTexts(catalogue) }
    package var unusual: DeskUnusualTexts { DeskUnusualTexts(catalogue) }
    package var faults: DeskFaultsTexts { DeskFaultsTexts(catalogue) }
}

/// Texts of `deskCorrect`.
package struct DeskCorrectTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Correct the application
    package var title: String { catalogue[First.desk + 58] }
    /// Only what you fill in is changed; write - to empty a field. If it concerns names, birth,…
    package var lead: String { catalogue[First.desk + 59] }
    /// Unchanged
    package var unchanged: String { catalogue[First.desk + 60] }
    /// The letter is made already and stays as it is. Two officers can replace it for this corr…
    package var afterLetter: String { catalogue[First.desk + 61] }
    /// Reason
    package var reason: String { catalogue[First.desk + 62] }
    /// Heard or typed wrongly
    package var mistyped: String { catalogue[First.desk + 63] }
    /// Not known before
    package var missing: String { catalogue[First.desk + 64] }
    /// A paper says otherwise
    package var paper: String { catalogue[First.desk + 65] }
    /// The person asks for it
    package var asked: String { catalogue[First.desk + 66] }
    /// What was wrong
    package var remark: String { catalogue[First.desk + 67] }
    /// Optional. Encrypted with the record.
    package var remarkHint: String { catalogue[First.desk + 68] }
    /// Correct the application
    package var button: String { catalogue[First.desk + 69] }
    /// The application is corrected.
    package var done: String { catalogue[First.desk + 70] }
    /// There is no name yet. Without a name no letter can be made.
    package var noName: String { catalogue[First.desk + 71] }
    /// {officer} corrected this application on {time}. Earlier votes no longer count.
    package func since(officer: String, time: String) -> String { catalogue.filled(First.desk + 72, [("officer", officer), ("time", time)]) }
    /// Nothing is filled in, so nothing was changed. Fill in what is to be corrected.
    package var nothing: RefusalText { RefusalText(catalogue[First.desk + 73], catalogue[First.desk + 74]) }
    /// This application was corrected or voted on since you opened the page. Nothing was change…
    package var changedMeanwhile: RefusalText { RefusalText(catalogue[First.desk + 75], catalogue[First.desk + 76]) }
    /// This application is with another office. Ask that office to correct it.
    package var elsewhere: RefusalText { RefusalText(catalogue[First.desk + 77], catalogue[First.desk + 78]) }
    /// The record of this person is erased. Register a new application.
    package var erased: RefusalText { RefusalText(catalogue[First.desk + 79], catalogue[First.desk + 80]) }
    /// What was wrong is too long, or holds characters that cannot be stored. Shorten it.
    package var badRemark: RefusalText { RefusalText(catalogue[First.desk + 81], catalogue[First.desk + 82]) }
}

/// Texts of `deskReasons`.
package struct DeskReasonsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// same identity paper
    package var samePaper: String { catalogue[First.desk + 83] }
    /// name spelt the same
    package var sameSpelling: String { catalogue[First.desk + 84] }
    /// name sounds alike
    package var nameSoundsAlike: String { catalogue[First.desk + 85] }
    /// part of the name sounds alike
    package var partOfNameSoundsAlike: String { catalogue[First.desk + 86] }
    /// but a different name
    package var otherName: String { catalogue[First.desk + 87] }
    /// father's name sounds alike
    package var fatherSoundsAlike: String { catalogue[First.desk + 88] }
    /// same year of birth
    package var sameBirthYear: String { catalogue[First.desk + 89] }
    /// year of birth differs by one
    package var nearBirthYear: String { catalogue[First.desk + 90] }
    /// years of birth two to five apart
    package var birthYearsFewApart: String { catalogue[First.desk + 91] }
    /// same province
    package var sameProvince: String { catalogue[First.desk + 92] }
    /// same contact
    package var sameContact: String { catalogue[First.desk + 93] }
    /// but a different father's name
    package var otherFather: String { catalogue[First.desk + 94] }
    /// but a different year of birth
    package var otherBirthYear: String { catalogue[First.desk + 95] }
    /// but a different province
    package var otherProvince: String { catalogue[First.desk + 96] }
    /// two facts are the same; the record itself is erased
    package var erasedRecord: String { catalogue[First.desk + 97] }
}

/// Texts of `deskUnusual`.
package struct DeskUnusualTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// Age about {age}. Check the year and its calendar.
    package func age(age: String) -> String { catalogue.filled(First.desk + 98, [("age", age)]) }
    /// The same as the person's own name. Ask once more.
    package var sameAsFather: String { catalogue[First.desk + 99] }
}

/// Texts of `deskFaults`.
package struct DeskFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This field is required. Choose a value.
    package var missing: String { catalogue[First.desk + 100] }
    /// "{typed}" is not a name: a name has letters, no digits or symbols. Correct it or leave i…
    package func notAName(typed: String) -> String { catalogue.filled(First.desk + 101, [("typed", typed)]) }
    /// "{typed}" is not in Latin letters. The field before it takes the person's own script.
    package func notLatin(typed: String) -> String { catalogue.filled(First.desk + 102, [("typed", typed)]) }
    /// No font of this office has the letter {letter}, so it cannot be printed. Write the name…
    package func unprintable(letter: String) -> String { catalogue.filled(First.desk + 103, [("letter", letter)]) }
    /// A letter of this name has more than three marks. Write it with fewer.
    package var tooManyMarks: String { catalogue[First.desk + 104] }
    /// A spreadsheet rounded this number, and its last digits are lost. Write it as it is on th…
    package var spoiltNumber: String { catalogue[First.desk + 105] }
    /// "{typed}" is not a year. Write four digits, such as 1990 or 1369, or leave it empty.
    package func notAYear(typed: String) -> String { catalogue.filled(First.desk + 106, [("typed", typed)]) }
    /// {typed} cannot be a year of birth in this calendar. Write a year from {least} to {most},…
    package func yearOutOfRange(typed: String, least: String, most: String) -> String { catalogue.filled(First.desk + 107, [("typed", typed), ("least", least), ("most", most)]) }
    /// "{typed}" is not a day. Write eight digits of the Gregorian calendar, year, month and da…
    package func notADate(typed: String) -> String { catalogue.filled(First.desk + 108, [("typed", typed)]) }
    /// The day {typed} is not in the year of birth. Correct one of the two.
    package func contradictsBirthYear(typed: String) -> String { catalogue.filled(First.desk + 109, [("typed", typed)]) }
    /// This is too long. Shorten it.
    package var tooLong: String { catalogue[First.desk + 110] }
    /// This is not a JPEG or PNG of up to 128 KB. Choose another photo, or continue without one.
    package var notAPhoto: String { catalogue[First.desk + 111] }
    /// This value cannot be saved. Correct it or leave it empty.
    package var other: String { catalogue[First.desk + 112] }
}

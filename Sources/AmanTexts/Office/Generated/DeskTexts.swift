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
    /// Name, in the person's own script
    package var secondName: String { catalogue[First.desk + 2] }
    /// Language of the name
    package var secondLanguage: String { catalogue[First.desk + 3] }
    /// Name in Latin letters
    package var fullName: String { catalogue[First.desk + 4] }
    /// Suggested spelling. Check it with the person.
    package var suggested: String { catalogue[First.desk + 5] }
    /// Father's name, in his own script
    package var fatherSecondName: String { catalogue[First.desk + 6] }
    /// Father's name in Latin letters
    package var fatherName: String { catalogue[First.desk + 7] }
    /// Year of birth
    package var birthYear: String { catalogue[First.desk + 8] }
    /// Full date of birth
    package var birthDate: String { catalogue[First.desk + 9] }
    /// Only if it is fully known. Gregorian, eight digits: 19900131.
    package var birthDateHint: String { catalogue[First.desk + 10] }
    /// Calendar
    package var calendar: String { catalogue[First.desk + 11] }
    /// Tell from the year
    package var calendarByYear: String { catalogue[First.desk + 12] }
    /// Gregorian
    package var gregorian: String { catalogue[First.desk + 13] }
    /// Solar Hijri
    package var solarHijri: String { catalogue[First.desk + 14] }
    /// Home province
    package var province: String { catalogue[First.desk + 15] }
    /// Choose
    package var chooseProvince: String { catalogue[First.desk + 16] }
    /// District or village
    package var district: String { catalogue[First.desk + 17] }
    /// Identity paper, kind and number
    package var identityPaper: String { catalogue[First.desk + 18] }
    /// How the person came
    package var channel: String { catalogue[First.desk + 19] }
    /// In person
    package var inPerson: String { catalogue[First.desk + 20] }
    /// By a representative
    package var representative: String { catalogue[First.desk + 21] }
    /// Through a detention officer
    package var detentionOfficer: String { catalogue[First.desk + 22] }
    /// Through a consulate
    package var consulate: String { catalogue[First.desk + 23] }
    /// How to reach the person
    package var contact: String { catalogue[First.desk + 24] }
    /// Notes
    package var notes: String { catalogue[First.desk + 25] }
    /// Encrypted. Do not write what the person was or did.
    package var notesHint: String { catalogue[First.desk + 26] }
    /// Photo
    package var photo: String { catalogue[First.desk + 27] }
    /// Optional. JPEG or PNG, up to 128 KB; larger photos are made smaller here.
    package var photoHint: String { catalogue[First.desk + 28] }
    /// Use the camera
    package var camera: String { catalogue[First.desk + 29] }
    /// Take the photo
    package var takePhoto: String { catalogue[First.desk + 30] }
    /// The camera cannot be used here. Choose a file, or continue without a photo.
    package var noCamera: String { catalogue[First.desk + 31] }
    /// Register and give a ticket
    package var keep: String { catalogue[First.desk + 32] }
    /// Draft saved, encrypted.
    package var draftKept: String { catalogue[First.desk + 33] }
    /// The office cannot be reached. Leave this page open; your entries are still here.
    package var draftNotKept: String { catalogue[First.desk + 34] }
    /// Clear the form
    package var clear: String { catalogue[First.desk + 35] }
    /// This is a question to ask, never a reason to turn anyone away.
    package var hitsLead: String { catalogue[First.desk + 36] }
    /// A reviewer compares this application with earlier ones.
    package var comparedAtReview: String { catalogue[First.desk + 37] }
    /// Ticket
    package var ticket: String { catalogue[First.desk + 38] }
    /// The application is registered.
    package var ticketLead: String { catalogue[First.desk + 39] }
    /// Print the slip
    package var slip: String { catalogue[First.desk + 40] }
    /// Next person
    package var next: String { catalogue[First.desk + 41] }
    package var reasons: DeskReasonsTexts { DeskReasonsTexts(catalogue) }
    package var faults: DeskFaultsTexts { DeskFaultsTexts(catalogue) }
}

/// Texts of `deskReasons`.
package struct DeskReasonsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// same identity paper
    package var samePaper: String { catalogue[First.desk + 42] }
    /// name spelt the same
    package var sameSpelling: String { catalogue[First.desk + 43] }
    /// name sounds alike
    package var nameSoundsAlike: String { catalogue[First.desk + 44] }
    /// part of the name sounds alike
    package var partOfNameSoundsAlike: String { catalogue[First.desk + 45] }
    /// father's name sounds alike
    package var fatherSoundsAlike: String { catalogue[First.desk + 46] }
    /// same year of birth
    package var sameBirthYear: String { catalogue[First.desk + 47] }
    /// year of birth differs by one
    package var nearBirthYear: String { catalogue[First.desk + 48] }
    /// same province
    package var sameProvince: String { catalogue[First.desk + 49] }
    /// same contact
    package var sameContact: String { catalogue[First.desk + 50] }
    /// but a different father's name
    package var otherFather: String { catalogue[First.desk + 51] }
    /// but a different year of birth
    package var otherBirthYear: String { catalogue[First.desk + 52] }
    /// two facts are the same; the record itself is erased
    package var erasedRecord: String { catalogue[First.desk + 53] }
}

/// Texts of `deskFaults`.
package struct DeskFaultsTexts: Sendable {
    private let catalogue: Catalogue

    init(_ catalogue: Catalogue) { self.catalogue = catalogue }

    /// This field is required. Choose a value, then send the form again.
    package var missing: String { catalogue[First.desk + 54] }
    /// A name has letters, no digits or symbols. Correct it or leave it empty.
    package var notAName: String { catalogue[First.desk + 55] }
    /// Use Latin letters here. The field before it takes the person's own script.
    package var notLatin: String { catalogue[First.desk + 56] }
    /// No font of this office has the letter {letter}, so it cannot be printed. Write the name…
    package func unprintable(letter: String) -> String { catalogue.filled(First.desk + 57, [("letter", letter)]) }
    /// A letter of this name has more than three marks. Write it with fewer.
    package var tooManyMarks: String { catalogue[First.desk + 58] }
    /// A spreadsheet rounded this number, and its last digits are lost. Write it as it is on th…
    package var spoiltNumber: String { catalogue[First.desk + 59] }
    /// This is not a year. Write four digits, such as 1990 or 1369, or leave it empty.
    package var notAYear: String { catalogue[First.desk + 60] }
    /// This is too long. Shorten it.
    package var tooLong: String { catalogue[First.desk + 61] }
    /// This is not a JPEG or PNG of up to 128 KB. Choose another photo, or continue without one.
    package var notAPhoto: String { catalogue[First.desk + 62] }
    /// This value cannot be saved. Correct it or leave it empty.
    package var other: String { catalogue[First.desk + 63] }
}

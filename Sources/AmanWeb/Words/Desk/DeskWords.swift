/// What the desk's pages say.
struct DeskWords: Sendable {
    var title: String
    var lead: String
    var secondName: String
    var secondLanguage: String
    var fullName: String
    var suggested: String
    var fatherSecondName: String
    var fatherName: String
    var birthYear: String
    var birthDate: String
    var birthDateHint: String
    var calendar: String
    var calendarByYear: String
    var gregorian: String
    var solarHijri: String
    var province: String
    var chooseProvince: String
    var district: String
    var identityPaper: String
    var channel: String
    var inPerson: String
    var representative: String
    var detentionOfficer: String
    var consulate: String
    var contact: String
    var notes: String
    var notesHint: String
    var photo: String
    var photoHint: String
    var camera: String
    var takePhoto: String
    var noCamera: String
    var keep: String
    var draftKept: String
    var draftNotKept: String
    var clear: String
    var hitsLead: String
    var comparedAtReview: String
    var ticket: String
    var ticketLead: String
    var slip: String
    var next: String
    var reasons: HitWords
    var faults: DeskFaultWords
}

/// Why an earlier application may be of the same person.
struct HitWords: Sendable {
    var samePaper: String
    var sameSpelling: String
    var nameSoundsAlike: String
    var partOfNameSoundsAlike: String
    var fatherSoundsAlike: String
    var sameBirthYear: String
    var nearBirthYear: String
    var sameProvince: String
    var sameContact: String
    var otherFather: String
    var otherBirthYear: String
    var thinnedRecord: String
}

/// What is wrong with a field, and what to do.
struct DeskFaultWords: Sendable {
    var missing: String
    var notAName: String
    var notLatin: String
    var notAYear: String
    var tooLong: String
    var notAPhoto: String
    var other: String
}

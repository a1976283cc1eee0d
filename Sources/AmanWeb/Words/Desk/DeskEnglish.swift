extension DeskWords {
    static let english = DeskWords(
        title: "Take an application",
        lead: "Only the home province is needed. Whatever the person cannot or does not want to "
            + "say stays empty.",
        secondName: "Name, in the person's own script",
        secondLanguage: "Language of the name",
        fullName: "Name in Latin letters",
        suggested: "A suggestion: ask, and mend it.",
        fatherSecondName: "Father's name, own script",
        fatherName: "Father's name in Latin letters",
        birthYear: "Year of birth",
        birthDate: "Full date of birth",
        birthDateHint: "Only when it is fully known. Gregorian, eight digits: 19900131.",
        calendar: "Calendar",
        calendarByYear: "By the year itself",
        gregorian: "Gregorian",
        solarHijri: "Solar Hijri",
        province: "Home province",
        chooseProvince: "Choose",
        district: "District or village",
        identityPaper: "Identity paper, kind and number",
        channel: "How the person came",
        inPerson: "In person",
        representative: "By a representative",
        detentionOfficer: "Through a detention officer",
        consulate: "Through a consulate",
        contact: "How to reach the person",
        notes: "Notes",
        notesHint: "Sealed like everything here. Not what somebody was or did.",
        photo: "Photo",
        photoHint: "JPEG or PNG, up to 128 KB; larger ones are made smaller here. Not needed.",
        camera: "Use the camera",
        takePhoto: "Take the photo",
        noCamera: "The camera cannot be used here. Choose a file, or go on without a photo.",
        keep: "Keep and give a ticket",
        draftKept: "Draft kept, sealed.",
        draftNotKept: "The office cannot be reached. Leave this page open; nothing is lost.",
        clear: "Clear the form",
        hitsLead: "A question, never a reason to turn anybody away.",
        comparedAtReview: "A reviewer compares this application with earlier ones.",
        ticket: "Ticket",
        ticketLead: "The application is kept.",
        slip: "Print the slip",
        next: "Next person",
        reasons: .english,
        faults: .english
    )
}

extension HitWords {
    static let english = HitWords(
        samePaper: "same identity paper",
        sameSpelling: "name spelt alike",
        nameSoundsAlike: "name sounds alike",
        partOfNameSoundsAlike: "part of the name sounds alike",
        fatherSoundsAlike: "father's name sounds alike",
        sameBirthYear: "same year of birth",
        nearBirthYear: "year of birth one apart",
        sameProvince: "same province",
        sameContact: "same contact",
        otherFather: "but another father's name",
        otherBirthYear: "but another year of birth",
        thinnedRecord: "two facts the same; the record itself is destroyed"
    )
}

extension DeskFaultWords {
    static let english = DeskFaultWords(
        missing: "This one is needed. Choose it, then send the form again.",
        notAName: "A name has letters, and no digits or signs. Mend it or leave it empty.",
        notLatin: "Only Latin letters here; the own script goes into the field before it.",
        notAYear: "This is not a year of somebody alive. Write four digits, or leave it empty.",
        tooLong: "This is longer than what can be kept. Shorten it.",
        notAPhoto: "This is no JPEG or PNG up to 128 KB. Choose another, or go on without.",
        other: "This cannot be kept as it is. Mend it or leave it empty."
    )
}

package import AmanNames

extension NamedPerson {
    /// What of a person's record is compared.
    ///
    /// - Parameters:
    ///   - person: With names tidied.
    ///   - province: ISO 3166-2 code of the home province; nil where it is not known.
    package init(_ person: Person, province: String?) {
        self.init(
            names: [person.fullName, person.secondName].compactMap(\.self),
            fathers: [person.fatherName, person.fatherSecondName].compactMap(\.self),
            birthYear: person.birthYear,
            isRoundYear: person.birthDate == nil && (person.birthYear.map(isRound) ?? false),
            province: province,
            paper: person.identityPaper.flatMap(PaperNumber.init),
            contact: person.contact.flatMap(contactMark)
        )
    }
}

/// Whether a year is one that people say who do not know theirs: 1990, or 1370 of the Solar Hijri
/// calendar.
private func isRound(_ year: Int) -> Bool {
    year % 5 == 0 || (year - solarHijriOffset) % 5 == 0
}

/// A Solar Hijri year begins in this many years' later Gregorian one.
private let solarHijriOffset = 621

/// The last nine digits of a telephone number: country and trunk prefixes come and go.
private func contactMark(_ contact: String) -> String? {
    let digits = asciiDigits(contact).filter(\.isNumber)
    return digits.count >= contactDigitCountMin ? String(digits.suffix(contactDigitCountMax)) : nil
}

private let contactDigitCountMin = 7
private let contactDigitCountMax = 9

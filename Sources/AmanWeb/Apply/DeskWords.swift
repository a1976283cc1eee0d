package import AmanOffice
package import AmanTexts

/// What a field is called, for saying what is wrong with it.
package func label(_ field: ApplyField, _ words: DeskTexts) -> String {
    switch field {
    case .province: words.province
    case .channel: words.channel
    case .fullName: words.fullName
    case .secondName: words.secondName
    case .secondLanguage: words.secondLanguage
    case .fatherName: words.fatherName
    case .fatherSecondName: words.fatherSecondName
    case .birthYear: words.birthYear
    case .birthDate: words.birthDate
    case .birthYearCalendar: words.calendar
    case .district: words.district
    case .identityPaper: words.identityPaper
    case .contact: words.contact
    case .notes: words.notes
    case .photo: words.photo
    }
}

/// What the header of a list may call its columns: the usual words, and the labels of the desk's
/// form in each of its languages.
package func listColumnNames() -> ListColumnNames {
    var names = ListColumnNames.usual
    for language in PageLanguage.allCases {
        let words = OfficeTexts.of(language).desk
        for field in ApplyField.allCases where field != .photo {
            names.add(label(field, words), .field(field))
        }
    }
    return names
}

func channelName(_ channel: ApplicationChannel, _ words: DeskTexts) -> String {
    switch channel {
    case .inPerson: words.inPerson
    case .representative: words.representative
    case .detentionOfficer: words.detentionOfficer
    case .consulate: words.consulate
    }
}

extension DeskReasonsTexts {
    /// What a reason is called.
    func text(_ reason: ScreeningReason) -> String {
        switch reason {
        case .samePaper: samePaper
        case .sameSpelling: sameSpelling
        case .nameSoundsAlike: nameSoundsAlike
        case .partOfNameSoundsAlike: partOfNameSoundsAlike
        case .otherName: otherName
        case .fatherSoundsAlike: fatherSoundsAlike
        case .sameBirthYear: sameBirthYear
        case .nearBirthYear: nearBirthYear
        case .birthYearsFewApart: birthYearsFewApart
        case .sameProvince: sameProvince
        case .sameContact: sameContact
        case .otherFather: otherFather
        case .otherBirthYear: otherBirthYear
        case .otherProvince: otherProvince
        case .erasedRecord: erasedRecord
        }
    }
}

extension DeskReasonsTexts {
    /// A reason with how much it counts, such as *name sounds alike (+12)*.
    func text(_ weighed: WeighedReason, _ language: PageLanguage) -> String {
        let sign = weighed.bits < 0 ? "\u{2212}" : "+"
        let count = sign + language.digits("\(abs(weighed.bits))")
        return "\(text(weighed.reason)) (\(apart(count)))"
    }
}

extension DeskFaultsTexts {
    /// What is said of a refusal.
    ///
    /// - Parameters:
    ///   - refusal: What is wrong.
    ///   - typed: What was typed; a long text is quoted by its beginning.
    ///   - language: Of the page, for numbers.
    /// - Returns: A sentence or two for the registrar.
    func text(_ refusal: FieldRefusal, typed: String, _ language: PageLanguage) -> String {
        let quoted = apart(shortened(typed))
        switch refusal {
        case .missing, .unknownProvince: return missing
        case .notAName: return notAName(typed: quoted)
        case .notLatin: return notLatin(typed: quoted)
        case .unprintable(let letter): return unprintable(letter: AmanTexts.quoted(letter))
        case .tooManyMarks: return tooManyMarks
        case .spoiltNumber: return spoiltNumber
        case .notAYear: return notAYear(typed: quoted)
        case .yearOutOfRange(let least, let most):
            return yearOutOfRange(
                typed: quoted,
                least: language.digits("\(least)"),
                most: language.digits("\(most)")
            )
        case .notADate: return notADate(typed: quoted)
        case .contradictsBirthYear: return contradictsBirthYear(typed: quoted)
        case .tooLong: return tooLong
        case .notAPhoto, .notBase64: return notAPhoto
        case .wrongType, .notOneOf, .notALanguage, .languageWithoutName, .notPlainText:
            return other
        }
    }
}

/// Most characters of what was typed that a sentence about it repeats.
private let quotedCharacterCountMax = 40

func shortened(_ typed: String) -> String {
    typed.count > quotedCharacterCountMax
        ? typed.prefix(quotedCharacterCountMax) + "…" : typed
}

extension DeskUnusualTexts {
    /// What is said of an entry that may be right and is seldom meant.
    func text(_ entry: UnusualEntry, _ language: PageLanguage) -> String {
        switch entry {
        case .young(let age), .old(let age): self.age(age: language.digits("\(age)"))
        case .sameAsFather: sameAsFather
        }
    }
}

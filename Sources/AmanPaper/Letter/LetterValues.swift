internal import AmanLetter
internal import AmanOffice
internal import AmanTexts

/// One thing on the page that differs from holder to holder.
enum PageField: Hashable {
    case issuedOn
    case name
    case secondName
    case guardian
    case guardianSecond
    case birthYear
    case number
    case validFrom
    case validUntil
    case validFromTime
    case validUntilTime
    case from
    case to
    case exchangeAt
}

/// The values of a letter's fields, in each language.
struct LetterValues {
    let sheet: LetterSheet
    let programme: Programme
    let dates: PaperDates

    /// The text of a field; empty when the letter does not say.
    func text(_ field: PageField, _ language: PaperLanguage) -> String {
        switch field {
        case .issuedOn:
            dates.days(sheet.claims.issuedAt, language, form: .long).joined(separator: " · ")
        case .name: sheet.claims.fullName ?? ""
        case .secondName: sheet.claims.secondName ?? ""
        case .guardian: sheet.claims.guardianName ?? ""
        case .guardianSecond: sheet.guardianSecondName ?? ""
        case .birthYear: birthYear(language)
        // The number is drawn when the letter is made.
        case .number: sheet.isPreview ? "—" : sheet.claims.number.text
        case .validFrom: day(sheet.claims.notBefore, language)
        case .validUntil: day(sheet.claims.expires, language)
        case .validFromTime: dates.time(sheet.claims.notBefore, language)
        case .validUntilTime: dates.time(sheet.claims.expires, language)
        case .from: province(sheet.conduct.fromProvince, language)
        case .to: province(sheet.conduct.toProvince, language)
        case .exchangeAt: exchangeOffice(language)
        }
    }

    /// The minute that a field's text follows from; nil for a field that is no date.
    func minute(_ field: PageField) -> Int64? {
        let moment: Instant
        switch field {
        case .issuedOn: moment = sheet.claims.issuedAt
        case .validFrom, .validFromTime: moment = sheet.claims.notBefore
        case .validUntil, .validUntilTime: moment = sheet.claims.expires
        case .name, .secondName, .guardian, .guardianSecond, .birthYear, .number: return nil
        case .from, .to, .exchangeAt: return nil
        }
        return moment.seconds / 60
    }

    /// True when the text will not come again on other pages.
    func isPassing(_ field: PageField) -> Bool {
        switch field {
        case .name, .secondName, .guardian, .guardianSecond, .number: true
        case .issuedOn, .birthYear, .validFrom, .validUntil, .validFromTime, .validUntilTime: false
        case .from, .to, .exchangeAt: false
        }
    }

    /// The day, then the same day in the other calendar on a line of its own.
    private func day(_ instant: Instant, _ language: PaperLanguage) -> String {
        dates.days(instant, language, form: .short).joined(separator: "\n")
    }

    private func birthYear(_ language: PaperLanguage) -> String {
        guard let year = sheet.conduct.birthYear ?? fullBirthYear else { return "" }
        return language.digits(String(year))
    }

    private var fullBirthYear: Int? {
        sheet.claims.birthDate.flatMap { Int($0.prefix(4)) }
    }

    private func province(_ code: String?, _ language: PaperLanguage) -> String {
        guard let code else { return "" }
        return programme.province(code)?.names.text(language.code) ?? language.leftToRight(code)
    }

    private func exchangeOffice(_ language: PaperLanguage) -> String {
        guard let code = sheet.conduct.toProvince,
            let office = programme.office(serving: code)
        else { return "" }
        return office.names.text(language.code)
    }
}

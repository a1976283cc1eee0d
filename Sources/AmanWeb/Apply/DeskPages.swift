package import AmanOffice
package import AmanTexts

/// What the desk's page is made of.
struct DeskView: Sendable {
    var form: DeskForm
    /// Provinces in the programme's order, those of this office first.
    var provinces: [(code: String, name: String)]
    /// Languages names may be written in, besides Latin ones.
    var languages: [PageLanguage]
    var channels: [ApplicationChannel]
    var calendars: [ProgrammeCalendar]
    var queues: QueueLengths = [:]
    /// What is wrong, and with which field.
    var fault: (field: ApplyField, text: String)?
}

/// The page where an application is registered.
func deskPage(_ setting: PageSetting, _ view: DeskView) -> Markup {
    let words = setting.words.desk
    let fault = view.fault.map { fault in
        said(RefusalText(label(fault.field, words) + ".", fault.text))
    }
    return page(
        PageFrame(
            title: words.title,
            navigation: navigation(setting, at: "/desk", queues: view.queues),
            scripts: [.deskScript]
        ),
        setting,
        content: """
            <h1>\(words.title)</h1>
            \((fault ?? nil) ?? #"<p class="lead">\#(words.lead)</p>"#)
            <form method="post" action="\(setting.link("/desk"))" enctype="multipart/form-data" \
            autocomplete="off" class="desk" data-draft="\(setting.link("/desk/draft"))" \
            data-kept="\(words.draftKept)" data-lost="\(words.draftNotKept)" \
            data-no-camera="\(words.noCamera)">
            \(mark(setting))<input type="hidden" name="form" value="\(view.form.key)">
            \(names(view, words))\(rest(view, setting))\(photo(words))
            <div class="field all"><label for="notes">\(words.notes)</label>
            <p class="quiet" id="notes-hint">\(words.notesHint)</p>
            <textarea class="prose" id="notes" name="notes" rows="2" dir="auto" \
            aria-describedby="notes-hint">\(view.form.text(.notes))</textarea></div>
            <div class="all"><button class="action">\(words.keep)</button>
            <p class="quiet" role="status" data-status></p></div>
            </form>
            <form method="post" action="\(setting.link("/desk/clear"))">\(mark(setting))
            <button class="plain">\(words.clear)</button></form>
            """
    )
}

private func names(_ view: DeskView, _ words: DeskTexts) -> Markup {
    let form = view.form
    let options = view.languages.map { ($0.rawValue, $0.ownName) }
    func field(_ field: ApplyField, _ label: String, hint: String? = nil) -> Field {
        Field(field.rawValue, label, hint: hint, value: form.text(field))
    }
    let own = #"dir="auto" maxlength="200""# as Markup
    let latin = #"dir="ltr" maxlength="200""# as Markup
    return """
        \(field(.secondName, words.secondName).text(own, isFirst: true))
        \(field(.fullName, words.fullName, hint: words.suggested).text(latin))
        \(field(.fatherSecondName, words.fatherSecondName).text(own))
        \(field(.fatherName, words.fatherName, hint: words.suggested).text(latin))
        \(choice("secondLanguage", words.secondLanguage, options, form.text(.secondLanguage)))
        """
}

private func rest(_ view: DeskView, _ setting: PageSetting) -> Markup {
    let (form, words) = (view.form, setting.words.desk)
    let calendars =
        [("", words.calendarByYear)]
        + view.calendars.map {
            ($0.rawValue, $0 == .gregorian ? words.gregorian : words.solarHijri)
        }
    let channels = view.channels.map { ($0.rawValue, channelName($0, words)) }
    let freeLines = PersonField.freeLines.map { field in
        Field(field.field.rawValue, label(field.field, words), value: form.text(field.field))
            .text(#"dir="auto" maxlength="300""#)
    }
    let provinces = [("", words.chooseProvince)] + view.provinces.map { ($0.code, $0.name) }
    return """
        \(Field("birthYear", words.birthYear, value: form.text(.birthYear))
            .text(#"inputmode="numeric" maxlength="12" dir="ltr""#))
        \(view.calendars.count > 1
            ? choice("birthYearCalendar", words.calendar, calendars, form.text(.birthYearCalendar))
            : nil)
        \(Field("birthDate", words.birthDate, hint: words.birthDateHint,
            value: form.text(.birthDate)).text(#"inputmode="numeric" maxlength="10" dir="ltr""#))
        \(choice("province", words.province, provinces, form.text(.province), "required"))
        \(freeLines)
        \(choice("channel", words.channel, channels, form.text(.channel)))
        """
}

extension PersonField {
    /// The free texts of one line, in the order of the desk's form.
    static let freeLines = all.filter { $0.rule == .line }
}

private func photo(_ words: DeskTexts) -> Markup {
    """
    <div class="field"><label for="photo">\(words.photo)</label>
    <p class="quiet" id="photo-hint">\(words.photoHint)</p>
    <input id="photo" name="photo" type="file" accept="image/jpeg,image/png" \
    aria-describedby="photo-hint">
    <div class="camera" data-camera hidden><button type="button" class="plain" data-open>\
    \(words.camera)</button><video muted playsinline hidden></video>\
    <canvas hidden width="300" height="400"></canvas>\
    <button type="button" class="plain" data-take hidden>\(words.takePhoto)</button></div></div>
    """
}

/// A list to choose from.
func choice(
    _ name: String,
    _ label: String,
    _ options: [(value: String, name: String)],
    _ chosen: String,
    _ attributes: Markup = ""
) -> Markup {
    let items = options.map { option -> Markup in
        let mark: Markup? = option.value == chosen ? " selected" : nil
        return #"<option value="\#(option.value)"\#(mark)>\#(option.name)</option>"#
    }
    return """
        <div class="field"><label for="\(name)">\(label)</label>
        <select id="\(name)" name="\(name)" \(attributes)>\(items)</select></div>
        """
}

/// The ticket of an application that was just stored.
///
/// It says the same of every application: whether a person applied before is for the reviewer.
func ticketPage(
    _ setting: PageSetting,
    _ application: Application,
    queues: QueueLengths
) -> Markup {
    let words = setting.words.desk
    let number = application.ticket.number
    return page(
        PageFrame(
            title: words.ticket,
            navigation: navigation(setting, at: "/desk", queues: queues)
        ),
        setting,
        content: """
            <h1>\(words.ticketLead)</h1>
            <p class="weight">\(words.ticket) <b>\(setting.language.count(number))</b></p>
            <p class="pair"><a class="action" href="\(setting.link("/desk"))" autofocus>\
            \(words.next)</a> <a class="action second" target="_blank" rel="noopener" \
            href="/desk/slip/\(String(number))">\(words.slip)</a></p>
            <p class="quiet after">\(words.comparedAtReview)</p>
            """
    )
}

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

/// What the header of a list may call a field beside its column's name.
///
/// Its label in a language of the desk, tidied and in lower case. A label of two fields is none of
/// either.
package func listColumnNames() -> [String: ApplyField] {
    var names: [String: Set<ApplyField>] = [:]
    for language in PageLanguage.allCases {
        let words = OfficeTexts.of(language).desk
        for field in ApplyField.allCases where field != .photo {
            guard let name = listColumnName(label(field, words)) else { continue }
            names[name, default: []].insert(field)
        }
    }
    return names.compactMapValues { $0.count == 1 ? $0.first : nil }
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
        case .fatherSoundsAlike: fatherSoundsAlike
        case .sameBirthYear: sameBirthYear
        case .nearBirthYear: nearBirthYear
        case .sameProvince: sameProvince
        case .sameContact: sameContact
        case .otherFather: otherFather
        case .otherBirthYear: otherBirthYear
        case .erasedRecord: erasedRecord
        }
    }
}

extension DeskFaultsTexts {
    /// What is said of a refusal.
    func text(_ refusal: FieldRefusal) -> String {
        switch refusal {
        case .missing, .unknownProvince: missing
        case .notAName: notAName
        case .notLatin: notLatin
        case .unprintable(let letter): unprintable(letter: quoted(letter))
        case .tooManyMarks: tooManyMarks
        case .spoiltNumber: spoiltNumber
        case .notAYear, .yearOutOfRange, .notADate, .contradictsBirthYear: notAYear
        case .tooLong: tooLong
        case .notAPhoto, .notBase64: notAPhoto
        case .wrongType, .notOneOf, .notALanguage, .languageWithoutName, .notPlainText: other
        }
    }
}

import AmanIncident
import AmanOffice
import AmanTexts

/// What is in the fields of the form, as it was typed; nothing of it is stored like this.
struct IncidentFields: Equatable, Sendable {
    var kinds: Set<IncidentKind> = []
    var source: IncidentSource?
    var channel = IncidentChannel.page
    var day = ""
    var province = ""
    var district = ""
    var place = ""
    var insists = false
    var letter = ""
    var mayLearn = false
    var account = ""
    /// Makes a form that is sent twice count once.
    let form: String

    init(form: String) { self.form = form }

    init(_ posted: PostedForm) {
        func text(_ name: String, max: Int = 1_000) -> String {
            String((posted.text(name) ?? "").prefix(max))
        }
        kinds = Set(posted.texts("kind").compactMap(IncidentKind.init(rawValue:)))
        source = IncidentSource(rawValue: text("source"))
        channel = IncidentChannel(rawValue: text("channel")) ?? .page
        day = text("day")
        province = text("province")
        district = text("district")
        place = text("place")
        insists = posted.text("insist") == "yes"
        letter = text("letter")
        mayLearn = posted.text("may-learn") == "yes"
        // Longer than what is stored, so that a text that is too long is refused and not cut.
        account = text("account", max: 2 * IncidentLimits.accountByteCountMax)
        form = text("form")
    }

    /// What the office is given.
    ///
    /// - Parameters:
    ///   - isMonitor: Only a monitor writes for someone else.
    ///   - setting: The page's, for its language.
    /// - Returns: The report as it was typed.
    /// - Throws: `typed(.day)` for what is no day.
    func typed(
        isMonitor: Bool,
        _ setting: PageSetting
    ) throws(FileIncidentError) -> TypedIncident {
        var typed = TypedIncident()
        typed.kinds = kinds
        typed.source = source
        typed.channel = isMonitor ? channel : .page
        typed.language = setting.language.rawValue
        if !IncidentText.isBlank(day) {
            guard let number = typedDay(day) else { throw .typed(.day) }
            typed.day = number
        }
        typed.province = province.isEmpty ? nil : province
        typed.district = district
        typed.place = place
        typed.insistsOnPlace = insists
        typed.letter = letter
        typed.officeMayLearnLetter = mayLearn
        typed.account = account
        return typed
    }
}

extension IncidentFaultsTexts {
    /// What is said where a report was not stored.
    ///
    /// - Throws: What is the program's fault and not the writer's.
    func text(
        _ error: FileIncidentError,
        contact: String
    ) throws(FileIncidentError) -> RefusalText {
        switch error {
        case .typed(.nothingChosen): nothingChosen
        case .typed(.noSource): noSource
        case .typed(.day): day
        case .typed(.province): province
        case .typed(.letter): letter
        case .typed(.tooLong): tooLong
        case .full: full(contact: apart(contact))
        case .typed(.language), .typed(.replyKey), .noMonitors, .records: throw error
        }
    }
}

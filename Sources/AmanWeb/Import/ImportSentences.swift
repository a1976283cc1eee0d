import AmanOffice
import AmanTexts

/// Says why rows of a list were not stored, with what is written there.
///
/// For the member whose list it is: a sentence may quote a name.
struct RejectSentences {
    let setting: PageSetting
    let programme: Programme
    private let provinces: NearestProvinces

    init(_ setting: PageSetting, _ programme: Programme) {
        (self.setting, self.programme) = (setting, programme)
        provinces = NearestProvinces(of: programme.provinces)
    }

    private var row: ImportRowTexts { setting.words.import.row }

    /// Why a row was not stored.
    func text(_ reject: ImportReject) -> String {
        let language = setting.language
        switch reject.refusal {
        case .quoting: return row.quoting
        case .fieldCount(let count, let expected):
            return row.fieldCount(count: language.count(count), expected: language.count(expected))
        case .columnWithoutName(let place):
            return row.columnWithoutName(place: language.count(place))
        case .notUTF8: return row.notText
        case .rowTooLong: return row.tooLong
        case .nameMissing: return row.nameMissing
        case .nothingToCompare: return row.nothingToCompare
        case .reference: return row.reference
        case .request(.field(let field, let refusal)):
            return named(field, text(refusal, reject.typed))
        case .request(.channelNotOffered):
            return named(.channel, quoted(reject.typed, row.channel))
        case .request: return row.other
        }
    }

    private func named(_ field: ApplyField, _ text: String) -> String {
        label(field, setting.words.desk) + ": " + text
    }

    private func quoted(_ typed: String?, _ reason: String) -> String {
        guard let typed else { return reason }
        return row.quoted(typed: apart(shortened(typed)), reason: reason)
    }

    /// What is wrong with a field.
    private func text(_ refusal: FieldRefusal, _ typed: String?) -> String {
        let (language, desk) = (setting.language, setting.words.desk.faults)
        guard let typed else { return refusal == .missing ? row.missing : row.other }
        let quote = apart(shortened(typed))
        switch refusal {
        case .missing: return row.missing
        case .unknownProvince: return unknownProvince(typed)
        case .notLatin: return row.notLatin(typed: quote)
        case .yearOutOfRange(let least, let most):
            return row.yearOutOfRange(
                typed: quote,
                least: language.digits("\(least)"),
                most: language.digits("\(most)")
            )
        case .notOneOf(let choices):
            return row.notOneOf(typed: quote, choices: apart(choices.joined(separator: ", ")))
        case .notALanguage: return row.notALanguage(typed: quote)
        case .languageWithoutName: return row.languageWithoutName(typed: quote)
        // These repeat what was typed.
        case .notAName, .notAYear, .notADate, .contradictsBirthYear:
            return desk.text(refusal, typed: typed, language)
        case .unprintable, .tooManyMarks, .spoiltNumber, .tooLong, .wrongType, .notBase64,
            .notAPhoto, .notPlainText:
            return quoted(typed, desk.text(refusal, typed: typed, language))
        }
    }

    private func unknownProvince(_ typed: String) -> String {
        let quote = apart(shortened(typed))
        let nearest = provinces.nearest(to: typed).map(written)
        if !nearest.isEmpty {
            let all = nearest.joined(separator: " · ")
            return row.unknownProvince(typed: quote, nearest: all)
        }
        let example = programme.provinces.first.map(written) ?? ""
        return row.unknownProvinceAlone(typed: quote, example: example)
    }

    /// "Herat (AF-HER)".
    private func written(_ province: Province) -> String {
        apart("\(province.names.text(setting.language.rawValue)) (\(apart(province.code)))")
    }
}

extension ImportTexts {
    /// Why a list was not imported, or not to its end.
    func text(_ error: ImportError, _ setting: PageSetting) -> RefusalText {
        let language = setting.language
        switch error {
        case .fileTooLarge: return faults.tooLarge
        case .tooManyRows(let limit): return faults.tooManyRows(limit: language.count(limit))
        case .empty: return faults.empty
        case .headerNotText, .damagedEncoding: return faults.notText
        case .looksLike: return faults.looksLikeWindows
        case .headerQuoting, .unknownColumn: return faults.header
        case .repeatedColumn(let name):
            return faults.repeated(name: columnTitle(name, setting))
        case .missingColumn(let name):
            return faults.missing(name: columnTitle(name, setting))
        case .quoteNeverCloses(let line): return faults.quote(line: language.count(line))
        case .records: return faults.records
        case .stopped: return faults.brokenOff
        case .cancelled: return faults.stopped
        }
    }

    /// What the page calls a column of a list.
    private func columnTitle(_ name: String, _ setting: PageSetting) -> String {
        let field = ApplyField.allCases.first { $0.columnName == name }
        return field.map { label($0, setting.words.desk) } ?? name
    }
}

import AmanOffice
import AmanTexts

extension ImportTexts {
    /// Why a row was not stored.
    func sentence(_ refusal: RowRefusal, _ setting: PageSetting) -> String {
        let (language, words) = (setting.language, setting.words)
        switch refusal {
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
            return label(field, words.desk) + ": " + fieldSentence(refusal, setting)
        case .request(.channelNotOffered): return row.channel
        case .request: return row.other
        }
    }

    /// What is wrong with a field, without what is written there: the row has it.
    private func fieldSentence(_ refusal: FieldRefusal, _ setting: PageSetting) -> String {
        switch refusal {
        case .notAName, .notLatin: row.notAName
        case .notAYear, .yearOutOfRange, .notADate, .contradictsBirthYear: row.notADate
        default: setting.words.desk.faults.text(refusal, typed: "", setting.language)
        }
    }

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

import AmanLetter
import AmanOffice

func explain(_ error: ApplyError) -> Ending {
    switch error {
    case .notJSON(.utf16): inputInUTF16
    case .notJSON:
        Ending(
            .badInput,
            "The input is not one JSON object. Nothing was kept.",
            advice: "An example: "
                + "{\"province\": \"AF-KDZ\", \"fullName\": \"…\", \"birthYear\": 1990}"
        )
    case .unknownField(let name):
        Ending(
            .badInput,
            "There is no field called \(name). Nothing was kept.",
            advice: "The fields are \(fieldNames)."
        )
    case .field(let field, let fault):
        Ending(.badInput, sentence(field, fault) + " Nothing was kept.")
    case .sentBefore:
        Ending(.no, "This form was sent before; its application is kept.")
    case .channelNotOffered(let channel):
        Ending(.badInput, "The programme does not take applications by way of \(channel.rawValue).")
    case .notFound: Ending(.no, "This office has no such application.")
    case .reasonMissing:
        Ending(.wrongUsage, "Mending an application takes a reason and an officer's name.")
    case .alreadyDecided(let state):
        Ending(
            .no,
            "An officer has spoken on this application (\(state.rawValue)): "
                + "what that rests on is not changed.",
            advice: "Take a new application with what is right: aman apply"
        )
    case .records(let error): explain(error)
    }
}

private let inputInUTF16 = Ending(
    .badInput,
    "The input is UTF-16 text; JSON is UTF-8. Nothing was stored.",
    advice: "In PowerShell: … | Out-File -Encoding utf8 FILE, not >. In Notepad: Save as, UTF-8."
)

private let fieldNames = ApplyField.allCases.map(\.rawValue).joined(separator: ", ")

/// What is wrong with a field; never repeats what was in it.
func sentence(_ field: ApplyField, _ fault: ApplyFault) -> String {
    let name = "The field \(field.rawValue)"
    return switch fault {
    case .missing: "\(name) is needed."
    case .wrongType: "\(name) is of the wrong kind."
    case .tooLong(let count, let limit): "\(name) has \(count) bytes; \(limit) are kept."
    case .unknownProvince: "\(name) names a province that the programme does not have."
    case .notOneOf(let choices): "\(name) must be one of \(choices.joined(separator: ", "))."
    case .notAName: "\(name) has characters that no name has."
    case .notLatin: "\(name) is not in Latin script; the other name field takes every script."
    case .notALanguage: "\(name) is not a language code such as prs or pus."
    case .languageWithoutName: "\(name) is given without a name in that language."
    case .notAYear: "\(name) is not a year."
    case .yearOutOfRange(let least, let most): "\(name) is not between \(least) and \(most)."
    case .notADate: "\(name) is not a date of the form YYYYMMDD."
    case .contradictsBirthYear: "\(name) and the year of birth do not agree."
    case .notBase64: "\(name) is not Base64."
    case .notAPhoto: "\(name) is no JPEG or PNG that a letter could be printed with."
    case .notPlainText: "\(name) is not plain text."
    }
}

/// Why a row of an imported file was not taken.
func sentence(_ fault: ImportFault) -> String {
    switch fault {
    case .quoting: "a quote stands where none may."
    case .fieldCount(let count, let expected):
        "it has \(count) fields, the header has \(expected)."
    case .columnWithoutName(let place):
        "something is in column \(place), which has no name in the header."
    case .notUTF8: "it is not UTF-8 text."
    case .rowTooLong(let count, let limit): "it has \(count) bytes; \(limit) are read."
    case .nameMissing: "it has no name, so it could not be told from the others."
    case .reference: "the list's own number is too long or not plain text."
    case .request(let error): explain(error).fact.replacing(" Nothing was kept.", with: "")
    }
}

func explain(_ error: ImportError) -> Ending {
    let fact: String
    switch error {
    case .fileTooLarge(_, let limit): fact = "The file is larger than \(limit) bytes."
    case .tooManyRows(let limit): fact = "The file has more than \(limit) rows."
    case .empty: fact = "The file has no header line."
    case .headerNotText:
        return Ending(
            .badInput,
            "The file is not UTF-8 text. Nothing was stored.",
            advice: "Save it once more as \"CSV UTF-8\"."
        )
    case .headerQuoting:
        fact = "The header line has a quotation mark, or a line end, where there can be none."
    // Where the header line is missing this would be a person's name, so it is not repeated.
    case .unknownColumn(let place, _): fact = "Column \(place) is not one of ours."
    case .repeatedColumn(let name): fact = "The column \(name) stands twice."
    case .missingColumn(let name): fact = "The column \(name) is missing."
    case .quoteNeverCloses(let line): fact = "A quote that opens on line \(line) never closes."
    case .records(let error): return explain(error)
    case .stopped(let count, let error): return explain(error).afterStoring(count)
    case .cancelled(let count):
        return Ending(.tryAgain, "The import was stopped.").afterStoring(count)
    }
    return Ending(
        .badInput,
        fact + " Nothing was taken.",
        advice: "docs/import.md lists the columns."
    )
}

extension Ending {
    /// The same of an import that had begun: what is safe, and that it can be repeated.
    fileprivate func afterStoring(_ count: Int) -> Ending {
        let cause = fact.replacing(" Nothing was changed.", with: "")
        return Ending(
            status,
            "\(cause) The first \(count) rows of the file are stored.",
            advice: [advice, "Import the same file again: no row is stored twice."]
                .compactMap(\.self).joined(separator: " ")
        )
    }
}

func explain(_ error: ProgrammeError) -> Ending {
    Ending(
        .badInput,
        "The programme file, line \(error.line), \(error.key): \(sentence(error.reason))",
        advice: "Mend that line and try again. Programmes/ has two whole examples."
    )
}

private func sentence(_ reason: ProgrammeError.Reason) -> String {
    switch reason {
    case .fileTooLarge(_, let limit): "the file is larger than \(limit) bytes."
    case .notPlainText: "this is not plain UTF-8 text."
    case .lineTooLong(_, let limit): "the line is longer than \(limit) bytes."
    case .tooDeep(let limit): "tables stand in tables more than \(limit) deep."
    case .notTOML(let detail): "this is not TOML: \(detail)."
    case .unknownKey: "there is no such setting."
    case .missing: "this setting is needed."
    case .wrongType(let expected): "this should be a \(expected.rawValue)."
    case .tooSmall(let value, let least): "\(value) is less than \(least)."
    case .tooLarge(let value, let most): "\(value) is more than \(most)."
    case .textTooLong(_, let limit): "the text is longer than \(limit) bytes."
    case .textEmpty: "the text is empty."
    case .textNotClean: "the text has hidden or control characters."
    case .tooFew(let count, let least): "there are \(count); at least \(least) are needed."
    case .tooMany(let count, let most): "there are \(count); at most \(most) are allowed."
    case .malformed(let form): "this is not written as a \(form.rawValue) is."
    case .notOneOf(let choices): "this must be one of \(choices.joined(separator: ", "))."
    case .repeated(let code): "\(code) stands twice."
    case .unknownProvince, .unknownCondition, .unknownKind, .reasonMissing, .provinceUnserved,
        .provinceServedTwice, .seatNotServed, .exchangeNeverEnds, .panelTooSmall,
        .vacancyWithoutEffect:
        rule(reason)
    }
}

/// Reasons that are about the programme as a whole.
private func rule(_ reason: ProgrammeError.Reason) -> String {
    switch reason {
    case .unknownProvince(let code): "the programme has no province \(code)."
    case .unknownCondition(let code): "the programme has no condition \(code)."
    case .unknownKind(let kind): "the programme has no \(kind) letter."
    case .reasonMissing(let code):
        "the reason \(code), which the office gives by itself, has no wording."
    case .provinceUnserved(let code):
        "no office serves \(code), so no letter could be exchanged there."
    case .provinceServedTwice(let code, let other): "\(code) is served by \(other) already."
    case .seatNotServed(let code): "the office stands in \(code), which it does not serve."
    case .exchangeNeverEnds: "a letter got by exchange would have to be exchanged again."
    case .panelTooSmall(let panel, let needed):
        "\(needed) of \(panel) officers cannot always be found."
    case .vacancyWithoutEffect: "this fallback changes nothing."
    case .fileTooLarge, .notPlainText, .lineTooLong, .tooDeep, .notTOML, .unknownKey, .missing,
        .wrongType, .tooSmall, .tooLarge, .textTooLong, .textEmpty, .textNotClean, .tooFew,
        .tooMany, .malformed, .notOneOf, .repeated:
        "this breaks a rule."
    }
}

extension ApplyError {
    /// What is wrong now that the application is stored: what that means, then what happened.
    func afterKeeping(_ meaning: String, advice again: String) -> Ending {
        let cause = explain(self)
        var fact = cause.fact
        // Of the records only what happened: that nothing was changed is not true any more.
        if case .records(let error) = self { fact = error.fact }
        return Ending(
            cause.status,
            meaning + " " + fact,
            advice: [cause.advice, again].compactMap(\.self).joined(separator: " ")
        )
    }
}

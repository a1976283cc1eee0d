import AmanLetter
import AmanOffice
import AmanTexts

func explain(_ error: ApplyError) -> Ending {
    switch error {
    case .notJSON(.utf16): Ending(.badInput, messages.cliApply.apply.utf16)
    case .notJSON:
        Ending(.badInput, messages.cliApply.apply.notJSON(example: personExample))
    case .unknownField(let name):
        Ending(
            .badInput,
            messages.cliApply.apply.unknownField(name: name, fieldNames: "\(fieldNames)")
        )
    case .field(let field, let refusal):
        Ending(.badInput, messages.cliApply.apply.field(fact: "\(sentence(field, refusal))"))
    case .sentBefore:
        Ending(.no, messages.cliApply.apply.sentBefore)
    case .channelNotOffered(let channel):
        Ending(.badInput, messages.cliApply.apply.channelNotOffered(channel: channel.rawValue))
    case .notFound: Ending(.no, messages.cliApply.apply.notFound)
    case .officerMissing:
        Ending(.wrongUsage, messages.cliApply.apply.officerMissing)
    case .changedMeanwhile: Ending(.tryAgain, messages.cliApply.apply.changedMeanwhile)
    case .badReason:
        Ending(
            .badInput,
            messages.cliApply.apply.badReason(limit: "\(caseNoteByteCountMax)")
        )
    case .alreadyDecided(let state):
        Ending(.no, messages.cliApply.apply.alreadyDecided(state: state.rawValue))
    case .records(let error): explain(error)
    }
}

/// An application as `aman apply --input` reads it.
private let personExample =
    "{\"province\": \"AF-KDZ\", \"fullName\": \"…\", \"birthYear\": 1990}"

private let fieldNames = ApplyField.allCases.map(\.rawValue).joined(separator: ", ")

/// What is wrong with a field; never repeats what was in it.
func sentence(_ field: ApplyField, _ refusal: FieldRefusal) -> String {
    let name = field.rawValue
    return switch refusal {
    case .missing: messages.cliApply.field.missing(name: name)
    case .wrongType: messages.cliApply.field.wrongType(name: name)
    case .tooLong(let count, let limit):
        messages.cliApply.field.tooLong(name: name, count: "\(count)", limit: "\(limit)")
    case .unknownProvince: messages.cliApply.field.unknownProvince(name: name)
    case .notOneOf(let choices):
        messages.cliApply.field.notOneOf(name: name, choices: choices.joined(separator: ", "))
    case .notAName: messages.cliApply.field.notAName(name: name)
    case .notLatin: messages.cliApply.field.notLatin(name: name)
    case .notALanguage: messages.cliApply.field.notALanguage(name: name)
    case .languageWithoutName: messages.cliApply.field.languageWithoutName(name: name)
    case .notAYear: messages.cliApply.field.notAYear(name: name)
    case .yearOutOfRange(let least, let most):
        messages.cliApply.field.yearOutOfRange(name: name, least: "\(least)", most: "\(most)")
    case .notADate: messages.cliApply.field.notADate(name: name)
    case .contradictsBirthYear: messages.cliApply.field.contradictsBirthYear(name: name)
    case .notBase64: messages.cliApply.field.notBase64(name: name)
    case .notAPhoto: messages.cliApply.field.notAPhoto(name: name)
    case .notPlainText: messages.cliApply.field.notPlainText(name: name)
    case .unprintable(let letter):
        messages.cliApply.field.unprintable(name: name, letter: quoted(letter))
    case .spoiltNumber: messages.cliApply.field.spoiltNumber(name: name)
    case .tooManyMarks(let limit):
        messages.cliApply.field.tooManyMarks(name: name, limit: "\(limit)")
    }
}

func explain(_ error: ImportError) -> Ending {
    let fact: String
    switch error {
    case .fileTooLarge(_, let limit):
        fact = messages.cliApply.import.fileTooLarge(limit: "\(limit)")
    case .tooManyRows(let limit): fact = messages.cliApply.import.tooManyRows(limit: "\(limit)")
    case .empty: fact = messages.cliApply.import.empty
    case .headerNotText: return Ending(.badInput, messages.cliApply.import.notText)
    case .looksLike(let encoding):
        return Ending(.badInput, messages.cliApply.import.looksLike(encoding: encoding.rawValue))
    case .damagedEncoding(let encoding):
        fact = messages.cliApply.import.damagedEncoding(encoding: encoding.rawValue)
    case .headerQuoting: fact = messages.cliApply.import.headerQuoting
    // Where the header line is missing this would be a person's name, so it is not repeated.
    case .unknownColumn(let place, _):
        fact = messages.cliApply.import.unknownColumn(place: "\(place)")
    case .repeatedColumn(let name): fact = messages.cliApply.import.repeatedColumn(name: name)
    case .missingColumn(let name): fact = messages.cliApply.import.missingColumn(name: name)
    case .quoteNeverCloses(let line):
        fact = messages.cliApply.import.quoteNeverCloses(line: "\(line)")
    case .records(let error): return explain(error)
    case .stopped(let count, let error):
        let cause = explain(error)
        return Ending(cause.status, error.fact, advice: cause.advice).afterStoring(count)
    case .cancelled(let count):
        return Ending(.tryAgain, messages.cliApply.import.cancelled).afterStoring(count)
    }
    return Ending(.badInput, messages.cliApply.import.refused(fact: "\(fact)"))
}

extension Ending {
    /// The same of an import that had begun: what is safe, and that it can be repeated.
    fileprivate func afterStoring(_ count: Int) -> Ending {
        Ending(
            status,
            messages.cliApply.import.firstStored(fact: "\(fact)", count: "\(count)"),
            advice: [advice, "Import the same file again: no row is stored twice."]
                .compactMap(\.self).joined(separator: " ")
        )
    }
}

func explain(_ error: ProgrammeError) -> Ending {
    Ending(
        .badInput,
        messages.cliApply.programme.line(
            line: "\(error.line)",
            key: "\(error.key)",
            reason: "\(sentence(error.reason))"
        )
    )
}

private func sentence(_ reason: ProgrammeError.Reason) -> String {
    switch reason {
    case .fileTooLarge(_, let limit): messages.cliApply.programme.fileTooLarge(limit: "\(limit)")
    case .notPlainText: messages.cliApply.programme.notPlainText
    case .lineTooLong(_, let limit): messages.cliApply.programme.lineTooLong(limit: "\(limit)")
    case .tooDeep(let limit): messages.cliApply.programme.tooDeep(limit: "\(limit)")
    case .notTOML(let detail): messages.cliApply.programme.notTOML(detail: "\(detail)")
    case .unknownKey: messages.cliApply.programme.unknownKey
    case .missing: messages.cliApply.programme.missing
    case .wrongType(let expected):
        messages.cliApply.programme.wrongType(expected: expected.rawValue)
    case .tooSmall(let value, let least):
        messages.cliApply.programme.tooSmall(value: "\(value)", least: "\(least)")
    case .tooLarge(let value, let most):
        messages.cliApply.programme.tooLarge(value: "\(value)", most: "\(most)")
    case .textTooLong(_, let limit): messages.cliApply.programme.textTooLong(limit: "\(limit)")
    case .textEmpty: messages.cliApply.programme.textEmpty
    case .textNotClean: messages.cliApply.programme.textNotClean
    case .tooFew(let count, let least):
        messages.cliApply.programme.tooFew(count: "\(count)", least: "\(least)")
    case .tooMany(let count, let most):
        messages.cliApply.programme.tooMany(count: "\(count)", most: "\(most)")
    case .malformed(let form): messages.cliApply.programme.malformed(form: form.rawValue)
    case .notOneOf(let choices):
        messages.cliApply.programme.notOneOf(choices: choices.joined(separator: ", "))
    case .repeated(let code): messages.cliApply.programme.repeated(code: "\(code)")
    case .unknownProvince, .unknownCondition, .unknownKind, .reasonMissing, .actWithoutReason,
        .provinceUnserved, .provinceServedTwice, .seatNotServed, .exchangeNeverEnds, .panelTooSmall,
        .vacancyWithoutEffect, .sampleMonitorsKey:
        rule(reason)
    }
}

/// Reasons that are about the programme as a whole.
private func rule(_ reason: ProgrammeError.Reason) -> String {
    switch reason {
    case .unknownProvince(let code): messages.cliApply.programme.unknownProvince(code: "\(code)")
    case .unknownCondition(let code): messages.cliApply.programme.unknownCondition(code: "\(code)")
    case .unknownKind(let kind): messages.cliApply.programme.unknownKind(kind: "\(kind)")
    case .reasonMissing(let code):
        messages.cliApply.programme.reasonMissing(code: "\(code)")
    case .actWithoutReason(let act):
        messages.cliApply.programme.actWithoutReason(act: act.rawValue)
    case .provinceUnserved(let code):
        messages.cliApply.programme.provinceUnserved(code: "\(code)")
    case .provinceServedTwice(let code, let other):
        messages.cliApply.programme.provinceServedTwice(code: "\(code)", other: "\(other)")
    case .seatNotServed(let code): messages.cliApply.programme.seatNotServed(code: "\(code)")
    case .exchangeNeverEnds: messages.cliApply.programme.exchangeNeverEnds
    case .panelTooSmall(let panel, let needed):
        messages.cliApply.programme.panelTooSmall(needed: "\(needed)", panel: "\(panel)")
    case .vacancyWithoutEffect: messages.cliApply.programme.vacancyWithoutEffect
    case .sampleMonitorsKey: messages.cliApply.programme.sampleMonitorsKey
    case .fileTooLarge, .notPlainText, .lineTooLong, .tooDeep, .notTOML, .unknownKey, .missing,
        .wrongType, .tooSmall, .tooLarge, .textTooLong, .textEmpty, .textNotClean, .tooFew,
        .tooMany, .malformed, .notOneOf, .repeated:
        messages.cliApply.programme.other
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

import AmanOffice
import AmanTexts
import HTTPTypes

extension PeopleTexts {
    /// What is said of a sign-in that was not one.
    func text(_ error: SignInError, _ language: PageLanguage) throws -> RefusalText {
        switch error {
        case .doesNotFit: doesNotFit
        case .wait(let seconds): waiting(seconds, language)
        case .busy: busy
        case .records(let error): throw error
        }
    }

    /// What is said of a change to the staff that was not made.
    func text(_ error: PeopleError, _ language: PageLanguage) throws -> RefusalText {
        switch error {
        case .noSuchMember: noSuchMember
        case .badSignInName: badSignInName
        case .officerMissing: officerMissing
        case .nameTaken: nameTaken
        case .rolesMissing: rolesMissing
        case .administratorSeesNoPersons: administratorSeesNoPersons
        case .lastAdministrator: lastAdministrator
        case .alreadySetUp: alreadySetUp
        case .codeDoesNotFit: codeDoesNotFit
        case .password(let fault): text(fault, language)
        case .proofDoesNotFit: proofDoesNotFit
        case .secondFactorDoesNotFit: secondFactorDoesNotFit
        case .wait(let seconds): waiting(seconds, language)
        case .busy: busy
        case .noSuchRequest: noSuchRequest
        case .requestWaits: requestWaits
        case .notTheSecond: notTheSecond
        case .changedMeanwhile: changedMeanwhile
        case .records(let error): throw error
        }
    }

    private func text(_ fault: PasswordRuleError, _ language: PageLanguage) -> RefusalText {
        switch fault {
        case .tooShort(let least): tooShort(limit: language.count(least))
        case .tooLong(let most): tooLong(limit: language.count(most))
        case .tooUniform: tooUniform
        case .holdsName: holdsName
        case .wellKnown: wellKnown
        case .notTheSame: notTheSame
        }
    }

    private func waiting(_ seconds: Int64, _ language: PageLanguage) -> RefusalText {
        wait(seconds: language.count(Int(clamping: seconds)))
    }
}

extension SignInError {
    /// What a program reads as a number.
    var status: HTTPResponse.Status {
        switch self {
        case .doesNotFit: .forbidden
        case .wait: .tooManyRequests
        case .busy: .serviceUnavailable
        case .records: .internalServerError
        }
    }

    /// Seconds after which to come again.
    var retryAfter: Int64? {
        switch self {
        case .wait(let seconds): seconds
        case .busy: 5
        case .doesNotFit, .records: nil
        }
    }
}

extension PeopleError {
    /// What a program reads as a number.
    var status: HTTPResponse.Status {
        switch self {
        case .wait: .tooManyRequests
        case .busy: .serviceUnavailable
        case .noSuchMember, .noSuchRequest: .notFound
        case .notTheSecond: .forbidden
        case .changedMeanwhile, .requestWaits, .alreadySetUp, .nameTaken, .lastAdministrator:
            .conflict
        case .records: .internalServerError
        default: .unprocessableContent
        }
    }

    /// Seconds after which to come again.
    var retryAfter: Int64? {
        switch self {
        case .wait(let seconds): seconds
        case .busy: 5
        default: nil
        }
    }
}

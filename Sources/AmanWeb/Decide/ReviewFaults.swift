import AmanOffice
import AmanTexts
import HTTPTypes

extension ReviewFaultsTexts {
    /// What is said of a vote that was not stored, with the number for programs.
    func said(
        _ error: DecideError,
        _ states: ReviewStatesTexts
    ) throws -> (RefusalText, HTTPResponse.Status) {
        switch error {
        case .notFound: (notFound, .notFound)
        case .alreadyDecided(let state): (alreadyDecided(state: states.text(state)), .conflict)
        case .sameOfficer: (sameOfficer, .conflict)
        case .refusedBefore: (refusedBefore, .conflict)
        case .notOpened: (notOpened, .unprocessableContent)
        case .unknownReason, .unknownOffice, .referredToItself:
            (nothingChosen, .unprocessableContent)
        case .nameMissing: (nameMissing, .conflict)
        case .changedMeanwhile: (changedMeanwhile, .conflict)
        case .nothingToWithdraw: (nothingToWithdraw, .conflict)
        case .actedOn: (actedOn, .conflict)
        case .tooLateToWithdraw: (tooLateToWithdraw, .conflict)
        case .notRefused: (notRefused, .conflict)
        case .appealTooLate: (appealTooLate, .conflict)
        case .noteTooLong: (noteTooLong, .unprocessableContent)
        case .noteNotPlain: (noteNotPlain, .unprocessableContent)
        case .officerName, .records: throw error
        }
    }

    /// What is said of a hit that was not cleared.
    func said(
        _ error: ClearError,
        _ language: PageLanguage
    ) throws -> (RefusalText, HTTPResponse.Status) {
        switch error {
        case .notFound: (erased, .gone)
        case .notOpened: (notCompared, .conflict)
        case .notAHit: (notAHit, .conflict)
        case .changedMeanwhile: (changedMeanwhile, .conflict)
        case .open(let error): try said(error, language)
        case .records: throw error
        }
    }

    /// What is said of a record that was not opened.
    func said(
        _ error: OpenError,
        _ language: PageLanguage
    ) throws -> (RefusalText, HTTPResponse.Status) {
        switch error {
        case .reasonMissing: (reasonMissing, .unprocessableContent)
        case .quotaReached(_, let limit):
            (quotaReached(limit: language.count(limit)), .tooManyRequests)
        case .notFound: (erased, .gone)
        case .letterNotFound, .records: throw error
        }
    }
}

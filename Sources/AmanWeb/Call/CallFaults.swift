import AmanLetter
import AmanOffice
import AmanVerdict
import HTTPTypes

/// What is wrong with a press of the console's own.
enum CallFault: Error, Equatable, Sendable {
    /// Neither a letter's number nor the code of a letter of this programme.
    case notALetter
}

extension CallFaultWords {
    func text(_ fault: CallFault) -> RefusalText {
        switch fault {
        case .notALetter: notALetter
        }
    }

    /// What is said when nothing was called or handed out.
    ///
    /// - Throws: What is the program's fault and not the caller's.
    func text(
        _ error: HandOutError,
        _ language: PageLanguage
    ) throws -> (text: RefusalText, status: HTTPResponse.Status) {
        func said(_ text: RefusalText, _ value: Int) -> (RefusalText, HTTPResponse.Status) {
            let number = language.digits("\(value)")
            let happened = text.happened.replacingMark(with: number)
            return (RefusalText(happened, text.advice.replacingMark(with: number)), .conflict)
        }
        switch error {
        case .nobodyWaiting: return (nobodyWaiting, .conflict)
        case .nobodyCalled, .unknownTicket: return (unknownTicket, .conflict)
        case .neverCalled(let ticket): return said(neverCalled, ticket.number)
        case .calledTooSeldom(_, let missing): return said(calledTooSeldom, missing)
        case .alreadyNoShow(let ticket): return said(alreadyNoShow, ticket.number)
        case .unknownLetter: return (unknownLetter, .unprocessableContent)
        case .otherTicket(_, let ticket): return said(otherTicket, ticket.number)
        case .alreadyHandedOut: return (alreadyHandedOut, .conflict)
        case .notValid: return (notValid, .conflict)
        case .expired: return (expired, .conflict)
        case .movedOn: return (movedOn, .conflict)
        case .records(.conflict): return (movedOn, .conflict)
        case .officerMissing, .records: throw error
        }
    }

    /// What is said when the name is not shown.
    func text(
        _ error: OpenError,
        _ language: PageLanguage
    ) throws -> (text: RefusalText, status: HTTPResponse.Status) {
        switch error {
        case .quotaReached: (quotaReached, .tooManyRequests)
        case .notFound, .letterNotFound: (recordGone, .notFound)
        case .reasonMissing, .records: throw error
        }
    }
}

import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict
import HTTPTypes

/// What is wrong with a press of the console's own.
enum CallError: Error, Equatable, Sendable {
    /// Neither a letter's number nor the code of a letter of this programme.
    case notALetter
}

extension CallFaultsTexts {
    func text(_ fault: CallError) -> RefusalText {
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
        func said(
            _ text: (String) -> RefusalText,
            _ value: Int
        ) -> (RefusalText, HTTPResponse.Status) {
            (text(language.digits("\(value)")), .conflict)
        }
        switch error {
        case .nobodyWaiting: return (nobodyWaiting, .conflict)
        case .nobodyCalled, .unknownTicket: return (unknownTicket, .conflict)
        case .neverCalled(let ticket): return said(neverCalled(ticket:), ticket.number)
        case .calledTooSeldom(_, let missing): return said(calledTooSeldom(count:), missing)
        case .alreadyNoShow(let ticket): return said(alreadyNoShow(ticket:), ticket.number)
        case .unknownLetter: return (unknownLetter, .unprocessableContent)
        case .otherTicket(_, let ticket): return said(otherTicket(ticket:), ticket.number)
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

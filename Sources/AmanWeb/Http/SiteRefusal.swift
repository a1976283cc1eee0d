import AmanOffice
import AmanTexts
import HTTPTypes

/// Why the counter does not do what a request asks.
enum SiteRefusal: Error, Equatable, Sendable {
    /// No page or file at this address.
    case notFound
    /// The address takes only these methods.
    case wrongMethod(allowed: [HTTPRequest.Method])
    case textTooLong
    case photoTooLarge
    /// A photo of more pixels than are decoded.
    case tooManyPixels(width: Int, height: Int)
    /// What came in the photo field is no JPEG or PNG that can be read.
    case wrongType
    /// A photo without a code.
    case noCode
    /// Neither text nor photo.
    case nothingGiven
    case brokenForm
    case tooSlow
    case busy
    case formTooLarge
    /// More is asked than can be done soon; nothing was begun.
    case overloaded
    /// The visitor is not signed in, or no longer.
    case signedOut
    /// A member is signed in and the password is asked again.
    case locked
    /// A member is signed in and has to set up a second factor first.
    case needsSecondFactor
    /// The address is for others.
    case notYours
    /// The form is from another site, or from a page of an older session.
    case staleForm
    /// As many call boards are open as the counter keeps up to date.
    case boardsFull
    /// The officer has asked about as many people as the programme allows in a day.
    case quotaReached(limit: Int)
    /// The office is sealed: only letters are checked, and published files served.
    case sealed
    /// A record that carries authority is not as Aman wrote it.
    case notAuthentic(ProtectedRow)
    /// More of the log is known outside than is in the records: nothing is added to it.
    case logBehind
    /// The records did not answer in time; it is not known whether something was stored.
    case recordsSilent
    /// The records can be read and take no changes: a full disk, or a database that only reads.
    case recordsTakeNothing
    /// Something of ours did not work.
    case ourFault

    var status: HTTPResponse.Status {
        switch self {
        case .notFound: .notFound
        case .wrongMethod: .methodNotAllowed
        case .textTooLong, .photoTooLarge, .tooManyPixels, .formTooLarge: .contentTooLarge
        case .wrongType: .unsupportedMediaType
        case .noCode: .unprocessableContent
        case .nothingGiven, .brokenForm: .badRequest
        case .tooSlow: .requestTimeout
        case .signedOut: .unauthorized
        case .locked: HTTPResponse.Status(code: 423, reasonPhrase: "Locked")
        case .needsSecondFactor, .notYours, .staleForm: .forbidden
        case .quotaReached: .tooManyRequests
        case .busy, .boardsFull, .overloaded, .sealed, .recordsSilent, .recordsTakeNothing:
            .serviceUnavailable
        case .ourFault, .notAuthentic, .logBehind: .internalServerError
        }
    }

    /// The sentences for it.
    func text(_ words: RefusalsTexts) -> RefusalText {
        switch self {
        case .notFound: words.notFound
        case .wrongMethod: words.wrongMethod
        case .textTooLong: words.textTooLong
        case .photoTooLarge: words.photoTooLarge
        case .tooManyPixels(let width, let height):
            // Isolated from left to right, so that a line from right to left keeps their order.
            words.tooManyPixels(count: "\u{2066}\(width) × \(height)\u{2069}")
        case .wrongType: words.wrongType
        case .noCode: words.noCode
        case .nothingGiven: words.nothingGiven
        case .brokenForm: words.brokenForm
        case .tooSlow: words.tooSlow
        case .busy: words.busy
        case .formTooLarge: words.formTooLarge
        case .overloaded: words.overloaded
        case .signedOut: words.signedOut
        case .locked: words.locked
        case .needsSecondFactor: words.needsSecondFactor
        case .notYours: words.notYours
        case .staleForm: words.staleForm
        case .boardsFull: words.boardsFull
        case .quotaReached(let limit):
            // Isolated, as above.
            words.quotaReached(limit: "\u{2066}\(limit)\u{2069}")
        case .sealed: words.sealed
        case .notAuthentic(let row):
            // Isolated, as above.
            words.notAuthentic(record: "\u{2066}\(row.code)\u{2069}")
        case .logBehind: words.logBehind
        case .recordsSilent: words.recordsSilent
        case .recordsTakeNothing: words.recordsTakeNothing
        case .ourFault: words.ourFault
        }
    }
}

extension SiteRefusal {
    /// A photo's fault, as it is said on a page.
    init(_ refusal: PhotoRefusal) {
        switch refusal {
        case .unreadable: self = .wrongType
        case .tooManyPixels(let width, let height, _):
            self = .tooManyPixels(width: width, height: height)
        }
    }
}

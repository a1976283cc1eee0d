import AmanLog
import AmanOffice
import AmanTexts
import HTTPTypes

/// One thing that can be asked of the API: its address, who may, what it takes and gives.
///
/// The router, the rights table and `openapi.json` are all made from this one list.
struct ApiOperation: Sendable {
    var act: ApiAct
    var method: HTTPRequest.Method
    /// Below `/api/v1`.
    var path: String
    /// One of these is enough; empty asks only for a token; nil asks for nothing.
    var scopes: [Right]?
    var summary: String
    /// What the body is; nil where there is none.
    var takes: ApiShape?
    var bodyByteCountMax = 16_384
    var gives: ApiShape
    var status: HTTPResponse.Status = .ok
    /// Parameters after the question mark.
    var asks: [ApiProperty] = []
    /// A body as it may be sent, JSON.
    var sent: String?
    /// Why it is refused, beside what every address may say.
    var codes: [ApiCode] = []

    /// As the router writes it.
    var pattern: String { apiRoot + path }
    /// Whether the answer is JSON and not a file.
    var givesJSON: Bool { act != .bundle }
}

/// Where the API begins; an incompatible change gets another one.
let apiRoot = "/api/v1"

/// What can be asked; the raw value is the operation's name in `openapi.json`.
enum ApiAct: String, CaseIterable, Sendable {
    case document, programme, today, board, bundle
    case apply, listApplications, readApplication, screen, clearHit, askAgain, correct, decide
    case issue, readLetter, readStatus, prove
    case callNext, callAgain, noShow, handOut, exchange
    case fileAppeal, listAppeals, readAppeals
    case takeReports, importReplies
}

extension ApiOperation {
    /// Everything that can be asked, in the order of the document.
    static let all: [ApiOperation] =
        applicationOperations + letterOperations + appealOperations + queueOperations
        + incidentOperations
        + officeOperations

    /// What is asked by a method at an address of the router; HEAD asks as GET does.
    static func at(_ pattern: String, _ method: HTTPRequest.Method) -> ApiOperation? {
        let method = method == .head ? .get : method
        return all.first { $0.pattern == pattern && $0.method == method }
    }

    private static let applicationOperations = [
        ApiOperation(
            act: .apply,
            method: .post,
            path: "/applications",
            scopes: [.apply],
            summary: "Register an application. Only the province is required.",
            takes: .named(.applyRequest),
            bodyByteCountMax: ApplyLimits.jsonByteCountMax,
            gives: .named(.applied),
            status: .created,
            sent: #"{"province":"AF-KDZ","secondName":"احمد شهیدی","birthYear":1366}"#,
            codes: [.channelNotOffered]
        ),
        ApiOperation(
            act: .listApplications,
            method: .get,
            path: "/applications",
            scopes: [.review, .decide, .issue],
            summary: "Applications by ticket, without names; `next` is where the next page begins.",
            gives: .named(.applicationsPage),
            asks: [
                ApiProperty("state", .oneOf(ApplicationState.allCases.map(\.rawValue))),
                ApiProperty("after", .whole(0...ticketMax)),
                ApiProperty("limit", .whole(1...ApplicationsPage.limitMax)),
            ],
            codes: [.unknownParameter, .badParameter]
        ),
        ApiOperation(
            act: .readApplication,
            method: .get,
            path: "/applications/{ticket}",
            scopes: [.review, .decide, .issue, .handOut, .exchange, .apply],
            summary: "The state of an application, without the person. With scope apply alone: "
                + "only what this token registered, without the letter's number.",
            gives: .named(.application),
            codes: [.applicationNotFound]
        ),
        ApiOperation(
            act: .screen,
            method: .get,
            path: "/applications/{ticket}/hits",
            scopes: [.review, .decide],
            summary: "Tickets that may be of the same person, with reasons: questions to a human.",
            gives: .named(.hits),
            codes: [.applicationNotFound]
        ),
        clearing, askingAgain,
        ApiOperation(
            act: .decide,
            method: .post,
            path: "/applications/{ticket}/decisions",
            scopes: [.decide],
            summary: "Say this officer's word on an application.",
            takes: .named(.decision),
            gives: .named(.application),
            sent: #"{"outcome":"grant"}"#,
            codes: [
                .applicationNotFound, .alreadyDecided, .sameOfficer, .unknownReason,
                .unknownOffice, .referredToItself, .nameMissing, .changedMeanwhile,
            ]
        ),
        correction,
    ]

    private static let correction = ApiOperation(
        act: .correct,
        method: .post,
        path: "/applications/{ticket}/corrections",
        scopes: [.review],
        summary: "Correct an application. A field that is not given stays; an empty text empties "
            + "it. Votes that rest on what is changed no longer count.",
        takes: .named(.correction),
        bodyByteCountMax: ApplyLimits.jsonByteCountMax,
        gives: .named(.application),
        sent: #"{"reason":"mistyped","changes":{"fullName":"Ahmad Shahidi"}}"#,
        codes: [.applicationNotFound, .alreadyDecided, .changedMeanwhile]
    )

    private static let clearing = ApiOperation(
        act: .clearHit,
        method: .post,
        path: "/applications/{ticket}/hits/clear",
        scopes: [.decide],
        summary:
            "Say that another ticket is of another person: neither is a hit of the other until "
            + "one is corrected. The token's member has opened both records.",
        takes: .object([
            ApiProperty("other", .whole(1...ticketMax), isNeeded: true),
            ApiProperty(
                "reason",
                .oneOf(ClearingReason.allCases.map(\.rawValue)),
                isNeeded: true
            ),
        ]),
        gives: .named(.hits),
        sent: #"{"other":7,"reason":"relative"}"#,
        codes: [.applicationNotFound, .notCompared, .notAHit, .changedMeanwhile]
    )

    private static let askingAgain = ApiOperation(
        act: .askAgain,
        method: .post,
        path: "/applications/{ticket}/hits/ask-again",
        scopes: [.decide],
        summary: "Let two tickets be hits of each other again.",
        takes: .object([ApiProperty("other", .whole(1...ticketMax), isNeeded: true)]),
        gives: .named(.hits),
        sent: #"{"other":7}"#,
        codes: [.applicationNotFound]
    )

    private static let letterOperations = [
        ApiOperation(
            act: .issue,
            method: .post,
            path: "/letters",
            scopes: [.issue],
            summary: "Make the letter of a granted application; it is printed at the counter.",
            takes: .object([ApiProperty("ticket", .whole(1...ticketMax), isNeeded: true)]),
            gives: .named(.letter),
            status: .created,
            sent: #"{"ticket":412}"#,
            codes: [
                .applicationNotFound, .notGranted, .nameMissing, .recordErased, .letterNotMade,
                .officeNotReady, .changedMeanwhile,
            ]
        ),
        ApiOperation(
            act: .readLetter,
            method: .get,
            path: "/letters/{number}",
            scopes: [.issue, .handOut, .exchange],
            summary: "What the office keeps of a letter, without the person.",
            gives: .named(.letter),
            codes: [.letterNotFound]
        ),
        ApiOperation(
            act: .readStatus,
            method: .get,
            path: "/letters/{number}/status",
            scopes: [.issue, .handOut, .exchange, .incidents],
            summary: "Whether a letter is valid, revoked, suspended or exchanged.",
            gives: .named(.status),
            codes: [.letterNotFound]
        ),
        ApiOperation(
            act: .prove,
            method: .get,
            path: "/letters/{number}/proof",
            scopes: [.issue, .handOut, .exchange, .incidents],
            summary:
                "The proof that a letter is in the public log (C2SP tlog-proof), and the texts of "
                + "the codes of its slip.",
            gives: .object(proofProperties),
            codes: [.letterNotFound, .notInTree, .officeNotReady]
        ),
    ]

    /// What proves a letter; `witnessedAt` is absent where too few witnesses have cosigned.
    private static let proofProperties = [
        ApiProperty("proof", .text(most: nil), isNeeded: true),
        ApiProperty("codes", .list(.text(most: 970)), isNeeded: true),
        ApiProperty("seenBy", .whole(0...noteSignatureCountMax), isNeeded: true),
        ApiProperty("witnesses", .whole(0...ticketMax), isNeeded: true),
        ApiProperty("witnessedAt", .moment),
    ]

    private static let officeOperations = [
        ApiOperation(
            act: .programme,
            method: .get,
            path: "/programme",
            scopes: [],
            summary: "The programme's codes with their names: provinces, offices, kinds, refusals.",
            gives: .named(.programme)
        ),
        ApiOperation(
            act: .today,
            method: .get,
            path: "/today",
            scopes: [],
            summary: "The numbers of today.",
            gives: .named(.today)
        ),
        ApiOperation(
            act: .board,
            method: .get,
            path: "/board",
            scopes: nil,
            summary: "The call board: tickets and desks, as everybody in the room sees them.",
            gives: .named(.board)
        ),
        ApiOperation(
            act: .bundle,
            method: .get,
            path: "/bundle",
            scopes: nil,
            summary: "All a checkpoint needs, in one file.",
            gives: .text(most: nil),
            codes: [.noSuchAddress]
        ),
        ApiOperation(
            act: .document,
            method: .get,
            path: "/openapi.json",
            scopes: nil,
            summary: "This document.",
            gives: .object([])
        ),
    ]
}

/// The highest ticket that can be asked for.
let ticketMax = 9_999_999_999

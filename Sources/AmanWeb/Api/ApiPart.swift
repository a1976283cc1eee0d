import AmanLetter
import AmanOffice
import AmanTexts
import AmanVerdict

/// A shape with a name in `openapi.json`.
enum ApiPart: String, CaseIterable, Sendable {
    case applyRequest = "ApplyRequest"
    case application = "Application"
    case applied = "Applied"
    case applicationsPage = "ApplicationsPage"
    case hit = "Hit"
    case hits = "Hits"
    case clearedHit = "ClearedHit"
    case correction = "Correction"
    case decision = "Decision"
    case letter = "Letter"
    case status = "Status"
    case place = "Place"
    case exchanged = "Exchanged"
    case appeal = "Appeal"
    case appeals = "Appeals"
    case today = "Today"
    case programme = "Programme"
    case call = "Call"
    case board = "Board"
    case problem = "Problem"

    var shape: ApiShape {
        switch self {
        case .applyRequest: Self.request
        case .application: .object(Self.applicationProperties)
        case .applied:
            .object([needed("application", .named(.application))])
        case .applicationsPage:
            .object([
                needed("applications", .list(.named(.application))),
                ApiProperty("next", .whole(1...ticketMax)),
            ])
        case .hit, .hits, .clearedHit: .object(hitProperties)
        case .correction:
            .object([
                needed("reason", .oneOf(CorrectionReason.allCases.map(\.rawValue))),
                ApiProperty("remark", .text(most: caseNoteByteCountMax)),
                needed("changes", .object(Self.personProperties(isWhole: false))),
            ])
        case .decision:
            .object([
                needed("outcome", .oneOf(["grant", "refer", "refuse"])),
                ApiProperty("office", .text(most: 8)), ApiProperty("reason", .text(most: 64)),
            ])
        case .letter, .status, .place, .exchanged: .object(letterProperties)
        case .appeal: .object(ApiOperation.appealProperties)
        case .appeals: .object([needed("appeals", .list(.named(.appeal)))])
        case .programme: .object(Self.programmeProperties)
        case .today, .call, .board, .problem: .object(officeProperties)
        }
    }

    private var hitProperties: [ApiProperty] {
        switch self {
        case .hit:
            [
                needed("ticket", Self.ticket), needed("state", Self.state),
                needed("reasons", .list(.oneOf(ScreeningReason.allCases.map(\.rawValue)))),
                needed("weights", .list(.whole(WeighedReason.bitsRange))),
            ]
        case .hits:
            [needed("hits", .list(.named(.hit))), needed("cleared", .list(.named(.clearedHit)))]
        default:
            [
                needed("ticket", Self.ticket),
                needed("reason", .oneOf(ClearingReason.allCases.map(\.rawValue))),
                needed("clearedAt", .moment),
            ]
        }
    }

    private var letterProperties: [ApiProperty] {
        switch self {
        case .letter: Self.wholeLetter
        case .status:
            [
                needed("number", .text(most: 40)), needed("status", Self.statusWord),
                needed("validFrom", .moment), needed("validUntil", .moment),
            ]
        case .place:
            [
                needed("ticket", Self.ticket), needed("letter", .text(most: 40)),
                needed("calls", .whole(0...1_000_000)),
                ApiProperty("desk", .whole(1...CallingDesk.max)), needed("noShow", .yesNo),
            ]
        default:
            [
                needed("letter", .named(.letter)), needed("replaced", .text(most: 40)),
                needed("doubts", .list(.oneOf(ExchangeDoubt.allCases.map(\.rawValue)))),
            ]
        }
    }

    private var officeProperties: [ApiProperty] {
        switch self {
        case .today: Self.todayProperties
        case .call:
            [
                needed("ticket", Self.ticket), ApiProperty("desk", .whole(1...CallingDesk.max)),
                needed("calledAt", .moment),
            ]
        case .board:
            [
                ApiProperty("now", .named(.call)), needed("open", .list(.named(.call))),
                needed("before", .list(.named(.call))),
            ]
        default:
            [
                needed("type", .text(most: nil)), needed("title", .text(most: nil)),
                needed("status", .whole(400...599)), needed("detail", .text(most: nil)),
                needed("code", .oneOf(ApiCode.allCases.map(\.rawValue))),
                ApiProperty("where", .text(most: nil)), ApiProperty("allowed", .object([])),
            ]
        }
    }

    private static let ticket = ApiShape.whole(1...ticketMax)
    private static let state = ApiShape.oneOf(ApplicationState.allCases.map(\.rawValue))
    private static let statusWord = ApiShape.oneOf(LetterStatus.allCases.map(\.code))
    private static let channel = ApiShape.oneOf(ApplicationChannel.allCases.map(\.rawValue))

    private static let applicationProperties: [ApiProperty] = [
        needed("ticket", ticket), needed("state", state),
        needed("homeProvince", .text(most: 8)), needed("channel", channel),
        needed("receivedAt", .moment), needed("changedAt", .moment),
        ApiProperty("referredTo", .text(most: 8)), ApiProperty("letter", .text(most: 40)),
    ]

    private static let wholeLetter: [ApiProperty] = [
        needed("number", .text(most: 40)), needed("ticket", ticket),
        needed("kind", .oneOf(LetterKind.allCases.map(\.code))), needed("status", statusWord),
        needed("validFrom", .moment), needed("validUntil", .moment),
        ApiProperty("fromProvince", .text(most: 8)), ApiProperty("toProvince", .text(most: 8)),
        needed("digest", .text(most: 64)), needed("checkCode", .text(most: 16)),
        ApiProperty("replaces", .text(most: 64)), needed("logIndex", .whole(0...ticketMax)),
        ApiProperty("handedOutAt", .moment), needed("isThinned", .yesNo),
    ]

    private static let todayProperties: [ApiProperty] = [
        needed("applications", .whole(0...ticketMax)), needed("letters", .whole(0...ticketMax)),
        needed("handedOut", .whole(0...ticketMax)),
        needed("waitingToBeCalled", .whole(0...ticketMax)),
        needed("noShows", .whole(0...ticketMax)), needed("logSize", .whole(0...ticketMax)),
        ApiProperty("treeHeadAt", .moment), needed("applicationsByState", .counts),
        needed("lettersByKind", .counts), needed("lettersByStatus", .counts),
        needed("revocations", .whole(0...ticketMax)), needed("suspensions", .whole(0...ticketMax)),
        needed("appeals", .whole(0...ticketMax)), needed("appealsByEnding", .counts),
        needed("openAppeals", .whole(0...ticketMax)),
        needed("overdueAppeals", .whole(0...ticketMax)),
    ]

    private static let programmeProperties: [ApiProperty] = [
        needed("office", .text(most: 8)), needed("names", .texts),
        needed("languages", .list(.text(most: 3))), needed("channels", .list(channel)),
        needed(
            "provinces",
            .list(
                .object([
                    needed("code", .text(most: 8)), needed("names", .texts),
                    ApiProperty("office", .text(most: 8)),
                ])
            )
        ),
        needed(
            "offices",
            .list(.object([needed("code", .text(most: 8)), needed("names", .texts)]))
        ),
        needed(
            "kinds",
            .list(
                .object([
                    needed("kind", .oneOf(LetterKind.allCases.map(\.code))),
                    needed("titles", .texts),
                ])
            )
        ),
        needed(
            "refusals",
            .list(.object([needed("code", .text(most: 64)), needed("texts", .texts)]))
        ),
    ]

    private static let request = ApiShape.object(personProperties(isWhole: true))

    /// The fields of a request, and of what is to be changed of one.
    private static func personProperties(isWhole: Bool) -> [ApiProperty] {
        ApplyField.allCases.map { field -> ApiProperty in
            switch field {
            case .province: ApiProperty(field.rawValue, .text(most: 8), isNeeded: isWhole)
            case .channel: ApiProperty(field.rawValue, channel)
            case .birthYear: ApiProperty(field.rawValue, .whole(1...9_999))
            case .birthYearCalendar:
                ApiProperty(field.rawValue, .oneOf(ProgrammeCalendar.allCases.map(\.rawValue)))
            case .notes: ApiProperty(field.rawValue, .text(most: 4_000))
            case .photo: ApiProperty(field.rawValue, .text(most: 174_764))
            case .birthDate: ApiProperty(field.rawValue, .text(most: 8))
            case .secondLanguage: ApiProperty(field.rawValue, .text(most: 3))
            default: ApiProperty(field.rawValue, .text(most: 300))
            }
        }
    }
}

private func needed(_ name: String, _ shape: ApiShape) -> ApiProperty {
    ApiProperty(name, shape, isNeeded: true)
}

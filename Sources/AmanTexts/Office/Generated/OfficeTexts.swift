// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Every text of the office's pages, paper and messages in one language.
package struct OfficeTexts: Sendable {
    private let catalogue: Catalogue

    /// The texts of a language.
    package static func of(_ language: PageLanguage) -> OfficeTexts { OfficeTexts(catalogue: .of(language)) }

    package var frame: FrameTexts { FrameTexts(catalogue) }
    package var front: FrontTexts { FrontTexts(catalogue) }
    package var search: SearchTexts { SearchTexts(catalogue) }
    package var caseFile: CaseFileTexts { CaseFileTexts(catalogue) }
    package var today: TodayTexts { TodayTexts(catalogue) }
    package var check: CheckTexts { CheckTexts(catalogue) }
    package var verdict: VerdictTexts { VerdictTexts(catalogue) }
    package var refusals: RefusalsTexts { RefusalsTexts(catalogue) }
    package var sealed: SealedTexts { SealedTexts(catalogue) }
    package var seal: SealTexts { SealTexts(catalogue) }
    package var custodySheet: CustodySheetTexts { CustodySheetTexts(catalogue) }
    package var signIn: SignInTexts { SignInTexts(catalogue) }
    package var account: AccountTexts { AccountTexts(catalogue) }
    package var staff: StaffTexts { StaffTexts(catalogue) }
    package var staffRequests: StaffRequestsTexts { StaffRequestsTexts(catalogue) }
    package var tokens: TokensTexts { TokensTexts(catalogue) }
    package var roles: RolesTexts { RolesTexts(catalogue) }
    package var people: PeopleTexts { PeopleTexts(catalogue) }
    package var desk: DeskTexts { DeskTexts(catalogue) }
    package var review: ReviewTexts { ReviewTexts(catalogue) }
    package var board: BoardTexts { BoardTexts(catalogue) }
    package var call: CallTexts { CallTexts(catalogue) }
    package var pace: PaceTexts { PaceTexts(catalogue) }
    package var coverage: CoverageTexts { CoverageTexts(catalogue) }
    package var notices: NoticesTexts { NoticesTexts(catalogue) }
    package var audit: AuditTexts { AuditTexts(catalogue) }
    package var programme: ProgrammeTexts { ProgrammeTexts(catalogue) }
    package var issue: IssueTexts { IssueTexts(catalogue) }
    package var clock: ClockTexts { ClockTexts(catalogue) }
    package var letter: LetterTexts { LetterTexts(catalogue) }
    package var revoke: RevokeTexts { RevokeTexts(catalogue) }
    package var exchange: ExchangeTexts { ExchangeTexts(catalogue) }
    package var phonePage: PhonePageTexts { PhonePageTexts(catalogue) }
    package var paper: PaperTexts { PaperTexts(catalogue) }
    package var notice: NoticeTexts { NoticeTexts(catalogue) }
    package var hotList: HotListTexts { HotListTexts(catalogue) }
    package var guardCard: GuardCardTexts { GuardCardTexts(catalogue) }
    package var postNotice: PostNoticeTexts { PostNoticeTexts(catalogue) }
    package var dates: DatesTexts { DatesTexts(catalogue) }
    package var cli: CliTexts { CliTexts(catalogue) }
    package var cliApply: CliApplyTexts { CliApplyTexts(catalogue) }
    package var cliCase: CliCaseTexts { CliCaseTexts(catalogue) }
    package var cliDesk: CliDeskTexts { CliDeskTexts(catalogue) }
    package var cliHome: CliHomeTexts { CliHomeTexts(catalogue) }
    package var cliStaff: CliStaffTexts { CliStaffTexts(catalogue) }
    package var cliTrust: CliTrustTexts { CliTrustTexts(catalogue) }
    package var cliRun: CliRunTexts { CliRunTexts(catalogue) }
    package var cliSetUp: CliSetUpTexts { CliSetUpTexts(catalogue) }
    package var api: ApiTexts { ApiTexts(catalogue) }
}

/// Where each group of texts begins in its catalogue.
enum First {
    static let frame = 0
    static let front = 24
    static let search = 30
    static let caseFile = 56
    static let today = 87
    static let check = 121
    static let verdict = 132
    static let refusals = 141
    static let sealed = 189
    static let seal = 193
    static let custodySheet = 202
    static let signIn = 205
    static let account = 230
    static let staff = 247
    static let staffRequests = 272
    static let tokens = 310
    static let roles = 345
    static let people = 361
    static let desk = 409
    static let review = 493
    static let board = 634
    static let call = 645
    static let pace = 711
    static let coverage = 722
    static let notices = 766
    static let audit = 778
    static let programme = 851
    static let issue = 877
    static let clock = 936
    static let letter = 948
    static let revoke = 1002
    static let exchange = 1081
    static let phonePage = 1130
    static let paper = 1133
    static let notice = 1161
    static let hotList = 1177
    static let guardCard = 1186
    static let postNotice = 1209
    static let dates = 1211
    static let cli = 1261
    static let cliApply = 1331
    static let cliCase = 1419
    static let cliDesk = 1487
    static let cliHome = 1539
    static let cliStaff = 1712
    static let cliTrust = 1788
    static let cliRun = 1870
    static let cliSetUp = 2132
    static let verify = 0
    static let api = 2239
}

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
    package var lostSlip: LostSlipTexts { LostSlipTexts(catalogue) }
    package var caseFile: CaseFileTexts { CaseFileTexts(catalogue) }
    package var keep: KeepTexts { KeepTexts(catalogue) }
    package var forPosts: ForPostsTexts { ForPostsTexts(catalogue) }
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
    package var paging: PagingTexts { PagingTexts(catalogue) }
    package var board: BoardTexts { BoardTexts(catalogue) }
    package var call: CallTexts { CallTexts(catalogue) }
    package var pace: PaceTexts { PaceTexts(catalogue) }
    package var coverage: CoverageTexts { CoverageTexts(catalogue) }
    package var incident: IncidentTexts { IncidentTexts(catalogue) }
    package var notices: NoticesTexts { NoticesTexts(catalogue) }
    package var audit: AuditTexts { AuditTexts(catalogue) }
    package var programme: ProgrammeTexts { ProgrammeTexts(catalogue) }
    package var issue: IssueTexts { IssueTexts(catalogue) }
    package var `import`: ImportTexts { ImportTexts(catalogue) }
    package var clock: ClockTexts { ClockTexts(catalogue) }
    package var letter: LetterTexts { LetterTexts(catalogue) }
    package var revoke: RevokeTexts { RevokeTexts(catalogue) }
    package var appeals: AppealsTexts { AppealsTexts(catalogue) }
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
    package var cliAppeal: CliAppealTexts { CliAppealTexts(catalogue) }
    package var cliHome: CliHomeTexts { CliHomeTexts(catalogue) }
    package var cliList: CliListTexts { CliListTexts(catalogue) }
    package var cliIncident: CliIncidentTexts { CliIncidentTexts(catalogue) }
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
    static let search = 32
    static let lostSlip = 59
    static let caseFile = 81
    static let keep = 118
    static let forPosts = 166
    static let today = 175
    static let check = 214
    static let verdict = 225
    static let refusals = 234
    static let sealed = 284
    static let seal = 288
    static let custodySheet = 297
    static let signIn = 300
    static let account = 325
    static let staff = 342
    static let staffRequests = 379
    static let tokens = 417
    static let roles = 452
    static let people = 468
    static let desk = 520
    static let review = 633
    static let paging = 836
    static let board = 851
    static let call = 862
    static let pace = 930
    static let coverage = 941
    static let incident = 1007
    static let notices = 1152
    static let audit = 1167
    static let programme = 1261
    static let issue = 1287
    static let `import` = 1361
    static let clock = 1447
    static let letter = 1459
    static let revoke = 1513
    static let appeals = 1605
    static let exchange = 1710
    static let phonePage = 1761
    static let paper = 1764
    static let notice = 1793
    static let hotList = 1815
    static let guardCard = 1824
    static let postNotice = 1847
    static let dates = 1849
    static let cli = 1899
    static let cliApply = 1971
    static let cliCase = 2064
    static let cliDesk = 2141
    static let cliAppeal = 2199
    static let cliHome = 2220
    static let cliList = 2395
    static let cliIncident = 2442
    static let cliStaff = 2483
    static let cliTrust = 2559
    static let cliRun = 2644
    static let cliSetUp = 3098
    static let verify = 0
    static let api = 3205
}

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
    package var notices: NoticesTexts { NoticesTexts(catalogue) }
    package var audit: AuditTexts { AuditTexts(catalogue) }
    package var programme: ProgrammeTexts { ProgrammeTexts(catalogue) }
    package var issue: IssueTexts { IssueTexts(catalogue) }
    package var `import`: ImportTexts { ImportTexts(catalogue) }
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
    package var cliList: CliListTexts { CliListTexts(catalogue) }
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
    static let search = 31
    static let caseFile = 57
    static let keep = 94
    static let forPosts = 126
    static let today = 135
    static let check = 171
    static let verdict = 182
    static let refusals = 191
    static let sealed = 239
    static let seal = 243
    static let custodySheet = 252
    static let signIn = 255
    static let account = 280
    static let staff = 297
    static let staffRequests = 333
    static let tokens = 371
    static let roles = 406
    static let people = 422
    static let desk = 474
    static let review = 583
    static let paging = 743
    static let board = 755
    static let call = 766
    static let pace = 834
    static let coverage = 845
    static let notices = 889
    static let audit = 901
    static let programme = 986
    static let issue = 1012
    static let `import` = 1086
    static let clock = 1165
    static let letter = 1177
    static let revoke = 1231
    static let exchange = 1317
    static let phonePage = 1368
    static let paper = 1371
    static let notice = 1400
    static let hotList = 1416
    static let guardCard = 1425
    static let postNotice = 1448
    static let dates = 1450
    static let cli = 1500
    static let cliApply = 1570
    static let cliCase = 1661
    static let cliDesk = 1731
    static let cliHome = 1787
    static let cliList = 1960
    static let cliStaff = 2005
    static let cliTrust = 2081
    static let cliRun = 2163
    static let cliSetUp = 2429
    static let verify = 0
    static let api = 2536
}

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
    static let keep = 88
    static let forPosts = 120
    static let today = 129
    static let check = 165
    static let verdict = 176
    static let refusals = 185
    static let sealed = 233
    static let seal = 237
    static let custodySheet = 246
    static let signIn = 249
    static let account = 274
    static let staff = 291
    static let staffRequests = 320
    static let tokens = 358
    static let roles = 393
    static let people = 409
    static let desk = 459
    static let review = 568
    static let board = 729
    static let call = 740
    static let pace = 808
    static let coverage = 819
    static let notices = 863
    static let audit = 875
    static let programme = 956
    static let issue = 982
    static let `import` = 1058
    static let clock = 1136
    static let letter = 1148
    static let revoke = 1202
    static let exchange = 1288
    static let phonePage = 1339
    static let paper = 1342
    static let notice = 1371
    static let hotList = 1387
    static let guardCard = 1396
    static let postNotice = 1419
    static let dates = 1421
    static let cli = 1471
    static let cliApply = 1541
    static let cliCase = 1631
    static let cliDesk = 1701
    static let cliHome = 1757
    static let cliStaff = 1930
    static let cliTrust = 2006
    static let cliRun = 2088
    static let cliSetUp = 2354
    static let verify = 0
    static let api = 2461
}

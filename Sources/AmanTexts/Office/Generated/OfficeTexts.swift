// Written by Tools/texts from Texts/. Change a text there, then run Tools/texts.
// swift-format-ignore-file

/// Every text of the office's pages, paper and messages in one language.
package struct OfficeTexts: Sendable {
    private let catalogue: Catalogue

    /// The texts of a language.
    package static func of(_ language: PageLanguage) -> OfficeTexts { OfficeTexts(catalogue: .of(language)) }

    package var frame: FrameTexts { FrameTexts(catalogue) }
    package var today: TodayTexts { TodayTexts(catalogue) }
    package var check: CheckTexts { CheckTexts(catalogue) }
    package var verdict: VerdictTexts { VerdictTexts(catalogue) }
    package var refusals: RefusalsTexts { RefusalsTexts(catalogue) }
    package var signIn: SignInTexts { SignInTexts(catalogue) }
    package var account: AccountTexts { AccountTexts(catalogue) }
    package var staff: StaffTexts { StaffTexts(catalogue) }
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
    static let today = 21
    static let check = 55
    static let verdict = 66
    static let refusals = 75
    static let signIn = 119
    static let account = 144
    static let staff = 161
    static let tokens = 186
    static let roles = 221
    static let people = 237
    static let desk = 279
    static let review = 342
    static let board = 482
    static let call = 493
    static let pace = 559
    static let coverage = 570
    static let notices = 614
    static let audit = 626
    static let programme = 694
    static let issue = 720
    static let letter = 771
    static let revoke = 825
    static let exchange = 900
    static let phonePage = 945
    static let paper = 948
    static let notice = 976
    static let hotList = 992
    static let guardCard = 1001
    static let postNotice = 1024
    static let dates = 1026
    static let cli = 1076
    static let cliApply = 1116
    static let cliCase = 1199
    static let cliDesk = 1245
    static let cliHome = 1291
    static let cliStaff = 1374
    static let cliTrust = 1406
    static let cliRun = 1486
    static let cliSetUp = 1731
    static let verify = 0
    static let api = 1818
}

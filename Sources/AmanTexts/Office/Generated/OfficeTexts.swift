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
    package var numbers: NumbersTexts { NumbersTexts(catalogue) }
    package var publicSite: PublicSiteTexts { PublicSiteTexts(catalogue) }
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
    package var proofSlip: ProofSlipTexts { ProofSlipTexts(catalogue) }
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
    package var cliDoctor: CliDoctorTexts { CliDoctorTexts(catalogue) }
    package var cliSetUp: CliSetUpTexts { CliSetUpTexts(catalogue) }
    package var api: ApiTexts { ApiTexts(catalogue) }
    package var cliApart: CliApartTexts { CliApartTexts(catalogue) }
    package var apart: ApartTexts { ApartTexts(catalogue) }
}

/// Where each group of texts begins in its catalogue.
enum First {
    static let frame = 0
    static let front = 24
    static let search = 33
    static let lostSlip = 60
    static let caseFile = 82
    static let keep = 119
    static let forPosts = 167
    static let today = 176
    static let check = 215
    static let verdict = 226
    static let refusals = 235
    static let sealed = 285
    static let seal = 289
    static let custodySheet = 298
    static let signIn = 301
    static let account = 326
    static let staff = 343
    static let staffRequests = 380
    static let tokens = 418
    static let roles = 453
    static let people = 469
    static let desk = 521
    static let review = 634
    static let paging = 837
    static let board = 852
    static let call = 863
    static let pace = 931
    static let coverage = 942
    static let incident = 1008
    static let numbers = 1156
    static let publicSite = 1190
    static let notices = 1216
    static let audit = 1231
    static let programme = 1328
    static let issue = 1354
    static let `import` = 1428
    static let clock = 1514
    static let letter = 1526
    static let revoke = 1583
    static let appeals = 1675
    static let exchange = 1781
    static let phonePage = 1832
    static let paper = 1835
    static let notice = 1864
    static let hotList = 1886
    static let guardCard = 1895
    static let postNotice = 1918
    static let proofSlip = 1920
    static let dates = 1925
    static let cli = 1975
    static let cliApply = 2053
    static let cliCase = 2147
    static let cliDesk = 2225
    static let cliAppeal = 2283
    static let cliHome = 2305
    static let cliList = 2517
    static let cliIncident = 2564
    static let cliStaff = 2605
    static let cliTrust = 2681
    static let cliRun = 2766
    static let cliDoctor = 3251
    static let cliSetUp = 3336
    static let verify = 0
    static let api = 3443
    static let cliApart = 3567
    static let apart = 3618
}

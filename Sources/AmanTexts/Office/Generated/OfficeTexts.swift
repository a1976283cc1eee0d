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
    static let sealed = 289
    static let seal = 293
    static let custodySheet = 302
    static let signIn = 305
    static let account = 330
    static let staff = 347
    static let staffRequests = 384
    static let tokens = 422
    static let roles = 457
    static let people = 473
    static let desk = 525
    static let review = 638
    static let paging = 841
    static let board = 856
    static let call = 867
    static let pace = 935
    static let coverage = 946
    static let incident = 1012
    static let numbers = 1160
    static let publicSite = 1194
    static let notices = 1220
    static let audit = 1235
    static let programme = 1332
    static let issue = 1358
    static let `import` = 1432
    static let clock = 1521
    static let letter = 1533
    static let revoke = 1590
    static let appeals = 1682
    static let exchange = 1788
    static let phonePage = 1839
    static let paper = 1842
    static let notice = 1871
    static let hotList = 1893
    static let guardCard = 1902
    static let postNotice = 1925
    static let proofSlip = 1927
    static let dates = 1932
    static let cli = 1982
    static let cliApply = 2060
    static let cliCase = 2154
    static let cliDesk = 2232
    static let cliAppeal = 2290
    static let cliHome = 2312
    static let cliList = 2526
    static let cliIncident = 2573
    static let cliStaff = 2614
    static let cliTrust = 2690
    static let cliRun = 2775
    static let cliDoctor = 3260
    static let cliSetUp = 3345
    static let verify = 0
    static let api = 3452
    static let cliApart = 3576
    static let apart = 3627
}

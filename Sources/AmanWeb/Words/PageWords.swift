/// Every sentence of the counter's pages, in one language.
///
/// What a verdict says stands in AmanWords; what a letter is called stands in the programme file.
/// A class, because a struct of a thousand texts is a thousand copies wherever a page asks for its
/// words: an optimised build of them did not end.
final class PageWords: Sendable {
    let frame: FrameWords
    let today: TodayWords
    let check: CheckWords
    let verdict: VerdictWords
    let refusals: RefusalWords
    let signIn: SignInWords
    let account: AccountWords
    let staff: StaffWords
    let tokens: TokenWords
    let roles: RoleWords
    let people: PeopleFaultWords
    let desk: DeskWords
    let review: ReviewWords
    let board: BoardWords
    let call: CallWords
    let pace: PaceWords
    let coverage: CoverageWords
    let notices: NoticesWords
    let audit: AuditWords
    let programme: ProgrammeWords
    let issue: IssueWords
    let letter: LetterWords
    let revoke: RevokeWords
    let exchange: ExchangeWords

    init(
        frame: FrameWords,
        today: TodayWords,
        check: CheckWords,
        verdict: VerdictWords,
        refusals: RefusalWords,
        signIn: SignInWords,
        account: AccountWords,
        staff: StaffWords,
        tokens: TokenWords,
        roles: RoleWords,
        people: PeopleFaultWords,
        desk: DeskWords,
        review: ReviewWords,
        board: BoardWords,
        call: CallWords,
        pace: PaceWords,
        coverage: CoverageWords,
        notices: NoticesWords,
        audit: AuditWords,
        programme: ProgrammeWords,
        issue: IssueWords,
        letter: LetterWords,
        revoke: RevokeWords,
        exchange: ExchangeWords
    ) {
        self.frame = frame
        self.today = today
        self.check = check
        self.verdict = verdict
        self.refusals = refusals
        self.signIn = signIn
        self.account = account
        self.staff = staff
        self.tokens = tokens
        self.roles = roles
        self.people = people
        self.desk = desk
        self.review = review
        self.board = board
        self.call = call
        self.pace = pace
        self.coverage = coverage
        self.notices = notices
        self.audit = audit
        self.programme = programme
        self.issue = issue
        self.letter = letter
        self.revoke = revoke
        self.exchange = exchange
    }

    /// The sentences of a language.
    static func of(_ language: PageLanguage) -> PageWords {
        switch language {
        case .english: .english
        case .dari: .dari
        case .pashto: .pashto
        case .filipino: .filipino
        }
    }
}

/// What is said of a count that stands before it, for one and for more.
struct CountedWords: Sendable {
    var one: String
    var many: String

    /// The words for a count.
    func said(of count: Int) -> String { count == 1 ? one : many }
}

extension String {
    /// Puts `value` where `#` stands.
    func replacingMark(with value: String) -> String {
        split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
            .joined(separator: value)
    }
}

/// What stands around every page.
struct FrameWords: Sendable {
    var skipToContent: String
    var languages: String
    var steps: String
    var apply: String
    var review: String
    var decide: String
    var issue: String
    var handOut: String
    var exchange: String
    var revoke: String
    var today: String
    var checkLetter: String
    var signIn: String
    var signOut: String
    var lock: String
    var account: String
    var staff: String
    /// Stands before a queue's length, for those who hear the page.
    var waiting: String
    var noNames: String
    /// Says that the programme is an example nobody may rely on.
    var sample: String
    /// Says that this language's words still wait for a reader; nil where they do not.
    var awaitsReview: String?
}

/// The office today.
struct TodayWords: Sendable {
    var lettersToday: CountedWords
    var applicationsToday: String
    var handedOutToday: String
    var waitingToBeCalled: String
    var noShows: String
    var lettersByKind: String
    var kind: String
    var inAll: String
    var lettersByStatus: String
    var valid: String
    var exchanged: String
    var suspended: String
    var revoked: String
    var log: String
    var logAbout: String
    var entries: CountedWords
    var newestTreeHead: String
    var noTreeHead: String
    var forCheckpoints: String
    var bundle: String
    var trustList: String
    var statusList: String
    var treeHead: String
    var nothingYet: String
    var noLettersYet: String
}

/// The page where a letter is checked.
struct CheckWords: Sendable {
    var lead: String
    var textLabel: String
    var textHint: String
    var or: String
    var photoLabel: String
    var photoHint: String
    var button: String
    var privacy: String
}

/// What stands around a verdict.
struct VerdictWords: Sendable {
    /// Where `#` stands for the date.
    var until: String
    /// Where `#` stands for the date.
    var from: String
    /// Where `#` stands for the year.
    var born: String
    var travelsTo: String
    /// Where `#` stands for "3 days".
    var listOld: String
    var inLog: String
    var logNotCovered: String
    var another: String
    var clears: String
}

/// What is said when a page cannot be given.
struct RefusalWords: Sendable {
    var notFound: RefusalText
    var wrongMethod: RefusalText
    var textTooLong: RefusalText
    var photoTooLarge: RefusalText
    /// Where `#` stands for "9000 × 7000".
    var tooManyPixels: RefusalText
    var wrongType: RefusalText
    var noCode: RefusalText
    var nothingGiven: RefusalText
    var brokenForm: RefusalText
    var tooSlow: RefusalText
    var busy: RefusalText
    var formTooLarge: RefusalText
    var overloaded: RefusalText
    var signedOut: RefusalText
    var locked: RefusalText
    var needsSecondFactor: RefusalText
    var notYours: RefusalText
    var staleForm: RefusalText
    var boardsFull: RefusalText
    var ourFault: RefusalText
    var backToCheck: String
    var backToToday: String
}

/// What happened, and what to do.
struct RefusalText: Sendable {
    var happened: String
    var advice: String

    init(_ happened: String, _ advice: String) {
        self.happened = happened
        self.advice = advice
    }
}

internal import AmanLetter
internal import AmanOffice
internal import AmanTexts

/// What decides how the unchanging part of a page looks.
struct FormKey: Hashable {
    let kind: LetterKind
    let office: OfficeCode
    let conditions: [UInt64]
    let rows: [TableRow]
    /// True for a batch.
    ///
    /// The drawing library reads the form on every page, and letters of a font cost it five
    /// times as much as shapes. On paper they look the same; in a PDF they cannot be selected.
    let outlined: Bool
}

/// A row of the letter's table.
enum TableRow: Hashable {
    case number
    case kind
    case validFrom
    case validUntil
    /// Where the holder lives, when the letter leads nowhere else.
    case home
    case from
    case to
    case exchangeAt

    /// Every row that a letter of this kind can have.
    static func most(of rule: LetterRule) -> [TableRow] {
        let always: [TableRow] = [.number, .kind, .validFrom, .validUntil]
        switch rule.kind {
        case .standing, .certificate: return always + [.home]
        case .transit, .replacement:
            return always + [.from, .to] + (rule.mustExchange ? [.exchangeAt] : [])
        }
    }

    var field: PageField? {
        switch self {
        case .number: .number
        case .kind: nil
        case .validFrom: .validFrom
        case .validUntil: .validUntil
        case .home, .from: .from
        case .to: .to
        case .exchangeAt: .exchangeAt
        }
    }

    func label(_ words: PaperTexts) -> String {
        switch self {
        case .number: words.number
        case .kind: words.kind
        case .validFrom: words.validFrom
        case .validUntil: words.validUntil
        case .home: words.home
        case .from: words.from
        case .to: words.to
        case .exchangeAt: words.exchangeAt
        }
    }
}

/// A place left open on the form.
struct Slot {
    let field: PageField
    let language: PaperLanguage
    let box: Box
    let style: TextStyle
    /// 0 sets the text at the top of the box, 0.5 in its middle.
    let rise: Double
}

/// All of a page that is the same for every holder: drawn once, painted on every page.
struct LetterForm {
    let drawing: Surface
    let slots: [Slot]
    let page: LetterLayout
}

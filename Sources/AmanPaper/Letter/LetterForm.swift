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
}

/// The positions of things on the page; all in points, from millimetres.
enum Page {
    static let width = 210.0.mm
    static let height = 297.0.mm
    static let left = 14.0.mm
    static let right = 196.0.mm
    static let gap = 5.0.mm
    /// Right edge of the letterhead, clear of the upper code's quiet zone.
    static let headRight = 143.0.mm
    static let top = 9.0.mm
    static let titlesTop = 45.5.mm
    static let titlesBottom = 64.0.mm
    static let namesTop = 66.0.mm
    /// Fold ticks: their length, and how far from the edge they begin.
    static let tick = 3.0.mm
    static let tickInset = 4.0.mm
    static let photo = Box(x: left, y: 66.5.mm, width: 24.5.mm, height: 31.5.mm)
    static let tableTop = 100.5.mm
    static let bodyBottom = 221.0.mm
    static let footTop = 222.5.mm
    /// Left edge of the content beside the lower code.
    static let footLeft = 67.0.mm
    static let footBottom = 291.0.mm
    /// The upper code is in the top right corner, the lower one at the left of the foot, so that
    /// one tear does not destroy both; no fold of a sheet folded two or three times crosses them.
    static let upperCode = (right: right, top: 8.5.mm)
    static let lowerCode = (left: left, bottom: 278.5.mm)
    static let codeSideLeast = 46.0.mm
    static let moduleLeast = 0.5.mm

    /// Side of a code with a number of modules, without its quiet zone.
    static func codeSide(modules: Int) -> Double {
        max(codeSideLeast, Double(modules) * moduleLeast)
    }
}

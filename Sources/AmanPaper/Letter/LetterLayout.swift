internal import AmanOffice

/// The positions of things on a letter's page; all in points, from millimetres.
///
/// A page that is printed at its own size on another of the papers, from the top or centred, loses
/// its foot or its head and foot. Whatever it loses, one code with its number, the names, the dates
/// and whom to call stay whole: see docs/decisions/0062.
struct LetterLayout: Hashable {
    let frame: PageFrame
    /// The line that marks a sample.
    let sample: Box
    let top: Double
    /// Where the titles end.
    let bodyBottom: Double
    /// Whom to call, beside the lower code.
    let contact: Box
    /// Sentences for the guard.
    let guardBox: Box
    /// Where to sign and to stamp.
    let signature: Box
    /// The upper code is in the top right corner, the lower one at the left of the foot, so that
    /// one tear does not destroy both; no fold of a sheet folded two or three times crosses them.
    let lowerCodeBottom: Double
    /// True where the number is printed above the lower code instead of below it.
    let isNumberAboveLowerCode: Bool
    /// How far from the edge the fold ticks begin.
    let tickInset: Double

    let titlesTop = 45.5.mm
    let titlesBottom = 64.0.mm
    let namesTop = 66.0.mm
    let tableTop = 100.5.mm
    let upperCodeTop = 8.5.mm
    let gap = PageFrame.gap
    /// Length of a fold tick.
    let tick = 3.0.mm
    private static let codeSideLeast = 46.0.mm
    private static let moduleLeast = 0.5.mm
    /// From the left edge of what is printed to the content beside the lower code.
    private static let footStart = 53.0.mm
    private static let footGap = 1.5.mm

    /// The layout for a paper.
    init(_ paper: PaperSize) {
        let heights: (foot: Double, contact: Double, guardBox: Double, signature: Double)
        switch paper {
        case .a4:
            heights = (220.0.mm, 19.5.mm, 27.5.mm, 20.0.mm)
            // 282.2 mm are left of a page that is centred on US Letter.
            lowerCodeBottom = 282.0.mm
        case .usLetter:
            heights = (210.9.mm, 18.8.mm, 24.0.mm, 16.7.mm)
            lowerCodeBottom = 273.0.mm
        case .folio:
            heights = (237.0.mm, 21.0.mm, 30.0.mm, 26.0.mm)
            // 298.8 mm are left of a page that is centred on US Letter.
            lowerCodeBottom = 298.4.mm
        }
        frame = PageFrame(paper)
        sample = frame.sample
        top = PageFrame.top
        bodyBottom = heights.foot - 0.5.mm
        contact = Self.foot(frame, heights.foot, heights.contact)
        guardBox = Self.foot(frame, contact.bottom + Self.footGap, heights.guardBox)
        signature = Self.foot(frame, guardBox.bottom + Self.footGap, heights.signature)
        isNumberAboveLowerCode = true
        tickInset = PageFrame.margin
    }

    /// The form of before 2027, with 1.5 mm more for texts and less than 6 mm at the foot.
    ///
    /// It is for programmes whose texts fit no other form for A4.
    static let earlierA4 = LetterLayout()

    private init() {
        frame = PageFrame(.a4)
        sample = Box(x: frame.left, y: 4.0.mm, width: PageFrame.contentWidth, height: 5.0.mm)
        top = 9.0.mm
        bodyBottom = 221.0.mm
        guardBox = Self.foot(frame, 222.5.mm, 27.5.mm)
        signature = Self.foot(frame, guardBox.bottom + Self.footGap, 20.0.mm)
        contact = Self.foot(frame, guardBox.bottom + 22.5.mm, 18.5.mm)
        lowerCodeBottom = 278.5.mm
        isNumberAboveLowerCode = false
        tickInset = 4.0.mm
    }

    private static func foot(_ frame: PageFrame, _ top: Double, _ height: Double) -> Box {
        let left = frame.left + footStart
        return Box(x: left, y: top, width: frame.right - left, height: height)
    }

    var left: Double { frame.left }
    var right: Double { frame.right }
    /// Left edge of the foot's content beside the lower code.
    var footLeft: Double { contact.x }
    /// Right edge of the letterhead, clear of the upper code's quiet zone.
    var headRight: Double { left + 129.0.mm }
    var photo: Box { Box(x: left, y: 66.5.mm, width: 24.5.mm, height: 31.5.mm) }

    /// Side of a code with a number of modules, without its quiet zone.
    static func codeSide(modules: Int) -> Double {
        max(codeSideLeast, Double(modules) * moduleLeast)
    }
}

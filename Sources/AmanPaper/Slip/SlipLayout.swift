internal import AmanOffice

/// Where the parts of a slip are, in points; from the top down.
struct SlipLayout {
    var width: Double
    var height: Double
    /// White at each side: a receipt printer leaves 4 mm.
    var side: Double
    var top: Double
    /// White below the last line.
    var foot: Double
    var mark: Double
    /// Height and size of the office's name, in each language.
    var name: (height: Double, size: Double)
    /// Height and size of the number, and of the same in Persian digits.
    var number: (height: Double, size: Double)
    var ownNumber: (height: Double, size: Double)
    var days: (height: Double, size: Double)
    /// Size of what to bring.
    var bring: Double
    /// A receipt printer has black only; it would print green as a pattern of dots.
    var ink: Ink

    init(_ paper: SlipPaper) {
        switch paper {
        case .a6:
            (width, height) = (105.0.mm, 148.0.mm)
            (side, top, foot, mark) = (8.0.mm, 8.0.mm, 7.0.mm, 12.0.mm)
            name = (7.0.mm, 13)
            number = (34.0.mm, 96)
            ownNumber = (14.0.mm, 34)
            days = (5.4.mm, 9)
            bring = 9.5
            ink = .green
        case .roll80:
            (width, height) = (80.0.mm, 128.0.mm)
            (side, top, foot, mark) = (4.0.mm, 5.0.mm, 5.0.mm, 10.0.mm)
            name = (6.4.mm, 12)
            number = (28.0.mm, 84)
            ownNumber = (12.0.mm, 30)
            days = (5.2.mm, 8.5)
            bring = 9
            ink = .black
        }
    }
}

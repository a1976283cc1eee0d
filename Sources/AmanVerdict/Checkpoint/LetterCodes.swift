import AmanLetter

/// Which of several codes are letters, by one rule for a photo, a page and a camera's picture.
///
/// Paper carries a letter's code twice, and other codes may lie beside it. Codes that state the
/// same number are readings of one letter: the first with a valid signature is the letter, and if
/// none is valid, the first. Codes that are no letter count only where there is nothing else, and
/// then the one that comes nearest to a letter is judged, so that something is said.
public struct LetterCodes: Equatable, Sendable {
    /// For each letter, in the order found, the indices of its codes, counted from zero.
    public private(set) var letters: [[Int]] = []

    /// Most codes of one picture that are looked at; paper carries two of one letter.
    public static let pictureCodeCountMax = 16

    /// Sorts the codes of a picture or a file.
    ///
    /// - Parameter texts: What the codes say, in the order they were found.
    public init(among texts: [String]) {
        var numbers: [LetterNumber] = []
        for place in texts.indices {
            guard let number = Self.number(in: texts[place]) else { continue }
            if let known = numbers.firstIndex(of: number) {
                letters[known].append(place)
            } else {
                numbers.append(number)
                letters.append([place])
            }
        }
        if letters.isEmpty, let place = Self.likest(texts) { letters = [[place]] }
    }

    /// The code that comes nearest to a letter, where none is one: a part of one, a damaged one,
    /// the number of one, and last what is surely something else; nil without codes.
    private static func likest(_ texts: [String]) -> Int? {
        var likest: (place: Int, distance: Int)?
        for place in texts.indices {
            let distance =
                switch CodeKind(of: texts[place]) {
                case .letterPart: 0
                case nil: 1
                case .checkCode, .letterNumber: 2
                case .text, .digits: 3
                default: 4
                }
            if distance < likest?.distance ?? .max { likest = (place, distance) }
        }
        return likest?.place
    }

    /// The number that a code states, proven or not; nil where the code is no letter.
    private static func number(in text: String) -> LetterNumber? {
        try? ScannedLetter(reading: text).claims().number
    }
}

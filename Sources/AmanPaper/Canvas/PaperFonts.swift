internal import Synchronization

/// Which letters the fonts of this machine have.
///
/// Every program that asks has one of its own: fonts that are installed later are found when it
/// starts again.
package final class PaperFonts: Sendable {
    /// Answers for a whole block of letters: opening the fonts costs more than asking.
    private let blocks = Mutex<[UInt32: [Bool]]>([:])

    private static let blockLength: UInt32 = 128
    /// Most blocks in the cache; names of one country are in a dozen.
    private static let blockCountMax = 256

    package init() {}

    /// Whether any installed font has a letter; true for all where no font can be asked.
    ///
    /// A machine without fonts prints nothing, and says so when it starts: its desk continues
    /// to register people.
    package func have(_ letter: Unicode.Scalar) -> Bool {
        let block = letter.value / Self.blockLength
        let answers = blocks.withLock { blocks in
            if let known = blocks[block] { return known }
            let answers = Self.ask(block)
            if blocks.count >= Self.blockCountMax { blocks.removeAll() }
            blocks[block] = answers
            return answers
        }
        return answers[Int(letter.value % Self.blockLength)]
    }

    private static func ask(_ block: UInt32) -> [Bool] {
        let values = (block * blockLength)..<((block + 1) * blockLength)
        guard let typesetter = try? Typesetter(), typesetter.canSet("A") else {
            return values.map { _ in true }
        }
        return values.map { value in
            Unicode.Scalar(value).map { typesetter.canSet($0) } ?? false
        }
    }
}

/// A script that names can be compared in.
package enum NameScript: UInt8, CaseIterable, Sendable {
    case arabic, latin

    var other: NameScript { self == .arabic ? .latin : .arabic }
}

/// The one table of letters: what is suggested at the desk and what is compared begin with it.
///
/// Letters that people and keyboards use for one another are one letter: ي and ی, ك and ک, and the
/// letters of Pashto and Urdu that a clerk without them writes with their Persian neighbour.
/// Source: the Unicode Character Database (confusable letters of the Arabic block), and how offices
/// that have only a Persian keyboard write Pashto names.
package enum Alphabet {
    /// The letter that a scalar is compared as; itself where it has no variants.
    package static func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        scalar.isASCII ? scalar : variants[scalar] ?? scalar
    }

    private static let variants: [Unicode.Scalar: Unicode.Scalar] = {
        var variants: [Unicode.Scalar: Unicode.Scalar] = [:]
        for line in table.split(separator: "\n") {
            let letters = line.unicodeScalars.filter { $0 != " " }
            guard let kept = letters.first else { continue }
            for other in letters.dropFirst() { variants[other] = kept }
        }
        return variants
    }()

    /// In each line the letter that is kept, then those that are compared as it.
    private static let table = """
        ا أإآٱ
        ی ىيېۍےئ
        ک كڪ
        گ ګڨ
        ه ةۀھہەۂ
        و ؤڤ
        ت ټٹ
        د ډڈ
        ر ړڑ
        ن ڼں
        ژ ږ
        ش ښ
        ز ځ
        س څ
        i ı
        o ø
        l ł
        s ß
        e æœ
        d đ
        """

    /// Letters of words in Arabic script, in the order of their codes.
    static let arabic = Array("ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهیء".unicodeScalars)

    /// Letters of words in Latin script; capitals are sounds written with two letters.
    static let latin = Array("abcdefghijklmnopqrstuvwxyzXGSCTDZ".utf8)

    /// Consonants that both scripts share.
    static let sounds = Array("abcdefghjklmnprstwxyz".utf8)

    /// The code of a letter of Arabic script; nil for anything else.
    static func arabicCode(_ scalar: Unicode.Scalar) -> UInt8? {
        let place = Int(scalar.value) - 0x600
        guard arabicCodes.indices.contains(place), arabicCodes[place] != none else { return nil }
        return arabicCodes[place]
    }

    /// The code of a Latin letter or sound; nil for anything else.
    static func latinCode(_ letter: UInt8) -> UInt8? {
        latinCodes[Int(letter)] == none ? nil : latinCodes[Int(letter)]
    }

    static func soundCode(_ sound: UInt8) -> UInt8 { soundCodes[Int(sound)] }

    private static let none = UInt8.max

    private static let arabicCodes: [UInt8] = {
        var codes = [UInt8](repeating: none, count: 0x100)
        for (code, scalar) in arabic.enumerated() { codes[Int(scalar.value) - 0x600] = UInt8(code) }
        return codes
    }()

    private static let latinCodes = codes(of: latin)
    private static let soundCodes = codes(of: sounds)

    private static func codes(of letters: [UInt8]) -> [UInt8] {
        var codes = [UInt8](repeating: none, count: 0x100)
        for (code, letter) in letters.enumerated() { codes[Int(letter)] = UInt8(code) }
        return codes
    }
}

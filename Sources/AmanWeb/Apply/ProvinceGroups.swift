import AmanOffice
import AmanTexts

/// The provinces of a programme as a registrar looks for them: those that this office serves first,
/// each group in the alphabetical order of the page's language.
struct ProvinceGroups: Equatable, Sendable {
    struct Choice: Equatable, Sendable {
        var code: String
        var name: String
    }

    var served: [Choice]
    var others: [Choice]

    init(_ provinces: [Province], servedHere own: Set<String>, in language: PageLanguage) {
        let choices = provinces.map {
            Choice(code: $0.code, name: $0.names.text(language.rawValue))
        }
        let sorted = choices.sorted {
            alphabeticalOrder($0.name).lexicographicallyPrecedes(alphabeticalOrder($1.name))
        }
        served = sorted.filter { own.contains($0.code) }
        others = sorted.filter { !own.contains($0.code) }
    }
}

/// The place of each letter of a text in its alphabet, for sorting.
///
/// Unicode orders neither Dari nor Pashto: پ, چ, ژ, ک, گ and ی come after all letters of Arabic
/// there. The letters of both languages have one order; Latin and other letters keep that of
/// Unicode, without regard to case, before them.
/// Source: the Pashto alphabet of the Academy of Sciences of Afghanistan, of whose letters those of
/// Dari are a part.
func alphabeticalOrder(_ text: String) -> [UInt32] {
    text.lowercased().unicodeScalars.map { scalar in
        places[scalar] ?? scalar.value
    }
}

private let alphabet = "آابپتټثجځچڅحخدډذرړزژږسشښصضطظعغفقکګگلمنڼوهةۀیيېۍئ"

/// Behind all of Unicode, in the order of the alphabet.
private let places: [Unicode.Scalar: UInt32] = Dictionary(
    uniqueKeysWithValues: alphabet.unicodeScalars.enumerated().map { index, scalar in
        (scalar, 0x11_0000 + UInt32(index))
    }
)

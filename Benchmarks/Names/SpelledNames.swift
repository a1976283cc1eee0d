import AmanNames
import Foundation

/// One person's name as a list of spellings has it.
struct SpelledName {
    var arabic: String
    var latin: [Spelling]

    struct Spelling {
        var text: String
        /// A translated or borrowed name, whose words belong to no others.
        var isAlias: Bool
    }
}

/// Reads a file of four columns: person, Arabic script, Latin script, language.
func spelledNames(at path: String) throws -> [SpelledName] {
    let text = try String(contentsOfFile: path, encoding: .utf8)
    var (places, names): ([Substring: Int], [SpelledName]) = ([:], [])
    for line in text.split(separator: "\n") {
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 4 else { continue }
        let spelling = SpelledName.Spelling(text: String(fields[2]), isAlias: fields[3] == "alias")
        if let place = places[fields[0]] {
            names[place].latin.append(spelling)
        } else {
            places[fields[0]] = names.count
            names.append(SpelledName(arabic: String(fields[1]), latin: [spelling]))
        }
    }
    return names
}

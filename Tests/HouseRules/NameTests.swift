import Foundation
import Testing

/// Words that say nothing, and so name nothing here.
enum EmptyWords {
    static let all: Set = [
        "data", "info", "manager", "helper", "helpers", "util", "utils", "utility", "utilities",
        "impl", "misc", "stuff",
    ]

    /// The words of `aNameLikeThis`, `a-name-like-this` or `A_NAME`, in lower case.
    static func words(in name: String) -> [String] {
        var words: [String] = []
        var word = ""
        var wasLower = false
        for character in name {
            let breaks = !character.isLetter || (character.isUppercase && wasLower)
            if breaks && !word.isEmpty {
                words.append(word)
                word = ""
            }
            if character.isLetter { word += character.lowercased() }
            wasLower = character.isLowercase
        }
        return word.isEmpty ? words : words + [word]
    }

    static func found(in name: String) -> [String] {
        words(in: name).filter { all.contains($0) }
    }
}

@Suite("Names")
struct NameTests {
    @Test("no type, function or file is named by an empty word")
    func names() {
        let kinds = ["struct", "class", "enum", "actor", "protocol", "typealias", "func"]
        for source in House.tree.sources {
            for (index, line) in source.codeLines.enumerated() {
                let words = line.split { !($0.isLetter || $0.isNumber || $0 == "_") }
                for (kind, name) in zip(words, words.dropFirst()) {
                    guard kinds.contains(String(kind)) else { continue }
                    for word in EmptyWords.found(in: String(name)) {
                        Issue.record("\(source.path):\(index + 1): \(name) says \(word)")
                    }
                }
            }
        }
        for path in House.tree.paths {
            let name = URL(filePath: path).deletingPathExtension().lastPathComponent
            for word in EmptyWords.found(in: name) { Issue.record("\(path) says \(word)") }
        }
    }

    @Test("empty words are found in names of every form, and not inside other words")
    func forms() {
        #expect(EmptyWords.found(in: "OfficeManager") == ["manager"])
        #expect(EmptyWords.found(in: "string-utils") == ["utils"])
        #expect(EmptyWords.found(in: "dataOf") == ["data"])
        #expect(EmptyWords.found(in: "URLInfo") == [])
        #expect(EmptyWords.found(in: "database").isEmpty)
        #expect(EmptyWords.found(in: "metadata").isEmpty)
        #expect(EmptyWords.found(in: "implied").isEmpty)
    }

    @Test("no file names the folders of the machine it was written on")
    func machine() {
        let folders = [
            House.tree.root.path + "/",
            FileManager.default.homeDirectoryForCurrentUser.path + "/",
            ["", "work", ""].joined(separator: "/"), ["", "root", ""].joined(separator: "/"),
        ]
        for path in House.tree.paths {
            guard let text = House.tree.text(of: path) else { continue }
            for folder in folders where folder.count > 2 && text.contains(folder) {
                Issue.record("\(path) names \(folder)")
            }
        }
    }
}

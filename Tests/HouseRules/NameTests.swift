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

/// The names of types that are thrown.
enum ThrownNames {
    /// Thrown under another name, each with its reason.
    static let exceptions: [String: String] = [
        "ApiProblem": "RFC 9457 calls an error's answer a problem",
        "Ending": "what a command says at its end, and its exit status; also of success",
    ]

    static func isFit(_ name: String) -> Bool {
        name.hasSuffix("Error") || name.hasSuffix("Refusal") || exceptions[name] != nil
    }

    /// Endings of the names that errors had before `Error` and `Refusal` were the only two.
    static let retiredEndings = ["Fault", "Flaw", "Failure", "Unfit"]

    /// The type that a line declares under a retired ending; nil where it declares none.
    static func retired(in line: String) -> String? {
        // Few lines hold such a word, and a pattern over all of them takes half a minute.
        guard retiredEndings.contains(where: { line.contains($0) }) else { return nil }
        let found = line.firstMatch(of: /\b(?:struct|enum|class|actor|typealias) (\w+)/)
        return found.map { String($0.1) }.flatMap { name in
            retiredEndings.contains(where: name.hasSuffix) ? name : nil
        }
    }

    /// The type that a line declares to be an error; nil where it declares none.
    static func declared(in line: String) -> String? {
        guard line.contains("Error") else { return nil }
        let plain = line.replacing(/<[^>]*>/, with: "")
        let found = plain.firstMatch(of: /\b(?:struct|enum|class|actor) (\w+): ([^{]*)/)
        guard let found, found.2.split(whereSeparator: { !$0.isLetter }).contains("Error") else {
            return nil
        }
        return String(found.1)
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

    @Test("what is thrown is named Error, or Refusal where it says no to an input")
    func thrown() {
        for source in House.tree.sources where source.path.hasPrefix("Sources/") {
            for (index, line) in source.codeLines.enumerated() {
                guard let name = ThrownNames.declared(in: line), !ThrownNames.isFit(name) else {
                    continue
                }
                Issue.record("\(source.path):\(index + 1): \(name) is thrown; name it …Error")
            }
        }
    }

    @Test("what says no is an Error or a Refusal, never a Fault, a Flaw or a Failure")
    func retired() {
        for source in House.tree.sources where source.path.hasPrefix("Sources/") {
            for (index, line) in source.codeLines.enumerated() {
                guard let name = ThrownNames.retired(in: line) else { continue }
                Issue.record("\(source.path):\(index + 1): \(name); name it …Error or …Refusal")
            }
        }
        #expect(ThrownNames.retired(in: "enum NameFlaw: Equatable {") == "NameFlaw")
        #expect(ThrownNames.retired(in: "package typealias LogFailure = Int") == "LogFailure")
        #expect(ThrownNames.retired(in: "struct Tree<Failure: Error> {") == nil)
    }

    @Test("a thrown type is found in every form, and its name is looked at")
    func thrownForms() {
        #expect(
            ThrownNames.declared(in: "package enum CallFault: Error, Equatable {") == "CallFault"
        )
        #expect(ThrownNames.declared(in: "struct A: Equatable, Error {}") == "A")
        #expect(ThrownNames.declared(in: "public enum B<Failure: Error>: Error {") == "B")
        #expect(ThrownNames.declared(in: "public struct Tree<Failure: Error> {") == nil)
        #expect(ThrownNames.declared(in: "struct Decoded: Equatable {") == nil)
        #expect(ThrownNames.isFit("CBORRefusal") && ThrownNames.isFit("IssueError"))
        #expect(!ThrownNames.isFit("CallFault") && !ThrownNames.isFit("NotSigned"))
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

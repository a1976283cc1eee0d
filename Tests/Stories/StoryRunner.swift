import Foundation
import Testing

/// Runs one story in a folder of its own.
struct StoryRunner {
    private var noted: [String: String]
    private var fed = ""
    private var environment: [String: String] = [:]
    private var answer = Programs.Answer(status: 0, out: "", err: "")
    private let story: Story

    init(_ story: Story, folder: URL) {
        self.story = story
        noted = [
            "W": folder.path(percentEncoded: false),
            "PROGRAMMES": Programs.root.appending(path: "Programmes").path(percentEncoded: false),
        ]
    }

    /// Runs every step; stops at the first run whose status is not the one expected.
    mutating func run() throws {
        for step in story.steps {
            let arguments = step.arguments.map(resolved)
            guard try take(step, arguments) else { return }
        }
    }

    /// Takes one step; false when the story makes no sense beyond it.
    private mutating func take(_ step: Story.Step, _ arguments: [String]) throws -> Bool {
        let place: Comment = "\(story.name), line \(step.line): \(step.arguments)"
        let text = arguments.joined(separator: " ")
        switch step.word {
        case "run":
            return try run(arguments, place)
        case "feed":
            fed += text + "\n"
        case "out":
            #expect(answer.out.contains(text), place)
        case "err":
            #expect(answer.err.contains(text), place)
        case "silent":
            #expect(!answer.out.contains(text) && !answer.err.contains(text), place)
        case "remove":
            try FileManager.default.removeItem(atPath: text)
        case "block":
            try FileManager.default.moveItem(atPath: text, toPath: text + ".away")
            try Data().write(to: URL(fileURLWithPath: text))
        case "unblock":
            try FileManager.default.removeItem(atPath: text)
            try FileManager.default.moveItem(atPath: text + ".away", toPath: text)
        case "exists":
            let size = try FileManager.default.attributesOfItem(atPath: text)[.size] as? Int
            #expect((size ?? 0) > 0, place)
        default:
            try weigh(step.word, arguments, place)
        }
        return true
    }

    private mutating func weigh(_ word: String, _ arguments: [String], _ place: Comment) throws {
        switch (word, arguments.count) {
        case ("is", 2):
            #expect(field(arguments[0]) == arguments[1], place)
        case ("absent", 1):
            #expect(field(arguments[0]) == nil, place)
        case ("set", 2...):
            environment[arguments[0]] = arguments.dropFirst().joined(separator: " ")
        case ("last", 2):
            let value: String = try #require(field(arguments[1], ofLast: true), place)
            noted[arguments[0]] = value
        case ("note", 2):
            let value: String = try #require(field(arguments[1]), place)
            noted[arguments[0]] = value
        case ("spoil", 2):
            noted[arguments[0]] = spoiled(arguments[1])
        case ("later", 2):
            let days = try #require(Double(arguments[1]), place)
            noted[arguments[0]] = Date(timeIntervalSinceNow: days * 86_400)
                .formatted(.iso8601)
        default:
            Issue.record("the step cannot be read: \(word) \(arguments)")
        }
    }

    private mutating func run(_ arguments: [String], _ place: Comment) throws -> Bool {
        let status = try #require(arguments.first.flatMap { Int32($0) }, place)
        let program = try #require(arguments.dropFirst().first, place)
        answer = try Programs.run(program, Array(arguments.dropFirst(2)), input: fed, environment)
        fed = ""
        #expect(answer.status == status, "\(place) said: \(answer.err) \(answer.out)")
        return answer.status == status
    }

    /// The field of the JSON object on the first line of standard output, or on the last.
    private func field(_ key: String, ofLast: Bool = false) -> String? {
        let lines = answer.out.split(separator: "\n")
        let line = (ofLast ? lines.last : lines.first).map(String.init) ?? ""
        let object = try? JSONSerialization.jsonObject(with: Data(line.utf8))
        guard let value = (object as? [String: Any])?[key] else { return nil }
        return "\(value)"
    }

    /// Replaces `$NAME` in what the story says, and never inside what was noted: a letter's text
    /// may hold a dollar sign itself.
    private func resolved(_ argument: String) -> String {
        let parts = argument.split(separator: "$", omittingEmptySubsequences: false)
        return parts.dropFirst().reduce(String(parts.first ?? "")) { text, part in
            let name = part.prefix { $0.isUppercase || $0.isNumber }
            guard let value = noted[String(name)] else { return text + "$" + part }
            return text + value + part.dropFirst(name.count)
        }
    }

    private func spoiled(_ text: String) -> String {
        var characters = Array(text)
        let middle = characters.count / 2
        characters[middle] = characters[middle] == "A" ? "B" : "A"
        return String(characters)
    }
}

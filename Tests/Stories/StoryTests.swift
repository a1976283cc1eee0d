import Foundation
import Testing

@Suite("Stories with the real programs")
struct StoryTests {
    static let stories: [Story] = {
        let folder = Programs.root.appending(path: "Tests/Stories/Scripts")
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return files.filter { $0.hasSuffix(".story") }.sorted().compactMap { file in
            guard
                let text = try? String(contentsOf: folder.appending(path: file), encoding: .utf8)
            else { return nil }
            do { return try Story(name: file, text: text) } catch {
                Issue.record("\(file): \(error)")
                return nil
            }
        }
    }()

    @Test("there are stories to tell")
    func areThere() {
        #expect(Self.stories.count == 9)
    }

    @Test("ends as it should", arguments: stories)
    func ends(story: Story) throws {
        try Programs.withFolder { folder in
            var runner = StoryRunner(story, folder: folder)
            try runner.run()
        }
    }
}

@Suite("Reading a story")
struct StoryReadingTests {
    @Test("a step with an unknown word is refused with its line")
    func unknownWord() {
        #expect(throws: Story.Fault.unknownWord("runs", line: 2)) {
            try Story(name: "", text: "# a comment\nruns 0 aman")
        }
    }

    @Test("quotes keep spaces, and an open quote is refused")
    func quotes() throws {
        let story = try Story(name: "", text: "run 0 aman 'Ahmad Shahidi' x''")
        #expect(story.steps.first?.arguments == ["0", "aman", "Ahmad Shahidi", "x"])
        #expect(throws: Story.Fault.openQuote(line: 1)) { try Story(name: "", text: "out 'a") }
    }
}

import Foundation
import Testing

@Suite("An appeal that is not answered")
struct OverdueAppealTests {
    @Test(
        "is overdue from the day that the programme says; a monitor understands each of its steps"
    )
    func overdue() throws {
        try Programs.withFolder { folder in
            let (home, memory) = (
                folder.appending(path: "her").path, folder.appending(path: "memory").path
            )
            func aman(_ words: [String]) throws -> String {
                let answer = try Programs.run("aman", words + ["--home", home])
                #expect(answer.status == 0, "\(words): \(answer.out)\(answer.err)")
                return answer.out
            }
            _ = try aman(["init", "--office", "HER", "--programme", try answersAtOnce(folder)])
            _ = try aman(["apply", "--province", "AF-HER", "--full-name", "Farid Karimi"])
            _ = try aman(["decide", "1", "--grant", "--officer", "A"])
            let issued = try report(try aman(["issue", "1", "--officer", "B", "--json"]))
            let number = try #require(issued["number"] as? String)
            let reason = ["--reason", "wrong-holder", "--officer", "A", "--second", "B"]
            _ = try aman(["revoke", number] + reason)
            _ = try aman(["appeal", "file", number, "--by", "paper", "--officer", "F"])
            #expect(try aman(["appeal", "list"]).contains("overdue"))
            #expect(try report(try aman(["today", "--json"]))["overdueAppeals"] as? Int == 1)
            #expect(try found(home, memory, "--first-sight") == [])
            let answer = ["reinstate", "--officer", "C", "--second", "D"]
            _ = try aman(["appeal", "answer", "1"] + answer)
            let today = try report(try aman(["today", "--json"]))
            #expect(today["overdueAppeals"] as? Int == 0 && today["openAppeals"] as? Int == 0)
            #expect((today["appealsByEnding"] as? [String: Int])?["reinstated"] == 1)
            #expect(try found(home, memory) == [])
        }
    }

    /// The sample programme, with an appeal to be answered on the day on which it is filed.
    private func answersAtOnce(_ folder: URL) throws -> String {
        let sample = Programs.root.appending(path: "Programmes/herat.toml")
        let text = try String(contentsOf: sample, encoding: .utf8)
        let changed = text.replacing("appeal-answer-days = 14", with: "appeal-answer-days = 0")
        #expect(changed != text)
        let file = folder.appending(path: "programme.toml")
        try Data(changed.utf8).write(to: file)
        return file.path
    }

    /// What a monitor finds in the published files.
    private func found(_ home: String, _ memory: String, _ more: String...) throws -> [String] {
        let words = ["monitor", home + "/public", "--folder", memory, "--json"]
        let answer = try Programs.run("aman", words + more)
        #expect(answer.status == 0, "\(answer.out)\(answer.err)")
        let findings = try report(answer.out)["findings"] as? [[String: Any]]
        return try #require(findings).compactMap { $0["code"] as? String }
    }

    private func report(_ json: String) throws -> [String: Any] {
        let report = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
        return try #require(report)
    }
}

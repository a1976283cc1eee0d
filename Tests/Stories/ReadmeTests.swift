import Foundation
import Testing

@Suite("The README")
struct ReadmeTests {
    /// The lines of every shell block that begin with one of our programs.
    static func commands() throws -> [String] {
        let readme = try String(
            contentsOf: Programs.root.appending(path: "README.md"),
            encoding: .utf8
        )
        return readme.split(separator: "\n").map { line in
            String(line.hasPrefix("$ ") ? line.dropFirst(2) : line)
        }
        .filter { $0.hasPrefix("aman ") || $0.hasPrefix("aman-verify ") }
    }

    @Test("its commands do what they say, in the order of the page")
    func commands() throws {
        let commands = try Self.commands()
        #expect(commands.count >= 6)
        try Programs.withFolder { folder in
            let path = Programs.products.path + ":/usr/bin:/bin"
            let script = ["set -e", "cd '\(folder.path)'", "export PATH='\(path)'"] + commands
            let programmes = Programs.root.appending(path: "Programmes")
            try FileManager.default.createSymbolicLink(
                at: folder.appending(path: "Programmes"),
                withDestinationURL: programmes
            )
            let answer = try Programs.run("/bin/sh", ["-c", script.joined(separator: "\n")])
            #expect(answer.status == 0, "\(answer.err)")
            #expect(answer.out.contains("In force"))
            #expect(answer.out.contains("Ahmad Shahidi"))
        }
    }
}

import Foundation
import Testing

/// A sample office in a folder, and a letter of it that is in force.
struct StaffedOffice {
    let home: String
    let number: String

    init(_ folder: URL) throws {
        home = folder.appending(path: "office").path
        let made = try Programs.run("aman", ["demo", "--home", home, "--applications", "20"])
        try #require(made.status == 0, "\(made.err)")
        try Programs.login("omid", home)
        let listed = try Programs.run(
            "aman",
            ["application", "list", "--state", "issued", "--json", "--home", home]
        )
        let letter = listed.out.firstMatch(of: /"letter":"([^"]+)"/)
        number = String(try #require(letter, "\(listed.err)").output.1)
        _ = try Programs.run("aman", ["logout", "--home", home])
    }

    func run(
        _ command: String,
        _ arguments: String,
        input: String = ""
    ) throws -> Programs.Answer {
        try Programs.run("aman", words(command, arguments), input: input)
    }

    /// Starts a command that reads `input`, and does not wait for its end.
    func start(_ command: String, input: String) throws -> Process {
        let process = Programs.process("aman", words(command, ""))
        let file = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try Data(input.utf8).write(to: file)
        process.standardInput = try FileHandle(forReadingFrom: file)
        try FileManager.default.removeItem(at: file)
        process.standardError = FileHandle.nullDevice
        try process.run()
        return process
    }

    private func words(_ command: String, _ arguments: String) -> [String] {
        let given = arguments.replacing("HOME", with: home).replacing("NUMBER", with: number)
        return (command + " " + given).split(separator: " ").map(String.init)
            + ["--home", home]
    }
}

import Foundation
import Testing

/// The project's size limits and the few files that may exceed them, each with its reason.
enum Sizes {
    static let functionLineMax = 40
    static let fileLineMax = 300
    static let columnMax = 100
    static let fileByteMax = 262_144

    /// `path name` of functions that may be longer.
    static let longFunctions: [String: String] = [
        "Sources/AmanWeb/Audit/AuditActs.swift subscript": "one line for each act of the audit"
    ]
    /// Files that may be longer.
    static let longFiles: [String: String] = [
        "Tests/AmanRecordsTests/SQLite/GoldenSchema.swift":
            "one table after the other, as SQLite has it",
        "Package.swift": "SwiftPM reads one manifest; it has an entry for each module",
    ]
    /// Files whose lines may be longer.
    static let wideFiles: [String: String] = [:]
    /// Files that may be larger.
    static let largeFiles: [String: String] = [
        "Texts/eng.po": "every text with its translators' comment",
        "Texts/prs.po": "every text with its translation",
        "Texts/pus.po": "every text with its translation",
        "Texts/fil.po": "every text with its translation",
        "Sources/AmanTexts/Office/Generated/Catalogue+qps.swift":
            "every text in letters of two and three bytes",
    ]
    /// What `Tools/texts` writes and no one edits: one text on each line, however long.
    static func isGenerated(_ path: String) -> Bool { path.contains("/Generated/") }
}

@Suite("Size limits")
struct SizeTests {
    @Test("no function is longer than 40 lines")
    func functions() {
        for source in House.tree.sources {
            for function in source.functions where function.lineCount > Sizes.functionLineMax {
                let key = "\(source.path) \(function.name)"
                guard Sizes.longFunctions[key] == nil else { continue }
                Issue.record(
                    "\(source.path):\(function.line): \(function.name), \(function.lineCount) lines"
                )
            }
        }
    }

    @Test("no file is longer than 300 lines, no line wider than 100 columns")
    func files() {
        for source in House.tree.sources where !Sizes.isGenerated(source.path) {
            if source.lines.count > Sizes.fileLineMax, Sizes.longFiles[source.path] == nil {
                Issue.record("\(source.path): \(source.lines.count) lines")
            }
            guard Sizes.wideFiles[source.path] == nil else { continue }
            for (index, line) in source.lines.enumerated()
            where line.utf8.count > Sizes.columnMax
                && line.unicodeScalars.count > Sizes.columnMax
            {
                Issue.record("\(source.path):\(index + 1): \(line.unicodeScalars.count) columns")
            }
        }
    }

    @Test("no file is larger than 256 KiB")
    func bytes() throws {
        for path in House.tree.paths
        where Sizes.largeFiles[path] == nil && !Sizes.isGenerated(path) {
            let url = House.tree.root.appending(path: path)
            let size = try url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
            if size > Sizes.fileByteMax { Issue.record("\(path): \(size) bytes") }
        }
    }

    @Test("an exception that is no longer needed is taken off the list")
    func exceptions() {
        let sources = Dictionary(uniqueKeysWithValues: House.tree.sources.map { ($0.path, $0) })
        for path in Sizes.longFiles.keys {
            #expect(sources[path].map { $0.lines.count > Sizes.fileLineMax } == true, "\(path)")
        }
        for key in Sizes.longFunctions.keys {
            let parts = key.split(separator: " ").map(String.init)
            let functions = sources[parts[0]]?.functions ?? []
            let isLong = functions.contains {
                $0.name == parts[1] && $0.lineCount > Sizes.functionLineMax
            }
            #expect(isLong, "\(key)")
        }
    }

    @Test("the project was found, with its modules and its tests")
    func found() {
        #expect(House.tree.exists("Package.swift"))
        #expect(House.tree.sources.contains { $0.path == "Tests/HouseRules/SizeTests.swift" })
        #expect(Set(House.tree.sources.compactMap(\.module)).count > 5)
    }
}

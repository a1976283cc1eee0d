import AmanOffice
import Foundation
import Testing

@testable import AmanRecords

@Suite("The folder of published files")
struct PublishedFolderTests {
    private let folder = TemporaryFolder()
    private var files: PublishedFolder { PublishedFolder(root: folder.file("public")) }

    @Test("gives back what was written last, and leaves no half file beside it")
    func written() throws {
        try files.write([1, 2, 3], to: "log/tile/0/x001/067.p/12")
        try files.write([4], to: "log/tile/0/x001/067.p/12")
        #expect(try files.read("log/tile/0/x001/067.p/12") == [4])
        #expect(try files.read("log/checkpoint") == nil)
        #expect(try files.read("log/tile/0/x001/067.p/12/deeper") == nil)
        let names = try FileManager.default
            .contentsOfDirectory(atPath: folder.file("public/log/tile/0/x001/067.p"))
        #expect(names == ["12"])
    }

    @Test(
        "nothing outside it is read or written",
        arguments: [
            "", "/etc/passwd", "../office.json", "log/../../office.json", "a//b", "a/", ".hidden",
            "a/.b", "a\\b", "a b", "log/tile\u{0}", "é", String(repeating: "a", count: 300),
        ]
    )
    func outside(path: String) {
        #expect(throws: RecordsError.damaged(record: "published path")) {
            try files.write([1], to: path)
        }
        #expect(throws: RecordsError.damaged(record: "published path")) {
            _ = try files.read(path)
        }
    }

    @Test("another user's web server can read it, also where it was made before that was so")
    func readableByOthers() throws {
        func mode(_ path: String) throws -> Int? {
            let found = try FileManager.default.attributesOfItem(atPath: folder.file(path))
            return found[.posixPermissions] as? Int
        }
        try files.write([1], to: "log/tile/0/000.p/1")
        #expect(try mode("public/log/tile/0/000.p/1") == 0o644)
        for path in ["public", "public/log", "public/log/tile/0/000.p"] {
            #expect(try mode(path) == 0o755, "\(path)")
        }
        for (path, old) in [("public/log/tile/0/000.p/1", 0o600), ("public/log", 0o700)] {
            try FileManager.default.setAttributes(
                [.posixPermissions: old],
                ofItemAtPath: folder.file(path)
            )
        }
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o700],
            ofItemAtPath: folder.file("public")
        )
        files.openToReaders()
        #expect(try mode("public/log/tile/0/000.p/1") == 0o644)
        #expect(try mode("public/log") == 0o755)
        #expect(try mode("public") == 0o755)
        try files.removeFolder("log/tile/0/000.p")
        #expect(try files.read("log/tile/0/000.p/1") == nil)
        try files.removeFolder("log/tile/0/000.p")
    }

    @Test("where a folder is in the way, the write is refused and says the system's code")
    func refused() throws {
        try files.write([1], to: "log/checkpoint")
        #expect(throws: RecordsError.self) { try files.write([1], to: "log/checkpoint/x") }
        #expect(throws: RecordsError.self) { try files.write([1], to: "log") }
        #expect(try files.read("log/checkpoint") == [1])
    }
}

import Foundation
import GRDB
import Testing

@Suite("What an import tells")
struct ImportTests {
    @Test("stored rows are reported although comparing them fails, and what to do then")
    func comparingBreaksOff() throws {
        try withOffice { home, folder in
            let first = try table("first", ["AF-HER,Zia Karimi,1980"], in: folder)
            #expect(try imported(first, home).status == 0)
            let records = try DatabaseQueue(path: home + "/records.sqlite")
            let sealed = try records.write { db -> Data? in
                let sealed = try Data.fetchOne(db, sql: "SELECT sealed FROM person")
                // As an import that was broken off leaves it, on a disk that is breaking too.
                try db.execute(sql: "UPDATE application SET hits = NULL")
                try db.execute(sql: "UPDATE person SET sealed = x'00'")
                return sealed
            }
            let rows = ["AF-HER,Omid Safi,1985", "AF-ZZZ,Karim Safi,1985"]
            let second = try table("second", rows, in: folder)
            let broken = try imported(second, home)
            #expect(broken.status == 70 && !broken.out.contains("compared"))
            #expect(broken.out.contains("\"accepted\":1") && broken.out.contains("\"line\":3"))
            #expect(broken.err.contains("The applications are stored"))
            #expect(broken.err.contains("Import \(second) again"))
            #expect(!broken.err.contains("Safi"))
            #expect(try imported(second, home, json: false).err.contains("One more was stored"))
            let third = try table("third", ["AF-HER,Nur Azizi,1970", "AF-ZZZ,,1"], in: folder)
            try FileManager.default.createDirectory(
                at: folder.appending(path: "third.rejects.csv"),
                withIntermediateDirectories: true
            )
            let twice = try imported(third, home)
            #expect(twice.status == 73 && twice.err.contains("that could be read are stored."))
            #expect(twice.err.contains("Import \(third) again"))
            try records.write { db in
                try db.execute(
                    sql: "UPDATE person SET sealed = ? WHERE ticket = 1",
                    arguments: [sealed]
                )
            }
            // One damaged record held up no one else: only its own comparison is left.
            let corrected = try imported(second, home)
            #expect(corrected.status == 65 && corrected.out.contains("\"count\":1"))
        }
    }

    @Test("stored rows are reported although the rejected ones cannot be written")
    func rejectsNotWritten() throws {
        try withOffice { home, folder in
            let rows = ["AF-HER,Omid Safi,1985", "AF-ZZZ,Karim Safi,1985"]
            let list = try table("list", rows, in: folder)
            // Where the rejected rows should be is a folder.
            let place = folder.appending(path: "list.rejects.csv")
            try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
            let answer = try imported(list, home, json: false)
            #expect(answer.status == 73)
            #expect(answer.err.contains("Stored one application."))
            #expect(answer.err.contains("line 3"))
            #expect(answer.err.contains("The rows that could be read are stored."))
            #expect(!answer.err.contains("could not be read are in"))
        }
    }

    /// A new office, and the folder that its home is in.
    private func withOffice(_ use: (_ home: String, _ folder: URL) throws -> Void) throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let founded = try Programs.run("aman", ["init", "--home", home, "--office", "HER"])
            try #require(founded.status == 0, "\(founded.err)")
            try use(home, folder)
        }
    }

    private func imported(
        _ list: String,
        _ home: String,
        json: Bool = true
    ) throws -> Programs.Answer {
        let options = json ? ["--json"] : []
        return try Programs.run("aman", ["import", list, "--home", home] + options)
    }

    private func table(_ name: String, _ rows: [String], in folder: URL) throws -> String {
        let file = folder.appending(path: name + ".csv")
        let text = (["province,full_name,birth_year"] + rows).joined(separator: "\n") + "\n"
        try Data(text.utf8).write(to: file)
        return file.path
    }
}

import Foundation
import GRDB
import Testing

/// Goal: who can write the records without a key makes no letter, and is found.
///
/// Method: the real programs on a sample office, and SQLite without any function of ours.
@Suite("Records that were changed outside Aman")
struct CheckOfficeTests {
    @Test("aman check names the ticket, no letter is made of it, and others get theirs")
    func granted() throws {
        try Programs.withFolder { folder in
            let home = folder.appending(path: "her").path
            let made = try Programs.run("aman", ["demo", "--home", home, "--applications", "20"])
            #expect(made.status == 0, "\(made.err)")
            let whole = try Programs.run("aman", ["check", "--home", home, "--json"])
            #expect(whole.status == 0, "\(whole.err)")
            #expect(whole.out.contains(#""whole":true"#), "\(whole.out)")
            let ticket = try callGranted(home)
            try Programs.login("sharifa", home)
            let refused = try Programs.run("aman", ["issue", "\(ticket)", "--home", home])
            #expect(refused.status == 1, "\(refused.err)")
            #expect(refused.err.contains("Application \(ticket)"), "\(refused.err)")
            let found = try Programs.run("aman", ["check", "--home", home, "--json"])
            #expect(found.status == 1, "\(found.err)")
            #expect(found.out.contains("application \(ticket)"), "\(found.out)")
            let said = try Programs.run("aman", ["check", "--home", home])
            #expect(said.status == 1 && said.out.contains("Application \(ticket)"), "\(said.out)")
        }
    }

    /// Calls an application granted that no one has decided on.
    private func callGranted(_ home: String) throws -> Int {
        let queue = try DatabaseQueue(path: home + "/records.sqlite")
        let ticket = try queue.write { db in
            let ticket = try Int.fetchOne(
                db,
                sql: "SELECT max(ticket) FROM application WHERE stage < 2"
            )
            try db.execute(
                sql: "UPDATE application SET stage = 2 WHERE ticket = ?",
                arguments: [ticket]
            )
            return ticket
        }
        try queue.close()
        return try #require(ticket)
    }
}

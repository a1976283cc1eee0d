import AmanOffice
import GRDB
import Testing

@testable import AmanRecords

@Suite("Unique keys")
struct UniqueKeyTests {
    @Test("every key that is named is a unique key of the tables", arguments: UniqueKey.allCases)
    func named(key: UniqueKey) throws {
        let open = try OpenRecords()
        let found = try open.records.pool.read { db in
            try String.fetchAll(
                db,
                sql: """
                    SELECT (SELECT group_concat(t.name || '.' || c.name, ', ')
                            FROM pragma_index_info(i.name) c)
                    FROM pragma_table_list t, pragma_index_list(t.name) i WHERE i."unique"
                    """
            )
        }
        #expect(found.contains(key.rawValue))
    }

    @Test("SQLite's message names a key as we expect it", arguments: UniqueKey.allCases)
    func message(key: UniqueKey) throws {
        let columns = key.rawValue.split(separator: ", ").map { $0.split(separator: ".")[1] }
        let table = key.rawValue.prefix { $0 != "." }
        let names = columns.joined(separator: ", ")
        let values = columns.map { _ in "7" }.joined(separator: ", ")
        let queue = try DatabaseQueue()
        let error = #expect(throws: DatabaseError.self) {
            try queue.write { db in
                try db.execute(sql: "CREATE TABLE \(table) (other, \(names), UNIQUE (\(names)))")
                for other in 1...2 {
                    try db.execute(sql: "INSERT INTO \(table) VALUES (\(other), \(values))")
                }
            }
        }
        #expect(UniqueKey(try #require(error)) == key)
        #expect(RecordsError(try #require(error)) == .conflict(key.conflict))
    }

    @Test("a check that ends in a key's name is not taken for the key")
    func otherConstraint() throws {
        let queue = try DatabaseQueue()
        let error = #expect(throws: DatabaseError.self) {
            try queue.write { db in
                try db.execute(
                    sql: """
                        CREATE TABLE other (a CONSTRAINT "letter.number" CHECK (a < 2));
                        INSERT INTO other VALUES (3);
                        """
                )
            }
        }
        let failure = try #require(error)
        #expect(failure.message?.hasSuffix("letter.number") == true)
        #expect(UniqueKey(failure) == nil)
        #expect(
            RecordsError(failure) == .damaged(record: "CHECK constraint failed: letter.number")
        )
    }
}

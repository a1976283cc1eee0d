import Testing

@testable import AmanRecords

@Suite("Statements as PostgreSQL reads them")
struct StatementTranslationTests {
    @Test(
        "placeholders become numbers, and nothing inside quotes or comments does",
        arguments: [
            ("SELECT ? + ?", "SELECT $1 + $2", 2),
            ("SELECT ?2, ?1, ?", "SELECT $2, $1, $3", 3),
            ("SELECT '?', \"?\", 'it''s ?', ?", "SELECT '?', \"?\", 'it''s ?', $1", 1),
            ("SELECT ? -- why ?\n, ?", "SELECT $1 \n, $2", 2),
            ("SELECT /* ? */ ?", "SELECT   $1", 1),
            ("SELECT a FROM b INDEXED BY c_d WHERE e = ?", "SELECT a FROM b  WHERE e = $1", 1),
            ("SELECT x'', x'00ff', xx, 'x'", #"SELECT '\x'::bytea, '\x00ff'::bytea, xx, 'x'"#, 0),
            ("SELECT ifnull(a, char(?))", "SELECT coalesce(a, chr($1))", 1),
            ("SELECT group_concat(a, ' ') FROM charts", "SELECT string_agg(a, ' ') FROM charts", 0),
            ("SELECT 'open", "SELECT 'open", 0),
            ("", "", 0),
        ]
    )
    func translation(statement: String, expected: String, count: Int) {
        let translation = StatementTranslation(statement)
        #expect(translation.sql == expected)
        #expect(translation.valueCount == count)
    }

    @Test("a question for one row says so, where it says nothing else")
    func limits() {
        let limited = { StatementTranslation($0).limited(to: 1).sql }
        #expect(limited("SELECT a FROM b") == "SELECT a FROM b LIMIT 1")
        #expect(limited("SELECT a FROM b LIMIT ?") == "SELECT a FROM b LIMIT $1")
        #expect(
            limited("INSERT INTO a VALUES (1) RETURNING b")
                == "INSERT INTO a VALUES (1) RETURNING b"
        )
        #expect(limited("WITH a AS (SELECT 1) SELECT 2") == "WITH a AS (SELECT 1) SELECT 2")
    }
}

/// A table of the records, which every engine has under the same names.
struct RecordsTable: Equatable, Sendable {
    let name: String
    let columns: [String]
    /// Columns of its primary key, in their order; empty where it has none.
    let key: [String]

    /// The tables of records in a file, which say it of those in a database too.
    static func all(in file: any Statements) throws -> [RecordsTable] {
        let rows = try file.rows(
            """
            SELECT tables.name, columns.name, columns.pk
            FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
            WHERE tables.type = 'table' AND tables.name NOT LIKE 'sqlite_%'
            ORDER BY tables.name, columns.cid
            """,
            [],
            limit: nil
        )
        var tables: [RecordsTable] = []
        var start = rows.startIndex
        while start < rows.endIndex {
            let end = rows[start...].firstIndex { $0[0] != rows[start][0] } ?? rows.endIndex
            tables.append(try RecordsTable(rows[start..<end]))
            start = end
        }
        return tables
    }

    private init(_ rows: ArraySlice<[StoredValue]>) throws {
        var columns: [String] = []
        var keys: [Int64: String] = [:]
        var name = ""
        for row in rows {
            guard row.count == 3, case .text(let table) = row[0], case .text(let column) = row[1],
                case .integer(let place) = row[2]
            else { throw MoveError.unknownTable }
            name = table
            columns.append(column)
            if place > 0 { keys[place] = column }
        }
        self.name = name
        self.columns = columns
        key = keys.sorted { $0.key < $1.key }.map(\.value)
    }
}

// MARK: Rows

extension RecordsTable {
    /// Rows read or compared at once; of the largest, with a photograph each, some 20 MB.
    static let sliceCount = 256

    /// The rows after one, in the order of their key; all of them where the table has no key.
    ///
    /// - Parameters:
    ///   - last: The row before; nil for the first.
    ///   - statements: Where they are.
    /// - Returns: Rows in an order that is the same in every engine; none at the end.
    /// - Throws: What the engine reports.
    func slice(
        after last: [StoredValue]?,
        in statements: any Statements
    ) throws -> [[StoredValue]] {
        let asked = "SELECT \(Self.list(columns)) FROM \(Self.quoted(name))"
        guard !key.isEmpty else {
            guard last == nil else { return [] }
            return try statements.rows(asked, [], limit: nil)
                .sorted { encoded($0).lexicographicallyPrecedes(encoded($1)) }
        }
        let order = "ORDER BY \(Self.list(key)) LIMIT \(Self.sliceCount)"
        guard let last else { return try statements.rows("\(asked) \(order)", [], limit: nil) }
        let marks = key.map { _ in "?" }.joined(separator: ", ")
        return try statements.rows(
            "\(asked) WHERE (\(Self.list(key))) > (\(marks)) \(order)",
            Values(stored: keyValues(of: last)),
            limit: nil
        )
    }

    /// What a row is found by: the values of its key.
    func keyValues(of row: [StoredValue]) -> [StoredValue] {
        zip(columns, row).filter { key.contains($0.0) }
            .sorted { (key.firstIndex(of: $0.0) ?? 0) < (key.firstIndex(of: $1.0) ?? 0) }
            .map(\.1)
    }

    /// Adds a row.
    func insert(_ row: [StoredValue], into statements: any Statements) throws {
        let marks = columns.map { _ in "?" }.joined(separator: ", ")
        try statements.put(
            "INSERT INTO \(Self.quoted(name)) (\(Self.list(columns))) VALUES (\(marks))",
            Values(stored: row)
        )
    }

    /// Removes every row; for tables that were just made, with the rows a new office begins with.
    func empty(in statements: any Statements) throws {
        _ = try statements.change("DELETE FROM \(Self.quoted(name))", [])
    }

    private static func list(_ names: [String]) -> String {
        names.map(quoted).joined(separator: ", ")
    }

    static func quoted(_ name: String) -> String { "\"\(name)\"" }
}

/// The bytes of a row: of each value its type, its length and what it holds.
func encoded(_ row: [StoredValue]) -> [UInt8] {
    row.reduce(into: []) { bytes, value in
        let (mark, held): (Character, [UInt8]) =
            switch value {
            case .null: ("n", [])
            case .integer(let number): ("i", eightBytes(UInt64(bitPattern: number)))
            case .text(let text): ("t", Array(text.utf8))
            case .bytes(let data): ("b", Array(data))
            }
        bytes += Array(String(mark).utf8) + eightBytes(UInt64(held.count)) + held
    }
}

private func eightBytes(_ number: UInt64) -> [UInt8] {
    (0..<8).map { UInt8(truncatingIfNeeded: number >> (56 - 8 * $0)) }
}

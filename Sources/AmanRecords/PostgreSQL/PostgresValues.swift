import CLibPQ
import Foundation

/// One question to a server.
struct Ask {
    let translation: StatementTranslation
    let values: Values
    /// Rows that are wanted; nil for all.
    let limit: Int?
    /// False for what is asked so seldom that the server need not remember it.
    let isPrepared: Bool

    init(
        _ translation: StatementTranslation,
        _ values: Values = [],
        limit: Int? = nil,
        isPrepared: Bool = true
    ) {
        self.translation = translation
        self.values = values
        self.limit = limit
        self.isPrepared = isPrepared
    }

    init(_ sql: String, _ values: Values = [], isPrepared: Bool = true) {
        self.init(StatementTranslation(sql), values, isPrepared: isPrepared)
    }
}

extension PostgresConnection {
    /// Begins a question, which sees one moment of the records.
    static let beginReading = Ask("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
    /// Drops a transaction.
    static let rollBack = Ask("ROLLBACK")
}

/// What a server answered to one question.
struct Reply {
    let rows: [[StoredValue]]
    /// Rows that the statement changed.
    let changedCount: Int
    /// The server's word for what it did, such as `COMMIT`; without any value.
    let tag: String
}

/// Values in libpq's binary format, with the types that the server is to take them for.
struct EncodedValues {
    /// Numbers of types in `pg_type`; 0 where the server has to know (NULL).
    let types: [Oid]
    private let bytes: [UInt8]
    private let places: [Range<Int>?]

    init(_ values: [StoredValue]) {
        var types: [Oid] = []
        var bytes: [UInt8] = []
        var places: [Range<Int>?] = []
        for value in values {
            let begin = bytes.count
            switch value {
            case .null: types.append(0)
            case .integer(let number):
                types.append(ServerType.int8)
                unsafe withUnsafeBytes(of: number.bigEndian) { unsafe bytes.append(contentsOf: $0) }
            case .text(let text):
                types.append(ServerType.text)
                bytes.append(contentsOf: text.utf8)
            case .bytes(let data):
                types.append(ServerType.bytea)
                bytes.append(contentsOf: data)
            }
            places.append(value == .null ? nil : begin..<bytes.count)
        }
        // A value of no bytes has an address too: without one it would be NULL.
        bytes.append(0)
        self.types = types
        self.bytes = bytes
        self.places = places
    }

    /// Sends the values to a prepared statement.
    func send(_ handle: OpaquePointer, prepared name: String) -> Bool {
        unsafe withAddresses { addresses, lengths, formats in
            unsafe PQsendQueryPrepared(
                handle,
                name,
                Int32(lengths.count),
                addresses,
                lengths,
                formats,
                1
            )
        } == 1
    }

    /// Sends the values with the text of a statement.
    func send(_ handle: OpaquePointer, text: String) -> Bool {
        unsafe withAddresses { addresses, lengths, formats in
            unsafe PQsendQueryParams(
                handle,
                text,
                Int32(lengths.count),
                types,
                addresses,
                lengths,
                formats,
                1
            )
        } == 1
    }

    private func withAddresses(
        _ body: ([UnsafePointer<CChar>?], [Int32], [Int32]) -> Int32
    ) -> Int32 {
        let lengths = places.map { Int32(clamping: $0?.count ?? 0) }
        let formats = [Int32](repeating: 1, count: places.count)
        return unsafe bytes.withUnsafeBytes { buffer in
            let base = unsafe buffer.bindMemory(to: CChar.self).baseAddress
            let addresses = unsafe places.map { place in
                unsafe place.flatMap { range in unsafe base.map { unsafe $0 + range.lowerBound } }
            }
            return unsafe body(addresses, lengths, formats)
        }
    }
}

/// Types by their numbers in `pg_type`, which are the same in every server.
enum ServerType {
    static let bool: Oid = 16
    static let bytea: Oid = 17
    static let name: Oid = 19
    static let int8: Oid = 20
    static let int2: Oid = 21
    static let int4: Oid = 23
    static let text: Oid = 25
    static let unknown: Oid = 705
    static let varchar: Oid = 1_043
    static let numeric: Oid = 1_700
    static let void: Oid = 2_278
}

extension Reply {
    /// Copies what a result holds, in binary format.
    ///
    /// - Throws: `unreadable` for a value of a type that the records never have.
    init(_ result: OpaquePointer, limit: Int?) throws(PostgresError) {
        let rowCount = unsafe min(PQntuples(result), Int32(clamping: limit ?? Int.max))
        let columnCount = unsafe PQnfields(result)
        let types = (0..<columnCount).map { unsafe PQftype(result, $0) }
        var rows: [[StoredValue]] = []
        rows.reserveCapacity(Int(rowCount))
        for row in 0..<rowCount {
            var columns: [StoredValue] = []
            columns.reserveCapacity(Int(columnCount))
            for (column, type) in zip(0..<columnCount, types) {
                unsafe columns.append(try Reply.value(result, row, column, type))
            }
            rows.append(columns)
        }
        self.rows = rows
        changedCount = unsafe PQcmdTuples(result).flatMap { unsafe Int(String(cString: $0)) } ?? 0
        tag = unsafe PQcmdStatus(result).map { unsafe String(cString: $0) } ?? ""
    }

    private static func value(
        _ result: OpaquePointer,
        _ row: Int32,
        _ column: Int32,
        _ type: Oid
    ) throws(PostgresError) -> StoredValue {
        guard unsafe PQgetisnull(result, row, column) == 0, type != ServerType.void else {
            return .null
        }
        let count = unsafe Int(PQgetlength(result, row, column))
        guard let start = unsafe PQgetvalue(result, row, column) else { throw .unreadable }
        let bytes = unsafe UnsafeRawBufferPointer(start: start, count: count)
        switch type {
        case ServerType.bytea: return .bytes(unsafe Data(bytes))
        case ServerType.text, ServerType.varchar, ServerType.name, ServerType.unknown:
            return .text(unsafe String(decoding: bytes, as: UTF8.self))
        case ServerType.int8, ServerType.int4, ServerType.int2, ServerType.bool:
            return .integer(unsafe signed(bytes))
        case ServerType.numeric:
            guard let whole = unsafe WholeNumeric(bytes) else { throw .unreadable }
            return .integer(whole.value)
        default: throw .unreadable
        }
    }

    /// A whole number, highest byte first, of 1 to 8 bytes.
    private static func signed(_ bytes: UnsafeRawBufferPointer) -> Int64 {
        let first: Int64 = unsafe bytes.count > 1 && bytes[0] & 0x80 != 0 ? -1 : 0
        return unsafe bytes.reduce(first) { $0 << 8 | Int64($1) }
    }
}

/// A `numeric` without a fraction, as sums of whole numbers are.
///
/// Source: PostgreSQL 15, `numeric_send` in numeric.c: the count of digits to the base 10,000, the
/// weight of the first, the sign, digits after the point, the digits; 16 bits each.
private struct WholeNumeric {
    let value: Int64

    init?(_ bytes: UnsafeRawBufferPointer) {
        let words = stride(from: 0, to: bytes.count - 1, by: 2).map {
            unsafe UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1])
        }
        guard words.count >= 4, words.count == 4 + Int(words[0]) else { return nil }
        guard words[2] == 0 || words[2] == 0x4000 else { return nil }
        var weight = Int(Int16(bitPattern: words[1]))
        var sum: Int64 = 0
        for digit in words.dropFirst(4) {
            guard weight >= 0 || digit == 0 else { return nil }
            if weight >= 0 {
                let (tens, isOver) = sum.multipliedReportingOverflow(by: 10_000)
                let (next, isOverToo) = tens.subtractingReportingOverflow(Int64(digit))
                guard !isOver, !isOverToo else { return nil }
                sum = next
            }
            weight -= 1
        }
        while weight >= 0, sum != 0 {
            let (tens, isOver) = sum.multipliedReportingOverflow(by: 10_000)
            guard !isOver else { return nil }
            (sum, weight) = (tens, weight - 1)
        }
        // Summed below zero, where there is one number more.
        guard words[2] != 0 || sum != .min else { return nil }
        value = words[2] == 0 ? -sum : sum
    }
}

/// The prepared statements of one connection.
struct PreparedStatements {
    struct Key: Hashable {
        let sql: String
        let types: [Oid]
    }

    private var names: [Key: String] = [:]
    private var made = 0

    var count: Int { names.count }

    func name(of key: Key) -> String? { names[key] }

    mutating func nextName() -> String {
        made += 1
        return "a\(made)"
    }

    mutating func keep(_ key: Key, _ name: String) { names[key] = name }
    mutating func forget(_ key: Key) { names[key] = nil }
    mutating func removeAll() { names = [:] }
}

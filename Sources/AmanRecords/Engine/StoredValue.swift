import AmanOffice
import Foundation

/// A value as every engine stores it: integers have 64 bits, and a truth is 0 or 1.
enum StoredValue: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case bytes(Data)

    var isNull: Bool { self == .null }
}

/// What a column may be read as, and a placeholder may be given.
protocol Storable: Sendable {
    var stored: StoredValue { get }
    /// The value that is stored; nil where it is of another type, or does not fit.
    init?(stored: StoredValue)
}

extension Int64: Storable {
    var stored: StoredValue { .integer(self) }

    init?(stored: StoredValue) {
        guard case .integer(let number) = stored else { return nil }
        self = number
    }
}

extension Storable where Self: FixedWidthInteger {
    init?(stored: StoredValue) {
        guard case .integer(let number) = stored else { return nil }
        self.init(exactly: number)
    }
}

extension Int: Storable {
    var stored: StoredValue { .integer(Int64(self)) }
}

extension UInt8: Storable {
    var stored: StoredValue { .integer(Int64(self)) }
}

extension UInt32: Storable {
    var stored: StoredValue { .integer(Int64(self)) }
}

extension Bool: Storable {
    var stored: StoredValue { .integer(self ? 1 : 0) }

    init?(stored: StoredValue) {
        guard case .integer(let number) = stored else { return nil }
        self = number != 0
    }
}

extension String: Storable {
    var stored: StoredValue { .text(self) }

    init?(stored: StoredValue) {
        guard case .text(let text) = stored else { return nil }
        self = text
    }
}

extension Data: Storable {
    var stored: StoredValue { .bytes(self) }

    init?(stored: StoredValue) {
        guard case .bytes(let bytes) = stored else { return nil }
        self = bytes
    }
}

/// The values of a statement's placeholders, in their order: `?` or `?1`, counted from 1.
struct Values: ExpressibleByArrayLiteral, Sendable {
    private(set) var list: [StoredValue]

    init(arrayLiteral elements: (any Storable)?...) {
        list = elements.map { $0?.stored ?? .null }
    }

    init(_ elements: some Sequence<some Storable>) {
        list = elements.map(\.stored)
    }

    init(_ elements: [(any Storable)?]) {
        list = elements.map { $0?.stored ?? .null }
    }

    init(stored list: [StoredValue]) {
        self.list = list
    }

    static func + (first: Values, second: Values) -> Values {
        Values(stored: first.list + second.list)
    }

    static func += (first: inout Values, second: Values) {
        first.list += second.list
    }
}

/// In a statement: that many placeholders for a list; for none NULL, which nothing is equal to.
func questionMarks(count: Int) -> String {
    count == 0 ? "NULL" : Array(repeating: "?", count: count).joined(separator: ", ")
}

/// One row that a question found.
struct StoredRow: Sendable {
    let columns: [StoredValue]
    /// Opens the names of those who work here.
    private let names: SealedNames

    init(columns: [StoredValue], names: SealedNames) {
        (self.columns, self.names) = (columns, names)
    }

    /// A column whose type the tables hold, counted from 0.
    ///
    /// The tables refuse every other type, so that another one is a fault in a question.
    subscript<Value: Storable>(_ index: Int) -> Value {
        guard let value = Value(stored: columns[index]) else {
            preconditionFailure("column \(index) has no \(Value.self)")
        }
        return value
    }

    /// A column that may be NULL.
    subscript<Value: Storable>(_ index: Int) -> Value? {
        guard !columns[index].isNull else { return nil }
        guard let value = Value(stored: columns[index]) else {
            preconditionFailure("column \(index) has no \(Value.self)")
        }
        return value
    }

    /// A sealed name that a question asked for with `sealedName` or `officerName`; nil for NULL.
    ///
    /// - Throws: `damaged` where it is not the name of its row.
    func name(_ index: Int, _ column: StaffNameColumn = .officer) throws(RecordsError) -> String? {
        guard let packed: String = self[index] else { return nil }
        return try names.opened(packed, column)
    }
}

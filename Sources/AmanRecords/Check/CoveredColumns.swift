import AmanOffice
import Foundation

/// The columns of a table's rows that a MAC covers, for rows without a running number.
///
/// The MAC is made and compared in this program: a question only asks for the columns.
struct CoveredColumns: Sendable {
    /// What the MAC calls the table.
    let name: String
    /// What a question asks for, in the order of the MAC.
    let columns: [String]

    init(_ name: String, _ columns: [String]) {
        (self.name, self.columns) = (name, columns)
    }

    /// In a question: the MAC that is stored in `mac`, and the columns it covers.
    func selection(mac: String) -> String {
        ([mac] + columns).joined(separator: ", ")
    }

    /// Whether a row has its MAC; its columns from `first` on are those of `selection`.
    func fit(_ row: StoredRow, from first: Int, under key: RegisterKey) -> Bool {
        guard case .bytes(let mac) = row.columns[first] else { return false }
        let covered = row.columns[(first + 1)...(first + columns.count)]
        return sameBytes(Array(mac), Array(self.mac(Array(covered), under: key)))
    }

    /// The MAC over these values, which are those of the columns.
    func mac(_ values: [StoredValue], under key: RegisterKey) -> Data {
        Data(key.mac(name, values.map(MacValue.init)))
    }

    func mac(_ values: Values, under key: RegisterKey) -> Data {
        mac(values.list, under: key)
    }
}

extension MacValue {
    init(_ value: StoredValue) {
        switch value {
        case .null: self = .absent
        case .integer(let number): self = .number(number)
        case .text(let text): self = .text(text)
        case .bytes(let bytes): self = .bytes(Array(bytes))
        }
    }
}

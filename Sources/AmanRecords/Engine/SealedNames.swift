import AmanOffice
import Foundation

/// Opens the names of those who work here, as a question finds them: no engine gets a key.
final class SealedNames: Sendable {
    private let key: RegisterKey

    init(_ key: RegisterKey) {
        self.key = key
    }

    /// Opens what `sealedName` or `officerName` made of a row's number and its sealed column.
    func opened(_ packed: String, _ column: StaffNameColumn) throws(RecordsError) -> String {
        let parts = packed.split(separator: " ", maxSplits: 1)
        guard parts.count == 2, let row = Int64(parts[0]), let sealed = bytes(ofHex: parts[1])
        else { throw .damaged(record: column.rawValue) }
        do {
            return try key.opened(name: sealed, column, row: row)
        } catch {
            throw .damaged(record: column.rawValue)
        }
    }
}

/// In a question: a sealed name with the number of its row, see `StoredRow.name`.
func sealedName(_ column: String, ofRow row: String) -> String {
    "\(row) || ' ' || hex(\(column))"
}

/// In a question: the name of the officer that a column has the number of, see `StoredRow.name`.
func officerName(_ column: String) -> String {
    """
    (SELECT \(sealedName("named.name", ofRow: "named.id")) FROM officer AS named \
    WHERE named.id = \(column))
    """
}

extension Transaction {
    /// What a name is stored as, by which it is found.
    func keyed(_ name: String, _ column: StaffNameColumn) -> Data {
        Data(key.keyed(name: name, column))
    }

    /// A name sealed for its row.
    func sealed(_ name: String, _ column: StaffNameColumn, row: Int64) throws -> Data {
        Data(try key.sealed(name: name, column, row: row))
    }

    /// The number of the officer of this name; nil where there is none.
    func officer(knownAs name: String) throws -> Int64? {
        let keyed = keyed(name, .officer)
        if let known = officers[keyed] { return known }
        officers[keyed] = try answers(to: [officerQuestion(keyed)])[0].first?[0]
        return officers[keyed]
    }

    /// Looks for the officers of an entry with the next question that is asked.
    func lookAhead(for entry: AuditEntry) {
        for name in [entry.officer, entry.second].compactMap(\.self) {
            let keyed = keyed(name, .officer)
            guard officers[keyed] == nil else { continue }
            askAhead(officerQuestion(keyed)) { found in
                self.officers[keyed] = found.first?[0]
            }
        }
    }

    private func officerQuestion(_ keyed: Data) -> Question {
        Question("SELECT id FROM officer WHERE name_key = ?", [keyed], limit: 1)
    }

    /// The number of an officer of this name, who gets one where they have none.
    ///
    /// One name is one officer, as it was typed: how it is compared is not the tables' business.
    func officer(named name: String) throws -> Int64 {
        if let known = try officer(knownAs: name) { return known }
        let next = (try integer("SELECT max(id) FROM officer") ?? 0) + 1
        try change(
            "INSERT INTO officer (id, name_key, name) VALUES (?, ?, ?)",
            [next, keyed(name, .officer), try sealed(name, .officer, row: next)]
        )
        officers[keyed(name, .officer)] = next
        return next
    }
}

/// The bytes of hexadecimal digits of upper case, as both engines write them; nil for others.
private func bytes(ofHex text: Substring) -> [UInt8]? {
    let digits = text.utf8.map { byte -> UInt8? in
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
    guard digits.count.isMultiple(of: 2), !digits.contains(nil) else { return nil }
    let whole = digits.compactMap(\.self)
    return stride(from: 0, to: whole.count, by: 2).map { whole[$0] << 4 | whole[$0 + 1] }
}

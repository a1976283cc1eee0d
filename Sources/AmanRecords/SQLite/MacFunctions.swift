import Foundation
import GRDB

extension Database {
    func addMacs(under key: RegisterKey) {
        add(
            function: DatabaseFunction("aman_mac", pure: true) { values in
                guard let table = values.first else { throw misused }
                let covered = try values.dropFirst().map(MacValue.init)
                return Data(key.mac(try table.text, covered))
            }
        )
        addRootWriting(under: key)
    }

    private func addRootWriting(under key: RegisterKey) {
        // (root, table, index, number): the root with the number in it.
        add(
            function: DatabaseFunction("aman_root", argumentCount: 4, pure: true) { values in
                guard var root = NumberRoot(try values[0].blob, under: key),
                    root.set(try number(values[3]), of: try rootPlace(values[1], values[2]))
                else { throw misused }
                return Data(root.encoded(under: key))
            }
        )
        // (root, place, hash, new place, new hash): the root with the audit's new end. Where the
        // old end does not fit, the root stays as it is, and shows that.
        add(
            function: DatabaseFunction("aman_root_ended", argumentCount: 5, pure: true) { values in
                let bytes = try values[0].blob
                guard var root = NumberRoot(bytes, under: key),
                    try root.end == end(values[1], values[2])
                else { return Data(bytes) }
                root.end = try end(values[3], values[4])
                return Data(root.encoded(under: key))
            }
        )
    }
}

extension MacValue {
    fileprivate init(_ value: DatabaseValue) throws {
        switch value.storage {
        case .null: self = .absent
        case .int64(let number): self = .number(number)
        case .string(let text): self = .text(text)
        case .blob(let bytes): self = .bytes(Array(bytes))
        // No table has a column of this type.
        case .double: throw misused
        }
    }
}

private func number(_ value: DatabaseValue) throws -> UInt32 {
    guard let number = UInt32(exactly: try value.whole) else { throw misused }
    return number
}

private func rootPlace(
    _ table: DatabaseValue,
    _ index: DatabaseValue
) throws -> NumberRoot.Place {
    guard let table = UInt8(exactly: try table.whole),
        let index = UInt32(exactly: try index.whole)
    else { throw misused }
    return NumberRoot.Place(table: table, index: index)
}

/// Both are NULL before the first entry of the audit.
private func end(_ place: DatabaseValue, _ hash: DatabaseValue) throws -> NumberRoot.End {
    guard !place.isNull else { return .none }
    return NumberRoot.End(place: try place.whole, hash: try hash.blob)
}

extension MacTable {
    /// In an upgrade: the MAC that a row with this running number has to have.
    ///
    /// Members have no sessions then: the upgrade that gives their MACs ends them all.
    func mac(number: String) -> String {
        "aman_mac(\((["'\(name)'", number] + selection).joined(separator: ", ")))"
    }
}

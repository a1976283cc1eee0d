import Foundation
import GRDB

// Functions that a connection with the register key has in SQL for MACs and running numbers, like
// those for names in `SealedNames`. A page or root that does not fit gives no number, and is never
// written again: an old one must not get a new MAC.

extension Database {
    func addMacs(under key: RegisterKey) {
        add(
            function: DatabaseFunction("aman_mac", pure: true) { values in
                guard let table = values.first else { throw misused }
                let covered = try values.dropFirst().map(MacValue.init)
                return Data(key.mac(try table.text, covered))
            }
        )
        addPages(under: key)
        addRoot(under: key)
        addRootWriting(under: key)
    }

    private func addPages(under key: RegisterKey) {
        // (place, page, slot): the number and how often the page was written, see `NumberOfPage`;
        // NULL where the page does not fit. A page that was never written has only 0.
        add(
            function: DatabaseFunction("aman_number", argumentCount: 3, pure: true) { values in
                guard let page = try page(values[1], at: values[0], key) else { return nil }
                let number = page.number(in: try slot(values[2]))
                return NumberOfPage(number: number, revision: page.revision).joined
            }
        )
        // (place, page): all numbers of the page; NULL where it does not fit.
        add(
            function: DatabaseFunction("aman_numbers", argumentCount: 2, pure: true) { values in
                try page(values[1], at: values[0], key).map { Data($0.numberBytes) }
            }
        )
        // (page): how often a page was written that was just made, without looking at its MAC.
        add(
            function: DatabaseFunction("aman_written", argumentCount: 1, pure: true) { values in
                try values[0].blob.prefix(4).reduce(Int64(0)) { $0 << 8 | Int64($1) }
            }
        )
        // (place, page, slot, number): the page with the number in it.
        add(
            function: DatabaseFunction("aman_numbered", argumentCount: 4, pure: true) { values in
                guard var page = try page(values[1], at: values[0], key),
                    page.set(try number(values[3]), in: try slot(values[2]))
                else { throw misused }
                return Data(page.encoded(at: try values[0].whole, under: key))
            }
        )
    }

    private func addRoot(under key: RegisterKey) {
        // (root, table, index, place, hash): the number of a page of the highest level; NULL where
        // the root does not fit, or has another end of the audit.
        add(
            function: DatabaseFunction("aman_root_number", argumentCount: 5, pure: true) {
                values in
                guard let root = NumberRoot(try values[0].blob, under: key),
                    try root.end == end(values[3], values[4])
                else { return nil }
                return Int64(root.number(of: try rootPlace(values[1], values[2])))
            }
        )
        // (root, table): the last page of the table's highest level that has a number.
        add(
            function: DatabaseFunction("aman_root_last", argumentCount: 2, pure: true) { values in
                let root = NumberRoot(try values[0].blob, under: key)
                return root?.last(of: try rootPlace(values[1], values[1]).table).map { Int64($0) }
            }
        )
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

/// A number on a page and how often that page was written, as one integer of SQL.
struct NumberOfPage: Equatable {
    let number: UInt32
    let revision: UInt32

    init(number: UInt32, revision: UInt32) {
        (self.number, self.revision) = (number, revision)
    }

    init(joined: Int64) {
        let bits = UInt64(bitPattern: joined)
        number = UInt32(bits >> 32)
        revision = UInt32(truncatingIfNeeded: bits)
    }

    var joined: Int64 { Int64(bitPattern: UInt64(number) << 32 | UInt64(revision)) }
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

/// A page that was never written has only 0; nil for one that does not fit.
private func page(
    _ value: DatabaseValue,
    at place: DatabaseValue,
    _ key: RegisterKey
) throws -> NumberPage? {
    value.isNull ? NumberPage() : NumberPage(try value.blob, at: try place.whole, under: key)
}

private func slot(_ value: DatabaseValue) throws -> Int {
    guard let slot = Int(exactly: try value.whole), (0..<NumberPage.slotCount).contains(slot)
    else { throw misused }
    return slot
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

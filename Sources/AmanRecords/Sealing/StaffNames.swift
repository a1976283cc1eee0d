import AmanLetter
import Crypto
import Foundation

/// A column that holds the name of an officer, a member or a desk.
///
/// Names are sealed under the key for what staff have, and found by an HMAC under the key for
/// their tokens and codes. Both are derived from the register key: who may open the register may
/// know who worked on it, and a sealed office gives away no one. A key of its own would have to
/// be stored, copied and restored beside it, and would open nothing less.
enum StaffNameColumn: String, CaseIterable {
    /// An officer, as they signed in or gave their name on the command line.
    case officer = "officer.name"
    /// What a member signs in with.
    case signInName = "staff.sign_in_name"
    /// What a desk is called that has a token.
    case desk = "desk_token.desk"
    /// What a desk is called that may have a token.
    case allowedDesk = "desk_allowance.desk"

    fileprivate func place(_ row: Int64) -> SealedPlace {
        let parts = rawValue.split(separator: ".")
        return SealedPlace(table: String(parts[0]), row: String(row), column: String(parts[1]))
    }
}

extension RegisterKey {
    /// A name for its row: CBOR text, then zeros, so that its length says nothing of it.
    func sealed(name: String, _ column: StaffNameColumn, row: Int64) throws -> [UInt8] {
        var writer = CBORWriter()
        writer.writeText(name)
        let rest = writer.bytes.count % namePaddingStep
        let padding = [UInt8](repeating: 0, count: rest == 0 ? 0 : namePaddingStep - rest)
        return try seal(writer.bytes + padding, under: staff, at: column.place(row))
    }

    /// The name of a row, which opens in no other row.
    func opened(name sealed: [UInt8], _ column: StaffNameColumn, row: Int64) throws -> String {
        var reader = CBORReader(try openSealed(sealed, under: staff, at: column.place(row)))
        return try reader.readText(max: nameByteCountMax)
    }

    /// By what a name is found; 32 bytes.
    func keyed(name: String, _ column: StaffNameColumn) -> [UInt8] {
        let whole = Array("name:\(column.rawValue):".utf8) + Array(name.utf8)
        return Array(HMAC<SHA256>.authenticationCode(for: whole, using: tokens))
    }

    /// An entry of the chain before, sealed whole with its hash.
    func sealed(earlier entry: EarlierBytes, place: Int64) throws -> [UInt8] {
        var writer = CBORWriter()
        writer.writeArray(count: 2)
        writer.writeBytes(entry.hash)
        writer.writeBytes(entry.bytes)
        return try seal(writer.bytes, under: staff, at: earlierPlace(place))
    }

    func opened(earlier sealed: [UInt8], place: Int64) throws -> EarlierBytes {
        var reader = CBORReader(try openSealed(sealed, under: staff, at: earlierPlace(place)))
        _ = try reader.readArrayCount(max: 2)
        let hash = try reader.readBytes(max: 32)
        let bytes = try reader.readBytes(max: earlierByteCountMax)
        reader.leave()
        try reader.finish()
        return EarlierBytes(hash: hash, bytes: bytes)
    }

    private func earlierPlace(_ place: Int64) -> SealedPlace {
        SealedPlace(table: "audit", row: String(place), column: "earlier")
    }
}

/// An entry of the chain before as it was hashed, and its hash: with the hash in the clear, names
/// could be guessed and compared.
struct EarlierBytes: Equatable {
    var hash: [UInt8]
    var bytes: [UInt8]
}

/// Sealed names come in steps of this many bytes: most names take one.
private let namePaddingStep = 64

/// Most bytes of a name: far above what any form or command takes.
private let nameByteCountMax = 1 << 20

/// Most bytes of an earlier entry: its texts were bounded by forms and command lines.
private let earlierByteCountMax = 1 << 22

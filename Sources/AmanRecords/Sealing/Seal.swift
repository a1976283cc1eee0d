import Crypto
import Foundation

/// Why sealed bytes could not be opened; says nothing about what is in them.
enum SealRefusal: Error, Equatable {
    /// Shorter than a nonce and a tag.
    case tooShort(byteCount: Int)
    /// Another key, another place, or changed bytes.
    case doesNotFit
}

/// Where a sealed value lives; bound into the seal, so that it opens nowhere else.
///
/// Otherwise an attacker who can write to the database could swap the records of two persons.
struct SealedPlace {
    let text: String

    /// - Parameters:
    ///   - table: Name of the table or folder.
    ///   - row: Handle of the row: application handle, letter number or file name.
    ///   - column: Name of the column.
    init(table: String, row: String, column: String) {
        text = "aman/1:\(table):\(row):\(column)"
    }
}

/// Seals bytes with AES-256-GCM under a random nonce.
///
/// - Returns: Nonce (12 bytes), ciphertext, tag (16 bytes).
func seal(_ bytes: [UInt8], under key: SymmetricKey, at place: SealedPlace) throws -> [UInt8] {
    let box = try AES.GCM.seal(bytes, using: key, authenticating: Array(place.text.utf8))
    return Array(box.nonce) + box.ciphertext + box.tag
}

/// Opens what `seal` made, at the same place and under the same key.
func openSealed(
    _ sealed: [UInt8],
    under key: SymmetricKey,
    at place: SealedPlace
) throws(SealRefusal) -> [UInt8] {
    guard sealed.count >= sealOverheadByteCount else {
        throw .tooShort(byteCount: sealed.count)
    }
    do {
        let box = try AES.GCM.SealedBox(combined: sealed)
        return Array(try AES.GCM.open(box, using: key, authenticating: Array(place.text.utf8)))
    } catch {
        throw .doesNotFit
    }
}

/// What sealing adds: a nonce of 12 bytes and a tag of 16.
let sealOverheadByteCount = 28

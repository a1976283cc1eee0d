import Crypto

/// What a value of the function gives for one entry.
struct EntryKeys {
    let mark: [UInt8]
    let seal: SymmetricKey
    let nonce: [UInt8]

    init(value: [UInt8], number: Int, list: ListID) {
        let info =
            Array("aman list entry 1".utf8) + list.bytes
            + [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
        let derived = HKDF<SHA512>.deriveKey(
            inputKeyMaterial: SymmetricKey(data: value),
            info: info,
            outputByteCount: ListEntry.markByteCount + 32 + 12
        )
        let bytes = unsafe derived.withUnsafeBytes { unsafe Array($0) }
        mark = Array(bytes.prefix(ListEntry.markByteCount))
        seal = SymmetricKey(data: bytes[ListEntry.markByteCount..<ListEntry.markByteCount + 32])
        nonce = Array(bytes.suffix(12))
    }

    /// Opens an entry with this mark.
    ///
    /// - Returns: Nil where it was changed, or is padding.
    func opened(_ sealed: [UInt8]) -> RowPayload? {
        guard sealed.count == RowPayload.byteCount + 16,
            let nonce = try? AES.GCM.Nonce(data: nonce),
            let box = try? AES.GCM.SealedBox(
                nonce: nonce,
                ciphertext: sealed.prefix(RowPayload.byteCount),
                tag: sealed.suffix(16)
            ),
            let bytes = try? AES.GCM.open(box, using: seal)
        else { return nil }
        return RowPayload(Array(bytes))
    }
}

extension ListEntry {
    /// Seals a row's payload under a value of the function.
    ///
    /// - Parameters:
    ///   - payload: What a hit opens.
    ///   - value: The function's value for one of the row's keys.
    ///   - number: How many entries of this list had the value before; from 0.
    ///   - list: The list; another one with the same key would have other bytes.
    /// - Returns: The entry.
    /// - Throws: What AES-GCM throws; never for a key and a nonce of these lengths.
    static func sealed(
        _ payload: RowPayload,
        under value: [UInt8],
        number: Int,
        in list: ListID
    ) throws -> ListEntry {
        let keys = EntryKeys(value: value, number: number, list: list)
        let box = try AES.GCM.seal(
            payload.bytes,
            using: keys.seal,
            nonce: try AES.GCM.Nonce(data: keys.nonce)
        )
        return ListEntry(mark: keys.mark, sealed: Array(box.ciphertext) + box.tag)
    }
}

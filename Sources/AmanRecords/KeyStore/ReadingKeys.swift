import AmanOffice
import Crypto
import Foundation

extension PersonKeyStore {
    /// What the store has of a slot.
    enum Found: Sendable {
        case key(SymmetricKey)
        case erased(mark: [UInt8], matchKeysOutlive: Bool)
        /// The store never had it, or lost it: another store or a copy may still have the key.
        case lost
    }

    func find(_ slot: KeySlot.Number) throws(KeyStoreError) -> Found {
        if let fresh = takeFresh(slot) { return try found(slot, fresh) }
        do throws(KeyStoreError) {
            return try found(slot, try bytes(of: slot, in: medium.read))
        } catch {
            guard error == .damaged else { throw error }
            // It may have been read while it was overwritten: once more, in peace.
            return try medium.alone { turn throws(KeyStoreError) in
                try found(slot, try bytes(of: slot, in: turn.read))
            }
        }
    }

    private func bytes(
        of slot: KeySlot.Number,
        in read: (_ count: Int, _ place: Int) throws(KeyStoreError) -> [UInt8]
    ) throws(KeyStoreError) -> [UInt8]? {
        guard let place = place(of: slot) else { return nil }
        let bytes = try read(KeySlot.byteCount, place)
        return bytes.count == KeySlot.byteCount ? bytes : nil
    }

    private func found(
        _ number: KeySlot.Number,
        _ bytes: [UInt8]?
    ) throws(KeyStoreError) -> Found {
        guard let bytes else { return .lost }
        guard let slot = KeySlot(bytes) else { throw .damaged }
        switch slot.content {
        case .empty: return .lost
        case .erased(let outlive): return .erased(mark: slot.mark, matchKeysOutlive: outlive)
        case .key(let wrapped):
            do {
                return .key(try secret.unwrap(wrapped, in: number))
            } catch {
                throw .damaged
            }
        }
    }
}

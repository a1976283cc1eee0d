import Crypto
import Foundation

/// One place of the key store: room for one person's key.
///
/// 128 bytes: state (1), flags (1), 2 of zero, mark (32), wrapped key (60), 32 of zero. Sectors and
/// pages of a disk are multiples of it, so that no slot lies on two of them and is written in half.
struct KeySlot: Equatable {
    /// Number of a slot; counts up and is never used for a second person.
    typealias Number = Int64

    /// What a slot holds.
    enum Content: Equatable {
        /// Nothing was ever written here.
        case empty
        /// A key, wrapped; made ahead or in use, which only the records know.
        case key(wrapped: [UInt8])
        /// The key was overwritten.
        case erased(matchKeysOutlive: Bool)
    }

    var content: Content
    /// Says whose slot it is to one who holds the register key and the application's handle.
    ///
    /// Zeros in a slot made ahead: whose it becomes is said by the records alone, so that
    /// registering needs no second write.
    var mark: [UInt8]

    /// A slot that was made ahead.
    init(wrapped: [UInt8], mark: [UInt8] = noMark) {
        content = .key(wrapped: wrapped)
        self.mark = mark
    }

    /// What is left of a person's slot.
    init(erasedMark mark: [UInt8], matchKeysOutlive: Bool) {
        content = .erased(matchKeysOutlive: matchKeysOutlive)
        self.mark = mark
    }

    static let noMark = [UInt8](repeating: 0, count: markByteCount)
    static let byteCount = 128
    private static let markByteCount = 32
    private static let wrappedByteCount = registerKeyByteCount + sealOverheadByteCount
    private static let (emptyState, keyState, erasedState): (UInt8, UInt8, UInt8) = (0, 1, 2)

    var encoded: [UInt8] {
        let head: [UInt8]
        var wrapped = [UInt8](repeating: 0, count: Self.wrappedByteCount)
        switch content {
        case .empty: head = [Self.emptyState, 0, 0, 0]
        case .key(let key): (head, wrapped) = ([Self.keyState, 0, 0, 0], key)
        case .erased(let outlive): head = [Self.erasedState, outlive ? 1 : 0, 0, 0]
        }
        let written = head + mark + wrapped
        return written + [UInt8](repeating: 0, count: Self.byteCount - written.count)
    }

    /// Reads a slot; nil when it is none of ours.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount else { return nil }
        mark = Array(bytes[4..<36])
        let wrapped = Array(bytes[36..<36 + Self.wrappedByteCount])
        switch (bytes[0], bytes[1]) {
        case (Self.emptyState, 0): content = .empty
        case (Self.keyState, 0): content = .key(wrapped: wrapped)
        case (Self.erasedState, 0): content = .erased(matchKeysOutlive: false)
        case (Self.erasedState, 1): content = .erased(matchKeysOutlive: true)
        default: return nil
        }
        guard encoded == bytes else { return nil }
    }
}

/// The keys under which a key store is read and written, derived from the register key.
struct KeyStoreSecret {
    /// Wraps the keys of persons.
    private let wrapping: SymmetricKey
    /// Marks slots and seals the header.
    private let authentication: SymmetricKey
    /// Says whether a store belongs to this register key, and nothing else about it.
    let check: [UInt8]

    init(_ register: RegisterKey) {
        wrapping = register.persons
        authentication = HKDF<SHA256>.deriveKey(
            inputKeyMaterial: register.persons,
            info: Array("aman/1/key-store".utf8),
            outputByteCount: 32
        )
        check = Array(
            HMAC<SHA256>.authenticationCode(for: Array("check".utf8), using: authentication)
        )
    }

    func wrap(_ key: SymmetricKey, in slot: KeySlot.Number) throws -> [UInt8] {
        try AmanRecords.seal(key.bytes, under: wrapping, at: Self.place(slot))
    }

    func unwrap(_ wrapped: [UInt8], in slot: KeySlot.Number) throws(SealRefusal) -> SymmetricKey {
        SymmetricKey(data: try openSealed(wrapped, under: wrapping, at: Self.place(slot)))
    }

    /// The mark of an application's slot.
    func mark(_ application: String) -> [UInt8] {
        Array(
            HMAC<SHA256>.authenticationCode(
                for: Array("mark:\(application)".utf8),
                using: authentication
            )
        )
    }

    func seal(header: [UInt8]) throws -> [UInt8] {
        try AmanRecords.seal(header, under: authentication, at: Self.header)
    }

    func open(header: [UInt8]) throws(SealRefusal) -> [UInt8] {
        try openSealed(header, under: authentication, at: Self.header)
    }

    private static let header = SealedPlace(table: "keys", row: "persons", column: "header")

    private static func place(_ slot: KeySlot.Number) -> SealedPlace {
        SealedPlace(table: "keys", row: "persons.\(slot)", column: "key")
    }
}

public import AmanLetter

/// The programme's root: the key that signs its trust list.
public struct RootKey: Equatable, Sendable {
    /// The one algorithm this key is used with.
    public var algorithm: SignatureAlgorithm
    /// ES256: 65-byte X9.63 point; Ed25519: 32 raw bytes.
    public var publicKey: [UInt8]

    /// Names a root.
    public init(algorithm: SignatureAlgorithm, publicKey: [UInt8]) {
        self.algorithm = algorithm
        self.publicKey = publicKey
    }

    /// First 8 bytes of SHA-256 of the key.
    public var keyID: KeyID { keyIdentifier(of: publicKey) }

    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 2)
        writer.writeField(1, integer: algorithm.rawValue)
        writer.writeField(2, bytes: publicKey)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> RootKey {
        try reader.openMap(max: 2)
        try reader.require(1)
        let algorithm = try reader.algorithm()
        try reader.require(2)
        let publicKey = try reader.bytes(max: 65)
        try reader.close()
        guard isFitKey(publicKey, for: algorithm) else { throw .unfitKey }
        return RootKey(algorithm: algorithm, publicKey: publicKey)
    }
}

/// Most roots a programme can have had before the one of a bundle.
///
/// A root is replaced every few years, or after an accident.
public let rootVoucherCountMax = 16

/// An earlier root's word on who follows it: its last trust list, which names the next root.
public struct RootVoucher: Equatable, Sendable {
    /// The earlier root.
    public var root: RootKey
    /// The trust list that it signed and that names its successor.
    public var trustList: [UInt8]

    /// Pairs a root with its last list.
    public init(root: RootKey, trustList: [UInt8]) {
        self.root = root
        self.trustList = trustList
    }

    func write(to writer: inout CBORWriter) {
        writer.writeMap(count: 2)
        writer.writeUnsigned(1)
        root.write(to: &writer)
        writer.writeField(2, bytes: trustList)
    }

    static func read(_ reader: inout PartReader) throws(PartRefusal) -> RootVoucher {
        try reader.openMap(max: 2)
        try reader.require(1)
        let root = try RootKey.read(&reader)
        try reader.require(2)
        let trustList = try reader.bytes(max: trustListByteCountMax)
        try reader.close()
        return RootVoucher(root: root, trustList: trustList)
    }
}

extension PartReader {
    mutating func vouchers() throws(PartRefusal) -> [RootVoucher] {
        let vouchers = try list(max: rootVoucherCountMax, RootVoucher.read)
        guard !vouchers.isEmpty else { throw .itemCount(0) }
        return vouchers
    }
}

/// Follows the roots of a programme from one to the next.
///
/// - Parameters:
///   - vouchers: Oldest first; each must be signed by its root and name the next.
///   - root: The root that the last of them must name.
///   - programme: The programme that every list must belong to.
///   - ask: Whether a signature is valid.
/// - Returns: All roots, the oldest first and `root` last.
/// - Throws: `BundleRefusal` naming the voucher, and what is wrong with it.
public func checkVouchers(
    _ vouchers: [RootVoucher],
    of root: RootKey,
    _ programme: String,
    _ ask: (SignatureQuestion) -> Bool
) throws(BundleRefusal) -> [RootKey] {
    var roots = vouchers.map { $0.root }
    roots.append(root)
    for (place, voucher) in vouchers.enumerated() {
        do throws(PartError) {
            let list = try checkTrustList(voucher.trustList, root: voucher.root, ask: ask)
            guard sameText(list.programme, programme) else { throw PartError.otherProgramme }
            guard list.successor == roots[place + 1] else { throw PartError.otherSuccessor }
        } catch {
            throw .part(.voucher(place), error)
        }
    }
    return roots
}

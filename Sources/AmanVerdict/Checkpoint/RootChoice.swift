import AmanLetter

/// Which root the joined bundle goes by: a replaced one never comes back.
struct RootChoice {
    /// The root that signed the joined bundle's trust list.
    let root: RootKey
    /// How it follows from earlier ones.
    let vouchers: [RootVoucher]
    /// The trust list that the root must have signed; nil where both bundles have one root.
    private let required: [UInt8]?

    /// Chooses, once the offered root is known to be the held one, to follow from it, or to have
    /// led to it.
    init(
        _ held: Bundle?,
        _ offered: Bundle,
        _ pinnedRoot: KeyID?,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) {
        let line: [RootKey]
        do {
            line = try checkVouchers(offered.vouchers, of: offered.root, offered.programme, ask)
        } catch {
            throw .offered(error)
        }
        if let pinnedRoot, !line.contains(where: { $0.keyID == pinnedRoot }) {
            throw .offered(.otherRoot(found: offered.root.keyID))
        }
        guard let held else {
            (root, vouchers, required) = (offered.root, offered.vouchers, nil)
            return
        }
        guard sameText(held.programme, offered.programme) else { throw .otherProgramme }
        if held.root == offered.root {
            root = held.root
            vouchers = Self.longer(held.vouchers, offered.vouchers)
            required = nil
        } else if line.contains(held.root) {
            (root, vouchers) = (offered.root, offered.vouchers)
            required = offered.trustList
        } else if held.vouchers.contains(where: { $0.root == offered.root }) {
            (root, vouchers) = (held.root, held.vouchers)
            required = held.trustList
        } else {
            throw .otherProgramme
        }
    }

    /// Refuses a trust list by a root that was replaced, whatever number it bears.
    func check(_ trustList: [UInt8]) throws(UpdateRefusal) {
        if let required, trustList != required { throw .otherProgramme }
    }

    /// The way from further back; of two as long the same one in either order.
    private static func longer(_ left: [RootVoucher], _ right: [RootVoucher]) -> [RootVoucher] {
        if left.count != right.count { return left.count > right.count ? left : right }
        for (own, other) in zip(left, right) where own.trustList != other.trustList {
            return precedes(own.trustList, other.trustList) ? left : right
        }
        return left
    }
}

import AmanLetter

/// Which root the merged bundle goes by: a replaced one never comes back.
struct RootChoice {
    /// The root that signed the merged bundle's trust list.
    let root: RootKey
    /// How it follows from earlier ones.
    let vouchers: [RootVoucher]
    /// Whether the offered root follows from the held one, and its trust list with it, whatever
    /// number the list of the replaced root bears.
    let isSucceeded: Bool
    /// The trust list that must be the newer one where a replaced root's is offered.
    private let required: [UInt8]?

    /// Chooses, once the offered root is known to be the held one, to follow from it, or to have
    /// led to it.
    ///
    /// - Parameters:
    ///   - held: The bundle that is held; nil before the first.
    ///   - offered: The bundle to merge with it.
    ///   - pins: Roots that the held bundle or the offered one must follow from.
    ///   - ask: Whether a signature is valid.
    /// - Throws: `offered` where the way to its root does not verify or a pin is not on it,
    ///   `otherProgramme` where neither root leads to the other.
    init(
        _ held: Bundle?,
        _ offered: Bundle,
        _ pins: [RootPin],
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) {
        let line: [RootKey]
        do {
            line = try checkVouchers(offered.vouchers, of: offered.root, offered.programme, ask)
        } catch {
            throw .offered(error)
        }
        let heldLine = held.map { $0.vouchers.map { $0.root } + [$0.root] } ?? []
        for pin in pins where !pin.isAmong(line) && !pin.isAmong(heldLine) {
            throw .offered(.otherRoot(found: offered.root.keyID))
        }
        guard let held else {
            (root, vouchers, isSucceeded, required) = (offered.root, offered.vouchers, false, nil)
            return
        }
        guard sameText(held.programme, offered.programme) else { throw .otherProgramme }
        if held.root == offered.root {
            root = held.root
            vouchers = Self.longer(held.vouchers, offered.vouchers)
            (isSucceeded, required) = (false, nil)
        } else if let place = line.firstIndex(of: held.root) {
            root = offered.root
            let before = Self.longer(held.vouchers, Array(offered.vouchers[..<place]))
            vouchers = (before + offered.vouchers[place...]).suffix(rootVoucherCountMax)
            (isSucceeded, required) = (true, nil)
        } else if heldLine.contains(offered.root) {
            (root, vouchers) = (held.root, held.vouchers)
            (isSucceeded, required) = (false, held.trustList)
        } else {
            throw .otherProgramme
        }
    }

    /// Refuses a trust list by a root that was replaced, with any sequence number.
    func check(_ trustList: [UInt8]) throws(UpdateRefusal) {
        if let required, trustList != required { throw .otherProgramme }
    }

    /// The way from further back; of two as long the same one in either order.
    ///
    /// Anyone can make a root that names another person's key. So the offered way counts only
    /// where it goes through every root of the held one: else a stranger's would push it out, and
    /// those who pinned an earlier root could not follow any more.
    private static func longer(_ held: [RootVoucher], _ offered: [RootVoucher]) -> [RootVoucher] {
        guard offered.count >= held.count else { return held }
        let shared = offered.suffix(held.count)
        for (own, other) in zip(held, shared) where own.root != other.root { return held }
        guard offered.count == held.count else { return offered }
        for (own, other) in zip(held, offered) where own.trustList != other.trustList {
            return precedes(own.trustList, other.trustList) ? held : offered
        }
        return held
    }
}

/// What a checkpoint knows after a bundle was imported: never less new than before, part by part.
///
/// Importing the same bundle again changes nothing, and the order of several does not matter, as
/// long as no log contradicts itself and no key leaves the trust list and comes back.
public struct BundleUpdate: Sendable {
    /// What to store from now on; its parts are in the order of their names.
    public let bundle: Bundle
    /// What it lets a verifier know.
    public let knowledge: Knowledge
    /// What became of each part, the trust list first.
    public let parts: [PartUpdate]

    /// Whether anything has to be written.
    public let changed: Bool

    /// Joins a bundle to the one that is held.
    ///
    /// The newer part wins: the trust list by its sequence, a list by the moment it was signed, a
    /// log by its leaves, which must continue the ones that are held. Parts for which the newest
    /// trust list has no key are dropped.
    ///
    /// - Parameters:
    ///   - held: What the checkpoint has; nil when it has nothing yet.
    ///   - offered: What it is offered, whole or partial.
    ///   - pins: Roots that the merged bundle must follow from; none takes the held one's, or else
    ///     the offered one's.
    ///   - ask: Whether a signature is valid; for the same question the same answer.
    /// - Returns: What to store, and what changed.
    /// - Throws: `UpdateRefusal`; what is held is to stay as it is.
    public static func plan(
        held: Bundle?,
        offered: Bundle,
        pins: [RootPin] = [],
        ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> BundleUpdate {
        let roots = try RootChoice(held, offered, pins, ask)
        let trust = try TrustChoice(held, offered, isSucceeded: roots.isSucceeded, ask)
        try roots.check(trust.bytes)
        let heldParts = try trust.parts(of: held, ask)
        let offeredParts = try trust.parts(ofOffered: offered, ask)
        let statusLists = mergeLists(heldParts.statusLists, offeredParts.statusLists)
        let notices = mergeLists(heldParts.notices, offeredParts.notices)
        let logs = mergeLogs(held?.logs ?? [], offered.logs, trust.newest, ask)
        let bundle = Bundle(
            programme: offered.programme,
            created: max(held?.created ?? offered.created, offered.created),
            root: roots.root,
            trustList: trust.bytes,
            statusLists: statusLists.kept,
            logs: logs.kept,
            noticeLists: notices.kept,
            vouchers: roots.vouchers
        )
        let bytes = bundle.encoded()
        let knowledge = try readBack(bytes, ask)
        for pin in pins where !pin.isAmong(knowledge.roots) {
            throw .offered(.otherRoot(found: bundle.root.keyID))
        }
        return BundleUpdate(
            bundle: bundle,
            knowledge: knowledge,
            parts: [trust.update] + statusLists.updates + notices.updates + logs.updates,
            changed: held?.encoded() != bytes
        )
    }

    /// Reads the joined bundle as every later start will, before it takes the held one's place.
    private static func readBack(
        _ bytes: [UInt8],
        _ ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> Knowledge {
        guard bytes.count <= bundleByteCountMax else {
            throw .tooLarge(byteCount: bytes.count, limit: bundleByteCountMax)
        }
        do {
            return try Knowledge.read(bytes, pinnedRoot: nil, ask: ask)
        } catch {
            throw .offered(error)
        }
    }
}

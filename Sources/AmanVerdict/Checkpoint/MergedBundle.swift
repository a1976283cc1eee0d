/// What a checkpoint has once it imported a bundle.
public struct MergedBundle: Sendable {
    /// The bundle to store in place of the one held.
    public let bytes: [UInt8]
    /// What letters are judged by from now on, and what to remember.
    public let session: CheckpointSession
    /// What was merged, part by part.
    public let update: BundleUpdate
    /// Whether the root that is trusted now is another than before, which named it its successor.
    public let rootWasSucceeded: Bool
}

extension CheckpointSession {
    /// Imports a bundle: merges it with the one held, the newer of each part.
    ///
    /// - Parameters:
    ///   - offered: The bundle to import, whole or partial.
    ///   - held: The bundle that the checkpoint holds; nil before the first.
    ///   - memory: What the last run remembered.
    ///   - root: A root that must be the bundle's, or have led to it, besides the one remembered.
    ///   - byteCountMax: Most bytes of the bundle, and of both merged.
    ///   - ask: Whether a signature is valid; for the same question the same answer.
    /// - Returns: What to store, and what letters are judged by from now on.
    /// - Throws: `UpdateRefusal`; what is held and remembered is to stay as it is.
    public static func merge(
        _ offered: [UInt8],
        into held: [UInt8]?,
        memory: CheckpointMemory = CheckpointMemory(),
        root: RootPin? = nil,
        byteCountMax: Int = bundleByteCountMax,
        ask: (SignatureQuestion) -> Bool
    ) throws(UpdateRefusal) -> MergedBundle {
        guard offered.count <= byteCountMax else {
            throw .tooLarge(byteCount: offered.count, limit: byteCountMax)
        }
        let newer: Bundle
        do {
            newer = try Bundle.parse(offered)
        } catch {
            throw .offered(.container(error))
        }
        let older: Bundle?
        do {
            older = try held.map { (bytes) throws(PartRefusal) in try Bundle.parse(bytes) }
        } catch {
            throw .held(.container(error))
        }
        let pins = pins(memory, root)
        let update = try BundleUpdate.plan(held: older, offered: newer, pins: pins, ask: ask)
        let bytes = update.bundle.encoded()
        guard bytes.count <= byteCountMax else {
            throw .tooLarge(byteCount: bytes.count, limit: byteCountMax)
        }
        let before = memory.root ?? older.map { RootPin($0.root) } ?? root
        return MergedBundle(
            bytes: bytes,
            session: CheckpointSession(knowledge: update.knowledge, memory: memory),
            update: update,
            rootWasSucceeded: before.map { !$0.matches(update.bundle.root) } ?? false
        )
    }
}

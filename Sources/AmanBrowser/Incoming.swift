import AmanLetter
import AmanLog
package import AmanVerdict

/// A list that is offered to a page, and the one the page holds.
package struct Incoming: Sendable {
    /// The bundle that is offered.
    package let bytes: [UInt8]
    /// The bundle the page holds; nil when it has none.
    package let held: [UInt8]?
    /// First bytes of SHA-256 of the root that both must have; nil takes the root at hand.
    package let pinnedRoot: [UInt8]?
    var script: Answers?

    /// Puts a list beside the one held.
    package init(bytes: [UInt8], held: [UInt8]? = nil, pinnedRoot: [UInt8]? = nil) {
        self.bytes = bytes
        self.held = held
        self.pinnedRoot = pinnedRoot
    }
}

/// What a page knows once a list was taken.
package struct Settled: Sendable {
    /// The bundle to keep.
    package let bytes: [UInt8]
    /// What was joined, and what it lets the page know.
    package let update: BundleUpdate
}

/// Why a page does not take a list.
package enum TakingRefusal: Error, Equatable, Sendable {
    /// It is longer than a page takes.
    case tooLong(byteCount: Int)
    /// It asks for more signatures to be checked than an honest list would.
    case tooMuchToCheck
    /// It is refused, or cannot be joined to the one that is held.
    case update(UpdateRefusal)
    /// Nothing was weighed before, or the answers are to other questions.
    case nothingWeighed
}

extension Incoming {
    /// Joins the list to the one held; see `BundleUpdate`.
    func settle(_ script: inout Answers) throws(TakingRefusal) -> Settled {
        guard bytes.count <= pageBundleByteCountMax else {
            throw .tooLong(byteCount: bytes.count)
        }
        let offered: Bundle
        do {
            offered = try Bundle.parse(bytes)
        } catch {
            throw .update(.offered(.container(error)))
        }
        let kept: Bundle?
        do {
            kept = try held.map { (held) throws(PartRefusal) in try Bundle.parse(held) }
        } catch {
            throw .update(.held(.container(error)))
        }
        if let pinnedRoot, !sha256(offered.root.publicKey).starts(with: pinnedRoot) {
            throw .update(.offered(.otherRoot(found: offered.root.keyID)))
        }
        let update: BundleUpdate
        do {
            update = try BundleUpdate.plan(held: kept, offered: offered) { script.answer($0) }
        } catch {
            throw .update(error)
        }
        let joined = update.bundle.encoded()
        guard joined.count <= pageBundleByteCountMax else {
            throw .tooLong(byteCount: joined.count)
        }
        return Settled(bytes: joined, update: update)
    }
}

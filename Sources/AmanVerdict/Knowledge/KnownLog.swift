public import AmanLetter
import AmanLog

/// What is known of one office's log, after its tree heads and leaves were checked.
public struct KnownLog: Sendable {
    /// The office whose letters the log holds.
    public let office: OfficeCode
    /// The log's name in its tree heads.
    public let origin: String
    /// Sizes that enough witnesses cosigned, and when the last of them did.
    public let witnessed: [LogMoment]
    /// Sizes that the root vouches for, and when the programme saw them.
    public let vouched: [LogMoment]
    /// How far outsiders have seen the log; nil where none of the listed witnesses has.
    public let sight: WitnessSight?
    /// The log's name, and those of the logs whose leaves it begins with.
    let lineage: [String]
    let leaves: LeafTable

    /// Leaves that are known.
    public var size: UInt64 { UInt64(leaves.count) }

    /// Takes a log whose leaves are trusted already, such as the office's own.
    ///
    /// - Parameters:
    ///   - office: The office whose letters the log holds.
    ///   - origin: The log's name in its tree heads.
    ///   - leafHashes: In order, 32 bytes each.
    ///   - witnessed: Sizes that enough witnesses cosigned, and when.
    public init(
        office: OfficeCode,
        origin: String,
        leafHashes: [UInt8],
        witnessed: [LogMoment] = []
    ) {
        self.office = office
        self.origin = origin
        leaves = LeafTable(hashes: leafHashes)
        self.witnessed = witnessed
        vouched = []
        sight = nil
        lineage = [origin]
    }

    private init(
        _ lineage: [LogKey],
        _ leaves: LeafTable,
        witnessed: [LogMoment],
        vouched: [LogMoment],
        sight: WitnessSight?
    ) {
        office = lineage[0].office
        origin = lineage[0].origin
        self.leaves = leaves
        self.witnessed = witnessed
        self.vouched = vouched
        self.sight = sight
        self.lineage = lineage.map { $0.origin }
    }
}

extension KnownLog {
    /// Checks a part of a bundle: every tree head is signed by the log and matches the leaves.
    ///
    /// - Throws: `PartError` naming what is wrong with it; `leftOut` when leaves were left out.
    public static func check(
        _ part: LogPart,
        against trustList: TrustList,
        ask: (SignatureQuestion) -> Bool
    ) throws(PartError) -> KnownLog {
        guard let key = trustList.logs.first(where: { sameText($0.origin, part.origin) }) else {
            throw .unknownKey
        }
        guard part.leavesBefore == 0 else { throw .leftOut }
        let heads = try checkedHeads(of: part, key, trustList.witnesses, ask)
        return try KnownLog(part, key, heads, trustList)
    }

    /// The tree heads of a part, each with its signatures checked.
    static func checkedHeads(
        of part: LogPart,
        _ key: LogKey,
        _ policy: WitnessPolicy,
        _ ask: (SignatureQuestion) -> Bool
    ) throws(PartError) -> [WitnessedHead] {
        var heads: [WitnessedHead] = []
        for note in part.treeHeads {
            heads.append(try WitnessedHead(note: note, of: key, witnesses: policy, ask: ask))
        }
        return heads
    }

    /// Holds leaves against tree heads whose signatures were checked.
    init(
        _ part: LogPart,
        _ key: LogKey,
        _ heads: [WitnessedHead],
        _ trustList: TrustList
    ) throws(PartError) {
        let leaves = LeafTable(hashes: part.leafHashes)
        let newest = heads.reduce(0) { max($0, $1.size) }
        guard newest == UInt64(leaves.count) else { throw .treeHead }
        let lineage = trustList.lineage(of: key)
        let vouched = trustList.vouched.filter { entry in
            // A longer tree than the present one proves nothing about it.
            entry.state.size <= newest && lineage.contains { sameText($0.origin, entry.origin) }
        }
        var states = heads.map { LogState(size: $0.size, root: $0.root.bytes) }
        states += vouched.map { $0.state }
        states += try Self.frozenStates(of: lineage, reaching: newest)
        try Self.checkRoots(of: states, in: leaves)
        let seen = joinedHeads(heads, trustList.witnesses)
        self.init(
            lineage,
            leaves,
            witnessed: seen.compactMap { $0.moment(in: key.origin, trustList.witnesses) },
            vouched: vouched.map {
                LogMoment(origin: $0.origin, size: $0.state.size, at: $0.seenAt)
            },
            sight: seen.sight(trustList.witnesses)
        )
    }

    /// What the trust list says of how the logs before this one ended, and this one if it has.
    private static func frozenStates(
        of lineage: [LogKey],
        reaching size: UInt64
    ) throws(PartError) -> [LogState] {
        var states: [LogState] = []
        if let frozen = lineage[0].frozen {
            // A thief of the replaced key cannot make the tree longer.
            guard size <= frozen.size else { throw .treeHead }
            if size == frozen.size { states.append(frozen) }
        }
        for earlier in lineage.dropFirst() {
            guard let frozen = earlier.frozen, frozen.size <= size else { throw .treeHead }
            states.append(frozen)
        }
        return states
    }

    /// Grows the tree leaf by leaf and compares its root at every signed size.
    private static func checkRoots(
        of states: [LogState],
        in leaves: LeafTable
    ) throws(PartError) {
        var frontier = TreeFrontier()
        for place in places(of: states.count, inOrder: { states[$0].size < states[$1].size }) {
            let state = states[place]
            while frontier.size.value < state.size {
                do {
                    frontier.append(try leaves.hash(at: Int(frontier.size.value)))
                } catch {
                    throw .note(error)
                }
            }
            guard frontier.root.bytes == state.root else { throw .treeHead }
        }
    }
}

extension WitnessedHead {
    /// How far the log reached when the witnesses had seen it.
    fileprivate func moment(in origin: String, _ policy: WitnessPolicy) -> LogMoment? {
        witnessedAt(policy).map { LogMoment(origin: origin, size: size, at: $0) }
    }
}

extension [WitnessedHead] {
    /// What is to be said of the witnesses: of the largest head that enough of them cosigned, else
    /// of the largest that any did.
    fileprivate func sight(_ policy: WitnessPolicy) -> WitnessSight? {
        let head = first { $0.witnessedAt(policy) != nil } ?? first { $0.isCosigned }
        return head.flatMap { $0.sight(policy) }
    }
}

/// Compares texts byte by byte, which needs no Unicode tables.
func sameText(_ left: String, _ right: String) -> Bool {
    let (leftBytes, rightBytes) = (left.utf8.span, right.utf8.span)
    guard leftBytes.count == rightBytes.count else { return false }
    for place in 0..<leftBytes.count where leftBytes[place] != rightBytes[place] { return false }
    return true
}

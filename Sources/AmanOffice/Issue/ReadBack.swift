package import AmanLetter
import AmanSignature
package import AmanVerdict
import Synchronization

/// What a new letter is read back with: our own trust list, and a status list that says nothing.
package struct SelfCheckContext: Sendable {
    package let knowledge: Knowledge
    /// Which of the office's status lists indices are drawn from, counted from 1.
    package let statusList: UInt64
}

/// Caches the last context: the trust list changes once a month, and letters are made all day.
package final class TrustCache: Sendable {
    private let last = Mutex<(sequence: Int64, context: SelfCheckContext)?>(nil)

    /// Nothing is cached yet.
    package init() {}

    /// The last context, when it is the one for this trust list and status list.
    func kept(_ sequence: Int64, statusList: UInt64) -> SelfCheckContext? {
        guard let kept = last.withLock({ $0 }) else { return nil }
        let isCurrent = kept.sequence == sequence && kept.context.statusList == statusList
        return isCurrent ? kept.context : nil
    }

    /// The context for this trust list and status list, made again when either changed.
    func context(
        _ part: KeptPart,
        statusList: UInt64,
        make: () throws(IssueError) -> SelfCheckContext
    ) throws(IssueError) -> SelfCheckContext {
        if let kept = kept(part.sequence, statusList: statusList) { return kept }
        let context = try make()
        last.withLock { $0 = (part.sequence, context) }
        return context
    }
}

extension Office {
    /// The knowledge a new letter must be in force under, before anything of it is stored.
    func selfCheckContext() async throws(IssueError) -> SelfCheckContext {
        let part: KeptPart?
        let size: UInt64
        do {
            part = try await records.part(PartName.trustList)
            size = try await records.logSize()
        } catch {
            throw .records(error)
        }
        guard let part else { throw .noTrustList }
        let list = statusListToFill(logSize: size)
        return try trustCache.context(part, statusList: list) { () throws(IssueError) in
            try planSelfCheckContext(
                trustList: part.bytes,
                statusList: list,
                uri: statusListAddress(list),
                deflate: deflater.deflate
            )
        }
    }

    /// As `selfCheckContext()`, by what is known of the records already.
    func selfCheckContext(on snapshot: IssueSnapshot) async throws(IssueError) -> SelfCheckContext {
        guard let sequence = snapshot.trustSequence else { throw .noTrustList }
        let list = statusListToFill(logSize: snapshot.logSize)
        if let kept = trustCache.kept(sequence, statusList: list) { return kept }
        return try await selfCheckContext()
    }

    /// Reads a signed letter as a guard would, from the text that will be printed.
    ///
    /// - Throws: `readBackFailed` unless it is in force and says what was planned.
    package func readBack(
        _ letter: SignedLetter,
        _ knowledge: Knowledge,
        at now: Instant
    ) throws(IssueError) {
        let judgement = judge(
            letter.text,
            knowledge: knowledge,
            now: now,
            hashing: NativeSHA256.self,
            ask: keys.isValid
        )
        guard judgement.verdict == .inForce else {
            throw .readBackFailed(judgement.verdict, reason: judgement.reason.code)
        }
        guard judgement.letter?.claims == letter.plan.claims else {
            throw .readBackFailed(judgement.verdict, reason: "otherClaims")
        }
        guard judgement.letter?.digest(hashing: NativeSHA256.self) == letter.digest else {
            throw .readBackFailed(judgement.verdict, reason: "otherDigest")
        }
    }
}

/// A throwaway knowledge of one office: the trust list as stored, and an untouched status list.
///
/// The trust list's signature was checked when it was stored.
///
/// - Throws: `records` with `damaged` when the stored trust list cannot be read.
package func planSelfCheckContext(
    trustList cose: [UInt8],
    statusList: UInt64,
    uri: String,
    deflate: ([UInt8]) -> [UInt8]
) throws(IssueError) -> SelfCheckContext {
    do {
        let envelope = try SignedEnvelope.parse(cose, maxByteCount: trustListByteCountMax)
        let trustList = try TrustList.parse(envelope.payload)
        let payload = StatusList.build(
            size: statusListLength,
            entries: [],
            uri: uri,
            issuedAt: trustList.issuedAt,
            expires: trustList.expires,
            timeToLive: 1,
            deflate: deflate
        )
        let untouched = try StatusList.parse(payload)
        return SelfCheckContext(
            knowledge: Knowledge(trustList: trustList, statusLists: [untouched]),
            statusList: statusList
        )
    } catch {
        throw .records(.damaged(record: PartName.trustList))
    }
}

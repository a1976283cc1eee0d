package import AmanLetter
import AmanVerdict

/// How far the programme's witnesses have seen the office's log, for its pages.
package struct WitnessReport: Equatable, Sendable {
    /// Witnesses that the trust list names.
    package var listed: Int
    /// How many of them must have cosigned.
    package var needed: Int
    /// How many cosigned the newest tree head that enough of them did, else the newest that any
    /// did.
    package var seenBy: Int
    /// Leaves under that tree head; zero where none did.
    package var size: UInt64
    /// When a witness last cosigned, by its clock; nil where none did.
    package var newest: Instant?
    /// What is known of each witness that was asked.
    package var states: [WitnessState]

    /// Claims of witnesses that no two officers have answered for: nothing is signed meanwhile.
    package var openClaims: [WitnessState] {
        states.filter(\.hasOpenClaim)
    }
}

extension Office {
    /// How far the programme's witnesses have seen the log; nil where the trust list names none.
    ///
    /// - Throws: `records` when they cannot be read.
    package func witnessReport() async throws(PublishError) -> WitnessReport? {
        guard let (_, policy) = try await logPolicy(), !policy.keys.isEmpty else { return nil }
        let states = try await published { records throws(RecordsError) in
            try await records.witnessStates(of: logOrigin)
        }
        var heads: [CosignedTreeHead] = []
        do {
            heads = try await ownTreeHeads()
        } catch {
            guard error == .noTreeHead else { throw error }
        }
        let head = heads.first { $0.witnessedAt != nil } ?? heads.first { $0.sight != nil }
        let times = states.compactMap(\.cosignedAt) + (head?.sight.map { [$0.newest] } ?? [])
        return WitnessReport(
            listed: policy.names.count,
            needed: max(1, Int(clamping: policy.quorum)),
            seenBy: head?.sight?.seenBy ?? 0,
            size: head?.size ?? 0,
            newest: times.max(),
            states: states.filter { state in
                policy.keys.contains { $0.publicKey == state.publicKey }
            }
        )
    }

    /// Whether a witness knows more of the log than the records, and officers have yet to answer.
    package func hasOpenClaims() async throws(RecordsError) -> Bool {
        try await records.witnessStates(of: logOrigin).contains(where: \.hasOpenClaim)
    }
}

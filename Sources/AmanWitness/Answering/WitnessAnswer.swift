package import AmanLog

/// What a witness answers to a request.
package enum WitnessAnswer: Equatable, Sendable {
    case answered(AddCheckpointAnswer)
    case refused(WitnessRefusal)
}

/// Why a witness does not cosign.
package enum WitnessRefusal: Error, Equatable, Sendable {
    /// The request is not one.
    case malformed(LogRefusal)
    /// The log is not on the list.
    case unknownLog
    /// The tree head is not signed by the log's key.
    case notSigned
    /// The request names a larger old tree than the new one.
    case oldIsLarger
    /// The new tree was not shown to begin with the old one.
    case notProven
    /// The tree has another root than the one that was cosigned for its size.
    case otherRoot
    /// The clock is off; seconds until it is worth asking again, where that is known.
    case clock(retryAfter: Int?)
    /// The state is not the newest: this witness signs nothing any more.
    case behind
    /// The state could not be read or written.
    case storage(WitnessError)
}

/// Answers as HTTP has them.
///
/// Source: c2sp.org/tlog-witness, "add-checkpoint".
extension WitnessAnswer {
    package var status: Int {
        switch self {
        case .answered(.cosigned): 200
        case .answered(.conflict): 409
        case .refused(let refusal): refusal.status
        }
    }

    package var mediaType: String {
        if case .answered(.conflict) = self { return AddCheckpointAnswer.conflictMediaType }
        return "text/plain; charset=utf-8"
    }

    package var body: [UInt8] {
        switch self {
        case .answered(let answer): answer.encodedBytes
        case .refused(let refusal): Array((refusal.code + "\n").utf8)
        }
    }

    /// Seconds after which the client may ask again.
    package var retryAfter: Int? {
        switch self {
        case .refused(.clock(let seconds)): seconds
        case .refused(.storage(.busy)): 1
        default: nil
        }
    }
}

extension WitnessRefusal {
    fileprivate var status: Int {
        switch self {
        case .malformed, .oldIsLarger: 400
        case .notSigned: 403
        case .unknownLog: 404
        case .notProven, .otherRoot: 422
        case .clock, .behind, .storage: 503
        }
    }

    /// One code for the log's operator.
    package var code: String {
        switch self {
        case .malformed: "malformed-request"
        case .oldIsLarger: "old-size-above-checkpoint"
        case .notSigned: "not-signed-by-the-log"
        case .unknownLog: "unknown-log"
        case .notProven: "consistency-not-proven"
        case .otherRoot: "another-root-was-cosigned"
        case .clock: "clock-off"
        case .behind: "witness-stopped"
        case .storage: "not-stored"
        }
    }
}

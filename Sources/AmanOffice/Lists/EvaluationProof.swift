/// That one key was applied to all elements of an answer.
struct EvaluationProof: Equatable, Sendable {
    static let byteCount = 64

    let challenge: GroupScalar
    let response: GroupScalar

    init(challenge: GroupScalar, response: GroupScalar) {
        (self.challenge, self.response) = (challenge, response)
    }

    /// - Returns: Nil for what are not two scalars.
    init?(_ bytes: [UInt8]) {
        guard bytes.count == Self.byteCount,
            let challenge = GroupScalar(Array(bytes.prefix(GroupScalar.byteCount))),
            let response = GroupScalar(Array(bytes.suffix(GroupScalar.byteCount)))
        else { return nil }
        self.init(challenge: challenge, response: response)
    }

    var bytes: [UInt8] { challenge.bytes + response.bytes }
}

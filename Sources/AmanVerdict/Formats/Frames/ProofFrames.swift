import AmanLetter
public import AmanLog

/// Characters of a code that a cheap phone reads easily: version 16-M in alphanumeric mode.
///
/// A letter's own codes are of version 13. Source: ISO/IEC 18004:2015 table 7.
public let proofFrameCharacterCountUsual = 656

/// Most bytes of a proof's binary form that fit the codes of one slip.
public let framedProofByteCountMax = proofFrameCountMax * frameChunkByteCountMax

/// Cuts a proof into the codes of a slip.
///
/// As few codes as possible of version 16 or less; where three of those are not enough, three
/// larger ones, of version 20 at most. All are of one size, so that none is harder to read.
///
/// - Parameter proof: The proof.
/// - Returns: The frames in order.
/// - Throws: `FramingError` when it does not fit three codes.
public func proofFrames(of proof: InclusionProof) throws(FramingError) -> [CodeFrame] {
    let bytes = proof.binary
    guard bytes.count <= framedProofByteCountMax else {
        throw .tooLarge(byteCount: bytes.count, limit: framedProofByteCountMax)
    }
    let usual = FrameForm.proof.chunkByteCount(within: proofFrameCharacterCountUsual)
    let count = min(proofFrameCountMax, (bytes.count + usual - 1) / usual)
    return CodeFrame.cut(
        bytes,
        named: Array(sha256(bytes)[..<8]),
        as: .proof,
        chunkByteCount: (bytes.count + count - 1) / count
    )
}

extension FrameCollector {
    /// The proof that the codes make, which is still to be held against a letter.
    ///
    /// - Throws: `CollectError` when codes are missing, or do not make a proof.
    public func proof() throws(CollectError) -> InclusionProof {
        let bytes = try whole()
        guard sha256(bytes).starts(with: sequenceID) else { throw .damaged }
        do {
            return try InclusionProof.parse(binary: bytes)
        } catch {
            throw .damaged
        }
    }
}

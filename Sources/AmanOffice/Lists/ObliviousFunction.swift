import AmanLetter
import Crypto

/// A pseudorandom function of which one side has the key and the other the input, and neither
/// learns the other's: VOPRF(ristretto255, SHA-512).
///
/// Source: RFC 9497, sections 3.3.2 and 4.1; the tests are its appendix A.1.2.
enum ObliviousFunction {
    /// Bytes of what the function gives.
    static let outputByteCount = 64
    /// Most elements that one proof covers: their places are two bytes.
    static let batchCountMax = 65_535

    /// The key that a seed gives, which is the same each time.
    ///
    /// Source: RFC 9497, section 3.2.1, DeriveKeyPair.
    static func key(seed: [UInt8], label: [UInt8]) -> GroupScalar? {
        let input = seed + twoBytes(label.count) + label
        for counter in UInt8.min...UInt8.max {
            let bytes = expanded(input + [counter], for: "DeriveKeyPair")
            if let key = GroupScalar(GroupScalar(reducing: bytes).bytes) { return key }
        }
        return nil
    }

    /// Hides an input.
    ///
    /// - Returns: What the key's owner gets; nil for a blind of zero.
    static func blinded(_ input: [UInt8], by blind: GroupScalar) -> GroupElement? {
        element(of: input).times(blind)
    }

    /// Applies the key to blinded inputs, with one proof for all of them.
    ///
    /// - Parameters:
    ///   - blinded: At most `batchCountMax`.
    ///   - key: The owner's.
    ///   - randomness: A fresh scalar for the proof; the same one twice would betray the key.
    /// - Returns: An element for each, and the proof; nil for a key or a scalar of zero.
    static func evaluate(
        _ blinded: [GroupElement],
        key: GroupScalar,
        randomness: GroupScalar
    ) -> (elements: [GroupElement], proof: EvaluationProof)? {
        let elements = blinded.compactMap { $0.times(key) }
        guard !blinded.isEmpty, elements.count == blinded.count,
            let publicKey = GroupElement.generator(times: key),
            let mixed = mixed(blinded, elements, publicKey),
            let first = GroupElement.generator(times: randomness),
            let second = mixed.blinded.times(randomness)
        else { return nil }
        let challenge = challenge(publicKey, mixed, first, second)
        let proof = EvaluationProof(challenge: challenge, response: randomness - challenge * key)
        return (elements, proof)
    }

    /// Whether these elements are those of the blinded inputs under the owner's key.
    static func isProven(
        _ elements: [GroupElement],
        of blinded: [GroupElement],
        publicKey: GroupElement,
        proof: EvaluationProof
    ) -> Bool {
        guard !blinded.isEmpty, elements.count == blinded.count,
            let mixed = mixed(blinded, elements, publicKey),
            let base = GroupElement.generator(times: proof.response),
            let key = publicKey.times(proof.challenge),
            let left = mixed.blinded.times(proof.response),
            let right = mixed.evaluated.times(proof.challenge)
        else { return false }
        return challenge(publicKey, mixed, base + key, left + right) == proof.challenge
    }

    /// The function's value, from what the owner answered about the blinded input.
    static func value(
        of input: [UInt8],
        _ evaluated: GroupElement,
        blind: GroupScalar
    ) -> [UInt8]? {
        blind.inverse.flatMap { evaluated.times($0) }.map { closed(input, $0) }
    }

    /// The function's value for who has both the key and the input.
    static func value(of input: [UInt8], key: GroupScalar) -> [UInt8]? {
        element(of: input).times(key).map { closed(input, $0) }
    }
}

// MARK: As RFC 9497 composes them

extension ObliviousFunction {
    private typealias Mixed = (blinded: GroupElement, evaluated: GroupElement)

    /// Suite and mode: 1 is the verifiable one.
    private static let context =
        Array("OPRFV1-".utf8) + [1] + Array("-ristretto255-SHA512".utf8)

    private static func element(of input: [UInt8]) -> GroupElement {
        GroupElement(mapping: expanded(input, for: "HashToGroup-"))
    }

    private static func scalar(of input: [UInt8]) -> GroupScalar {
        GroupScalar(reducing: expanded(input, for: "HashToScalar-"))
    }

    private static func closed(_ input: [UInt8], _ element: GroupElement) -> [UInt8] {
        hash(prefixed(input) + prefixed(element.bytes) + Array("Finalize".utf8))
    }

    /// One element for all blinded inputs and one for all answers, mixed with weights that no one
    /// can choose.
    private static func mixed(
        _ blinded: [GroupElement],
        _ evaluated: [GroupElement],
        _ publicKey: GroupElement
    ) -> Mixed? {
        precondition(blinded.count <= batchCountMax, "a proof covers places of two bytes")
        let label = Array("Seed-".utf8) + context
        let seed = hash(prefixed(publicKey.bytes) + prefixed(label))
        var mixed: Mixed?
        for (place, pair) in zip(blinded, evaluated).enumerated() {
            let weight = scalar(
                of: prefixed(seed) + twoBytes(place) + prefixed(pair.0.bytes)
                    + prefixed(pair.1.bytes) + Array("Composite".utf8)
            )
            guard let one = pair.0.times(weight), let other = pair.1.times(weight) else {
                return nil
            }
            mixed = mixed.map { ($0.blinded + one, $0.evaluated + other) } ?? (one, other)
        }
        return mixed
    }

    private static func challenge(
        _ publicKey: GroupElement,
        _ mixed: Mixed,
        _ first: GroupElement,
        _ second: GroupElement
    ) -> GroupScalar {
        let elements = [publicKey, mixed.blinded, mixed.evaluated, first, second]
        return scalar(of: elements.flatMap { prefixed($0.bytes) } + Array("Challenge".utf8))
    }

    /// Source: RFC 9380, section 5.3.1, expand_message_xmd with SHA-512, to one block of 64 bytes.
    private static func expanded(_ message: [UInt8], for purpose: StaticString) -> [UInt8] {
        let tag = Array(purpose.description.utf8) + context
        let domain = tag + [UInt8(tag.count)]
        let block = [UInt8](repeating: 0, count: SHA512.blockByteCount)
        let first = hash(block + message + twoBytes(outputByteCount) + [0] + domain)
        return hash(first + [1] + domain)
    }

    private static func prefixed(_ bytes: [UInt8]) -> [UInt8] { twoBytes(bytes.count) + bytes }

    private static func twoBytes(_ number: Int) -> [UInt8] {
        [UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF)]
    }

    private static func hash(_ bytes: [UInt8]) -> [UInt8] { Array(SHA512.hash(data: bytes)) }
}

import TestSupport
import Testing

@testable import AmanOffice

/// Vectors of RFC 9497, appendix A.1.2 (VOPRF, ristretto255-SHA512).
@Suite("The oblivious function of outside lists")
struct ObliviousFunctionTests {
    private let key = scalar("e6f73f344b79b379f1a0dd37e07ff62e38d9f71345ce62ae3a9bc60b04ccd909")
    private let publicKey = element(
        "c803e2cc6b05fc15064549b5920659ca4a77b2cca6f04f6b357009335476ad4e"
    )
    private let blinds = [
        scalar("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706"),
        scalar("222a5e897cf59db8145db8d16e597e8facb80ae7d4e26d9881aa6f61d645fc0e"),
    ]
    private let inputs = [[0x00], [UInt8](repeating: 0x5A, count: 17)]
    private let outputs = [
        """
        b58cfbe118e0cb94d79b5fd6a6dafb98764dff49c14e1770b566e42402da1a7d\
        a4d8527693914139caee5bd03903af43a491351d23b430948dd50cde10d32b3c
        """,
        """
        8a9a2f3c7f085b65933594309041fc1898d42d0858e59f90814ae90571a6df60\
        356f4610bf816f27afdd84f47719e480906d27ecd994985890e5f539e7ea74b6
        """,
    ]

    @Test("a seed gives the key of the standard's vector")
    func derivedKey() throws {
        let seed = [UInt8](repeating: 0xA3, count: 32)
        let derived = ObliviousFunction.key(seed: seed, label: Array("test key".utf8))
        #expect(derived == key)
        #expect(GroupElement.generator(times: key) == publicKey)
    }

    @Test("one input is blinded, answered, proven and opened as in the standard's first vector")
    func single() throws {
        let blinded = try #require(ObliviousFunction.blinded(inputs[0], by: blinds[0]))
        let hexadecimal = "863f330cc1a1259ed5a5998a23acfd37fb4351a793a5b3c090b642ddc439b945"
        #expect(blinded == element(hexadecimal))
        let evaluated = try #require(
            ObliviousFunction.evaluate([blinded], key: key, randomness: blinds[1])
        )
        #expect(
            evaluated.proof.bytes
                == bytes(
                    """
                    ddef93772692e535d1a53903db24367355cc2cc78de93b3be5a8ffcc6985dd06\
                    6d4346421d17bf5117a2a1ff0fcb2a759f58a539dfbe857a40bce4cf49ec600d
                    """
                )
        )
        let value = ObliviousFunction.value(of: inputs[0], evaluated.elements[0], blind: blinds[0])
        #expect(value == bytes(outputs[0]))
        #expect(ObliviousFunction.value(of: inputs[0], key: key) == bytes(outputs[0]))
    }

    @Test("one proof covers a batch, as in the standard's third vector")
    func batch() throws {
        let blinded = zip(inputs, blinds).compactMap { ObliviousFunction.blinded($0, by: $1) }
        let randomness = scalar("419c4f4f5052c53c45f3da494d2b67b220d02118e0857cdbcf037f9ea84bbe0c")
        let (elements, proof) = try #require(
            ObliviousFunction.evaluate(blinded, key: key, randomness: randomness)
        )
        #expect(
            proof.bytes
                == bytes(
                    """
                    cc203910175d786927eeb44ea847328047892ddf8590e723c37205cb74600b0a\
                    5ab5337c8eb4ceae0494c2cf89529dcf94572ed267473d567aeed6ab873dee08
                    """
                )
        )
        let isProven = { (elements: [GroupElement], proof: EvaluationProof) in
            ObliviousFunction.isProven(
                elements,
                of: blinded,
                publicKey: publicKey,
                proof: proof
            )
        }
        #expect(isProven(elements, proof))
        #expect(!isProven(elements.reversed(), proof))
        let swapped = EvaluationProof(challenge: proof.response, response: proof.challenge)
        #expect(!isProven(elements, swapped))
        let other = try #require(
            ObliviousFunction.evaluate(blinded, key: blinds[0], randomness: randomness)
        )
        #expect(!isProven(other.elements, other.proof), "another key than the list's")
        for place in 0..<2 {
            let value = ObliviousFunction.value(
                of: inputs[place],
                elements[place],
                blind: blinds[place]
            )
            #expect(value == bytes(outputs[place]))
        }
    }

    @Test("what is no element or no scalar is refused")
    func malformed() {
        #expect(GroupElement([UInt8](repeating: 0, count: 32)) == nil, "the identity")
        #expect(GroupElement([UInt8](repeating: 0xFF, count: 32)) == nil)
        #expect(GroupElement([UInt8](repeating: 1, count: 31)) == nil)
        #expect(GroupScalar([UInt8](repeating: 0, count: 32)) == nil)
        #expect(GroupScalar([UInt8](repeating: 0xFF, count: 32)) == nil, "above the order")
        #expect(EvaluationProof([UInt8](repeating: 1, count: 63)) == nil)
    }
}

private func bytes(_ hexadecimal: String) -> [UInt8] { TestSupport.bytes(hex: hexadecimal) }

private func scalar(_ hexadecimal: String) -> GroupScalar {
    GroupScalar(bytes(hexadecimal)) ?? GroupScalar(reducing: [UInt8](repeating: 0, count: 64))
}

private func element(_ hexadecimal: String) -> GroupElement {
    GroupElement(bytes(hexadecimal)) ?? GroupElement(mapping: [UInt8](repeating: 0, count: 64))
}

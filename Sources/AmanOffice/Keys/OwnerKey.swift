import AmanLetter
import Crypto
import Foundation

/// What a list's owner keeps: the function's key, the key that signs, and the count of answers.
///
/// One key has one list. If two lists had one, the answers about one would open the other, and two
/// limits would be one. Who has the key and the list can try names without a limit: see
/// docs/outside-lists.md.
package struct OwnerKey: Equatable, Sendable, CustomStringConvertible {
    package let list: ListID
    let function: GroupScalar
    /// Ed25519, raw.
    let signing: [UInt8]
    /// How many keys it answers in all.
    package let answeredKeyCountMax: Int
    /// How many keys it has answered, the padding included.
    package private(set) var answeredKeyCount: Int
    /// SHA-256 of each question that was answered: asked again, it tells nothing more.
    private(set) var questions: [[UInt8]]

    /// Says nothing of the key.
    package var description: String { "OwnerKey(\(list.text))" }

    /// Makes the key of a new list.
    ///
    /// - Parameters:
    ///   - answeredKeyCountMax: How many keys it answers in all.
    ///   - randomBytes: From the operating system.
    /// - Throws: `unreadable`, where the randomness gives no key.
    init(
        answeredKeyCountMax: Int,
        randomBytes: (Int) -> [UInt8]
    ) throws(OutsideListError) {
        list = ListID(random: randomBytes)
        let function = ObliviousFunction.key(
            seed: randomBytes(GroupScalar.byteCount),
            label: Array("aman list 1".utf8)
        )
        guard let function else { throw .unreadable(.key, at: 0) }
        self.function = function
        signing = Array(Curve25519.Signing.PrivateKey().rawRepresentation)
        self.answeredKeyCountMax = answeredKeyCountMax
        answeredKeyCount = 0
        questions = []
    }

    /// Reads a key's file.
    ///
    /// - Throws: `unreadable`, `newerVersion`.
    package init(reading bytes: [UInt8]) throws(OutsideListError) {
        var reader = try OutsideFileReader(bytes, .key, items: 6)
        list = try reader.id()
        function = try reader.scalar()
        signing = try reader.bytes(exactly: 32)
        answeredKeyCountMax = try reader.number(max: OutsideListLimits.answeredKeyCountMax)
        answeredKeyCount = try reader.number(max: answeredKeyCountMax)
        questions = []
        for _ in 0..<(try reader.count(max: OutsideListLimits.questionCountMax)) {
            questions.append(try reader.bytes(exactly: SHA256.byteCount))
        }
        reader.leave()
        try reader.finish()
    }

    /// The file: secret.
    package var bytes: [UInt8] {
        var writer = OutsideFile.key.writer(items: 6)
        writer.writeBytes(list.bytes)
        writer.writeBytes(function.bytes)
        writer.writeBytes(signing)
        writer.writeUnsigned(UInt64(answeredKeyCountMax))
        writer.writeUnsigned(UInt64(answeredKeyCount))
        writer.writeArray(count: questions.count)
        for question in questions { writer.writeBytes(question) }
        return writer.bytes
    }

    /// Answers a question, and counts it unless it is one that was answered before.
    ///
    /// The count has to be on the disk before the answer is given away.
    ///
    /// - Parameters:
    ///   - question: As the office sent it.
    ///   - randomBytes: Fresh ones, for the proof.
    /// - Returns: The answer, to be given away.
    /// - Throws: `otherList`, `answersUsedUp`.
    package mutating func answer(
        _ question: ListQuestion,
        randomBytes: (Int) -> [UInt8]
    ) throws(OutsideListError) -> ListAnswer {
        guard question.list == list else { throw .otherList }
        let hash = Array(SHA256.hash(data: question.bytes))
        if !questions.contains(hash) {
            let count = answeredKeyCount + question.keyCount
            guard count <= answeredKeyCountMax,
                questions.count < OutsideListLimits.questionCountMax
            else {
                throw .answersUsedUp(
                    answered: answeredKeyCount,
                    asked: question.keyCount,
                    limit: answeredKeyCountMax
                )
            }
            answeredKeyCount = count
            questions.append(hash)
        }
        let randomness = GroupScalar(reducing: randomBytes(GroupScalar.randomByteCount))
        guard
            let evaluated = ObliviousFunction.evaluate(
                question.elements,
                key: function,
                randomness: randomness
            )
        else { throw .unreadable(.key, at: 0) }
        return ListAnswer(
            list: list,
            question: question.id,
            elements: evaluated.elements,
            proof: evaluated.proof
        )
    }
}

extension OwnerKey {
    /// Signs a list that is sealed under this key.
    ///
    /// - Parameters:
    ///   - terms: What the owner says of it.
    ///   - moment: When it is sealed.
    ///   - entries: Padded, in the order of their marks.
    /// - Returns: The list and its file.
    /// - Throws: `unreadable`, where the key cannot sign.
    func signed(
        _ terms: OutsideListTerms,
        at moment: Instant,
        entries: [UInt8]
    ) throws(OutsideListError) -> (list: OutsideList, file: [UInt8]) {
        do {
            let key = try Curve25519.Signing.PrivateKey(rawRepresentation: signing)
            guard let publicKey = GroupElement.generator(times: function) else {
                throw OutsideListError.unreadable(.key, at: 0)
            }
            let list = OutsideList(
                id: list,
                kind: terms.kind,
                owner: terms.owner,
                sealedAt: moment,
                answeredKeyCountMax: answeredKeyCountMax,
                publicKey: publicKey,
                signer: Array(key.publicKey.rawRepresentation),
                entries: entries
            )
            return (list, try list.file(signedBy: key))
        } catch {
            throw .unreadable(.key, at: 0)
        }
    }
}

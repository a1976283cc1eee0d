import AmanLetter
import AmanNames

/// An applicant whom a list is asked about.
package struct AskedApplicant: Equatable, Sendable {
    package var application: ApplicationID
    package var ticket: Ticket
    /// Without the photo.
    package var person: Person

    package init(application: ApplicationID, ticket: Ticket, person: Person) {
        (self.application, self.ticket, self.person) = (application, ticket, person)
    }
}

/// One key of a question: what only the office knows of it.
package struct BlindedKey: Equatable, Sendable, CustomStringConvertible {
    static let byteCountMax = 400

    /// Its place in the question.
    let place: Int
    let facts: SharedFacts
    let input: [UInt8]
    let blind: GroupScalar

    package var description: String { "BlindedKey(\(place))" }
}

/// What the office stores of one applicant until the answer comes: sealed under the person's key.
package struct AskedKeys: Equatable, Sendable {
    package var ticket: Ticket
    package var application: ApplicationID
    var keys: [BlindedKey]
    var known: KnownFacts

    /// Most keys of one applicant; see `outsideQuestionKeys`.
    private static let keyCountMax = 80

    /// As it is sealed: deterministic CBOR.
    package var bytes: [UInt8] {
        var writer = CBORWriter(capacity: keys.count * 160 + 16)
        writer.writeArray(count: 2)
        writer.writeUnsigned(UInt64(known.rawValue))
        writer.writeArray(count: keys.count)
        for key in keys {
            writer.writeArray(count: 4)
            writer.writeUnsigned(UInt64(key.place))
            writer.writeUnsigned(UInt64(key.facts.code))
            writer.writeBytes(key.input)
            writer.writeBytes(key.blind.bytes)
        }
        return writer.bytes
    }

    /// - Returns: Nil for bytes that this type did not write.
    package init?(ticket: Ticket, application: ApplicationID, bytes: [UInt8]) {
        (self.ticket, self.application) = (ticket, application)
        (keys, known) = ([], [])
        do throws(CBORRefusal) {
            var reader = CBORReader(bytes)
            guard try reader.readArrayCount(max: 2) == 2 else { return nil }
            let stated = try reader.readUnsigned()
            guard stated <= UInt64(KnownFacts.all.rawValue) else { return nil }
            known = KnownFacts(rawValue: UInt8(stated))
            for _ in 0..<(try reader.readArrayCount(max: Self.keyCountMax)) {
                guard let key = try BlindedKey(&reader) else { return nil }
                keys.append(key)
            }
            reader.leave()
            reader.leave()
            try reader.finish()
        } catch {
            return nil
        }
    }

    init(_ applicant: AskedApplicant, keys: [BlindedKey]) {
        (ticket, application) = (applicant.ticket, applicant.application)
        self.keys = keys
        known = applicant.person.knownOutsideFacts
    }
}

extension BlindedKey {
    fileprivate init?(_ reader: inout CBORReader) throws(CBORRefusal) {
        guard try reader.readArrayCount(max: 4) == 4 else { return nil }
        let (place, code) = (try reader.readUnsigned(), try reader.readUnsigned())
        let input = try reader.readBytes(max: Self.byteCountMax)
        let blind = GroupScalar(try reader.readBytes(max: GroupScalar.byteCount))
        guard place < UInt64(OutsideListLimits.questionKeyCountMax), code <= UInt64(UInt8.max),
            let facts = SharedFacts(code: UInt8(code)), let blind
        else { return nil }
        reader.leave()
        self.init(place: Int(place), facts: facts, input: input, blind: blind)
    }
}

/// A question, and what the office keeps to understand the answer.
struct QuestionPlan {
    var question: ListQuestion
    var asked: [AskedKeys]
}

/// Plans one question about as many of these applicants as it has room for.
///
/// Keys of all applicants are shuffled with random elements up to the next step, so that the owner
/// learns neither who has how many keys nor how many applicants there are.
///
/// - Returns: Nil where no applicant has a key.
func planQuestion(
    about applicants: [AskedApplicant],
    list: ListID,
    randomBytes: @escaping (Int) -> [UInt8]
) -> QuestionPlan? {
    let keys = applicants.map { $0.person.outsideQuestionKeys() }
    var (fitting, keyCount) = (0, 0)
    while fitting < keys.count,
        keyCount + keys[fitting].count <= OutsideListLimits.questionKeyCountMax
    {
        keyCount += keys[fitting].count
        fitting += 1
    }
    guard keyCount > 0 else { return nil }
    let step = OutsideListLimits.questionStep
    let padded = (keyCount + step - 1) / step * step
    var random = DrawnBytes(randomBytes)
    let places = (0..<padded).shuffled(using: &random)
    var elements: [GroupElement?] = Array(repeating: nil, count: padded)
    var next = 0
    let asked = zip(applicants, keys).prefix(fitting).map { applicant, keys in
        let blinded = keys.map { key -> BlindedKey in
            let blind = freshScalar(randomBytes)
            let place = places[next]
            next += 1
            elements[place] = ObliviousFunction.blinded(key.input, by: blind)
            return BlindedKey(place: place, facts: key.facts, input: key.input, blind: blind)
        }
        return AskedKeys(applicant, keys: blinded)
    }
    let all = elements.map { $0 ?? GroupElement(mapping: randomBytes(64)) }
    let question = ListQuestion(list: list, id: ListID(random: randomBytes), elements: all)
    return QuestionPlan(question: question, asked: asked)
}

/// A scalar that is not zero.
private func freshScalar(_ randomBytes: (Int) -> [UInt8]) -> GroupScalar {
    while true {
        let drawn = GroupScalar(reducing: randomBytes(GroupScalar.randomByteCount))
        if let scalar = GroupScalar(drawn.bytes) { return scalar }
    }
}

/// The office's own random bytes as a generator, to shuffle with.
private struct DrawnBytes: RandomNumberGenerator {
    private let draw: (Int) -> [UInt8]

    init(_ draw: @escaping (Int) -> [UInt8]) {
        self.draw = draw
    }

    mutating func next() -> UInt64 {
        draw(8).reduce(0) { $0 << 8 | UInt64($1) }
    }
}

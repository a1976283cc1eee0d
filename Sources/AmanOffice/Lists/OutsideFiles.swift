import AmanLetter

/// The head of a file of a comparison: what it is, and its version.
///
/// Deterministic CBOR: a fixed array, so that one content has one spelling.
struct OutsideFileReader {
    private var reader: CBORReader
    private let file: OutsideFile

    /// - Throws: `unreadable`, `newerVersion`, `earlierVersion`.
    init(
        _ bytes: [UInt8],
        _ file: OutsideFile,
        items: Int
    ) throws(OutsideListError) {
        self.file = file
        reader = CBORReader(bytes)
        guard try count(max: items + 2) == items + 2 else { throw fault }
        guard try text(max: 32) == file.mark else { throw .unreadable(file, at: 0) }
        let version = try unsigned()
        guard version > 0 else { throw fault }
        guard version >= OutsideFile.version else { throw .earlierVersion(file) }
        guard version == OutsideFile.version else { throw .newerVersion(file, version) }
    }

    var fault: OutsideListError { .unreadable(file, at: reader.offset) }

    mutating func unsigned() throws(OutsideListError) -> UInt64 {
        do { return try reader.readUnsigned() } catch { throw fault }
    }

    /// A number that is at most `max`.
    mutating func number(max: Int) throws(OutsideListError) -> Int {
        let number = try unsigned()
        guard number <= UInt64(max) else { throw fault }
        return Int(number)
    }

    mutating func moment() throws(OutsideListError) -> Instant {
        Instant(seconds: Int64(try number(max: momentMax)))
    }

    mutating func text(max: Int) throws(OutsideListError) -> String {
        do { return try reader.readText(max: max) } catch { throw fault }
    }

    mutating func bytes(max: Int) throws(OutsideListError) -> [UInt8] {
        do { return try reader.readBytes(max: max) } catch { throw fault }
    }

    mutating func bytes(exactly count: Int) throws(OutsideListError) -> [UInt8] {
        let bytes = try bytes(max: count)
        guard bytes.count == count else { throw fault }
        return bytes
    }

    mutating func id() throws(OutsideListError) -> ListID {
        guard let id = ListID(try bytes(exactly: ListID.byteCount)) else { throw fault }
        return id
    }

    mutating func count(max: Int) throws(OutsideListError) -> Int {
        do { return try reader.readArrayCount(max: max) } catch { throw fault }
    }

    mutating func element() throws(OutsideListError) -> GroupElement {
        guard let element = GroupElement(try bytes(exactly: GroupElement.byteCount)) else {
            throw fault
        }
        return element
    }

    mutating func scalar() throws(OutsideListError) -> GroupScalar {
        guard let scalar = GroupScalar(try bytes(exactly: GroupScalar.byteCount)) else {
            throw fault
        }
        return scalar
    }

    /// Elements of a question or an answer, in one text of bytes.
    mutating func elements() throws(OutsideListError) -> [GroupElement] {
        let most = OutsideListLimits.questionKeyCountMax * GroupElement.byteCount
        let bytes = try bytes(max: most)
        let step = OutsideListLimits.questionStep * GroupElement.byteCount
        guard !bytes.isEmpty, bytes.count.isMultiple(of: step) else { throw fault }
        var elements: [GroupElement] = []
        elements.reserveCapacity(bytes.count / GroupElement.byteCount)
        for start in stride(from: 0, to: bytes.count, by: GroupElement.byteCount) {
            let end = start + GroupElement.byteCount
            guard let element = GroupElement(Array(bytes[start..<end])) else { throw fault }
            elements.append(element)
        }
        return elements
    }

    /// Holds that nothing comes after the last item.
    mutating func finish() throws(OutsideListError) {
        reader.leave()
        do { try reader.finish() } catch { throw fault }
    }

    mutating func leave() { reader.leave() }
}

/// The end of the year 9999: what RFC 3339 can say.
private let momentMax = 253_402_300_799

extension OutsideFile {
    // 2: names are brought to the words of screening. Keys of version 1 would find no one.
    static let version: UInt64 = 2

    /// The first item of the file.
    var mark: String { "aman-list-\(rawValue)" }

    /// Begins a file of so many items.
    func writer(items: Int, capacity: Int = 0) -> CBORWriter {
        var writer = CBORWriter(capacity: capacity + 256)
        writer.writeArray(count: items + 2)
        writer.writeText(mark)
        writer.writeUnsigned(Self.version)
        return writer
    }
}

/// What an office asks a list's owner: blinded keys, and random ones among them.
package struct ListQuestion: Equatable, Sendable {
    package let list: ListID
    package let id: ListID
    let elements: [GroupElement]

    /// How many keys it has; a multiple of `OutsideListLimits.questionStep`.
    package var keyCount: Int { elements.count }

    init(list: ListID, id: ListID, elements: [GroupElement]) {
        (self.list, self.id, self.elements) = (list, id, elements)
    }

    /// Reads a question's file.
    ///
    /// - Throws: `unreadable`, `newerVersion`, `earlierVersion`.
    package init(reading bytes: [UInt8]) throws(OutsideListError) {
        var reader = try OutsideFileReader(bytes, .question, items: 3)
        list = try reader.id()
        id = try reader.id()
        elements = try reader.elements()
        try reader.finish()
    }

    /// The file.
    package var bytes: [UInt8] {
        var writer = OutsideFile.question.writer(
            items: 3,
            capacity: elements.count * GroupElement.byteCount
        )
        writer.writeBytes(list.bytes)
        writer.writeBytes(id.bytes)
        writer.writeBytes(elements.flatMap(\.bytes))
        return writer.bytes
    }
}

/// What a list's owner answers: the keys under the list's key, and the proof that it was that key.
package struct ListAnswer: Equatable, Sendable {
    package let list: ListID
    package let question: ListID
    let elements: [GroupElement]
    let proof: EvaluationProof

    init(list: ListID, question: ListID, elements: [GroupElement], proof: EvaluationProof) {
        (self.list, self.question) = (list, question)
        (self.elements, self.proof) = (elements, proof)
    }

    /// Reads an answer's file.
    ///
    /// - Throws: `unreadable`, `newerVersion`, `earlierVersion`.
    package init(reading bytes: [UInt8]) throws(OutsideListError) {
        var reader = try OutsideFileReader(bytes, .answer, items: 4)
        list = try reader.id()
        question = try reader.id()
        elements = try reader.elements()
        guard let proof = EvaluationProof(try reader.bytes(exactly: EvaluationProof.byteCount))
        else { throw reader.fault }
        self.proof = proof
        try reader.finish()
    }

    /// The file.
    package var bytes: [UInt8] {
        var writer = OutsideFile.answer.writer(
            items: 4,
            capacity: elements.count * GroupElement.byteCount
        )
        writer.writeBytes(list.bytes)
        writer.writeBytes(question.bytes)
        writer.writeBytes(elements.flatMap(\.bytes))
        writer.writeBytes(proof.bytes)
        return writer.bytes
    }
}

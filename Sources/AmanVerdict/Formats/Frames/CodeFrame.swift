import AmanLetter
import AmanLog

/// One printed code of several: which whole it belongs to, which frame of how many, and a piece.
public struct CodeFrame: Equatable, Sendable {
    /// What is sent in frames.
    public let form: FrameForm
    /// First 8 bytes of SHA-256 of the whole: frames with other bytes belong to another.
    public let sequenceID: [UInt8]
    /// Zero-based.
    public let index: Int
    /// How many frames there are.
    public let count: Int
    /// Its piece: of a deflated bundle, or of a proof.
    public let chunk: [UInt8]

    init(
        form: FrameForm = .bundle,
        sequenceID: [UInt8],
        index: Int,
        count: Int,
        chunk: [UInt8]
    ) {
        self.form = form
        self.sequenceID = sequenceID
        self.index = index
        self.count = count
        self.chunk = chunk
    }

    /// The frame as the text of an alphanumeric QR code.
    public var text: String {
        concatenated(form.prefix, Base45.encode(covered + check))
    }

    /// Reads the text of a code.
    ///
    /// - Throws: `FrameRefusal` naming the first rule the text breaks.
    public static func parse(
        _ text: String,
        of form: FrameForm = .bundle
    ) throws(FrameRefusal) -> CodeFrame {
        let prefix = Array(form.prefix.utf8)
        let characters = Array(text.utf8)
        guard characters.starts(with: prefix) else { throw .otherCode }
        guard characters.count <= form.textLengthMax else { throw .tooLong(characters.count) }
        let bytes: [UInt8]
        do {
            bytes = try Base45.decode(
                String(decoding: characters[prefix.count...], as: UTF8.self)
            )
        } catch {
            throw .text
        }
        guard bytes.count > headByteCount + checkByteCount else { throw .tooShort(bytes.count) }
        let frame = CodeFrame(
            form: form,
            sequenceID: Array(bytes[..<8]),
            index: Int(bytes[9]),
            count: Int(bytes[8]) + 1,
            chunk: Array(bytes[headByteCount..<(bytes.count - checkByteCount)])
        )
        guard frame.chunk.count <= frameChunkByteCountMax else { throw .tooLong(text.utf8.count) }
        guard frame.check == Array(bytes[(bytes.count - checkByteCount)...]) else { throw .check }
        guard frame.count <= form.countMax else { throw .tooMany(frame.count) }
        guard frame.index < frame.count else { throw .outOfRange(frame.index) }
        return frame
    }

    /// What the check covers: the identifier, the last frame's index, this one's, the piece.
    private var covered: [UInt8] {
        sequenceID + [UInt8(count - 1), UInt8(index)] + chunk
    }

    /// First 4 bytes of SHA-256: names the one frame that was read wrongly.
    private var check: [UInt8] { Array(sha256(covered)[..<checkByteCount]) }

    /// Frames of a whole, all pieces but the last of one length.
    ///
    /// - Precondition: They are no more than the form allows.
    static func cut(
        _ packed: [UInt8],
        named sequenceID: [UInt8],
        as form: FrameForm,
        chunkByteCount: Int
    ) -> [CodeFrame] {
        let count = (packed.count + chunkByteCount - 1) / chunkByteCount
        return (0..<count).map { index in
            let start = index * chunkByteCount
            let end = min(start + chunkByteCount, packed.count)
            return CodeFrame(
                form: form,
                sequenceID: sequenceID,
                index: index,
                count: count,
                chunk: Array(packed[start..<end])
            )
        }
    }
}

/// Why the text of a code is not a frame.
public enum FrameRefusal: Error, Equatable, Sendable {
    /// The code is something else, such as a letter's.
    case otherCode
    /// The text is longer than a frame can be.
    case tooLong(Int)
    /// The text holds less than a frame must.
    case tooShort(Int)
    /// The text has characters or groups that no frame has.
    case text
    /// The frame was read wrongly, or is not whole.
    case check
    /// The frame says that there are more frames than there may be.
    case tooMany(Int)
    /// The frame's number is beyond the last one.
    case outOfRange(Int)

    /// A short word for machine output.
    public var code: String {
        switch self {
        case .otherCode: "otherCode"
        case .tooLong: "tooLong"
        case .tooShort: "tooShort"
        case .text: "text"
        case .check: "check"
        case .tooMany: "tooMany"
        case .outOfRange: "outOfRange"
        }
    }
}

/// Identifier, last index, index.
private let headByteCount = 10

private let checkByteCount = 4

extension FrameForm {
    /// Most characters of a frame's text; Base45 makes three of two bytes.
    fileprivate var textLengthMax: Int {
        prefix.utf8.count + (headByteCount + frameChunkByteCountMax + checkByteCount) / 2 * 3
    }

    /// Most bytes of a piece with which a frame's text stays within a number of characters.
    func chunkByteCount(within characterCount: Int) -> Int {
        (characterCount - prefix.utf8.count) / 3 * 2 - headByteCount - checkByteCount
    }
}
